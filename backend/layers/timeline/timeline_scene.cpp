// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_scene.h"

#include "timeline_drawing.h"

#include <algorithm>
#include <cmath>

namespace layers {

namespace {

using explore::TimelineRect;
using explore::TimelineText;

constexpr double kHistogram = 0.78;
constexpr double kVeil = 0.62;
constexpr double kComparedLine_px = 1.6; ///< The second period's frame is dashed.
constexpr double kComparedDash_px = 6;
constexpr double kComparedGap_px = 3;
constexpr double kHandleWidth_px = 14;
constexpr double kHandleHeight_px = 38;

class Drawer {
public:
    explicit Drawer(const TimelineDrawing& drawing)
        : m_in(drawing)
        , m_layout(drawing.layout)
        , m_box(drawing.layout.box)
        , m_style(drawing.style)
        , m_ground(drawing.devicePixelRatio)
        , m_bars(drawing.devicePixelRatio)
        , m_signs(drawing.devicePixelRatio)
        , m_front(drawing.devicePixelRatio) {}

    TimelineScene draw() {
        drawEras();
        drawColumns();
        drawHairlines();
        drawAxis();
        drawAsOf();
        drawBars(m_in, m_scene.bars.sheet, m_bars);
        drawSigns(m_in, m_bars, m_scene.signs.sheet, m_signs);
        drawWindow();
        drawHoveredTime();
        drawFrontTexts();
        m_scene.ground.meshes = m_ground.take();
        m_scene.bars.meshes = m_bars.take();
        m_scene.signs.meshes = m_signs.take();
        m_scene.front.meshes = m_front.take();
        return std::move(m_scene);
    }

private:
    [[nodiscard]] double snapped(double value) const {
        return std::round(value * m_in.devicePixelRatio) / m_in.devicePixelRatio;
    }
    void write(TimelinePlane& plane, const TimelineText& text, const QColor& ink,
               const QColor& halo = {}) const {
        plane.texts.push_back(runOf(m_in, text, ink, halo));
    }

    void drawEras() {
        for (const explore::TimelineBand& band : m_layout.bands) {
            m_ground.fillRect(rectOf(band.box), band.era % 2 == 0 ? m_style.era1 : m_style.era2);
            if (band.title)
                write(m_scene.ground, *band.title, m_style.ink2);
        }
    }

    void drawColumns() {
        for (const explore::TimelineColumn& column : m_layout.columns)
            m_ground.fillRect(rectOf(column.box), withOpacity(m_style.c1soft, kHistogram));
        if (m_layout.note)
            write(m_scene.ground, *m_layout.note, m_style.ink2);
    }

    void drawHairlines() {
        const double width = m_box.right_px - m_box.left_px;
        const QColor line = m_style.rule;
        m_ground.fillRect({m_box.left_px, snapped(m_box.top_px + m_box.eraHeight_px), width, 1}, line);
        const auto lanes = static_cast<int>(m_in.content.lanes().size());
        for (int lane = 1; lane < lanes; ++lane) {
            const double y = snapped(m_box.laneTop_px + lane * m_box.laneHeight_px);
            if (y < m_box.axis_px - 2)
                m_ground.fillRect({m_box.left_px, y, width, 1}, line);
        }
    }

    void drawAxis() {
        const QColor edge = m_style.edge;
        for (const explore::TimelineTick& tick : m_layout.ticks) {
            if (tick.x >= m_box.left_px && tick.x <= m_box.right_px)
                m_ground.fillRect({snapped(tick.x) - 0.5, m_box.axis_px, 1, tick.labelled ? 5.0 : 3.0}, edge);
        }
        m_ground.fillRect({m_box.left_px, m_box.axis_px - 0.6, m_box.right_px - m_box.left_px, 1.2}, edge);
        for (const TimelineText& text : m_layout.axisTexts)
            write(m_scene.front, text, m_style.ink2);
    }

    void drawAsOf() {
        if (!m_layout.asOf_px)
            return;
        const QColor ink = m_style.ink1;
        const double x = snapped(*m_layout.asOf_px);
        m_ground.dashDown(x, m_box.top_px + m_box.eraHeight_px, m_box.axis_px, 1.4, 2, 3, ink);
        if (!m_layout.flag)
            return;
        const TimelineRect& flag = m_layout.flag->box;
        const double y = snapped(flag.y + flag.height / 2);
        const bool onLeft = flag.x < x;
        m_front.fillRect({x - 0.7, y, 1.4, m_box.top_px - y}, ink);
        m_front.fillRect(
            {onLeft ? flag.right() + 2 : x, y, std::abs(x - (onLeft ? flag.right() + 2 : flag.x - 2)), 1.4},
            ink);
        write(m_scene.front, *m_layout.flag, m_style.ink2);
    }

