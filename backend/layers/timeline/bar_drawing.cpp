// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_crowds.h"
#include "bar_strip.h"
#include "timeline_drawing.h"

#include <algorithm>
#include <vector>

namespace layers {

namespace {

using explore::TimelineSpan;

constexpr double kLitSpan_px = 3; ///< How far the lamp shows around a lit bar.
constexpr double kBarOpacity = 0.85;
constexpr int kBarsOfACrowd = 3; ///< So many hide what lies behind them.

class BarDrawer {
public:
    BarDrawer(const TimelineDrawing& drawing, PictureSheet& bars, ShapePainter& painter)
        : m_in(drawing)
        , m_bars(bars)
        , m_painter(painter) {}

    void draw() {
        for (const TimelineContent::Lane& lane : m_in.content.lanes())
            m_inks.push_back(m_in.style.colour(lane.colour));
        if (m_in.layout.spans.empty())
            return;
        // Bars of one colour only: where lanes share a row, the newest is in front.
        if (!m_in.layout.merged) {
            findCrowds();
            layBars();
            paintStrips();
        }
        for (const TimelineSpan& span : m_in.layout.spans) {
            if (m_in.layout.merged || look(span).lit)
                drawBar(span);
        }
    }

private:
    [[nodiscard]] const TimelineContent::Look& look(const TimelineSpan& span) const {
        return m_in.content.looks()[static_cast<std::size_t>(span.item)];
    }

    void findCrowds() {
        const explore::TimelineBox& box = m_in.layout.box;
        m_crowds.assign(m_inks.size(), BarCrowds(box.left_px, box.right_px));
        m_piles.assign(m_inks.size(), {});
        const double depth = opticalDepth(kBarOpacity);
        const double dimDepth = opticalDepth(kDimEvent);
        for (const TimelineSpan& span : m_in.layout.spans) {
            // A sharp end is round; that at the plot's edge is so for all that are cut there.
            const double round = span.box.height / 2;
            const double left = span.box.x > box.left_px ? std::max(round, span.fadeLeft_px) : 0;
            const double right = span.box.right() < box.right_px ? std::max(round, span.fadeRight_px) : 0;
            crowd(span).add(span.box.x + left, span.box.right() - right, look(span).dim ? dimDepth : depth);
        }
        for (BarCrowds& crowds : m_crowds)
            crowds.settle();
    }

    [[nodiscard]] BarCrowds& crowd(const TimelineSpan& span) {
        return m_crowds[static_cast<std::size_t>(span.lane)];
    }

    [[nodiscard]] bool isHidden(const TimelineSpan& span) {
        return crowd(span).hides(span.box.x, span.box.right()) || isOneOfMany(span);
    }

    /// Whether enough bars of the same days, which follow one another, have been drawn.
    [[nodiscard]] bool isOneOfMany(const TimelineSpan& span) {
        Pile& pile = m_piles[static_cast<std::size_t>(span.lane)];
        if (span.box.x != pile.left_px || span.box.width != pile.width_px)
            pile = {span.box.x, span.box.width, 0};
        const bool isHidden = pile.depth >= opticalDepth(1);
        pile.depth += opticalDepth(look(span).dim ? kDimEvent : kBarOpacity);
        return isHidden;
    }

    /// The crowds of each lane, then the bars with an end in the open.
    void layBars() {
        for (std::size_t lane = 0; lane < m_crowds.size(); ++lane) {
            const explore::TimelineRect row = m_in.layout.barRow(static_cast<int>(lane));
            BarStrip& strip = m_strips.emplace_back(rectOf(row), m_in.devicePixelRatio);
            for (const BarCrowds::Run& run : m_crowds[lane].runs()) {
                const double left = std::max(run.left_px, row.x);
                for (int bar = 0; bar < kBarsOfACrowd; ++bar)
                    strip.add(left, std::min(run.right_px, row.right()), kBarOpacity);
            }
        }
        for (const TimelineSpan& span : m_in.layout.spans) {
            if (!look(span).lit && !isHidden(span))
                layBar(span, m_strips[static_cast<std::size_t>(span.lane)]);
        }
    }

    void layBar(const TimelineSpan& span, BarStrip& strip) const {
        const double opacity = look(span).dim ? kDimEvent : kBarOpacity;
        if (span.fadeLeft_px > 0 || span.fadeRight_px > 0)
            strip.addFading(span.box.x, span.box.right(), span.fadeLeft_px, span.fadeRight_px, opacity);
        else
            strip.add(span.box.x, span.box.right(), opacity);
    }

    /// All lanes' strips in one picture, one below the other.
    void paintStrips() {
        QSize size(0, 0);
        for (const BarStrip& strip : m_strips)
            size = {std::max(size.width(), strip.size().width()), size.height() + strip.size().height()};
        m_bars.picture = QImage(size, QImage::Format_RGBA8888_Premultiplied);
        m_bars.picture.setDevicePixelRatio(m_in.devicePixelRatio);
        int line = 0;
        for (std::size_t lane = 0; lane < m_strips.size(); ++lane) {
            const BarStrip& strip = m_strips[lane];
            strip.paint(m_inks[lane], m_bars.picture, line);
            m_bars.parts.push_back({QRectF(QPointF(0, line), QSizeF(strip.size())), strip.place()});
            line += strip.size().height();
        }
    }

    void drawBar(const TimelineSpan& span) {
        const QColor ink = withOpacity(m_inks[static_cast<std::size_t>(span.lane)],
                                       look(span).dim ? kDimEvent : kBarOpacity);
        QRectF rest = rectOf(span.box);
        if (look(span).lit)
            m_painter.fillRoundedRect(rest.adjusted(-kLitSpan_px, -kLitSpan_px, kLitSpan_px, kLitSpan_px),
                                      rest.height() / 2 + kLitSpan_px, m_in.style.lamp);
        const QColor none = withOpacity(ink, 0);
        if (span.fadeLeft_px > 0) {
            m_painter.fillRect({rest.left(), rest.top(), span.fadeLeft_px, rest.height()}, none, ink);
            rest.setLeft(rest.left() + span.fadeLeft_px);
        }
        if (span.fadeRight_px > 0) {
            rest.setRight(rest.right() - span.fadeRight_px);
            m_painter.fillRect({rest.right(), rest.top(), span.fadeRight_px, rest.height()}, ink, none);
        }
        if (rest.width() <= 0)
            return;
        if (span.fadeLeft_px > 0 || span.fadeRight_px > 0)
            m_painter.fillRect(rest, ink);
        else
            m_painter.fillRoundedRect(rest, rest.height() / 2, ink);
    }

    /// Bars of the same days.
    struct Pile {
        double left_px = 0;
        double width_px = 0;
        double depth = 0; ///< Optical, of those before.
    };

    const TimelineDrawing& m_in;
    PictureSheet& m_bars;
    ShapePainter& m_painter;
    std::vector<QColor> m_inks;      ///< By lane, as all that follow.
    std::vector<BarCrowds> m_crowds; ///< None where lanes share a row.
    std::vector<BarStrip> m_strips;
    std::vector<Pile> m_piles; ///< The newest.
};

} // namespace

void drawBars(const TimelineDrawing& drawing, PictureSheet& bars, ShapePainter& painter) {
    BarDrawer(drawing, bars, painter).draw();
}

} // namespace layers
