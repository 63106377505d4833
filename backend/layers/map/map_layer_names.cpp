// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The item's names, signs and marks: when they are placed, and how they are drawn in a frame.
#include "geo/mercator.h"
#include "layers/common/families.h"
#include "layers/map/map_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace layers {

namespace {

constexpr double labelShare = 0.2; // names are placed anew when the zoom has changed by 15 %: log2(1.15)
constexpr double labelPan_px = 48;

} // namespace

bool MapLayer::needsLayout() const {
    const geo::Camera now = camera();
    const double world_px = geo::worldSizePx(m_zoom);
    return m_layoutDue || std::abs(now.zoom - m_layoutCamera.zoom) > labelShare ||
           std::hypot(now.centre.x - m_layoutCamera.centre.x, now.centre.y - m_layoutCamera.centre.y) *
                   world_px >
               labelPan_px;
}

void MapLayer::layout() {
    const bool keepsPlaces = std::abs(m_zoom - m_layoutCamera.zoom) <= labelShare;
    m_layoutDue = false;
    m_layoutCamera = camera();
    const LabelInput input{.explorer = m_explorer.explorer,
                           .shapes = m_shapes.get(),
                           .origin = m_store->basemap()->origin,
                           .borderLines = m_borderLines,
                           .camera = m_layoutCamera,
                           .size_px = size(),
                           .style = mapStyle(m_zoom, m_inset),
                           .palette = m_palette,
                           .obstacles = {m_obstacles.begin(), m_obstacles.end()},
                           .cjk = !cjkMissing(),
                           .inset = m_inset};
    m_labels = layoutLabels(input, keepsPlaces && !m_still ? m_labels.placements
                                                           : std::vector<geo::LabelPlacement>());
}

PlacedText MapLayer::boxedText(const QString& text, const QRectF& box, double size_px, int weight,
                               const QColor& ink, bool serif) const {
    const story::Language language = m_explorer.explorer->state().language;
    QStringList families{m_palette.text(serif ? QStringLiteral("latinSerif") : QStringLiteral("latinSans"),
                                        QStringLiteral("sans-serif"))};
    families += serif ? localSerifFamilies(language) : localSansFamilies(language);
    QFont font(families);
    font.setPixelSize(static_cast<int>(size_px));
    font.setWeight(static_cast<QFont::Weight>(weight));
    LabelText label{.lines = {{{text, font, ink}}}, .halo = {}, .halo_px = 0};
    const QSizeF size = label.size_px();
    return {box.center() - QPointF(size.width() / 2, size.height() / 2), label};
}

void MapLayer::drawSigns(MarkBatch& marks) const {
    const QColor ink = m_palette.colour(QStringLiteral("ink1"));
    const QColor paper = m_palette.colour(QStringLiteral("surface"));
    const explore::Explorer& explorer = *m_explorer.explorer;
    const story::Ref* selected = explorer.state().selection();
    for (const MapSign& sign : m_labels.signs) {
        const QPointF at = pixel(sign.at);
        if (m_inset) {
            marks.ring(at, 3, 1.1, ink, paper);
            continue;
        }
        if (selected != nullptr && *selected == sign.ref)
            marks.ring(at, 12, 1.4, ink, m_palette.colour(QStringLiteral("lamp")));
        else if (explorer.derived().hoverLit.contains(sign.ref))
            marks.ring(at, 11, 1.4, ink, m_palette.colour(QStringLiteral("lampSoft")));
        if (!m_focused.isEmpty() && story::toString(sign.ref) == m_focused) {
            marks.ring(at, 13, 7, paper, paper);
            marks.ring(at, 12, 3.2, m_palette.colour(QStringLiteral("focus")), paper);
        }
        switch (sign.kind) {
        case SignKind::Capital:
            marks.disc(at, 8, paper);
            marks.ring(at, 6.5, 1.6, ink, paper);
            marks.disc(at, 3, ink);
            break;
        case SignKind::BorderCity:
            marks.disc(at, 5.6, paper);
            marks.ring(at, 4.4, 1.6, ink, paper);
            break;
        case SignKind::City:
            marks.disc(at, 5, paper);
            marks.disc(at, 3.4, ink);
            break;
        case SignKind::Town:
            marks.disc(at, 4.4, paper);
            marks.ring(at, 3.2, 1.3, ink, paper);
            break;
        case SignKind::Institution:
            marks.shape(QStringLiteral("square"), at, 10, paper);
            marks.shape(QStringLiteral("square"), at, 7, ink);
            break;
        case SignKind::Mountain: {
            const auto peak = [&at](double x, double y) { return at + QPointF(x, y); };
            // Two summits with dark caps, as on old maps; the crater lake lies between them.
            marks.polygon(std::array{peak(-4, -13), peak(4, -13), peak(17, 9), peak(-17, 9)}, paper);
            marks.polygon(std::array{peak(-4, -11), peak(4, -11), peak(14, 7.5), peak(-14, 7.5)}, ink);
            marks.polygon(std::array{peak(-5.2, -4.5), peak(5.2, -4.5), peak(11, 5.7), peak(-11, 5.7)},
                          paper);
            marks.polygon(std::array{peak(-5.2, -5), peak(0, -5), peak(-2.6, -0.5)}, ink);
            marks.polygon(std::array{peak(0, -5), peak(5.2, -5), peak(2.6, -0.5)}, ink);
            marks.polygon(std::array{peak(-2.2, -12), peak(2.2, -12), peak(0, -8)}, paper);
            break;
        }
        case SignKind::None:
            break;
        }
    }
}

