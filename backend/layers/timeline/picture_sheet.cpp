// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_sheet.h"

#include <QQuickWindow>
#include <QSGTextureMaterial>
#include <array>
#include <span>

namespace layers {

namespace {

constexpr std::array<quint16, 6> kTwoTriangles{0, 1, 2, 2, 1, 3};

std::unique_ptr<QSGGeometryNode> makeSheetNode() {
    auto node = std::make_unique<QSGGeometryNode>();
    node->setFlag(QSGNode::OwnedByParent, false);
    auto geometry = std::make_unique<QSGGeometry>(QSGGeometry::defaultAttributes_TexturedPoint2D(), 0, 0);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    node->setGeometry(geometry.release());
    node->setFlag(QSGNode::OwnsGeometry);
    auto material = std::make_unique<QSGTextureMaterial>();
    material->setFiltering(QSGTexture::Nearest); // Its pixels are the screen's.
    node->setMaterial(material.release());
    node->setFlag(QSGNode::OwnsMaterial);
    return node;
}

void place(const PictureSheet& sheet, QSGGeometry& geometry) {
    const auto count = static_cast<int>(sheet.parts.size());
    geometry.allocate(4 * count, static_cast<int>(kTwoTriangles.size()) * count);
    const std::span vertices(geometry.vertexDataAsTexturedPoint2D(), sheet.parts.size() * 4);
    const std::span indices(geometry.indexDataAsUShort(), sheet.parts.size() * kTwoTriangles.size());
    const double ratio = sheet.picture.devicePixelRatio();
    const auto width = static_cast<double>(sheet.picture.width());
    const auto height = static_cast<double>(sheet.picture.height());
    auto vertex = vertices.begin();
    auto index = indices.begin();
    quint16 first = 0;
    for (const PictureSheet::Part& part : sheet.parts) {
        const QRectF target(part.place, part.source.size() / ratio);
        for (const double y : {0.0, 1.0}) {
            for (const double x : {0.0, 1.0})
                (vertex++)->set(static_cast<float>(target.left() + x * target.width()),
                                static_cast<float>(target.top() + y * target.height()),
                                static_cast<float>((part.source.left() + x * part.source.width()) / width),
                                static_cast<float>((part.source.top() + y * part.source.height()) / height));
        }
        for (const quint16 corner : kTwoTriangles)
            *index++ = static_cast<quint16>(first + corner);
        first = static_cast<quint16>(first + 4);
    }
}

} // namespace

void SheetNode::show(const PictureSheet& sheet, QQuickWindow& window) {
    if (sheet.parts.empty()) {
        m_node.reset();
        m_texture.reset();
        m_key = 0;
        return;
    }
    if (!m_node) {
        m_node = makeSheetNode();
        appendChildNode(m_node.get());
    }
    if (m_key != sheet.picture.cacheKey()) {
        m_key = sheet.picture.cacheKey();
        std::unique_ptr<QSGTexture> texture(window.createTextureFromImage(sheet.picture));
        static_cast<QSGTextureMaterial*>(m_node->material())->setTexture(texture.get());
        m_node->markDirty(QSGNode::DirtyMaterial);
        m_texture = std::move(texture);
    }
    place(sheet, *m_node->geometry());
    m_node->markDirty(QSGNode::DirtyGeometry);
}

} // namespace layers
