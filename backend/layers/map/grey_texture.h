// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSGTexture>
#include <memory>

class QRhiTexture;

namespace layers {

/// A picture of greys as a texture of one byte a pixel; those that a window makes take four. A shader reads
/// the grey as red. Lives on the render thread.
class GreyTexture : public QSGTexture {
public:
    /// Takes any image; colours become their grey. It is sent with the first frame that draws it, and kept
    /// until then.
    explicit GreyTexture(QImage image);
    ~GreyTexture() override;

    [[nodiscard]] qint64 comparisonKey() const override;
    [[nodiscard]] QRhiTexture* rhiTexture() const override;
    [[nodiscard]] QSize textureSize() const override { return m_size; }
    [[nodiscard]] bool hasAlphaChannel() const override { return false; }
    [[nodiscard]] bool hasMipmaps() const override { return false; }
    void commitTextureOperations(QRhi* rhi, QRhiResourceUpdateBatch* updates) override;

private:
    QImage m_image; ///< Null once it has been sent.
    QSize m_size;
    std::unique_ptr<QRhiTexture> m_texture;
};

} // namespace layers
