// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QSGGeometryNode>
#include <QSGTexture>
#include <memory>
#include <vector>

class QQuickWindow;

namespace layers {

/// A picture of which parts are shown, each as often as wanted: one node of the scene graph, however many.
struct PictureSheet {
    /// A part and where it is shown, as large as it is.
    struct Part {
        QRectF source; ///< In the picture's pixels, whole ones.
        QPointF place; ///< Of its upper left corner, in device-independent pixels; on a device pixel.
    };
    QImage picture; ///< Premultiplied RGBA; its device pixel ratio is the window's.
    std::vector<Part> parts;
};

/// Shows a sheet. Lives on the render thread. The texture is made anew only for another picture.
class SheetNode : public QSGNode {
public:
    void show(const PictureSheet& sheet, QQuickWindow& window);

private:
    std::unique_ptr<QSGTexture> m_texture;
    std::unique_ptr<QSGGeometryNode> m_node;
    qint64 m_key = 0; ///< Of the picture that the texture has.
};

} // namespace layers
