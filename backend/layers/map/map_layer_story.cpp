// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the item works out from the story for each frame.
#include "explore/sketches.h"
#include "geo/polyline.h"
#include "layers/map/map_layer.h"
#include "layers/map/map_limits.h"

#include <QQuickWindow>
#include <QThreadPool>
#include <algorithm>
#include <cmath>
#include <ranges>

namespace layers {

namespace {

using story::Kind;

geo::LonLatBox lonLatBoxOf(const story::Frame& frame) {
    return {.west_deg = frame.west_deg,
            .south_deg = frame.south_deg,
            .east_deg = frame.east_deg,
            .north_deg = frame.north_deg};
}

/// A line of the base map, coarse enough for the placement of names, which knows no bends under two pixels.
geo::PointList coarseLine(const geo::Basemap& basemap, geo::LineKind kind) {
    constexpr std::size_t everyNth = 8;
    const geo::PointList line = widened(joinedLine(basemap, kind));
    geo::PointList coarse;
    for (std::size_t i = 0; i < line.size(); i += everyNth)
        coarse.push_back(line[i]);
    if (!line.empty())
        coarse.push_back(line.back());
    return coarse;
}

} // namespace

void MapLayer::prepareShapes() {
    if (m_shapes || m_explorer.explorer == nullptr || !m_store || !m_store->basemap())
        return;
    m_shapesInUse = m_store->shapesOf(m_explorer.explorer->story());
    m_shapes = m_shapesInUse->shapes;
    m_events.setStory(&m_explorer.explorer->story());
    const geo::Basemap& basemap = *m_store->basemap();
    m_borderLines.clear();
    for (const geo::LineKind kind : {geo::LineKind::Yalu, geo::LineKind::PaektuSection, geo::LineKind::Tumen})
        m_borderLines.push_back(coarseLine(basemap, kind));
    m_demarcation = coarseLine(basemap, geo::LineKind::Demarcation);
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
    const bool isSeen = width() > 0 && height() > 0;
    if (m_store)
        m_store->await(patience());
    // A worker prepares it while names are placed; sooner, the view may have another size yet, and another
    // level.
    if (m_store && isSeen)
        m_store->want(m_zoom);
    prepareShapes();
    if (isSeen)
        placeGround();
    if (!m_shapes || !isSeen)
        return;
    const explore::State& state = m_explorer.explorer->state();
    if (const story::Ref* selected = state.selection(); selected != nullptr && selected->kind == Kind::Region)
        prepareFill(selected->id);
    for (const story::Ref& ref : m_explorer.explorer->derived().hoverLit) {
        if (ref.kind == Kind::Region)
            prepareFill(ref.id);
    }
    followWays();
    if (needsLayout())
        layout();
    update();
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
    if (!m_magnifies)
        drawGraticule(marks, texts);
    const explore::Explorer& explorer = *m_explorer.explorer;
    if (!m_inset && !m_magnifies) {
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
        if (m_magnifies)
            look.shown = false;
        drawWayEnds(look, marks);
        frame.ways.push_back(look);
    }
    drawDestinations(frame.ways, marks, texts);
    for (const SketchLine& sketch : sketches())
        drawSketch(sketch, m_palette, marks);
    drawLensLine(marks);
    drawSigns(marks);
    if (!m_magnifies)
        drawEvents(marks, texts);
    drawLabels(marks, texts);
    drawSizes(marks, texts);
    return frame;
}

void MapLayer::placeSizes(LabelInput& input) {
    m_sizes.clear();
    m_scaleNote.reset();
    if (m_sizesArea.isEmpty())
        return;
    m_sizes = layoutSizes(input, m_sizesArea);
    for (const MapSize& circle : m_sizes)
        input.obstacles.push_back(circle.box.translated(pixel(circle.at)));
    if (m_sizes.size() < 2)
        return;
    const LabelText note = scaleNote(input);
    const QRectF box(m_sizesArea.bottomRight() - QPointF(note.size_px().width(), note.size_px().height()),
                     note.size_px());
    m_scaleNote = {box.topLeft(), note};
    input.obstacles.push_back(box);
}

void MapLayer::drawSizes(MarkBatch& marks, std::vector<PlacedText>& texts) const {
    for (const MapSize& circle : m_sizes) {
        const QPointF middle = pixel(circle.at);
        drawSize(circle, middle, m_palette, marks);
        const QSizeF figure = circle.figure.size_px();
        texts.push_back({middle - QPointF(figure.width() / 2, figure.height() / 2), circle.figure});
        texts.push_back({middle + circle.words.topLeft(), circle.caption});
    }
    if (m_scaleNote)
        texts.push_back(*m_scaleNote);
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
    for (const EventMark& mark : shownEvents()) {
        if (mark.box().contains(point))
            add(mark.ref());
    }
    for (const MapLabel& label : m_labels.labels) {
        if (label.covers(point - pixel(label.anchor)))
            add(label.ref);
    }
    const double world_px = geo::worldSizePx(m_zoom);
    const geo::Mercator centre = geo::toMercator(m_position);
    const geo::LonLat at = geo::toLonLat(
        geo::Mercator{centre.x + (x - width() / 2) / world_px, centre.y + (y - height() / 2) / world_px});
    const double tolerance_km = tolerance_px * geo::metresPerPixel(at.latitude_deg, m_zoom) / 1000;
    const story::Position position{.longitude_deg = at.longitude_deg, .latitude_deg = at.latitude_deg};
    const std::vector<story::Ref> lying = m_explorer.explorer->index().refsAt(position, tolerance_km);
    const auto isPlace = [](const story::Ref& ref) { return ref.kind == Kind::Place; };
    // A way is drawn over all but the places.
    for (const story::Ref& ref : lying | std::views::filter(isPlace))
        add(ref);
    for (const story::Id& way : waysAt(point, tolerance_px))
        add({Kind::Route, way});
    for (const story::Ref& ref : lying)
        add(ref);
    return refs;
}

QString MapLayer::refAt(double x, double y, double tolerance_px) const {
    const QStringList refs = refsAt(x, y, tolerance_px);
    return refs.isEmpty() ? QString() : refs.front();
}

bool MapLayer::frameFits(const QString& step, const QSizeF& view, double left_px, double bottom_px) const {
    const explore::Explorer* explorer = m_explorer.explorer;
    const story::Step* found = explorer == nullptr ? nullptr : story::find(explorer->story().steps, step);
    if (found == nullptr || view.isEmpty())
        return false;
    const geo::LonLatBox frame = lonLatBoxOf(found->frame);
    const geo::ViewSize size{.width_px = view.width(), .height_px = view.height()};
    const geo::Camera fitted =
        geo::frameCamera(frame, size, {.left_px = left_px, .bottom_px = bottom_px}, mapLimits.most_zoom);
    const geo::Camera shown = geo::limited(fitted, mapLimits, size, {.left_px = left_px});
    const double south = geo::toMercator(geo::LonLat{frame.west_deg, frame.south_deg}).y;
    constexpr double kExact_px = 1;
    return view.height() / 2 + (south - shown.centre.y) * geo::worldSizePx(shown.zoom) <=
           view.height() - bottom_px + kExact_px;
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
            // A card tells of what is selected; a step's own frame is the same with and without one.
            const explore::Explorer& explorer = *m_explorer.explorer;
            const bool isOfStep = *frame == explorer.step().frame;
            const double card_px = isOfStep ? 0 : m_selectionInset;
            const bool hasArrows = !explore::shownSketches(explorer.story(), explorer.state()).empty();
            const double lens_px = !isOfStep && hasArrows ? m_lensRoom : 0;
            const geo::Camera fitted =
                geo::frameCamera(lonLatBoxOf(*frame), {.width_px = width(), .height_px = height()},
                                 {.left_px = m_leftInset + card_px,
                                  .top_px = m_topInset,
                                  .right_px = m_rightInset,
                                  .bottom_px = m_bottomInset + lens_px},
                                 mapLimits.most_zoom);
            const geo::LonLat position = geo::toLonLat(fitted.centre);
            longitude = position.longitude_deg;
            latitude = position.latitude_deg;
            zoom = fitted.zoom;
        }
    }
    return {.longitude = longitude, .latitude = latitude, .zoom = zoom};
}

} // namespace layers
