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
    void colour(std::size_t at, const QColor& value) {
        const double alpha = double{value.alphaF()};
        numbers(at, {double{value.redF()} * alpha, double{value.greenF()} * alpha,
                     double{value.blueF()} * alpha, alpha});
    }
    void straightColour(std::size_t at, const QColor& value) {
        numbers(at, {double{value.redF()}, double{value.greenF()}, double{value.blueF()},
                     double{value.alphaF()}});
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
    LineShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/two-rivers/layers/shaders/line.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/two-rivers/layers/shaders/line.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* newMaterial, QSGMaterial*) override {
        const auto& material = static_cast<const LineMaterial&>(*newMaterial);
        UniformBlock block(*state.uniformData());
        block.matrix(0, state.combinedMatrix());
        block.colour(64, material.colour);
        block.camera(80, *material.view);
        block.numbers(96, {double{material.dash_px.x()}, double{material.dash_px.y()},
                           double{material.dash_px.z()}, double{material.dash_px.w()}});
        block.halfSize(112, *material.view);
        block.numbers(120, {material.width_px / 2, 0.5 / double{state.devicePixelRatio()},
                            material.roundDash ? 1.0 : 0.0, double{state.opacity()}, material.until_px,
                            material.once ? 1.0 : 0.0});
        return true;
    }
};

class ReliefShader : public QSGMaterialShader {
public:
    ReliefShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/two-rivers/layers/shaders/relief.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/two-rivers/layers/shaders/relief.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* newMaterial, QSGMaterial*) override {
        const auto& material = static_cast<const ReliefMaterial&>(*newMaterial);
        UniformBlock block(*state.uniformData());
        block.matrix(0, state.combinedMatrix());
        block.straightColour(64, material.shade);
        block.straightColour(80, material.light);
        block.camera(96, *material.view);
        block.box(112, material.broadBounds);
        block.box(128, material.fineBounds);
        block.halfSize(144, *material.view);
        block.numbers(152, {double{material.neutral}, double{state.opacity()}});
        return true;
    }
    void updateSampledImage(RenderState& state, int binding, QSGTexture** texture, QSGMaterial* newMaterial,
                            QSGMaterial*) override {
        const auto& material = static_cast<const ReliefMaterial&>(*newMaterial);
        QSGTexture* hillshade = binding == 1 ? material.broad.get() : material.fine.get();
        hillshade->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
        *texture = hillshade;
    }
};

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

QSGMaterialType* LineMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* LineMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new LineShader; // the scene graph owns it
}

int LineMaterial::compare(const QSGMaterial* other) const {
    return compareAddress(this, other);
}

ReliefMaterial::ReliefMaterial(std::shared_ptr<const MapView> view_)
    : view(std::move(view_)) {
    setFlag(NoBatching);
    setFlag(Blending);
}

QSGMaterialType* ReliefMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* ReliefMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new ReliefShader; // the scene graph owns it
}

int ReliefMaterial::compare(const QSGMaterial* other) const {
    return compareAddress(this, other);
}

} // namespace layers
