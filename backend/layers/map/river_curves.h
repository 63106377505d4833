// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/curved_label.h"
#include "layers/map/label_candidate.h"
#include "layers/map/label_view.h"

#include <span>

namespace layers {

/// The banks of the two rivers: both flow with China on the upper side.
enum class Bank { China, Korea };

/// Where a name can be set letter by letter along a river in a view.
class RiverCurves {
public:
    /// `line` is relative to the origin; it runs with China on its left.
    RiverCurves(const LabelView& view, const geo::PointList& line);

    /// The spots on the banks where a name fits, the most level and straight first.
    [[nodiscard]] std::vector<ShapedName> along(const LabelRun& run, const QColor& halo,
                                                std::span<const Bank> banks) const;

private:
    /// Beside a bank, in one of the distances from the water.
    struct Strip {
        Bank bank = Bank::China;
        std::uint32_t gap = 0;
    };
    void add(std::vector<std::pair<double, ShapedName>>& spots, const LabelText& text,
             const geo::CurvedSetting& setting, Strip strip) const;

    const LabelView& m_view;
    geo::PointList m_line; ///< What is near the view, smoothed; pixels of the view.
    double m_start_px = 0; ///< Of it along the river.
};

} // namespace layers
