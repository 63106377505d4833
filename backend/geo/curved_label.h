// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/pixel_shapes.h"
#include "geo/shapes.h"

#include <optional>
#include <span>
#include <vector>

/// Names set along a river: letter by letter on a path, in device-independent pixels, y down.
namespace geo {

/// A path that is walked by distance from its start.
class PixelPath {
public:
    explicit PixelPath(PointList points);

    [[nodiscard]] double length_px() const { return m_along.empty() ? 0 : m_along.back(); }
    [[nodiscard]] bool isEmpty() const { return m_points.size() < 2; }
    /// The point at a distance; distances off the path give its ends. The path is not empty.
    [[nodiscard]] PixelPoint at(double distance_px) const;

private:
    PointList m_points;
    std::vector<double> m_along;
};

/// A letter on the path: the middle of its box, and how far it is turned clockwise.
struct CurvedLetter {
    PixelPoint centre{};
    double angle_rad = 0;

    bool operator==(const CurvedLetter&) const = default;
};

/// What a curved name needs, and what it bears.
struct CurvedSetting {
    std::vector<double> advances_px{}; ///< Of the letters, in reading order.
    double height_px = 0;              ///< From the top of the capitals to the foot of the tails.
    double steepest_rad = 1.0;         ///< Between a letter's foot and the horizontal.
    double sharpest_rad = 0.35;        ///< Between two neighbouring letters.
};

/// A name on a path.
struct CurvedName {
    std::vector<CurvedLetter> letters{};
    /// 0 for straight and level; grows with the slope and with the bends.
    double strain = 0;
};

/// Sets the letters with the middle of the name at a distance from the path's start, reading from left to
/// right whichever way the path runs. Nothing where the path ends too soon, is too steep or too crooked.
[[nodiscard]] std::optional<CurvedName> letterOut(const PixelPath& path, double middle_px,
                                                  const CurvedSetting& setting);

/// The boxes of the letters.
[[nodiscard]] std::vector<PixelQuad> letterBoxes(const CurvedName& name, const CurvedSetting& setting);

} // namespace geo
