// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The item's names and signs: when they are placed, what they keep clear of, and how they are drawn in a
// frame.
#include "geo/mercator.h"
#include "layers/common/families.h"
#include "layers/map/map_layer.h"
#include "layers/map/map_signs.h"

#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace layers {

namespace {

constexpr double labelShare = 0.2; // names are placed anew when the zoom has changed by 15 %: log2(1.15)
constexpr double labelPan_px = 48;
constexpr double returnReach_px = 19;

QRectF around(const QPointF& middle, double reach_px) {
    return {middle - QPointF(reach_px, reach_px), QSizeF(2 * reach_px, 2 * reach_px)};
}

/// What an arrowhead covers, with some air.
QRectF headBox(const WayTip& tip, double head_px) {
    constexpr double air_px = 3;
    const double length = std::max(1e-9, std::hypot(tip.direction.x(), tip.direction.y()));
    const QPointF along = tip.direction / length * head_px;
    const QPointF across = QPointF(-along.y(), along.x()) / 2;
    return QPolygonF({tip.point, tip.point - along + across, tip.point - along - across})
        .boundingRect()
        .marginsAdded({air_px, air_px, air_px, air_px});
}

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(colour.alphaF() * static_cast<float>(opacity));
    return colour;
}

} // namespace

bool MapLayer::hasMoved() const {
    return camera() != m_layoutCamera;
}

bool MapLayer::needsLayout() const {
    const geo::Camera now = camera();
    if (m_still)
        return m_layoutDue || hasMoved();
    const double world_px = geo::worldSizePx(m_zoom);
    return m_layoutDue || std::abs(now.zoom - m_layoutCamera.zoom) > labelShare ||
           std::hypot(now.centre.x - m_layoutCamera.centre.x, now.centre.y - m_layoutCamera.centre.y) *
                   world_px >
               labelPan_px;
}

std::vector<DrawnWay> MapLayer::drawnWays() const {
    std::vector<DrawnWay> ways;
    const geo::Mercator origin = m_store->basemap()->origin;
    const double share = mapStyle(m_zoom, m_inset).way_share;
    for (const RouteShape& shape : m_shapes->routes) {
        if (m_inset || shape.forcedReturn || shape.arc.points.empty() || !wayLook(shape).shown)
            continue;
        DrawnWay way{.shape = &shape, .line = {}, .width_px = strokeOf(shape).end_px * share};
        for (const geo::Mercator point : shape.lineAt(geo::worldSizePx(m_zoom), share))
            way.line.push_back(pixel({point.x + origin.x, point.y + origin.y}));
        ways.push_back(std::move(way));
    }
    return ways;
}

std::vector<QRectF> MapLayer::nameObstacles(const std::vector<DrawnWay>& ways) const {
    std::vector<QRectF> boxes{m_obstacles.begin(), m_obstacles.end()};
    const double share = mapStyle(m_zoom, m_inset).way_share;
    for (const DrawnWay& way : ways) {
        if (const auto tip = tipOf(*way.shape, way.line))
            boxes.push_back(headBox(*tip, strokeOf(*way.shape).head_px() * share));
    }
    if (m_magnifies)
        return boxes;
    for (const EventMark& mark : shownEvents())
        boxes.push_back(mark.box());
    const geo::Mercator origin = m_store->basemap()->origin;
    const auto at = [&](geo::Mercator point) { return pixel({point.x + origin.x, point.y + origin.y}); };
    for (const RouteShape& shape : m_shapes->routes) {
        if (!m_inset && shape.forcedReturn && !shape.arc.points.empty() && wayLook(shape).shown)
            boxes.push_back(around(returnArrowCentre(shape, at), returnReach_px));
    }
    return boxes;
}

void MapLayer::layout() {
    const bool keepsPlaces = std::abs(m_zoom - m_layoutCamera.zoom) <= labelShare;
    m_layoutDue = false;
    m_layoutCamera = camera();
    std::vector<DrawnWay> ways = drawnWays();
    m_keptClear = nameObstacles(ways);
    LabelInput input{.explorer = m_explorer.explorer,
                     .shapes = m_shapes.get(),
                     .origin = m_store->basemap()->origin,
                     .borderLines = m_borderLines,
                     .demarcation = m_demarcation,
                     .camera = m_layoutCamera,
                     .size_px = size(),
                     .style = mapStyle(m_zoom, m_inset),
                     .palette = m_palette,
                     .obstacles = m_keptClear,
                     .ways = std::move(ways),
                     .sketches = sketches(),
                     .cjk = !cjkMissing(),
                     .inset = m_inset,
                     .magnifies = m_magnifies,
                     .names = m_explorer.explorer->state().names,
                     .projector_unit = m_projectorUnit};
    placeSizes(input);
    placeLens(input);
    // The first names are there from the start: nobody has seen the map without them.
    const bool isSoft = !m_still && !m_inset && m_theme != nullptr && m_namesSeen;
    m_labels = layoutLabels(input, keepsPlaces && !m_still ? m_labels : MapLabels());
    if (window() != nullptr)
        m_pictures.paint(m_labels.labels, window()->effectiveDevicePixelRatio());
    m_fades.show(m_labels.labels, m_clock.elapsed(), isSoft ? m_theme->property("turnMs").toInt() : 0);
}

