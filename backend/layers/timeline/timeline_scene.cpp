// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_scene.h"

#include "families.h"
#include "sign_shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace layers {

namespace {

using explore::TextRole;
using explore::TimelineRect;
using explore::TimelineSign;
using explore::TimelineText;

constexpr double kTimeSign_px = 12;
constexpr double kSignOutline_px = 2;
constexpr double kDisc_px = 11;   ///< Radius of the lamp and of the hover disc.
constexpr double kFocus_px = 14;  ///< Radius of the focus ring, outside the lamp disc.
constexpr double kLitSpan_px = 3; ///< How far the lamp shows around a lit bar.
constexpr double kRing_px = 9;    ///< Radius of the ring of dots, between the sign and the disc's edge.
constexpr int kRingDots = 10;
constexpr double kRingDot_px = 0.9;
constexpr double kDim = 0.28;
constexpr double kHistogram = 0.78;
constexpr double kVeil = 0.62;
constexpr double kComparedLine_px = 1.6; ///< The second period's frame is dashed.
constexpr double kComparedDash_px = 6;
constexpr double kComparedGap_px = 3;
constexpr double kHandleWidth_px = 14;
constexpr double kHandleHeight_px = 38;

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(colour.alphaF() * opacity));
    return colour;
}

QRectF rectOf(const TimelineRect& box) {
    return {box.x, box.y, box.width, box.height};
}

class Drawer {
public:
    explicit Drawer(const TimelineDrawing& drawing)
        : m_in(drawing)
        , m_layout(drawing.layout)
        , m_box(drawing.layout.box)
        , m_palette(drawing.palette)
        , m_ground(drawing.devicePixelRatio)
        , m_signs(drawing.devicePixelRatio)
        , m_front(drawing.devicePixelRatio) {}

    TimelineScene draw() {
        drawEras();
        drawColumns();
        drawHairlines();
        drawAxis();
        drawAsOf();
        drawSpans();
        drawSigns();
        drawWindow();
        drawHoveredTime();
        drawFrontTexts();
        m_scene.ground.meshes = m_ground.take();
        m_scene.signs.meshes = m_signs.take();
        m_scene.front.meshes = m_front.take();
        return std::move(m_scene);
    }

private:
    [[nodiscard]] QColor colour(const char* token) const {
        return m_palette.colour(QString::fromLatin1(token));
    }
    [[nodiscard]] double snapped(double value) const {
        return std::round(value * m_in.devicePixelRatio) / m_in.devicePixelRatio;
    }
    [[nodiscard]] const TimelineContent::Look& look(int item) const {
        return m_in.content.looks()[static_cast<std::size_t>(item)];
    }

    void write(TimelinePlane& plane, const TimelineText& text, const QColor& ink,
               const QColor& halo = {}) const {
        plane.texts.push_back({text.text,
                               {text.box.x, text.box.y + text.box.height / 2},
                               timelineFont(text.role, m_palette, m_in.content.language()),
                               ink,
                               halo});
    }

    void drawEras() {
        for (const explore::TimelineBand& band : m_layout.bands) {
            m_ground.fillRect(rectOf(band.box), colour(band.era % 2 == 0 ? "era1" : "era2"));
            if (band.title)
                write(m_scene.ground, *band.title, colour("ink2"));
        }
    }

    void drawColumns() {
        for (const explore::TimelineColumn& column : m_layout.columns)
            m_ground.fillRect(rectOf(column.box), faded(colour("c1soft"), kHistogram));
        if (m_layout.note)
            write(m_scene.ground, *m_layout.note, colour("ink2"));
    }

    void drawHairlines() {
        const double width = m_box.right_px - m_box.left_px;
        const QColor line = colour("rule");
        m_ground.fillRect({m_box.left_px, snapped(m_box.top_px + m_box.eraHeight_px), width, 1}, line);
        const auto lanes = static_cast<int>(m_in.content.lanes().size());
        for (int lane = 1; lane < lanes; ++lane) {
            const double y = snapped(m_box.laneTop_px + lane * m_box.laneHeight_px);
            if (y < m_box.axis_px - 2)
                m_ground.fillRect({m_box.left_px, y, width, 1}, line);
        }
    }

