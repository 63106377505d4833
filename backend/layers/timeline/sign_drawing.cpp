// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_shapes.h"
#include "timeline_drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace layers {

namespace {

using explore::TimelineSign;

constexpr double kHovered_px = 2; ///< How much larger a sign is under the pointer.
constexpr double kDisc_px = 11;   ///< Radius of the lamp and of the hover disc.
constexpr double kFocus_px = 14;  ///< Radius of the focus ring, outside the lamp disc.
constexpr double kRing_px = 9;    ///< Radius of the ring of dots, between the sign and the disc's edge.
constexpr int kRingDots = 10;
constexpr double kRingDot_px = 0.9;

/// A sign is as prominent as its most prominent member.
struct SignLook {
    bool dim = true;
    bool lit = false;
    bool hovered = false;
    bool focused = false;
    bool doubtful = false;
};

/// What one lane's signs are stamped with.
struct SignStamp {
    SoftOutline around;
    SoftOutline sign;
    SoftOutline within; ///< Of a lit sign, whose edge is ink.
};

struct LaneStamps {
    std::array<SignStamp, 2> bySize; ///< As they are, and under the pointer.
    QColor ink;
    QColor litInk;
};

class SignDrawer {
public:
    SignDrawer(const TimelineDrawing& drawing, ShapePainter& discs, PictureSheet& signs,
               ShapePainter& painter)
        : m_in(drawing)
        , m_discs(discs)
        , m_signs(signs)
        , m_painter(painter) {
        for (const TimelineContent::Lane& lane : drawing.content.lanes())
            m_lanes.push_back(stampsOf(lane));
    }

    /// All discs first: that of one sign must not cover its neighbours.
    void draw() {
        std::vector<SignLook> looks;
        looks.reserve(m_in.layout.signs.size());
        for (const TimelineSign& sign : m_in.layout.signs) {
            looks.push_back(lookOf(sign));
            drawDisc({sign.x, sign.y}, looks.back());
        }
        for (std::size_t i = 0; i < looks.size(); ++i) {
            const TimelineSign& sign = m_in.layout.signs[i];
            drawSign(sign, looks[i]);
            if (looks[i].doubtful)
                drawRingOfDots({sign.x, sign.y}, looks[i]);
            if (sign.text)
                m_in.style.signs().write(sign.text->text, leftMiddleOf(*sign.text), looks[i].dim,
                                         m_signs.parts);
        }
        m_signs.picture = m_in.style.signs().picture();
    }

private:
    [[nodiscard]] LaneStamps stampsOf(const TimelineContent::Lane& lane) const {
        LaneStamps stamps;
        stamps.ink = m_in.style.colour(lane.colour);
        // On the lamp the dark theme's bright colours would vanish; there the sign is ink alone.
        stamps.litInk = stamps.ink.lightnessF() > 0.55F ? m_in.style.lampInk : stamps.ink;
        for (std::size_t i = 0; i < stamps.bySize.size(); ++i) {
            const double size = kTimeSign_px + (i > 0 ? kHovered_px : 0);
            const std::vector<QPointF> outline = signOutline(lane.shape, {0, 0}, size);
            stamps.bySize.at(i) = {m_painter.softened(offsetOutline(outline, kSignOutline_px)),
                                   m_painter.softened(outline),
                                   m_painter.softened(offsetOutline(outline, -1))};
        }
        return stamps;
    }

    [[nodiscard]] SignLook lookOf(const TimelineSign& sign) const {
        SignLook all;
        const auto first = m_in.layout.members.begin() + sign.firstMember;
        for (auto item = first; item != first + sign.count; ++item) {
            const TimelineContent::Look& look = m_in.content.looks()[static_cast<std::size_t>(*item)];
            all.dim = all.dim && look.dim;
            all.lit = all.lit || look.lit;
            all.hovered = all.hovered || look.hovered;
            all.focused = all.focused || *item == m_in.focusedItem;
            all.doubtful = all.doubtful || look.doubtful;
        }
        return all;
    }

    [[nodiscard]] QColor inkOf(const SignLook& look) const {
        return withOpacity(m_in.style.ink1, look.dim ? kDimEvent : 1);
    }

    void drawDisc(QPointF centre, const SignLook& look) {
        if (look.hovered && !look.lit)
            m_discs.fillCircle(centre, kDisc_px, m_in.style.era2);
        if (look.lit) {
            m_discs.fillCircle(centre, kDisc_px, m_in.style.lamp);
            m_discs.strokeCircle(centre, kDisc_px, 1.2, m_in.style.ink1);
        }
        if (look.focused)
            m_discs.strokeCircle(centre, kFocus_px, 3, m_in.style.focus);
    }

    /// Something of what the sign stands for is not verified.
    void drawRingOfDots(QPointF centre, const SignLook& look) {
        const QColor ink = inkOf(look);
        for (int dot = 0; dot < kRingDots; ++dot) {
            const double angle = 2 * std::numbers::pi * dot / kRingDots;
            m_painter.fillCircle(centre + QPointF(std::cos(angle), std::sin(angle)) * kRing_px, kRingDot_px,
                                 ink);
        }
    }

    /// Most signs are stamped; the few that the reader has picked out are drawn above those.
    void drawSign(const TimelineSign& sign, const SignLook& look) {
        if (!look.lit && !look.hovered) {
            m_in.style.signs().stamp(sign.lane, {sign.x, sign.y}, look.dim, m_signs.parts);
            return;
        }
        const LaneStamps& lane = m_lanes[static_cast<std::size_t>(sign.lane)];
        const SignStamp& stamp = lane.bySize.at(look.hovered ? 1 : 0);
        const QPointF centre(sign.x, sign.y);
        if (!look.lit && !look.dim)
            m_painter.fillShape(stamp.around, centre, m_in.style.surface);
        m_painter.fillShape(stamp.sign, centre,
                            withOpacity(look.lit ? m_in.style.lampInk : lane.ink, look.dim ? kDimEvent : 1));
        if (look.lit)
            m_painter.fillShape(stamp.within, centre, lane.litInk);
    }

    const TimelineDrawing& m_in;
    ShapePainter& m_discs;
    PictureSheet& m_signs;
    ShapePainter& m_painter;
    std::vector<LaneStamps> m_lanes;
};

} // namespace

void drawSigns(const TimelineDrawing& drawing, ShapePainter& discs, PictureSheet& signs,
               ShapePainter& painter) {
    SignDrawer(drawing, discs, signs, painter).draw();
}

} // namespace layers
