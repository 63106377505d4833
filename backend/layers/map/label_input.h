// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "geo/mercator.h"
#include "layers/common/palette.h"
#include "layers/map/map_style.h"
#include "layers/map/sketch_lines.h"
#include "layers/map/story_shapes.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace layers {

/// A way out as it is drawn, in pixels of the view.
struct DrawnWay {
    const RouteShape* shape = nullptr;
    std::vector<QPointF> line;
    double width_px = 0;
};

/// What decides about names and signs.
struct LabelInput {
    const explore::Explorer* explorer = nullptr;
    const StoryShapes* shapes = nullptr;
    geo::Mercator origin;
    std::vector<geo::PointList> borderLines; ///< Yalu, Paektu section, Tumen; relative to the origin.
    geo::PointList demarcation;              ///< Relative to the origin.
    geo::Camera camera;
    QSizeF size_px;
    MapStyle style;
    Palette palette;
    std::vector<QRectF> obstacles; ///< Cards, marks and heads of ways over the map, pixels.
    std::vector<DrawnWay> ways;
    std::vector<SketchLine> sketches;
    bool cjk = true; ///< Fonts for Korean and Chinese are there.
    bool inset = false;
    bool magnifies = false; ///< In a lens: the ends of sketches are named, and nothing else.
    explore::MapNames names = explore::MapNames::ReaderAndLocal;
    /// For a projector: how many pixels one of a picture 1920 wide has; 0 elsewhere.
    double projector_unit = 0;
};

} // namespace layers
