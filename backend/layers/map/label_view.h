// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/pixel_shapes.h"
#include "layers/map/label_input.h"

namespace layers {

/// What those who write names ask of the view and the state. The input outlives it.
class LabelView {
public:
    explicit LabelView(const LabelInput& input);

    [[nodiscard]] const LabelInput& input() const { return m_in; }
    [[nodiscard]] const story::Story& story() const { return m_in.explorer->story(); }
    [[nodiscard]] const explore::State& state() const { return m_in.explorer->state(); }
    [[nodiscard]] MapLevel level() const { return m_in.style.level; }
    [[nodiscard]] bool isProjected() const { return m_in.projector_unit > 0; }
    /// Of the whole view, normalised Mercator.
    [[nodiscard]] const geo::MercatorBox& visible() const { return m_visible; }
    [[nodiscard]] double world_px() const { return m_world_px; }

    /// From normalised Mercator to pixels of the view.
    [[nodiscard]] geo::PixelPoint pixel(geo::Mercator point) const;
    [[nodiscard]] geo::Mercator world(geo::Mercator local) const;
    [[nodiscard]] geo::Mercator local(geo::Mercator point) const;
    [[nodiscard]] geo::Mercator worldOfPixel(geo::PixelPoint point) const;

    [[nodiscard]] QColor colour(const char* name) const;
    /// The colour of the land of the first of the story's three states among these.
    [[nodiscard]] QColor landColour(const QStringList& countries) const;

    /// Selected, or under the pointer.
    [[nodiscard]] bool isLit(const story::Ref& ref) const;
    /// The step speaks of it.
    [[nodiscard]] bool isNamed(const story::Ref& ref) const;
    /// A way that the step speaks of passes it on the ground.
    [[nodiscard]] bool isNamedStop(const story::Id& place) const;
    [[nodiscard]] bool isHidden(const char* layer) const;
    /// The selected region, or null.
    [[nodiscard]] const RegionShape* litRegion() const;

private:
    const LabelInput& m_in;
    geo::MercatorBox m_visible;
    double m_world_px;
};

} // namespace layers
