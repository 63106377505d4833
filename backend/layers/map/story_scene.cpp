// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/story_scene.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace layers {

namespace {

constexpr double wayCasing_px = 3;

void keep(QSGNode& node) {
    node.setFlag(QSGNode::OwnedByParent, false);
}

QColor faded(QColor colour, double by) {
    colour.setAlphaF(static_cast<float>(by));
    return colour;
}

} // namespace

StoryScene::StoryScene(std::shared_ptr<const MapView> view, const std::shared_ptr<const MapView>& groundView)
    : m_view(std::move(view))
    , m_lamp(groundView)
    , m_hoverLamp(groundView)
    , m_veil(m_view)
    , m_litEdge(m_view)
    , m_litLine(m_view)
    , m_hoverLine(m_view) {
    for (QSGNode* node : {&lampSlot, static_cast<QSGNode*>(&m_lamp), static_cast<QSGNode*>(&m_hoverLamp),
                          &m_waySlot, static_cast<QSGNode*>(&m_veil), static_cast<QSGNode*>(&m_litEdge),
                          static_cast<QSGNode*>(&m_litLine), static_cast<QSGNode*>(&m_hoverLine),
                          static_cast<QSGNode*>(&m_marks)})
        keep(*node);
    lampSlot.appendChildNode(&m_hoverLamp);
    lampSlot.appendChildNode(&m_lamp);
}

void StoryScene::attachWays(QSGNode& parent) {
    parent.appendChildNode(&m_waySlot);
}

void StoryScene::attachVeil(QSGNode& parent) {
    for (QSGNode* node : {static_cast<QSGNode*>(&m_veil), static_cast<QSGNode*>(&m_litEdge),
                          static_cast<QSGNode*>(&m_litLine), static_cast<QSGNode*>(&m_hoverLine)})
        parent.appendChildNode(node);
}

void StoryScene::attachMarks(QSGNode& parent) {
    parent.appendChildNode(&m_marks);
    m_texts.attach(parent);
}

void StoryScene::rebuildWays(const StoryFrame& frame) {
    m_ways.clear();
    m_shapes = frame.shapes;
    m_lit = nullptr;
    m_hovered = nullptr;
    if (!m_shapes)
        return;
    for (std::size_t i = 0; i < m_shapes->routes.size(); ++i) {
        WayNodes nodes{.casing = std::make_unique<LineNode>(m_view),
                       .line = std::make_unique<LineNode>(m_view)};
        for (LineNode* node : {nodes.casing.get(), nodes.line.get()}) {
            keep(*node);
            m_waySlot.appendChildNode(node);
        }
        m_ways.push_back(std::move(nodes));
    }
    m_laneWidth = 0;
}

/// Lanes are so many pixels apart at every zoom, so a zoom builds these few lines anew; panning does not.
void StoryScene::shapeWays(const StoryFrame& frame) {
    const double laneWidth = lane_px * frame.style.way_share / m_view->worldSize_px;
    const bool first = m_laneWidth == 0;
    if (laneWidth == std::exchange(m_laneWidth, laneWidth))
        return;
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        const RouteShape& shape = m_shapes->routes[i];
        const bool alone = std::ranges::all_of(shape.arc.lanes, [](double lane) { return lane == 0; });
        if (alone && !first)
            continue;
        LineMeshBuilder builder;
        builder.add(narrowed(geo::inLanes(shape.arc, laneWidth)), taperOf(shape), shape.strengths);
        const std::vector<LineMesh> meshes = builder.take();
        for (LineNode* node : {m_ways[i].casing.get(), m_ways[i].line.get()}) {
            node->clear();
            node->add(std::span(meshes));
        }
    }
}

void StoryScene::setOutline(LineNode& node, const RegionShape* shape) {
    node.clear();
    if (shape == nullptr)
        return;
    LineMeshBuilder builder;
    for (const geo::Polygon& polygon : shape->polygons) {
        builder.add(narrowed(polygon.outer));
        for (const geo::PointList& hole : polygon.holes)
            builder.add(narrowed(hole));
    }
    for (const geo::PointList& line : shape->lines)
        builder.add(narrowed(line));
    const std::vector<LineMesh> meshes = builder.take();
    node.add(std::span(meshes));
}