void MapLayer::drawEvents(MarkBatch& marks, std::vector<PlacedText>& texts) const {
    if (m_inset || !mapStyle(m_zoom, m_inset).eventMarks)
        return;
    const explore::Explorer& explorer = *m_explorer.explorer;
    std::map<story::Id, std::vector<const story::Event*>> byPlace;
    for (const story::Event& event : explorer.story().events) {
        if (!event.place.isEmpty() && explorer.appearance(event, explore::Pane::Map).prominent())
            byPlace[event.place].push_back(&event);
    }
    const QColor paper = m_palette.colour(QStringLiteral("surface"));
    for (const auto& [id, events] : byPlace) {
        const story::Place* place = story::find(explorer.story().places, id);
        if (place == nullptr)
            continue;
        const QPointF at = pixel(geo::toMercator(
            {.longitude_deg = place->position.longitude_deg, .latitude_deg = place->position.latitude_deg}));
        if (!QRectF(QPointF(), size()).contains(at))
            continue;
        const double precision_km = std::max(place->precision_km, events.front()->precision_km);
        const double halo_px =
            precision_km * 1000 / geo::metresPerPixel(place->position.latitude_deg, m_zoom);
        const story::Category* category = story::find(explorer.story().categories, events.front()->category);
        QColor ink = m_palette.colour(category != nullptr ? category->colour : QStringLiteral("c5"));
        constexpr double smallestHalo_px = 12;
        constexpr double largestHalo_px = 90;
        if (halo_px > smallestHalo_px) {
            QColor wash = ink;
            wash.setAlphaF(0.13F);
            marks.disc(at, std::min(halo_px, largestHalo_px), wash);
        }
        const QPointF mark = at + QPointF(0, -15);
        if (events.size() > 1) {
            marks.disc(mark, 10, paper);
            marks.disc(mark, 8.5, m_palette.colour(QStringLiteral("ink1")));
            texts.push_back(boxedText(QString::number(events.size()),
                                      QRectF(mark - QPointF(9, 9), QSizeF(18, 18)), 12.5, 600, paper, false));
        } else {
            marks.shape(category != nullptr ? category->shape : QString(), mark, 15, paper);
            marks.shape(category != nullptr ? category->shape : QString(), mark, 11, ink);
        }
    }
}

void MapLayer::drawLabels(MarkBatch& marks, std::vector<PlacedText>& texts) const {
    const int current = m_explorer.explorer->paragraph().number;
    const QColor ink = m_palette.colour(QStringLiteral("ink1"));
    for (const MapLabel& label : m_labels.labels) {
        const QPointF anchor = pixel(label.anchor);
        if (label.leader) {
            const QPointF end = pixel(*label.leader);
            const QRectF box = label.whole.translated(anchor).adjusted(-3, -2, 3, 2);
            const QPointF start(std::clamp(end.x(), box.left(), box.right()),
                                std::clamp(end.y(), box.top(), box.bottom()));
            marks.line(start, end, 1.4, label.leaderColour);
        }
        for (const MapBadge& badge : label.badges) {
            const QRectF box = badge.box.translated(anchor);
            const bool lit = badge.paragraph == current;
            marks.edgedBox(box, 5, lit ? 1.6 : 1, lit ? ink : m_palette.colour(QStringLiteral("edge")),
                           m_palette.colour(lit ? QStringLiteral("lamp") : QStringLiteral("surface")));
            texts.push_back(
                boxedText(badge.more > 0 ? QStringLiteral("+%1").arg(badge.more)
                                         : QStringLiteral("¶%1").arg(badge.paragraph),
                          box, 15, lit ? 700 : 400,
                          m_palette.colour(lit ? QStringLiteral("lampInk") : QStringLiteral("ink1")), true));
        }
        texts.push_back({anchor + label.box.topLeft(), label.text});
    }
}

QList<QRectF> MapLayer::labelRects() const {
    QList<QRectF> boxes;
    for (const MapLabel& label : m_labels.labels)
        boxes.push_back(label.whole.translated(pixel(label.anchor)));
    return boxes;
}

QStringList MapLayer::tabOrder() const {
    if (!m_shapes)
        return {};
    std::vector<std::pair<double, QString>> regions;
    for (const RegionShape& shape : m_shapes->regions) {
        const bool alongBorder =
            shape.region->kind == story::RegionKind::Province && !shape.region->borders.empty();
        if (alongBorder)
            regions.emplace_back(shape.bounds.centre().x,
                                 story::toString({story::Kind::Region, shape.region->id}));
    }
    std::vector<std::pair<double, QString>> places;
    places.reserve(m_labels.signs.size());
    for (const MapSign& sign : m_labels.signs)
        places.emplace_back(sign.at.x, story::toString(sign.ref));
    QStringList order;
    for (auto* group : {&regions, &places}) {
        std::ranges::sort(*group);
        for (const auto& [x, ref] : *group)
            order.push_back(ref);
    }
    return order;
}

} // namespace layers
