// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_nodes.h"

#include <QMatrix4x4>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGTextNode>
#include <QSGVertexColorMaterial>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <memory>

namespace layers {

namespace {

constexpr std::size_t kSpareTexts = 8;  ///< Of each text, besides as many as are shown.
constexpr std::size_t kSpareLooks = 64; ///< Texts that are kept though they are not shown.

/// Geometry is allocated anew only when its size changes.
void fillGeometry(QSGGeometryNode& node, const ColouredMesh& mesh) {
    QSGGeometry* geometry = node.geometry();
    geometry->allocate(static_cast<int>(mesh.vertices.size()), static_cast<int>(mesh.indices.size()));
    std::ranges::copy(mesh.vertices, geometry->vertexDataAsColoredPoint2D());
    std::ranges::copy(mesh.indices, geometry->indexDataAsUShort());
    node.markDirty(QSGNode::DirtyGeometry);
}

std::unique_ptr<QSGGeometryNode> makeShapeNode() {
    auto node = std::make_unique<QSGGeometryNode>();
    auto geometry = std::make_unique<QSGGeometry>(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0, 0);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    node->setGeometry(geometry.release());
    node->setFlag(QSGNode::OwnsGeometry);
    auto material = std::make_unique<QSGVertexColorMaterial>();
    material->setFlag(QSGMaterial::Blending);
    node->setMaterial(material.release());
    node->setFlag(QSGNode::OwnsMaterial);
    return node;
}

/// The glyphs of a run, left-aligned at x = 0 and vertically centred about y = 0.
std::unique_ptr<QSGTransformNode> makeTextNode(const TextRun& run, QQuickWindow* window) {
    std::unique_ptr<QSGTextNode> text(window->createTextNode());
    text->setColor(run.colour);
    if (run.halo.isValid()) {
        text->setTextStyle(QSGTextNode::Outline);
        text->setStyleColor(run.halo);
    }
    QTextLayout layout(run.text, run.font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setPosition({0, 0});
    layout.endLayout();
    text->addTextLayout({0, -line.height() / 2}, &layout);
    auto place = std::make_unique<QSGTransformNode>();
    place->setFlag(QSGNode::OwnedByParent, false);
    place->appendChildNode(text.release());
    return place;
}

} // namespace

PlaneNode::PlaneNode() {
    const auto append = [this](auto node) {
        auto* const child = node.get();
        appendChildNode(node.release());
        return child;
    };
    m_sheet = append(std::make_unique<SheetNode>());
    m_shapes = append(std::make_unique<QSGNode>());
    m_texts = append(std::make_unique<QSGNode>());
}

void PlaneNode::update(const TimelinePlane& plane, QQuickWindow* window) {
    m_sheet->show(plane.sheet, *window);
    updateShapes(plane.meshes);
    updateTexts(plane.texts, window);
}

void PlaneNode::updateShapes(const std::vector<ColouredMesh>& meshes) {
    while (static_cast<std::size_t>(m_shapes->childCount()) < meshes.size())
        m_shapes->appendChildNode(makeShapeNode().release());
    while (static_cast<std::size_t>(m_shapes->childCount()) > meshes.size()) {
        const std::unique_ptr<QSGNode> last(m_shapes->lastChild());
        m_shapes->removeChildNode(last.get());
    }
    QSGNode* child = m_shapes->firstChild();
    for (const ColouredMesh& mesh : meshes) {
        fillGeometry(*static_cast<QSGGeometryNode*>(child), mesh);
        child = child->nextSibling();
    }
}

QSGTransformNode& PlaneNode::nextNode(SameTexts& same, const TextRun& run, QQuickWindow* window) {
    if (!same.slot) {
        same.slot = std::make_unique<QSGNode>();
        same.slot->setFlag(OwnedByParent, false);
        m_texts->appendChildNode(same.slot.get());
    }
    if (same.wanted == same.nodes.size()) {
        same.nodes.push_back(makeTextNode(run, window));
        ++m_textsMade;
    }
    QSGTransformNode& node = *same.nodes[same.wanted++];
    if (same.shown < same.wanted) {
        same.slot->appendChildNode(&node);
        ++same.shown;
    }
    return node;
}

/// What is not wanted now often is in one of the next frames, so some is kept.
void PlaneNode::hideUnwanted() {
    for (auto& [look, same] : m_same) {
        while (same.shown > same.wanted)
            same.slot->removeChildNode(same.nodes[--same.shown].get());
        same.nodes.resize(std::min(same.nodes.size(), 2 * same.wanted + kSpareTexts));
    }
    if (m_same.size() > kSpareLooks)
        std::erase_if(m_same, [](const auto& entry) { return entry.second.wanted == 0; });
}

void PlaneNode::updateTexts(const std::vector<TextRun>& texts, QQuickWindow* window) {
    for (auto& [look, same] : m_same)
        same.wanted = 0;
    const double ratio = window->effectiveDevicePixelRatio();
    for (const TextRun& run : texts) {
        QSGTransformNode& node = nextNode(m_same[TextLook(run)], run, window);
        QMatrix4x4 place;
        place.translate(static_cast<float>(std::round(run.leftMiddle.x() * ratio) / ratio),
                        static_cast<float>(std::round(run.leftMiddle.y() * ratio) / ratio));
        if (node.matrix() != place)
            node.setMatrix(place);
    }
    hideUnwanted();
}

} // namespace layers
