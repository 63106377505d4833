// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/text_nodes.h"

#include <QQuickWindow>
#include <cmath>

namespace layers {

TextNodes::TextNodes() {
    m_slot.setFlag(QSGNode::OwnedByParent, false);
}

void TextNodes::attach(QSGNode& parent) {
    parent.appendChildNode(&m_slot);
}

void TextNodes::show(const std::vector<PlacedText>& texts, QQuickWindow& window, double devicePixelRatio) {
    for (const auto& text : m_texts)
        text->used = false;
    for (const PlacedText& placed : texts) {
        // The same words may stand twice (the tag of a paragraph at two places): each has a node of its own.
        QString key = placed.text.key() + QString::number(devicePixelRatio);
        while (m_texts.contains(key) && m_texts.value(key)->used)
            key += u'+';
        std::shared_ptr<TextNode>& text = m_texts[key];
        if (!text) {
            text = std::make_shared<TextNode>();
            text->texture.reset(window.createTextureFromImage(paintLabel(placed.text, devicePixelRatio),
                                                              QQuickWindow::TextureCanUseAtlas));
            text->node.reset(window.createImageNode());
            text->node->setFlag(QSGNode::OwnedByParent, false);
            text->node->setTexture(text->texture.get());
            text->node->setFiltering(QSGTexture::Linear);
            text->opacity = std::make_unique<QSGOpacityNode>();
            text->opacity->setFlag(QSGNode::OwnedByParent, false);
            text->opacity->appendChildNode(text->node.get());
            m_slot.appendChildNode(text->opacity.get());
        }
        text->used = true;
        text->opacity->setOpacity(placed.opacity);
        const double margin = labelMargin_px(placed.text);
        const auto snapped = [devicePixelRatio](double value) {
            return std::round(value * devicePixelRatio) / devicePixelRatio;
        };
        const QPointF corner(snapped(placed.corner.x() - margin), snapped(placed.corner.y() - margin));
        text->node->setRect(QRectF(corner, QSizeF(text->texture->textureSize()) / devicePixelRatio));
    }
    m_texts.removeIf([](const auto& entry) { return !entry.value()->used; });
}

} // namespace layers
