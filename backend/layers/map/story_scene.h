// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/map_labels.h"
#include "layers/map/map_nodes.h"
#include "layers/map/mark_batch.h"
#include "layers/map/text_nodes.h"
#include "layers/map/way_look.h"

#include <memory>

namespace layers {

/// What the story adds to a frame.
struct StoryFrame {
    std::shared_ptr<const StoryShapes> shapes;
    std::shared_ptr<const RegionFill> litFill;   ///< Of the selected region; null without one.
    std::shared_ptr<const RegionFill> hoverFill; ///< Of the region under the pointer.
    const RegionShape* lit = nullptr;
    const RegionShape* hovered = nullptr;
    bool hoveredHasFocus = false; ///< The keyboard is on it: its outline is the focus ring.
    std::vector<WayLook> ways;    ///< In the order of shapes->routes.
    MapStyle style;
    Palette palette;
    bool dark = false;
    bool inset = false;
};

/// The story's part of the scene, in the design's order. Lives on the render thread.
class StoryScene {
public:
    /// `groundView`: of what lies between the land and the relief.
    StoryScene(std::shared_ptr<const MapView> view, const std::shared_ptr<const MapView>& groundView);

    /// Between the land and the relief.
    QSGNode lampSlot;
    /// Below the border.
    void attachWays(QSGNode& parent);
    /// Below the border too, so that the two rivers stay whole: veil and outlines.
    void attachVeil(QSGNode& parent);
    /// Above everything: marks, names.
    void attachMarks(QSGNode& parent);

    void setFrame(const StoryFrame& frame);
    void setMarks(const MarkBatch& marks);
    void setTexts(const std::vector<PlacedText>& texts, QQuickWindow& window, double devicePixelRatio,
                  const LabelPictures& pictures);

private:
    struct WayNodes {
        std::unique_ptr<LineNode> casing;
        std::unique_ptr<LineNode> line;
    };
    void rebuildWays(const StoryFrame& frame);
    void shapeWays(const StoryFrame& frame);
    void dressWays(const StoryFrame& frame);
    void setAreas(const StoryFrame& frame);
    void dressAreas(const StoryFrame& frame);
    void setOutline(LineNode& node, const RegionShape* shape);

    std::shared_ptr<const MapView> m_view;
    std::shared_ptr<const StoryShapes> m_shapes;
    std::shared_ptr<const RegionFill> m_litFill;
    std::shared_ptr<const RegionFill> m_hoverFill;
    const RegionShape* m_lit = nullptr;
    const RegionShape* m_hovered = nullptr;

    FillNode m_lamp;
    FillNode m_hoverLamp;
    QSGNode m_waySlot;
    std::vector<WayNodes> m_ways;
    double m_laneWidth = 0; ///< For which the ways were built, in the unit of the points.
    FillNode m_veil;
    LineNode m_litEdge; ///< Lamp, broad.
    LineNode m_litLine; ///< Ink, on it.
    LineNode m_hoverLine;
    MarksNode m_marks;
    TextNodes m_texts;
};

} // namespace layers
