// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/label_view.h"

#include <algorithm>

namespace layers {

LabelView::LabelView(const LabelInput& input)
    : m_in(input)
    , m_visible(geo::visibleBox(input.camera,
                                {.width_px = input.size_px.width(), .height_px = input.size_px.height()}))
    , m_world_px(geo::worldSizePx(input.camera.zoom)) {}

geo::PixelPoint LabelView::pixel(geo::Mercator point) const {
    return {(point.x - m_in.camera.centre.x) * m_world_px + m_in.size_px.width() / 2,
            (point.y - m_in.camera.centre.y) * m_world_px + m_in.size_px.height() / 2};
}

geo::Mercator LabelView::world(geo::Mercator local) const {
    return {local.x + m_in.origin.x, local.y + m_in.origin.y};
}

geo::Mercator LabelView::local(geo::Mercator point) const {
    return {point.x - m_in.origin.x, point.y - m_in.origin.y};
}

geo::Mercator LabelView::worldOfPixel(geo::PixelPoint point) const {
    return {m_in.camera.centre.x + (point.x - m_in.size_px.width() / 2) / m_world_px,
            m_in.camera.centre.y + (point.y - m_in.size_px.height() / 2) / m_world_px};
}

QColor LabelView::colour(const char* name) const {
    return m_in.palette.colour(QString::fromLatin1(name));
}

QColor LabelView::landColour(const QStringList& countries) const {
    if (countries.contains(u"KP"))
        return colour("landKP");
    if (countries.contains(u"CN"))
        return colour("landCN");
    return colour(countries.contains(u"KR") ? "landKR" : "landXX");
}

bool LabelView::isLit(const story::Ref& ref) const {
    const story::Ref* selected = state().selection();
    return (selected != nullptr && *selected == ref) || m_in.explorer->derived().hoverLit.contains(ref);
}

bool LabelView::isNamed(const story::Ref& ref) const {
    return m_in.explorer->derived().stepLit.contains(ref);
}

bool LabelView::isNamedStop(const story::Id& place) const {
    return std::ranges::any_of(m_in.shapes->routes, [&](const RouteShape& shape) {
        const std::vector<story::Id>& waypoints = shape.route->waypoints;
        const auto beyond = waypoints.begin() + static_cast<std::ptrdiff_t>(shape.stops);
        return std::find(waypoints.begin(), beyond, place) != beyond &&
               isNamed({story::Kind::Route, shape.route->id});
    });
}

bool LabelView::isHidden(const char* layer) const {
    return state().hiddenLayers.contains(QString::fromLatin1(layer));
}

const RegionShape* LabelView::litRegion() const {
    const story::Ref* selected = state().selection();
    return selected != nullptr && selected->kind == story::Kind::Region ? m_in.shapes->region(selected->id)
                                                                        : nullptr;
}

} // namespace layers