    void drawAxis() {
        const QColor edge = colour("edge");
        for (const explore::TimelineTick& tick : m_layout.ticks) {
            if (tick.x >= m_box.left_px && tick.x <= m_box.right_px)
                m_ground.fillRect({snapped(tick.x) - 0.5, m_box.axis_px, 1, tick.labelled ? 5.0 : 3.0}, edge);
        }
        m_ground.fillRect({m_box.left_px, m_box.axis_px - 0.6, m_box.right_px - m_box.left_px, 1.2}, edge);
        for (const TimelineText& text : m_layout.axisTexts)
            write(m_scene.front, text, colour("ink2"));
    }

    void drawAsOf() {
        if (!m_layout.asOf_px)
            return;
        const QColor ink = colour("ink1");
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
        write(m_scene.front, *m_layout.flag, colour("ink2"));
    }

    void drawSpans() {
        for (const explore::TimelineSpan& span : m_layout.spans) {
            const TimelineContent::Lane& lane = m_in.content.lanes()[static_cast<std::size_t>(span.lane)];
            const QColor ink = faded(m_palette.colour(lane.colour), look(span.item).dim ? kDim : 0.85);
            QRectF rest = rectOf(span.box);
            if (look(span.item).lit)
                m_signs.fillRoundedRect(rest.adjusted(-kLitSpan_px, -kLitSpan_px, kLitSpan_px, kLitSpan_px),
                                        rest.height() / 2 + kLitSpan_px, colour("lamp"));
            if (span.fadeLeft_px > 0) {
                m_signs.fillRect({rest.left(), rest.top(), span.fadeLeft_px, rest.height()}, faded(ink, 0),
                                 ink);
                rest.setLeft(rest.left() + span.fadeLeft_px);
            }
            if (span.fadeRight_px > 0) {
                rest.setRight(rest.right() - span.fadeRight_px);
                m_signs.fillRect({rest.right(), rest.top(), span.fadeRight_px, rest.height()}, ink,
                                 faded(ink, 0));
            }
            if (rest.width() <= 0)
                continue;
            if (span.fadeLeft_px > 0 || span.fadeRight_px > 0)
                m_signs.fillRect(rest, ink);
            else
                m_signs.fillRoundedRect(rest, rest.height() / 2, ink);
        }
    }

    /// A sign is as prominent as its most prominent member.
    struct SignLook {
        bool dim = true;
        bool lit = false;
        bool hovered = false;
        bool focused = false;
        bool doubtful = false;
    };
    [[nodiscard]] SignLook lookOf(const TimelineSign& sign) const {
        SignLook all;
        for (int i = 0; i < sign.count; ++i) {
            const int item =
                m_layout.members[static_cast<std::size_t>(sign.firstMember) + static_cast<std::size_t>(i)];
            all.dim = all.dim && look(item).dim;
            all.lit = all.lit || look(item).lit;
            all.hovered = all.hovered || look(item).hovered;
            all.focused = all.focused || item == m_in.focusedItem;
            all.doubtful = all.doubtful || look(item).doubtful;
        }
        return all;
    }

    /// All discs first: that of one sign must not cover its neighbours.
    void drawSigns() {
        for (const TimelineSign& sign : m_layout.signs)
            drawDisc({sign.x, sign.y}, lookOf(sign));
        for (const TimelineSign& sign : m_layout.signs) {
            const SignLook state = lookOf(sign);
            drawSign(sign, state);
            if (state.doubtful)
                drawRingOfDots({sign.x, sign.y}, state);
            if (sign.text)
                write(m_scene.signs, *sign.text, faded(colour("ink1"), state.dim ? kDim : 1), colour("era1"));
        }
    }

    void drawDisc(QPointF centre, const SignLook& state) {
        if (state.hovered && !state.lit)
            m_signs.fillCircle(centre, kDisc_px, colour("era2"));
        if (state.lit) {
            m_signs.fillCircle(centre, kDisc_px, colour("lamp"));
            m_signs.strokeCircle(centre, kDisc_px, 1.2, colour("ink1"));
        }
        if (state.focused)
            m_signs.strokeCircle(centre, kFocus_px, 3, colour("focus"));
    }

    /// Something of what the sign stands for is not verified.
    void drawRingOfDots(QPointF centre, const SignLook& state) {
        const QColor ink = faded(colour("ink1"), state.dim ? kDim : 1);
        for (int dot = 0; dot < kRingDots; ++dot) {
            const double angle = 2 * std::numbers::pi * dot / kRingDots;
            m_signs.fillCircle(centre + QPointF(std::cos(angle), std::sin(angle)) * kRing_px, kRingDot_px,
                               ink);
        }
    }

