// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_pictures.h"

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
    QString key{}; ///< LabelText::key() where the caller has it; empty: it is asked for.
};

/// Texts in the scene, each painted once for as long as it is shown, at however many places. Lives on the
/// render thread.
class TextNodes {
public:
    TextNodes();

    void attach(QSGNode& parent);
    /// Shows these and no others. `pictures`: of those that have been painted already.
    void show(const std::vector<PlacedText>& texts, QQuickWindow& window, double devicePixelRatio,
              const LabelPictures& pictures = {});

private:
    struct TextNode {
        std::unique_ptr<QSGImageNode> node;
        std::unique_ptr<QSGOpacityNode> opacity; ///< Above it.
    };
    struct Painted {
        std::unique_ptr<QSGTexture> texture;
        std::vector<TextNode> nodes;
        std::size_t used = 0; ///< Of the nodes, in this frame.
    };
    [[nodiscard]] TextNode makeNode(QSGTexture& texture, QQuickWindow& window);

    QSGNode m_slot;
    QHash<QString, std::shared_ptr<Painted>> m_texts;
};

} // namespace layers
