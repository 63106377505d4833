// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_strip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>

namespace layers {

namespace {

constexpr std::size_t kShades = 256; ///< Of a colour channel.
constexpr float kBelowShades = 255.99F;

/// A pixel of the ink at each opacity, in the order of bytes of QImage::Format_RGBA8888.
using Ink = std::array<std::uint8_t, 4>;
using Inks = std::array<Ink, kShades>;

Inks inksOf(const QColor& ink) {
    Inks inks{};
    const std::array<float, 4> channels{ink.redF(), ink.greenF(), ink.blueF(), 1};
    for (std::size_t opacity = 0; opacity < inks.size(); ++opacity) {
        for (std::size_t channel = 0; channel < channels.size(); ++channel)
            inks.at(opacity).at(channel) = static_cast<std::uint8_t>(
                std::lround(channels.at(channel) * ink.alphaF() * static_cast<float>(opacity)));
    }
    return inks;
}

} // namespace

/// In pixels of the strip, whose lines it fills.
struct BarStrip::RoundBar {
    double left = 0;
    double right = 0;
    double height = 0;
    [[nodiscard]] double radius() const { return std::min(height, right - left) / 2; }
    /// How much of a pixel it covers, from how far the pixel's centre is off its edge.
    [[nodiscard]] double cover(double x, double y) const {
        const double dx = std::abs(x - (left + right) / 2) - (right - left) / 2 + radius();
        const double dy = std::abs(y - height / 2) - height / 2 + radius();
        const double off = std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) - radius();
        return std::clamp(0.5 - off, 0.0, 1.0);
    }
};

BarStrip::BarStrip(const QRectF& row, double devicePixelRatio)
    : m_ratio(devicePixelRatio)
    , m_left(std::floor(row.left() * devicePixelRatio) - 1)
    , m_top(std::round(row.top() * devicePixelRatio))
    , m_lines(std::max(1, static_cast<int>(std::lround(row.height() * devicePixelRatio))))
    , m_columns(std::max(1, static_cast<int>(std::ceil(row.right() * devicePixelRatio - m_left)) + 1))
    , m_through(static_cast<std::size_t>(m_lines) * static_cast<std::size_t>(m_columns), 1) {}

int BarStrip::column(double x) const {
    return static_cast<int>(std::clamp(x, 0.0, static_cast<double>(m_columns)));
}

std::span<float> BarStrip::pixels(int line, int first, int end) {
    return std::span(m_through).subspan(static_cast<std::size_t>(line) * static_cast<std::size_t>(m_columns) +
                                            static_cast<std::size_t>(first),
                                        static_cast<std::size_t>(std::max(0, end - first)));
}

void BarStrip::cover(int first, int end, double opacity) {
    const auto through = static_cast<float>(1 - opacity);
    for (int line = 0; line < m_lines; ++line) {
        for (float& pixel : pixels(line, first, end))
            pixel *= through;
    }
}

void BarStrip::coverRound(int first, int end, const RoundBar& bar, double opacity) {
    for (int line = 0; line < m_lines; ++line) {
        double x = first + 0.5;
        for (float& pixel : pixels(line, first, end))
            pixel *= static_cast<float>(1 - opacity * bar.cover(x++, line + 0.5));
    }
}

void BarStrip::add(double left_px, double right_px, double opacity) {
    const RoundBar bar{left_px * m_ratio - m_left, right_px * m_ratio - m_left, static_cast<double>(m_lines)};
    const int first = column(std::floor(bar.left - 0.5));
    const int end = column(std::ceil(bar.right + 0.5));
    const int body = std::min(end, column(std::ceil(bar.left + bar.radius())));
    const int bodyEnd = std::max(body, column(std::floor(bar.right - bar.radius())));
    coverRound(first, body, bar, opacity);
    cover(body, bodyEnd, opacity);
    coverRound(bodyEnd, end, bar, opacity);
}

void BarStrip::addFading(double left_px, double right_px, double fadeLeft_px, double fadeRight_px,
                         double opacity) {
    const double left = left_px * m_ratio - m_left;
    const double right = right_px * m_ratio - m_left;
    const double fadeLeft = std::max(1.0, fadeLeft_px * m_ratio);
    const double fadeRight = std::max(1.0, fadeRight_px * m_ratio);
    // A pixel that the bar's end cuts is covered by as much: a fade over one pixel.
    const auto share = [&](int column) {
        const double x = column + 0.5;
        const double before = fadeLeft > 1 ? (x - left) / fadeLeft : x + 0.5 - left;
        const double after = fadeRight > 1 ? (right - x) / fadeRight : right - x + 0.5;
        return std::clamp(std::min(before, after), 0.0, 1.0);
    };
    const int first = column(std::floor(left));
    const int end = column(std::ceil(right));
    const int body = std::clamp(column(std::ceil(left + fadeLeft)), first, end);
    const int bodyEnd = std::clamp(column(std::floor(right - fadeRight)), body, end);
    for (int column = first; column < body; ++column)
        cover(column, column + 1, opacity * share(column));
    cover(body, bodyEnd, opacity);
    for (int column = bodyEnd; column < end; ++column)
        cover(column, column + 1, opacity * share(column));
}

void BarStrip::paint(const QColor& ink, QImage& picture, int line) const {
    const Inks inks = inksOf(ink);
    auto through = m_through.begin();
    for (int row = 0; row < m_lines; ++row) {
        const std::span pixels(picture.scanLine(line + row),
                               static_cast<std::size_t>(m_columns) * std::tuple_size_v<Ink>);
        for (auto pixel = pixels.begin(); pixel != pixels.end(); ++through) {
            const auto opacity = static_cast<std::size_t>((1 - *through) * kBelowShades);
            pixel = std::ranges::copy(inks[opacity], pixel).out;
        }
    }
}

} // namespace layers
