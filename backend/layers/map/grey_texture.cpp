// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/grey_texture.h"

#include <rhi/qrhi.h>
#include <utility>

namespace layers {

GreyTexture::GreyTexture(QImage image)
    : m_image(std::move(image))
    , m_size(m_image.size()) {}

GreyTexture::~GreyTexture() = default;

qint64 GreyTexture::comparisonKey() const {
    return static_cast<qint64>(
        reinterpret_cast<quintptr>(this)); // NOLINT(*-reinterpret-cast): a key, no pointer
}

QRhiTexture* GreyTexture::rhiTexture() const {
    return m_texture.get();
}

void GreyTexture::commitTextureOperations(QRhi* rhi, QRhiResourceUpdateBatch* updates) {
    if (m_texture || rhi == nullptr)
        return;
    // What cannot hold single bytes (OpenGL ES 2) holds the same greys in four.
    const bool single = rhi->isTextureFormatSupported(QRhiTexture::R8);
    m_texture.reset(rhi->newTexture(single ? QRhiTexture::R8 : QRhiTexture::RGBA8, m_size));
    m_texture->create();
    updates->uploadTexture(
        m_texture.get(), std::exchange(m_image, {})
                             .convertToFormat(single ? QImage::Format_Grayscale8 : QImage::Format_RGBA8888));
}

} // namespace layers
