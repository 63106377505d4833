// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the item works out from the story for each frame.
#include "explore/wording.h"
#include "geo/polyline.h"
#include "layers/map/map_layer.h"

#include <QQuickWindow>
#include <QThreadPool>
#include <algorithm>
#include <cmath>

namespace layers {

namespace {

using story::Kind;

constexpr double frameMargin_px = 26; // where a way that goes on is cut

bool isReturn(const RouteShape& shape) {
    return shape.forcedReturn;
}

/// The countries that a way still has ahead of it, beyond the two Koreas and China: "Laos, Thailand".
QString destination(const story::Story& story, const story::Route& route, story::Language language) {
    QStringList names;
    for (const story::Id& id : route.waypoints) {
        const story::Place* place = story::find(story.places, id);
        if (place == nullptr || place->countries.isEmpty())
            continue;
        for (const story::Region& region : story.regions) {
            if (region.kind != story::RegionKind::Country ||
                !region.countries.contains(place->countries.front()))
                continue;
            const QString code = place->countries.front();
            const QString name = region.names.name.in(language);
            if (code != u"KP" && code != u"KR" && code != u"CN" && !names.contains(name))
                names.push_back(name);
        }
    }
    return explore::listText(names);
}

/// How much of the way from a point inside a box to one outside it lies inside, 0 to 1, by halving.
double shareInside(const QRectF& box, const QPointF& from, const QPointF& to) {
    double low = 0;
    double high = 1;
    for (int step = 0; step < 12; ++step) {
        const double middle = (low + high) / 2;
        (box.contains(from + (to - from) * middle) ? low : high) = middle;
    }
    return low;
}

} // namespace

void MapLayer::prepareShapes() {
    if (m_shapes || m_explorer.explorer == nullptr || !m_store || !m_store->basemap())
        return;
    m_shapes = std::make_shared<const StoryShapes>(
        storyShapes(m_explorer.explorer->story(), m_store->basemap()->origin));
    m_borderLines.clear();
    // Coarse enough for the placement of names, which knows no bends under two pixels.
    for (const geo::LineKind kind :
         {geo::LineKind::Yalu, geo::LineKind::PaektuSection, geo::LineKind::Tumen}) {
        const geo::PointList line = widened(joinedLine(*m_store->basemap(), kind));
        constexpr double everyNth = 8;
        geo::PointList coarse;
        for (std::size_t i = 0; i < line.size(); i += static_cast<std::size_t>(everyNth))
            coarse.push_back(line[i]);
        if (!line.empty())
            coarse.push_back(line.back());
        m_borderLines.push_back(std::move(coarse));
    }
}

void MapLayer::prepareFill(const story::Id& id) {
    const RegionShape* shape = m_shapes ? m_shapes->region(id) : nullptr;
    if (shape == nullptr || shape->polygons.empty() || m_fills.contains(id))
        return;
    if (m_still) {
        m_fills[id] = std::make_shared<const RegionFill>(regionFill(shape->polygons));
        return;
    }
    m_fills[id] = nullptr;
    QPointer<MapLayer> self(this);
    QThreadPool::globalInstance()->start([self, id, polygons = shape->polygons, store = m_store]() mutable {
        auto fill = std::make_shared<const RegionFill>(regionFill(polygons));
        // The store outlives the job and lives on the GUI thread, where the item is looked up.
        MapStore* context = store.get();
        QMetaObject::invokeMethod(context, [self, id, fill, held = std::move(store)] {
            if (!self)
                return;
            self->m_fills[id] = fill;
            self->update();
        });
    });
}

std::shared_ptr<const RegionFill> MapLayer::fillOf(const RegionShape* shape) const {
    if (shape == nullptr)
        return nullptr;
    const auto found = m_fills.find(shape->region->id);
    return found == m_fills.end() ? nullptr : found->second;
}

const RegionShape* MapLayer::shapeOf(const story::Ref* ref) const {
    return ref != nullptr && ref->kind == Kind::Region && m_shapes ? m_shapes->region(ref->id) : nullptr;
}

void MapLayer::updatePolish() {
    if (m_store)
        m_store->await(patience());
    prepareShapes();
    if (!m_shapes || width() <= 0 || height() <= 0)
        return;
    const explore::State& state = m_explorer.explorer->state();
    if (const story::Ref* selected = state.selection(); selected != nullptr && selected->kind == Kind::Region)
        prepareFill(selected->id);
    for (const story::Ref& ref : m_explorer.explorer->derived().hoverLit) {
        if (ref.kind == Kind::Region)
            prepareFill(ref.id);
    }
    if (needsLayout())
        layout();
    update();
}

WayLook MapLayer::wayLook(const RouteShape& shape) const {
    const explore::Explorer& explorer = *m_explorer.explorer;
    const explore::State& state = explorer.state();
    const story::Ref ref{Kind::Route, shape.route->id};
    const std::set<story::Ref>& hovered = explorer.derived().hoverLit;
    WayLook look{.shape = &shape};
    look.lit = (state.selection() != nullptr && *state.selection() == ref) || hovered.contains(ref);
    look.shown = look.lit || !state.hiddenWays.contains(shape.route->way) ||
                 (m_inset && shape.route->status == u"main");
    const bool inWindow = shape.route->period.span(explorer.story().span).overlaps(explorer.derived().window);
    const bool anotherIsLit =
        state.selection() != nullptr && state.selection()->kind == Kind::Route && !look.lit;
    look.dimmed = !m_inset && !look.lit && (!inWindow || anotherIsLit);
    // Closer than this a generalised line would look like a surveyed one.
    if (m_zoom > geo::zoomForPixelsPerDegree(400) && !isReturn(shape))
        look.shown = false;
    return look;
}

void MapLayer::drawReturnArrow(const RouteShape& shape, const QColor& ink, const QColor& paper,
                               MarkBatch& marks) const {
    // The same size at every zoom.
    const geo::Mercator origin = m_store->basemap()->origin;
    const auto at = [&](geo::Mercator point) { return pixel({point.x + origin.x, point.y + origin.y}); };
    const QPointF whole = at(shape.line.back()) - at(shape.line.front());
    const double length = std::hypot(whole.x(), whole.y());
    const QPointF along = length > 0 ? whole / length : QPointF(0, 1);
    constexpr double half_px = 15;
    const QPointF middle = returnArrowCentre(shape, at);
    marks.line(middle - along * half_px, middle + along * (half_px - 6), 6, paper);
    marks.arrowhead(middle + along * (half_px + 3), along, 15, paper);
    marks.line(middle - along * (half_px - 1), middle + along * (half_px - 6), 3, ink);
    marks.arrowhead(middle + along * half_px, along, 11, ink);
}

void MapLayer::drawDestination(const WayLook& look, const QPointF& tip, const QColor& ink, MarkBatch& marks,
                               std::vector<PlacedText>& texts) const {
    const QString where =
        destination(m_explorer.explorer->story(), *look.shape->route, m_explorer.explorer->state().language);
    if (where.isEmpty())
        return;
    PlacedText text =
        boxedText(tr("to %1").arg(where), QRectF(), 14, 500, m_palette.colour(QStringLiteral("ink1")), false);
    const QSizeF size = text.text.size_px() + QSizeF(24, 10);
    QRectF pill(QPointF(tip.x() + 4, tip.y() + 12), size);
    pill.moveLeft(std::clamp(pill.left(), 8.0, std::max(8.0, width() - size.width() - 8)));
    pill.moveTop(std::clamp(pill.top(), 8.0, std::max(8.0, height() - size.height() - 8)));
    const auto covers = [&pill](const QRectF& box) { return box.intersects(pill); };
    if (std::ranges::any_of(m_obstacles, covers) || std::ranges::any_of(labelRects(), covers))
        return;
    marks.edgedBox(pill, size.height() / 2, 1.6, ink, m_palette.colour(QStringLiteral("surface")));
    text.corner = pill.center() - QPointF(text.text.size_px().width() / 2, text.text.size_px().height() / 2);
    texts.push_back(text);
}

void MapLayer::drawWayEnds(WayLook& look, MarkBatch& marks, std::vector<PlacedText>& texts) const {
    if (!look.shown)
        return;
    const story::Way* way = look.shape->way;
    QColor ink = m_palette.colour(way != nullptr ? way->colour : QStringLiteral("c1"));
    QColor paper = m_palette.colour(QStringLiteral("surface"));
    if (look.dimmed) {
        ink.setAlphaF(0.28F);
        paper.setAlphaF(0.28F);
    }
    if (!isReturn(*look.shape))
        drawHead(look, {ink, paper}, marks, texts);
    else if (!m_inset)
        drawReturnArrow(*look.shape, ink, paper, marks);
}

void MapLayer::drawHead(WayLook& look, const WayColours& colours, MarkBatch& marks,
                        std::vector<PlacedText>& texts) const {
    const auto& [ink, paper] = colours;
    const geo::Mercator origin = m_store->basemap()->origin;
    const auto at = [&](std::size_t i) {
        return pixel({look.shape->line[i].x + origin.x, look.shape->line[i].y + origin.y});
    };
    const MapStyle style = mapStyle(m_zoom, m_inset);
    const story::Way* way = look.shape->way;
    const std::size_t last = look.shape->line.size() - 1;
    const QRectF frame(QPointF(), size());
    const QRectF inner = frame.adjusted(frameMargin_px, frameMargin_px, -frameMargin_px, -frameMargin_px);
    const double head_px = (way != nullptr && way->line == u"solid" ? 20 : 15) * style.way_share;
    std::size_t end = last;
    const bool cuts = !m_inset && style.level >= MapLevel::Region;
    if (cuts) {
        std::size_t i = 0;
        while (i <= last && !inner.contains(at(i)))
            ++i; // it may begin outside
        while (i <= last && inner.contains(at(i)))
            ++i;
        if (i > last && !inner.contains(at(last)))
            return; // not in view
        end = std::min(i, last);
    }
    const std::size_t before = end > 0 ? end - 1 : 0;
    QPointF tip = at(end);
    double along = look.shape->along[end];
    if (cuts && !inner.contains(tip)) {
        const double share = shareInside(inner, at(before), at(end));
        tip = at(before) + (at(end) - at(before)) * share;
        along = std::lerp(look.shape->along[before], look.shape->along[end], share);
        if (!look.dimmed)
            drawDestination(look, tip, ink, marks, texts);
    }
    const QPointF direction = tip - at(before);
    look.until_px = along * geo::worldSizePx(m_zoom) - head_px * 0.7;
    if (!m_inset)
        marks.arrowhead(tip + direction / std::max(1.0, std::hypot(direction.x(), direction.y())) * 2,
                        direction, head_px + 4, paper);
    marks.arrowhead(tip, direction, head_px, ink);
    if (!m_inset)
        marks.ring(at(0), 4.5, 1.6, ink, m_palette.colour(QStringLiteral("surface")));
}

StoryFrame MapLayer::storyFrame(MarkBatch& marks, std::vector<PlacedText>& texts) const {
    StoryFrame frame;
    frame.style = mapStyle(m_zoom, m_inset);
    frame.palette = m_palette;
    frame.dark = m_dark;
    frame.inset = m_inset;
    if (!m_shapes || m_explorer.explorer == nullptr)
        return frame;
    frame.shapes = m_shapes;
    const explore::Explorer& explorer = *m_explorer.explorer;
    if (!m_inset) {
        frame.lit = shapeOf(explorer.state().selection());
        frame.litFill = fillOf(frame.lit);
        for (const story::Ref& ref : explorer.derived().hoverLit) {
            const RegionShape* shape = shapeOf(&ref);
            // The smallest of what is under the pointer; a whole country would drown the rest.
            if (shape != nullptr && shape != frame.lit &&
                (frame.hovered == nullptr || shape->bounds.width() < frame.hovered->bounds.width()))
                frame.hovered = shape;
        }
        frame.hoverFill = fillOf(frame.hovered);
        frame.hoveredHasFocus = frame.hovered != nullptr &&
                                story::toString({Kind::Region, frame.hovered->region->id}) == m_focused;
    }
    for (const RouteShape& shape : m_shapes->routes) {
        WayLook look = wayLook(shape);
        drawWayEnds(look, marks, texts);
        frame.ways.push_back(look);
    }
    drawSigns(marks);
    drawEvents(marks, texts);
    drawLabels(marks, texts);
    return frame;
}

QStringList MapLayer::refsAt(double x, double y, double tolerance_px) const {
    QStringList refs;
    const auto add = [&refs](const story::Ref& ref) {
        const QString text = story::toString(ref);
        if (!refs.contains(text))
            refs.push_back(text);
    };
    if (m_explorer.explorer == nullptr)
        return refs;
    const QPointF point(x, y);
    for (const MapLabel& label : m_labels.labels) {
        const QPointF anchor = pixel(label.anchor);
        for (const MapBadge& badge : label.badges) {
            if (!badge.id.isEmpty() && badge.box.translated(anchor).contains(point))
                add({Kind::Paragraph, badge.id});
        }
    }
    for (const MapLabel& label : m_labels.labels) {
        if (label.box.translated(pixel(label.anchor)).contains(point))
            add(label.ref);
    }
    const double world_px = geo::worldSizePx(m_zoom);
    const geo::Mercator centre = geo::toMercator(m_position);
    const geo::LonLat at = geo::toLonLat(
        geo::Mercator{centre.x + (x - width() / 2) / world_px, centre.y + (y - height() / 2) / world_px});
    const double tolerance_km = tolerance_px * geo::metresPerPixel(at.latitude_deg, m_zoom) / 1000;
    const story::Position position{.longitude_deg = at.longitude_deg, .latitude_deg = at.latitude_deg};
    for (const story::Ref& ref : m_explorer.explorer->index().refsAt(position, tolerance_km)) {
        const RouteShape* route = ref.kind == Kind::Route && m_shapes ? m_shapes->route(ref.id) : nullptr;
        if (route == nullptr || wayLook(*route).shown)
            add(ref);
    }
    return refs;
}

QString MapLayer::refAt(double x, double y, double tolerance_px) const {
    const QStringList refs = refsAt(x, y, tolerance_px);
    return refs.isEmpty() ? QString() : refs.front();
}

MapCamera MapLayer::fit() const {
    double longitude = m_position.longitude_deg;
    double latitude = m_position.latitude_deg;
    double zoom = m_zoom;
    if (m_explorer.explorer != nullptr) {
        const explore::View& view = m_explorer.explorer->state().view;
        if (const auto* given = std::get_if<explore::Camera>(&view)) {
            longitude = given->longitude_deg;
            latitude = given->latitude_deg;
            zoom = given->zoom;
        } else if (const auto* frame = std::get_if<story::Frame>(&view);
                   frame != nullptr && width() > 0 && height() > 0) {
            const geo::Camera fitted = geo::frameCamera({.west_deg = frame->west_deg,
                                                         .south_deg = frame->south_deg,
                                                         .east_deg = frame->east_deg,
                                                         .north_deg = frame->north_deg},
                                                        {.width_px = width(), .height_px = height()},
                                                        {.left_px = m_leftInset,
                                                         .top_px = m_topInset,
                                                         .right_px = m_rightInset,
                                                         .bottom_px = m_bottomInset},
                                                        12);
            const geo::LonLat position = geo::toLonLat(fitted.centre);
            longitude = position.longitude_deg;
            latitude = position.latitude_deg;
            zoom = fitted.zoom;
        }
    }
    return {.longitude = longitude, .latitude = latitude, .zoom = zoom};
}

} // namespace layers