PlacedText MapLayer::boxedText(const QString& text, const QRectF& box, double size_px, int weight,
                               const QColor& ink, bool serif) const {
    const story::Language language = m_explorer.explorer->state().language;
    QStringList families{m_palette.text(serif ? QStringLiteral("latinSerif") : QStringLiteral("latinSans"),
                                        QStringLiteral("sans-serif"))};
    families += serif ? localSerifFamilies(language) : localSansFamilies(language);
    QFont font(families);
    font.setPixelSize(static_cast<int>(std::max(size_px, leastText_px())));
    font.setWeight(static_cast<QFont::Weight>(weight));
    LabelText label{.lines = {{{text, font, ink}}}, .halo = {}, .halo_px = 0};
    const QSizeF size = label.size_px();
    return {box.center() - QPointF(size.width() / 2, size.height() / 2), label};
}

double MapLayer::leastText_px() const {
    constexpr double least_px = 26; // on a projector 1920 wide
    return least_px * m_projectorUnit;
}

void MapLayer::drawSigns(MarkBatch& marks) const {
    const SignColours colours{m_palette.colour(QStringLiteral("ink1")),
                              m_palette.colour(QStringLiteral("surface"))};
    const explore::Explorer& explorer = *m_explorer.explorer;
    const story::Ref* selected = explorer.state().selection();
    const double scale = signScale(m_projectorUnit);
    for (const MapSign& sign : m_labels.signs) {
        const QPointF at = pixel(sign.at);
        if (m_inset) {
            marks.ring(at, 3, 1.1, colours.ink, colours.paper);
            continue;
        }
        if (selected != nullptr && *selected == sign.ref)
            marks.ring(at, 12, 1.4, colours.ink, m_palette.colour(QStringLiteral("lamp")));
        else if (explorer.derived().hoverLit.contains(sign.ref))
            marks.ring(at, 11, 1.4, colours.ink, m_palette.colour(QStringLiteral("lampSoft")));
        if (!m_focused.isEmpty() && story::toString(sign.ref) == m_focused) {
            marks.ring(at, 13, 7, colours.paper, colours.paper);
            marks.ring(at, 12, 3.2, m_palette.colour(QStringLiteral("focus")), colours.paper);
        }
        drawSign(marks, sign.kind, at, colours, scale);
    }
}

void MapLayer::drawLabels(MarkBatch& marks, std::vector<PlacedText>& texts) const {
    for (const auto& [label, opacity] : m_fades.at(m_clock.elapsed())) {
        const QPointF anchor = pixel(label->anchor);
        if (label->leader)
            drawLeader(*label, opacity, marks);
        for (const MapBadge& badge : label->badges)
            drawBadge(badge, anchor, opacity, marks, texts);
        if (!label->text.isEmpty())
            texts.push_back({anchor + label->box.topLeft(), label->text, opacity});
    }
}

void MapLayer::drawLeader(const MapLabel& label, double opacity, MarkBatch& marks) const {
    const QPointF end = pixel(*label.leader);
    const QRectF box = label.box.translated(pixel(label.anchor)).adjusted(-3, -2, 3, 2);
    const QPointF start(std::clamp(end.x(), box.left(), box.right()),
                        std::clamp(end.y(), box.top(), box.bottom()));
    marks.line(start, end, 1.4, faded(label.leaderColour, opacity));
}

void MapLayer::drawBadge(const MapBadge& badge, const QPointF& anchor, double opacity, MarkBatch& marks,
                         std::vector<PlacedText>& texts) const {
    const QColor ink = m_palette.colour(QStringLiteral("ink1"));
    const QRectF box = badge.box.translated(anchor);
    const bool lit = badge.paragraph == m_explorer.explorer->paragraph().number;
    const QColor edge = lit ? ink : m_palette.colour(QStringLiteral("edge"));
    const QColor fill = m_palette.colour(lit ? QStringLiteral("lamp") : QStringLiteral("surface"));
    marks.edgedBox(box, 5, lit ? 1.6 : 1, faded(edge, opacity), faded(fill, opacity));
    PlacedText text = boxedText(
        badge.more > 0 ? QStringLiteral("+%1").arg(badge.more) : QStringLiteral("¶%1").arg(badge.paragraph),
        box, 15, lit ? 700 : 400, m_palette.colour(lit ? QStringLiteral("lampInk") : QStringLiteral("ink1")),
        true);
    text.opacity = opacity;
    texts.push_back(std::move(text));
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
    std::vector<std::pair<double, QString>> events;
    for (const EventMark& mark : shownEvents()) {
        if (mark.events.size() == 1)
            events.emplace_back(mark.mark.x(), story::toString(mark.ref()));
    }
    QStringList order;
    for (auto* group : {&regions, &places, &events}) {
        std::ranges::sort(*group);
        for (const auto& [x, ref] : *group)
            order.push_back(ref);
    }
    return order;
}

} // namespace layers
