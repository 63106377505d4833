// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline_scene.h"

#include <QHash>
#include <QSGNode>
#include <vector>

class QQuickWindow;

namespace layers {

/// The scene-graph nodes of one plane: its shapes, then its texts. Lives on the render thread. A text that
/// stays is only moved; glyphs are laid out again only when words, font or colour change.
class PlaneNode : public QSGNode {
public:
    PlaneNode();
    void update(const TimelinePlane& plane, QQuickWindow* window);

private:
    void updateShapes(const std::vector<ColouredMesh>& meshes);
    void updateTexts(const std::vector<TextRun>& texts, QQuickWindow* window);

    QSGNode* m_shapes = nullptr; ///< Owned by the tree, as all nodes are.
    QSGNode* m_texts = nullptr;
    QMultiHash<QString, QSGTransformNode*> m_textNodes; ///< By everything that shapes the glyphs.
};

} // namespace layers
