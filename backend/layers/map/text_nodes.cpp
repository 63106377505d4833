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

TextNodes::TextNode TextNodes::makeNode(QSGTexture& texture, QQuickWindow& window) {
    TextNode text;
    text.node.reset(window.createImageNode());
    text.node->setFlag(QSGNode::OwnedByParent, false);
    text.node->setTexture(&texture);
    text.node->setFiltering(QSGTexture::Linear);
    text.opacity = std::make_unique<QSGOpacityNode>();
    text.opacity->setFlag(QSGNode::OwnedByParent, false);
    text.opacity->appendChildNode(text.node.get());
    m_slot.appendChildNode(text.opacity.get());
    return text;
}

void TextNodes::show(const std::vector<PlacedText>& texts, QQuickWindow& window, double devicePixelRatio,
                     const LabelPictures& pictures) {
    for (const auto& painted : m_texts)
        painted->used = 0;
    const QString ratio = QString::number(devicePixelRatio);
    for (const PlacedText& placed : texts) {
        const QString key = (placed.key.isEmpty() ? placed.text.key() : placed.key) + ratio;
        std::shared_ptr<Painted>& painted = m_texts[key];
        if (!painted) {
            painted = std::make_shared<Painted>();
            QImage picture = pictures.picture(key);
            if (picture.isNull())
                picture = paintLabel(placed.text, devicePixelRatio);
            painted->texture.reset(window.createTextureFromImage(picture, QQuickWindow::TextureCanUseAtlas));
        }
        // The same words may stand at several places (a paragraph's tag, a count): each has a node of its
        // own.
        if (painted->used == painted->nodes.size())
            painted->nodes.push_back(makeNode(*painted->texture, window));
        const TextNode& text = painted->nodes[painted->used++];
        text.opacity->setOpacity(placed.opacity);
        const double margin = labelMargin_px(placed.text);
        const auto snapped = [devicePixelRatio](double value) {
            return std::round(value * devicePixelRatio) / devicePixelRatio;
        };
        const QPointF corner(snapped(placed.corner.x() - margin), snapped(placed.corner.y() - margin));
        text.node->setRect(QRectF(corner, QSizeF(painted->texture->textureSize()) / devicePixelRatio));
    }
    for (const auto& painted : m_texts)
        painted->nodes.resize(painted->used);
    m_texts.removeIf([](const auto& entry) { return entry.value()->used == 0; });
}

} // namespace layers
