// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/timeline_parts.h"

#include <algorithm>
#include <functional>

namespace explore::timeline {

namespace {

/// From a sign's centre to its label: the lamp disc's radius and a little.
constexpr double kLabelGap_px = 13;
constexpr double kFlagGap_px = 7;

/// Everything in the rows that a text must not run into.
std::vector<TimelineRect> obstacles(const TimelineLayout& layout) {
    std::vector<TimelineRect> boxes;
    for (const TimelineSign& sign : layout.signs) {
        boxes.push_back(
            {sign.x - kSignRadius_px, sign.y - kSignRadius_px, 2 * kSignRadius_px, 2 * kSignRadius_px});
        if (sign.text)
            boxes.push_back(sign.text->box);
    }
    for (const TimelineSpan& span : layout.spans)
        boxes.push_back(span.box);
    return boxes;
}

/// A free stretch of a row.
struct Stretch {
    double left = 0;
    double right = 0;
    [[nodiscard]] double width() const { return right - left; }
};

/// Finds room for the labels of the wanted items, those of the highest rank first.
class LabelLayouter {
public:
    LabelLayouter(const TimelineInput& input, TimelineLayout& layout)
        : m_in(input)
        , m_out(layout) {}

    void layOut() {
        std::vector<const TimelineLabel*> wanted;
        for (const TimelineLabel& label : m_in.labels) {
            if (signOf(label) >= 0)
                wanted.push_back(&label);
        }
        if (wanted.empty())
            return;
        std::ranges::stable_sort(wanted, std::greater{}, [this](const TimelineLabel* label) {
            return m_in.items[static_cast<std::size_t>(label->item)].rank;
        });
        m_taken = obstacles(m_out);
        for (const TimelineLabel* label : wanted)
            place(*label);
    }

private:
    [[nodiscard]] int signOf(const TimelineLabel& label) const {
        return m_out.signOf[static_cast<std::size_t>(label.item)];
    }

    /// The whole label, else the short one; else none.
    void place(const TimelineLabel& label) {
        const TimelineSign& sign = m_out.signs[static_cast<std::size_t>(signOf(label))];
        for (const QString& text : {label.text, label.shortLabel}) {
            if (text.isEmpty())
                continue;
            const double width = m_in.textWidth(text, TextRole::Label);
            std::optional<TimelineRect> box = boxBeside(sign, width);
            if (!box && label.caption)
                box = captionBox(m_in, m_out, sign, width, m_taken);
            if (!box)
                continue;
            m_taken.push_back(*box);
            m_out.labels.push_back({text, *box, TextRole::Label});
            return;
        }
    }

    /// On the side with more room, else on the other.
    [[nodiscard]] std::optional<TimelineRect> boxBeside(const TimelineSign& sign, double width) const {
        const Stretch right = roomRight(sign);
        const Stretch left = roomLeft(sign);
        const bool rightFirst = right.width() >= left.width();
        for (const bool onRight : {rightFirst, !rightFirst}) {
            const Stretch& room = onRight ? right : left;
            if (width <= room.width())
                return TimelineRect{onRight ? room.left : room.right - width, sign.y - kTextHeight_px / 2,
                                    width, kTextHeight_px};
        }
        return {};
    }

    [[nodiscard]] static bool touchesRow(const TimelineRect& box, const TimelineSign& sign) {
        return box.y < sign.y + kTextHeight_px / 2 && sign.y - kTextHeight_px / 2 < box.bottom();
    }

    /// From the sign, its count and the bar that begins there to the next thing on its right.
    [[nodiscard]] Stretch roomRight(const TimelineSign& sign) const {
        Stretch room{sign.x + kLabelGap_px, m_in.box.right_px};
        for (const TimelineRect& box : m_taken) {
            if (touchesRow(box, sign) && box.x < room.left && box.right() + kClearance_px > room.left)
                room.left = box.right() + kClearance_px;
        }
        for (const TimelineRect& box : m_taken) {
            if (touchesRow(box, sign) && box.right() > room.left)
                room.right = std::min(room.right, box.x - kClearance_px);
        }
        return room;
    }

    [[nodiscard]] Stretch roomLeft(const TimelineSign& sign) const {
        Stretch room{m_in.box.left_px, sign.x - kLabelGap_px};
        for (const TimelineRect& box : m_taken) {
            if (touchesRow(box, sign) && box.right() > room.right && box.x - kClearance_px < room.right)
                room.right = box.x - kClearance_px;
        }
        for (const TimelineRect& box : m_taken) {
            if (touchesRow(box, sign) && box.x < room.right)
                room.left = std::max(room.left, box.right() + kClearance_px);
        }
        return room;
    }

    const TimelineInput& m_in;
    TimelineLayout& m_out;
    std::vector<TimelineRect> m_taken;
};

} // namespace

void layOutLabels(const TimelineInput& input, TimelineLayout& layout) {
    LabelLayouter(input, layout).layOut();
}

/// The note stands in the first free stretch of the lowest row, left of the years it speaks of.
void layOutNote(const TimelineInput& input, TimelineLayout& layout) {
    const double end = std::min(layout.xOf(input.noteUntil), input.box.right_px);
    if (input.note.isEmpty() || end <= input.box.left_px)
        return;
    const double y = rowY(input.box, (input.rows > 1 ? input.rows : input.lanes) - 1);
    const double width = input.textWidth(input.note, TextRole::Note);
    std::vector<TimelineRect> boxes = obstacles(layout);
    for (const TimelineText& label : layout.labels)
        boxes.push_back(label.box);
    std::erase_if(boxes, [y](const TimelineRect& box) {
        return box.y >= y + kTextHeight_px / 2 || y - kTextHeight_px / 2 >= box.bottom();
    });
    boxes.push_back({end, y, 0, 0});
    std::ranges::sort(boxes, {}, &TimelineRect::x);
    double free = std::max(input.box.left_px, layout.xOf(input.spanFrom));
    for (const TimelineRect& box : boxes) {
        if (std::min(box.x, end) - free >= width + 2 * kLabelGap_px) {
            layout.note = TimelineText{input.note,
                                       {free + kLabelGap_px, y - kTextHeight_px / 2, width, kTextHeight_px},
                                       TextRole::Note};
            return;
        }
        free = std::max(free, box.right());
    }
}

void layOutAsOf(const TimelineInput& input, TimelineLayout& layout) {
    if (!input.asOf || *input.asOf <= input.from || *input.asOf >= input.to)
        return;
    const double x = layout.xOf(*input.asOf);
    layout.asOf_px = x;
    const double width = input.textWidth(input.flag, TextRole::Flag);
    double left = x - kFlagGap_px - width;
    if (left < input.box.flagFrom_px)
        left = x + kFlagGap_px;
    if (input.flag.isEmpty() || left < input.box.flagFrom_px || left + width > input.box.width_px)
        return;
    layout.flag = TimelineText{
        input.flag, {left, input.box.top_px - kTextHeight_px - 5, width, kTextHeight_px}, TextRole::Flag};
}

} // namespace explore::timeline
