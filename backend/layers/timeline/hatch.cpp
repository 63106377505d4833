// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hatch.h"

#include "scene_nodes.h"

#include <QBrush>
#include <QPainter>
#include <QQuickWindow>
#include <algorithm>
#include <cmath>
#include <memory>

namespace layers {

namespace {

/// Lines repeat every 7 px along the edge, which is 5 px across at 45°; a whole number makes the tile
/// seamless.
constexpr int kPeriod_px = 7;
constexpr double kLine_px = 2.1 * 1.4142;

/// The part of `polygon` where x + y lies on the inner side of `limit`.
std::vector<QPointF> clipped(const std::vector<QPointF>& polygon, double limit, bool below) {
    std::vector<QPointF> kept;
    const auto inside = [&](QPointF point) {
        return below ? point.x() + point.y() <= limit : point.x() + point.y() >= limit;
    };
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const QPointF from = polygon[i];
        const QPointF to = polygon[(i + 1) % polygon.size()];
        if (inside(from))
            kept.push_back(from);
        if (inside(from) != inside(to)) {
            const double start = from.x() + from.y();
            const double share = (limit - start) / (to.x() + to.y() - start);
            kept.push_back(from + (to - from) * share);
        }
    }
    return kept;
}

QPointF middle(const std::vector<QPointF>& polygon) {
    QPointF sum;
    for (const QPointF point : polygon)
        sum += point;
    return sum / static_cast<double>(polygon.size());
}

} // namespace

HatchFill::HatchFill(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void HatchFill::setLine(const QColor& colour) {
    if (m_line == colour)
        return;
    m_line = colour;
    update();
    Q_EMIT coloursChanged();
}

void HatchFill::setGround(const QColor& colour) {
    if (m_ground == colour)
        return;
    m_ground = colour;
    update();
    Q_EMIT coloursChanged();
}

void HatchFill::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode* HatchFill::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* node = static_cast<PlaneNode*>(old);
    if (!node)
        node = std::make_unique<PlaneNode>().release();
    ShapePainter painter(window()->effectiveDevicePixelRatio());
    const QRectF all(0, 0, width(), height());
    painter.fillRect(all, m_ground);
    const std::vector<QPointF> corners{all.topLeft(), all.topRight(), all.bottomRight(), all.bottomLeft()};
    for (double start = 0; start < width() + height(); start += kPeriod_px) {
        const std::vector<QPointF> stripe = clipped(clipped(corners, start, false), start + kLine_px, true);
        if (stripe.size() >= 3)
            painter.fillShape(stripe, middle(stripe), m_line);
    }
    node->update({.meshes = painter.take()}, window());
    return node;
}

void HatchBrush::setTarget(QObject* target) {
    if (m_target == target)
        return;
    m_target = target;
    apply();
}

void HatchBrush::setLine(const QColor& colour) {
    if (m_line == colour)
        return;
    m_line = colour;
    apply();
}

void HatchBrush::setGround(const QColor& colour) {
    if (m_ground == colour)
        return;
    m_ground = colour;
    apply();
}

void HatchBrush::setRatio(double ratio) {
    if (m_ratio == ratio)
        return;
    m_ratio = ratio;
    apply();
}

void HatchBrush::apply() {
    Q_EMIT changed();
    if (!m_target || !m_line.isValid() || !m_ground.isValid())
        return;
    // Drawn finer than the screen and scaled by the brush, so that any device pixel ratio is served.
    const int scale = std::max(1, static_cast<int>(std::ceil(m_ratio)));
    QImage tile(kPeriod_px * scale, kPeriod_px * scale, QImage::Format_ARGB32_Premultiplied);
    tile.fill(m_ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(m_line, kLine_px / std::sqrt(2.0), Qt::SolidLine, Qt::FlatCap));
    for (int offset = -kPeriod_px; offset <= 2 * kPeriod_px; offset += kPeriod_px)
        painter.drawLine(QPointF(offset - kPeriod_px, kPeriod_px * 2.0),
                         QPointF(offset + kPeriod_px * 2.0, -kPeriod_px));
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1.0 / scale, 1.0 / scale));
    m_target->setProperty("brush", brush);
}

} // namespace layers