void StoryScene::setFrame(const StoryFrame& frame) {
    if (frame.shapes != m_shapes)
        rebuildWays(frame);
    if (m_shapes)
        shapeWays(frame);
    dressWays(frame);
    setAreas(frame);
    dressAreas(frame);
}

void StoryScene::dressWays(const StoryFrame& frame) {
    const Palette& palette = frame.palette;
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        const WayLook& look = frame.ways.at(i);
        const story::Way* way = look.shape->way;
        const WayStroke stroke = strokeOf(*look.shape);
        const double width = stroke.end_px * frame.style.way_share + look.broader_px;
        const bool isVague = std::ranges::any_of(look.shape->strengths, [](float s) { return s < 1; });
        LineMaterial& line = m_ways[i].line->material;
        line.colour =
            faded(palette.colour(way != nullptr ? way->colour : QStringLiteral("c1")), look.strength);
        line.width_px = width;
        line.dash_px = stroke.dash * static_cast<float>(frame.style.way_share);
        line.roundDash = stroke.round;
        LineMaterial& casing = m_ways[i].casing->material;
        casing.colour = faded(palette.colour(QStringLiteral("surface")), look.strength);
        casing.width_px = width + wayCasing_px;
        for (LineMaterial* material : {&line, &casing}) {
            material->until_px = look.until_px;
            material->once = isVague || look.strength < 1;
        }
        const bool shown = look.shown && !look.shape->forcedReturn;
        m_ways[i].casing->setShown(shown && !frame.inset);
        m_ways[i].line->setShown(shown);
    }
}

void StoryScene::setAreas(const StoryFrame& frame) {
    if (frame.litFill != m_litFill) {
        m_litFill = frame.litFill;
        m_lamp.clear();
        m_veil.clear();
        if (m_litFill) {
            m_lamp.add(std::span(m_litFill->inside));
            m_veil.add(std::span(m_litFill->outside));
        }
    }
    if (frame.hoverFill != m_hoverFill) {
        m_hoverFill = frame.hoverFill;
        m_hoverLamp.clear();
        if (m_hoverFill)
            m_hoverLamp.add(std::span(m_hoverFill->inside));
    }
    if (frame.lit != m_lit) {
        m_lit = frame.lit;
        setOutline(m_litEdge, m_lit);
        setOutline(m_litLine, m_lit);
    }
    if (frame.hovered != m_hovered) {
        m_hovered = frame.hovered;
        setOutline(m_hoverLine, m_hovered);
    }
}

void StoryScene::dressAreas(const StoryFrame& frame) {
    const auto colour = [&frame](const char* name) {
        return frame.palette.colour(QString::fromLatin1(name));
    };
    m_lamp.material.setColour(colour("lamp"));
    m_hoverLamp.material.setColour(colour("lampSoft"));
    m_veil.material.setColour(colour("veil"));
    // A river lies on its own outline, so what frames it shows on both of its banks.
    const auto beneath_px = [&frame](const RegionShape* shape) {
        const bool isLine = shape != nullptr && shape->polygons.empty();
        return isLine ? frame.style.border_px + borderCasing_px : 0;
    };
    m_litEdge.material.colour = colour("lamp");
    m_litEdge.material.width_px = beneath_px(frame.lit) + 11;
    m_litLine.material.colour = colour("ink1");
    m_litLine.material.width_px = beneath_px(frame.lit) + 2;
    m_hoverLine.material.colour = colour(frame.hoveredHasFocus ? "focus" : "ink1");
    m_hoverLine.material.width_px = beneath_px(frame.hovered) + (frame.hoveredHasFocus ? 6.4 : 2.8);
    if (beneath_px(frame.hovered) == 0)
        m_hoverLine.material.width_px = frame.hoveredHasFocus ? 3.2 : 1.4;
}

void StoryScene::setMarks(const MarkBatch& marks) {
    m_marks.show(marks);
}

void StoryScene::setTexts(const std::vector<PlacedText>& texts, QQuickWindow& window, double devicePixelRatio,
                          const LabelPictures& pictures) {
    m_texts.show(texts, window, devicePixelRatio, pictures);
}

} // namespace layers