    /// A veil over the years that are not shown, and the frame with its handles.
    void drawWindow() {
        const explore::TimelineFrame& window = m_layout.window;
        const bool all = m_in.content.windowIsAll();
        const QColor veil = withOpacity(m_style.paper, kVeil);
        veilBetween(m_box.left_px, firstOf(window), veil);
        veilBetween(lastOf(window), m_box.right_px, veil);
        if (m_layout.compared)
            veilBetween(std::min(window.right, m_layout.compared->right),
                        std::max(window.left, m_layout.compared->left), veil);
        m_front.strokeRect(frameRect(window), all ? 1 : 1.6, all ? m_style.edge : m_style.ink1);
        drawHandles(window);
        if (m_layout.compared) {
            m_front.dashRect(frameRect(*m_layout.compared), kComparedLine_px, kComparedDash_px,
                             kComparedGap_px, m_style.ink1);
            drawHandles(*m_layout.compared);
        }
    }

    /// What is set beside the window is seen as well as the window itself.
    [[nodiscard]] double firstOf(const explore::TimelineFrame& window) const {
        return m_layout.compared ? std::min(window.left, m_layout.compared->left) : window.left;
    }
    [[nodiscard]] double lastOf(const explore::TimelineFrame& window) const {
        return m_layout.compared ? std::max(window.right, m_layout.compared->right) : window.right;
    }

    void veilBetween(double left, double right, const QColor& veil) {
        if (right > left)
            m_front.fillRect({left, m_box.top_px, right - left, m_box.axis_px - m_box.top_px}, veil);
    }

    [[nodiscard]] QRectF frameRect(const explore::TimelineFrame& frame) const {
        const double left = snapped(frame.left);
        return {left, m_box.top_px, std::max(1.0, snapped(frame.right) - left), m_box.axis_px - m_box.top_px};
    }

    void drawHandles(const explore::TimelineFrame& frame) {
        const double middle = (m_box.top_px + m_box.axis_px) / 2;
        if (frame.firstVisible)
            drawHandle({snapped(frame.left), middle});
        if (frame.lastVisible)
            drawHandle({snapped(frame.right), middle});
    }

    void drawHandle(QPointF centre) {
        const QRectF outer(centre.x() - kHandleWidth_px / 2, centre.y() - kHandleHeight_px / 2,
                           kHandleWidth_px, kHandleHeight_px);
        const QColor ink = m_style.ink1;
        m_front.fillRoundedRect(outer, 4, ink);
        m_front.fillRoundedRect(outer.adjusted(1.6, 1.6, -1.6, -1.6), 2.6, m_style.surface);
        for (const double dx : {-2.0, 2.0})
            m_front.fillRect({centre.x() + dx - 0.6, centre.y() - 6, 1.2, 12}, ink);
    }

    void drawHoveredTime() {
        const std::optional<explore::TimeExtent>& time = m_in.content.hoveredTime();
        if (!time)
            return;
        const double left = std::max(m_layout.xOf(time->from), m_box.left_px);
        const double right = std::min(m_layout.xOf(time->to), m_box.right_px);
        if (right <= left)
            return;
        const double height = m_box.axis_px - m_box.top_px - m_box.eraHeight_px;
        m_front.fillRect({snapped((left + right) / 2) - 0.5, m_box.top_px + m_box.eraHeight_px, 1, height},
                         m_style.ink2);
    }

    void drawFrontTexts() {
        for (const TimelineText& badge : m_layout.badges) {
            m_front.fillRoundedRect(rectOf(badge.box), 4, m_style.primary);
            TimelineText text = badge;
            text.box.x += 7;
            write(m_scene.front, text, m_style.primaryInk);
        }
        for (const TimelineText& badge : m_layout.comparedBadges) {
            m_front.fillRoundedRect(rectOf(badge.box), 4, m_style.primary);
            m_front.fillRoundedRect(rectOf(badge.box).adjusted(1.2, 1.2, -1.2, -1.2), 3, m_style.surface);
            TimelineText text = badge;
            text.box.x += 7;
            write(m_scene.front, text, m_style.ink1);
        }
        for (const TimelineText& label : m_layout.labels)
            write(m_scene.front, label, m_style.ink1, m_style.era1);
    }

    const TimelineDrawing& m_in;
    const explore::TimelineLayout& m_layout;
    const explore::TimelineBox& m_box;
    const TimelineStyle& m_style;
    ShapePainter m_ground;
    ShapePainter m_bars;
    ShapePainter m_signs;
    ShapePainter m_front;
    TimelineScene m_scene;
};

} // namespace

TimelineScene drawTimeline(const TimelineDrawing& drawing) {
    return Drawer(drawing).draw();
}

} // namespace layers
