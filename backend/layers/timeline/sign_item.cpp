// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_item.h"

#include "scene_nodes.h"
#include "sign_shapes.h"

#include <QQuickWindow>
#include <algorithm>
#include <memory>

namespace layers {

namespace {

constexpr double kSignItem_px = 12; ///< As on the timeline; the item is larger by the sign's points.

} // namespace

CategorySign::CategorySign(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
    setImplicitSize(kSignItem_px + 4, kSignItem_px + 4);
}

void CategorySign::setShape(const QString& shape) {
    if (m_shape == shape)
        return;
    m_shape = shape;
    update();
    Q_EMIT shapeChanged();
}

void CategorySign::setColor(const QColor& color) {
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

QSGNode* CategorySign::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* node = static_cast<PlaneNode*>(old);
    if (!node)
        node = std::make_unique<PlaneNode>().release();
    const QPointF centre(width() / 2, height() / 2);
    const double size = std::min(width(), height()) - 4;
    ShapePainter painter(window()->effectiveDevicePixelRatio());
    painter.fillShape(signOutline(m_shape, centre, size), centre, m_color);
    node->update({.meshes = painter.take()}, window());
    return node;
}

} // namespace layers
