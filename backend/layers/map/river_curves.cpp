// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/river_curves.h"

#include "geo/polyline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace layers {

namespace {

constexpr double smoothing_px = 26;
constexpr double margin_px = 240; ///< Of the river beyond the view, so that its cut end does not matter.
constexpr double step_px = 24;    ///< Between spots.
/// Between the river's edge and the letters; farther where the river winds.
constexpr std::array bankGaps_px{4.0, 11.0, 20.0};
constexpr double gapStrain = 0.02; ///< A pixel away is as bad as so many radians.

/// The first and the last point that lie near the view; the first is behind the last for none.
std::pair<std::size_t, std::size_t> nearView(const geo::PointList& pixels, const QSizeF& size) {
    const auto isNear = [&size](geo::Mercator point) {
        return point.x > -margin_px && point.y > -margin_px && point.x < size.width() + margin_px &&
               point.y < size.height() + margin_px;
    };
    std::size_t first = 0;
    while (first < pixels.size() && !isNear(pixels[first]))
        ++first;
    std::size_t last = pixels.size();
    while (last > first && !isNear(pixels[last - 1]))
        --last;
    return {first, last};
}

} // namespace

RiverCurves::RiverCurves(const LabelView& view, const geo::PointList& line)
    : m_view(view) {
    geo::PointList pixels;
    pixels.reserve(line.size());
    for (const geo::Mercator point : line) {
        const geo::PixelPoint pixel = view.pixel(view.world(point));
        pixels.push_back({pixel.x, pixel.y});
    }
    const auto [first, last] = nearView(pixels, view.input().size_px);
    if (last < first + 2)
        return;
    m_start_px = geo::length(std::span(pixels).first(first + 1));
    m_line = geo::smoothed(std::span(pixels).subspan(first, last - first), smoothing_px);
}

std::vector<ShapedName> RiverCurves::along(const LabelRun& run, const QColor& halo,
                                           std::span<const Bank> banks) const {
    const LabelText text = letteredText(run, halo);
    geo::CurvedSetting setting{.height_px = letterHeight_px(run.font)};
    for (const LabelLetter& letter : text.letters)
        setting.advances_px.push_back(letter.advance_px);
    std::vector<std::pair<double, ShapedName>> spots;
    for (const Bank bank : banks) {
        for (std::uint32_t gap = 0; gap < bankGaps_px.size(); ++gap)
            add(spots, text, setting, {bank, gap});
    }
    std::ranges::stable_sort(spots, {}, &std::pair<double, ShapedName>::first);
    std::vector<ShapedName> names;
    names.reserve(spots.size());
    for (auto& [strain, name] : spots)
        names.push_back(std::move(name));
    return names;
}

void RiverCurves::add(std::vector<std::pair<double, ShapedName>>& spots, const LabelText& text,
                      const geo::CurvedSetting& setting, Strip strip) const {
    const double gap_px = bankGaps_px.at(strip.gap);
    const double away_px = m_view.input().style.border_px / 2 + gap_px + setting.height_px / 2;
    const geo::PixelPath path(geo::offset(m_line, strip.bank == Bank::Korea ? away_px : -away_px));
    const QRectF frame(QPointF(), m_view.input().size_px);
    // The spots lie at the same places of the river, wherever the view is.
    const double phase_px = std::fmod(m_start_px, step_px);
    for (double middle = step_px - phase_px; middle < path.length_px(); middle += step_px) {
        const geo::PixelPoint at = path.at(middle);
        if (!frame.contains(QPointF(at.x, at.y)))
            continue;
        const auto name = geo::letterOut(path, middle, setting);
        if (!name)
            continue;
        const auto index = static_cast<std::uint32_t>(std::lround((m_start_px + middle) / step_px));
        ShapedName shaped{.key = 8 * index + 2 * strip.gap + (strip.bank == Bank::Korea ? 1U : 0U),
                          .anchor = m_view.worldOfPixel(at),
                          .box = {},
                          .text = text,
                          .leader = {},
                          .pieces = geo::letterBoxes(*name, setting)};
        const geo::PixelBox box = geo::boundsOf(shaped.pieces);
        shaped.box =
            QRectF(QPointF(box.left - at.x, box.top - at.y), QPointF(box.right - at.x, box.bottom - at.y));
        shaped.text.letterBox = shaped.box.size();
        for (std::size_t i = 0; i < name->letters.size(); ++i) {
            LabelLetter& letter = shaped.text.letters[i];
            letter.centre = {name->letters[i].centre.x - box.left, name->letters[i].centre.y - box.top};
            letter.angle_rad = name->letters[i].angle_rad;
        }
        spots.emplace_back(name->strain + gap_px * gapStrain, std::move(shaped));
    }
}

} // namespace layers
