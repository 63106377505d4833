// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_text.h"

#include <QHash>
#include <QSGImageNode>
#include <memory>
#include <vector>

class QQuickWindow;

namespace layers {

/// A text in pixels of the view.
struct PlacedText {
    QPointF corner; ///< Top left of the text without its halo.
    LabelText text;
    double opacity = 1;
};

/// Texts in the scene, each painted once for as long as it is shown. Lives on the render thread.
class TextNodes {
public:
    TextNodes();

    void attach(QSGNode& parent);
    /// Shows these and no others.
    void show(const std::vector<PlacedText>& texts, QQuickWindow& window, double devicePixelRatio);

private:
    struct TextNode {
        std::unique_ptr<QSGTexture> texture;
        std::unique_ptr<QSGImageNode> node;
        std::unique_ptr<QSGOpacityNode> opacity; ///< Above it.
        bool used = false;
    };

    QSGNode m_slot;
    QHash<QString, std::shared_ptr<TextNode>> m_texts;
};

} // namespace layers
