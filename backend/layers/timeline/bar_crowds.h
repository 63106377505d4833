// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace layers {

/// What shines through several layers goes down with the sum of their optical depths.
[[nodiscard]] double opticalDepth(double opacity);

/// Where the bars of one lane lie so thick that what shines through them is less than a step of a colour
/// channel: there a few look as all of them do. Counted by whole pixels of the plot.
class BarCrowds {
public:
    /// `left_px`, `right_px`: the plot.
    BarCrowds(double left_px, double right_px);

    /// Before settle(): a bar covers its lane's height from `left_px` to `right_px`.
    void add(double left_px, double right_px, double opticalDepth);
    /// Finds the crowds of all that were added.
    void settle();

    /// A crowd from one pixel's edge to another.
    struct Run {
        double left_px = 0;
        double right_px = 0;
    };
    [[nodiscard]] const std::vector<Run>& runs() const { return m_runs; }
    /// True when all of a bar lies in crowds, so that it need not be drawn.
    [[nodiscard]] bool hides(double left_px, double right_px) const;

private:
    [[nodiscard]] std::size_t column(double pixel) const;

    double m_left_px;
    std::vector<double> m_change;  ///< By column: by how much the optical depth grows there.
    std::vector<int> m_openBefore; ///< By column: how many before it are in no crowd.
    std::vector<Run> m_runs;
};

} // namespace layers