    void drawSign(const TimelineSign& sign, const SignLook& state) {
        const TimelineContent::Lane& lane = m_in.content.lanes()[static_cast<std::size_t>(sign.lane)];
        const QPointF centre(sign.x, sign.y);
        const double size = kTimeSign_px + (state.hovered ? 2 : 0);
        const std::vector<QPointF> outline = signOutline(lane.shape, centre, size);
        const double opacity = state.dim ? kDim : 1;
        if (!state.lit && !state.dim)
            m_signs.fillShape(offsetOutline(outline, kSignOutline_px), centre, colour("surface"));
        m_signs.fillShape(outline, centre,
                          faded(state.lit ? colour("lampInk") : m_palette.colour(lane.colour), opacity));
        if (state.lit)
            m_signs.fillShape(offsetOutline(outline, -1), centre, litInk(lane.colour));
    }

    /// On the lamp the dark theme's bright colours would vanish; there the sign is ink alone.
    [[nodiscard]] QColor litInk(const QString& token) const {
        const QColor own = m_palette.colour(token);
        return own.lightnessF() > 0.55F ? colour("lampInk") : own;
    }

    /// A veil over the years that are not shown, and the frame with its handles.
    void drawWindow() {
        const explore::TimelineFrame& window = m_layout.window;
        const bool all = m_in.content.windowIsAll();
        const QColor veil = faded(colour("paper"), kVeil);
        veilBetween(m_box.left_px, firstOf(window), veil);
        veilBetween(lastOf(window), m_box.right_px, veil);
        if (m_layout.compared)
            veilBetween(std::min(window.right, m_layout.compared->right),
                        std::max(window.left, m_layout.compared->left), veil);
        m_front.strokeRect(frameRect(window), all ? 1 : 1.6, all ? colour("edge") : colour("ink1"));
        drawHandles(window);
        if (m_layout.compared) {
            m_front.dashRect(frameRect(*m_layout.compared), kComparedLine_px, kComparedDash_px,
                             kComparedGap_px, colour("ink1"));
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
        const QColor ink = colour("ink1");
        m_front.fillRoundedRect(outer, 4, ink);
        m_front.fillRoundedRect(outer.adjusted(1.6, 1.6, -1.6, -1.6), 2.6, colour("surface"));
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
                         colour("ink2"));
    }

    void drawFrontTexts() {
        for (const TimelineText& badge : m_layout.badges) {
            m_front.fillRoundedRect(rectOf(badge.box), 4, colour("primary"));
            TimelineText text = badge;
            text.box.x += 7;
            write(m_scene.front, text, colour("primaryInk"));
        }
        for (const TimelineText& badge : m_layout.comparedBadges) {
            m_front.fillRoundedRect(rectOf(badge.box), 4, colour("primary"));
            m_front.fillRoundedRect(rectOf(badge.box).adjusted(1.2, 1.2, -1.2, -1.2), 3, colour("surface"));
            TimelineText text = badge;
            text.box.x += 7;
            write(m_scene.front, text, colour("ink1"));
        }
        for (const TimelineText& label : m_layout.labels)
            write(m_scene.front, label, colour("ink1"), colour("era1"));
    }

    const TimelineDrawing& m_in;
    const explore::TimelineLayout& m_layout;
    const explore::TimelineBox& m_box;
    const Palette& m_palette;
    ShapePainter m_ground;
    ShapePainter m_signs;
    ShapePainter m_front;
    TimelineScene m_scene;
};

} // namespace

QFont timelineFont(explore::TextRole role, const Palette& palette, story::Language language) {
    QFont font(QStringList{palette.text(QStringLiteral("latinSans"), QStringLiteral("Inter"))} +
               localSansFamilies(language));
    const double chart = palette.number(QStringLiteral("chart"), 13);
    double size = chart;
    switch (role) {
    case TextRole::Era:
        size = chart - 0.5;
        font.setWeight(QFont::Medium);
        break;
    case TextRole::Label:
        size = chart + 0.5;
        font.setWeight(QFont::Medium);
        break;
    case TextRole::Count:
        size = chart - 0.5;
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Badge:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Axis:
    case TextRole::Flag:
    case TextRole::Note:
        break;
    }
    font.setPixelSize(static_cast<int>(std::lround(size)));
    return font;
}

TimelineScene drawTimeline(const TimelineDrawing& drawing) {
    return Drawer(drawing).draw();
}

} // namespace layers
