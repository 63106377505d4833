// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_materials.h"

#include <QMatrix4x4>
#include <QSGMaterialShader>
#include <array>
#include <compare>
#include <cstring>

namespace layers {

namespace {

/// Writes a uniform block in the std140 layout; `at` in bytes.
class UniformBlock {
public:
    explicit UniformBlock(QByteArray& bytes)
        : m_bytes(bytes) {}

    void matrix(std::size_t at, const QMatrix4x4& value) {
        std::memcpy(m_bytes.data() + at, value.constData(), 16 * sizeof(float));
    }
    void numbers(std::size_t at, std::initializer_list<double> values) {
        for (const double value : values) {
            const auto number = static_cast<float>(value);
            std::memcpy(m_bytes.data() + at, &number, sizeof(float));
            at += sizeof(float);
        }
    }
    /// Premultiplied; `share`: of its strength.
    void colour(std::size_t at, const QColor& value, double share = 1) {
        const double alpha = double{value.alphaF()} * share;
        numbers(at, {double{value.redF()} * alpha, double{value.greenF()} * alpha,
                     double{value.blueF()} * alpha, alpha});
    }
    void camera(std::size_t at, const MapView& view) {
        numbers(at, {view.centre.x, view.centre.y, view.worldSize_px, 0});
    }
    /// Top left and one over the size, as texture coordinates need it.
    void box(std::size_t at, const geo::MercatorBox& box) {
        numbers(at, {box.left, box.top, 1 / box.width(), 1 / box.height()});
    }
    void halfSize(std::size_t at, const MapView& view) {
        numbers(at, {view.size_px.width() / 2, view.size_px.height() / 2});
    }

private:
    QByteArray& m_bytes;
};

class FillShader : public QSGMaterialShader {
public:
    FillShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/two-rivers/layers/shaders/fill.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/two-rivers/layers/shaders/fill.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* newMaterial, QSGMaterial*) override {
        const auto& material = static_cast<const FillMaterial&>(*newMaterial);
        UniformBlock block(*state.uniformData());
        block.matrix(0, state.combinedMatrix());
        block.colour(64, material.colour);
        block.camera(80, *material.view);
        block.halfSize(96, *material.view);
        block.numbers(104, {double{state.opacity()}});
        return true;
    }
};

class LineShader : public QSGMaterialShader {
public:
    explicit LineShader(bool isPlain) {
        setShaderFileName(VertexStage, QStringLiteral(":/two-rivers/layers/shaders/line.vert.qsb"));
        setShaderFileName(FragmentStage, isPlain
                                             ? QStringLiteral(":/two-rivers/layers/shaders/line.frag.qsb")
                                             : QStringLiteral(":/two-rivers/layers/shaders/dash.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* newMaterial, QSGMaterial*) override {
        const auto& material = static_cast<const LineMaterial&>(*newMaterial);
        UniformBlock block(*state.uniformData());
        block.matrix(0, state.combinedMatrix());
        block.colour(64, material.colour, double{state.opacity()});
        block.camera(80, *material.view);
        block.numbers(96, {double{material.dash_px.x()}, double{material.dash_px.y()},
                           double{material.dash_px.z()}, double{material.dash_px.w()}});
        block.halfSize(112, *material.view);
        const double pixel = 1 / (double{state.devicePixelRatio()} * material.view->resolution);
        block.numbers(120, {material.width_px / 2, pixel / 2, 1 / pixel, material.roundDash ? 1.0 : 0.0,
                            material.until_px, material.once ? 1.0 : 0.0});
        return true;
    }
};

class ReliefShader : public QSGMaterialShader {
public:
    explicit ReliefShader(bool usesBoth) {
        const QString name = QStringLiteral(":/two-rivers/layers/shaders/%1")
                                 .arg(usesBoth ? QStringLiteral("relief") : QStringLiteral("relief_one"));
        setShaderFileName(VertexStage, name + QStringLiteral(".vert.qsb"));
        setShaderFileName(FragmentStage, name + QStringLiteral(".frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* newMaterial, QSGMaterial*) override {
        const auto& material = static_cast<const ReliefMaterial&>(*newMaterial);
        const double neutral = double{material.neutral};
        const double opacity = double{state.opacity()};
        UniformBlock block(*state.uniformData());
        block.matrix(0, state.combinedMatrix());
        block.colour(64, material.shade, opacity / neutral);
        block.colour(80, material.light, opacity / (1 - neutral));
        block.camera(96, *material.view);
        block.box(112, isFine(material) ? material.fineBounds : material.broadBounds);
        block.box(128, material.fineBounds);
        block.halfSize(144, *material.view);
        block.numbers(152, {neutral});
        return true;
    }
    void updateSampledImage(RenderState& state, int binding, QSGTexture** texture, QSGMaterial* newMaterial,
                            QSGMaterial*) override {
        const auto& material = static_cast<const ReliefMaterial&>(*newMaterial);
        QSGTexture* hillshade =
            binding == 1 && !isFine(material) ? material.broad.get() : material.fine.get();
        hillshade->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
        *texture = hillshade;
    }

private:
    static bool isFine(const ReliefMaterial& material) {
        return material.pictures == ReliefMaterial::Pictures::Fine;
    }
};

/// As in relief.frag.
constexpr double fineFade = 0.06;
constexpr double broadFade = 0.01;

/// The part of a picture's box inside which it is whole; at its edges it fades over a share of its size.
geo::MercatorBox within(const geo::MercatorBox& box, double fade) {
    const double across = box.width() * fade;
    const double down = box.height() * fade;
    return {box.left + across, box.top + down, box.right - across, box.bottom - down};
}

bool holds(const geo::MercatorBox& box, const geo::MercatorBox& other) {
    return box.left <= other.left && box.top <= other.top && box.right >= other.right &&
           box.bottom >= other.bottom;
}

/// Materials that differ in nothing but their address still must not share a batch: each has its own block.
int compareAddress(const QSGMaterial* a, const QSGMaterial* b) {
    const auto order = std::compare_three_way{}(a, b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace

FillMaterial::FillMaterial(std::shared_ptr<const MapView> view_)
    : view(std::move(view_)) {
    setFlag(NoBatching);
}

void FillMaterial::setColour(const QColor& value) {
    colour = value;
    setFlag(Blending, value.alpha() < 255);
}

QSGMaterialType* FillMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* FillMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new FillShader; // the scene graph owns it
}

int FillMaterial::compare(const QSGMaterial* other) const {
    return compareAddress(this, other);
}

LineMaterial::LineMaterial(std::shared_ptr<const MapView> view_)
    : view(std::move(view_)) {
    setFlag(NoBatching);
    setFlag(Blending);
}

bool LineMaterial::isPlain() const {
    return dash_px.isNull() && !once && until_px >= whole_px;
}

QSGMaterialType* LineMaterial::type() const {
    static QSGMaterialType plain;
    static QSGMaterialType dashed;
    return isPlain() ? &plain : &dashed;
}

QSGMaterialShader* LineMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new LineShader(isPlain()); // the scene graph owns it
}

int LineMaterial::compare(const QSGMaterial* other) const {
    return compareAddress(this, other);
}

ReliefMaterial::ReliefMaterial(std::shared_ptr<const MapView> view_)
    : view(std::move(view_)) {
    setFlag(NoBatching);
    setFlag(Blending);
}

void ReliefMaterial::chooseFor(const geo::MercatorBox& visible) {
    if (holds(within(fineBounds, fineFade), visible))
        pictures = Pictures::Fine;
    else if (!fineBounds.intersects(visible) && holds(within(broadBounds, broadFade), visible))
        pictures = Pictures::Broad;
    else
        pictures = Pictures::Both;
}

QSGMaterialType* ReliefMaterial::type() const {
    static QSGMaterialType both;
    static QSGMaterialType one;
    return pictures == Pictures::Both ? &both : &one;
}

QSGMaterialShader* ReliefMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new ReliefShader(pictures == Pictures::Both); // the scene graph owns it
}

int ReliefMaterial::compare(const QSGMaterial* other) const {
    return compareAddress(this, other);
}

} // namespace layers
