// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/mercator.h"

#include <QColor>
#include <QSGMaterial>
#include <QSGTexture>
#include <QSizeF>
#include <QVector4D>
#include <memory>

namespace layers {

/// What all materials of one map share: where the camera is. Written while the scene is synchronised, read
/// while it is rendered, so a frame needs one change here and none to the geometry.
struct MapView {
    geo::Mercator centre; ///< Relative to the local origin.
    double worldSize_px = 256;
    QSizeF size_px;
    double resolution = 1; ///< Drawn pixels for one of the window's, where it is drawn to a picture.

    friend bool operator==(const MapView&, const MapView&) = default;
};

/// One colour inside triangles whose points are in local Mercator.
class FillMaterial : public QSGMaterial {
public:
    explicit FillMaterial(std::shared_ptr<const MapView> view);
    void setColour(const QColor& value);

    [[nodiscard]] QSGMaterialType* type() const override;
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial* other) const override;

    std::shared_ptr<const MapView> view;
    QColor colour;
};

/// Lines of a constant width in pixels.
class LineMaterial : public QSGMaterial {
public:
    explicit LineMaterial(std::shared_ptr<const MapView> view);

    [[nodiscard]] QSGMaterialType* type() const override;
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial* other) const override;

    /// Longer than any line.
    static constexpr double whole_px = 1e9;
    /// Neither dashes nor an early end nor `once`: such lines have a shader of their own, which costs a
    /// software renderer a fraction.
    [[nodiscard]] bool isPlain() const;

    std::shared_ptr<const MapView> view;
    QColor colour;
    double width_px = 1;
    QVector4D dash_px;          ///< On, off, on, off; all 0 for a whole line.
    bool roundDash = false;     ///< Strokes of the pattern end round (dots); else flat.
    double until_px = whole_px; ///< Nothing is drawn farther along the line.
    /// Each pixel is drawn once, so that the joints of a translucent line do not show; its ends are flat. For
    /// gentle curves: at sharp turns the outside of the joint stays open.
    bool once = false;
};

/// Hill shading: shadows darken and lit slopes lighten what is below; flat land stays as it is.
class ReliefMaterial : public QSGMaterial {
public:
    explicit ReliefMaterial(std::shared_ptr<const MapView> view);

    [[nodiscard]] QSGMaterialType* type() const override;
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial* other) const override;

    /// Which picture fills a view by itself (relative to the local origin), so that one is enough: asked for
    /// each frame, as it costs a software renderer half.
    void chooseFor(const geo::MercatorBox& visible);

    std::shared_ptr<const MapView> view;
    std::shared_ptr<QSGTexture> broad;
    geo::MercatorBox broadBounds;     ///< Relative to the local origin.
    std::shared_ptr<QSGTexture> fine; ///< Wins where it reaches.
    geo::MercatorBox fineBounds;
    QColor shade;         ///< Alpha is the strength.
    QColor light;         ///< Alpha is the strength.
    float neutral = 0.7F; ///< The grey of flat land, 0 to 1.

    enum class Pictures { Both, Broad, Fine };
    Pictures pictures = Pictures::Both;
};

} // namespace layers
