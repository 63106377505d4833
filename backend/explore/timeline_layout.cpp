// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/timeline_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace explore {

namespace {

constexpr double kMergeDistance_px = 13; ///< Signs closer than this merge.
constexpr double kSignRadius_px = 7;
constexpr double kCountGap_px = 2; ///< From a sign to its count.
constexpr double kTextHeight_px = 18;
constexpr double kSpanHeight_px = 9;
constexpr double kFade_px = 18; ///< A soft end fades over at most this, and over at most half the bar.
constexpr double kLabelGap_px =
    13; ///< From a sign's centre to its label: the lamp disc's radius and a little.
constexpr double kEraPadding_px = 6;
constexpr double kColumnGap_px = 1.6;
constexpr double kLeastElided_px = 36; ///< A label cut shorter than this says nothing.
constexpr double kFlagGap_px = 7;

/// `text` cut to `room_px` with an ellipsis; empty when not enough would be left.
QString fitted(const QString& text, double room_px, TextRole role, const TextWidth& textWidth) {
    if (textWidth(text, role) <= room_px)
        return text;
    if (room_px < kLeastElided_px)
        return {};
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (textWidth(text.first(middle).trimmed() + u'…', role) <= room_px)
            low = middle;
        else
            high = middle - 1;
    }
    return low < 3 ? QString() : text.first(low).trimmed() + u'…';
}

class Layouter {
public:
    explicit Layouter(const TimelineInput& input)
        : m_in(input) {
        m_out.box = input.box;
        m_out.from = input.from;
        m_out.to = input.to;
    }

    TimelineLayout layOut() {
        layOutEras();
        layOutColumns();
        layOutSpans();
        layOutSigns();
        TimelineAxis axis = layOutAxis(m_in);
        m_out.ticks = std::move(axis.ticks);
        m_out.axisTexts = std::move(axis.texts);
        m_out.badges = layOutBadges(m_in);
        std::erase_if(m_out.axisTexts, [this](const TimelineText& text) {
            return std::ranges::any_of(
                m_out.badges, [&](const TimelineText& badge) { return badge.box.overlaps(text.box); });
        });
        layOutLabels();
        layOutNote();
        layOutAsOf();
        return std::move(m_out);
    }

private:
    [[nodiscard]] double clampX(double x) const { return std::clamp(x, m_in.box.left_px, m_in.box.right_px); }
    [[nodiscard]] bool visible(double from, double to) const { return to > m_in.from && from < m_in.to; }
    [[nodiscard]] double rowY(int row) const {
        return m_in.box.laneTop_px + (row + 0.5) * m_in.box.laneHeight_px;
    }

    void layOutEras() {
        for (std::size_t i = 0; i < m_in.eras.size(); ++i) {
            const TimelineEra& era = m_in.eras[i];
            if (!visible(era.from, era.to))
                continue;
            const double left = clampX(m_out.xOf(era.from));
            const double right = clampX(m_out.xOf(era.to));
            TimelineBand band{{left, m_in.box.top_px, right - left, m_in.box.axis_px - m_in.box.top_px},
                              static_cast<int>(i),
                              {}};
            const QString text =
                fitted(era.title, right - left - 2 * kEraPadding_px, TextRole::Era, m_in.textWidth);
            if (!text.isEmpty()) {
                const double width = m_in.textWidth(text, TextRole::Era);
                band.title = TimelineText{text,
                                          {(left + right - width) / 2,
                                           m_in.box.top_px + (m_in.box.eraHeight_px - kTextHeight_px) / 2,
                                           width, kTextHeight_px},
                                          TextRole::Era};
            }
            m_out.bands.push_back(std::move(band));
        }
    }

    void layOutColumns() {
        if (m_in.highestCount <= 0)
            return;
        for (std::size_t i = 0; i < m_in.counts.size(); ++i) {
            const TimelineCount& count = m_in.counts[i];
            if (!visible(count.from, count.to) || count.value <= 0)
                continue;
            const double gap = std::min(kColumnGap_px, (m_out.xOf(count.to) - m_out.xOf(count.from)) / 4);
            const double left = clampX(m_out.xOf(count.from) + gap / 2);
            const double right = clampX(m_out.xOf(count.to) - gap / 2);
            // A bar over several years has the mean year's height, so that its area is its sum.
            const double perYear = count.value / std::max(1.0, std::round(count.to - count.from));
            const double height = m_in.box.histogramHeight_px * perYear / m_in.highestCount;
            if (right > left)
                m_out.columns.push_back(
                    {{left, m_in.box.axis_px - height, right - left, height}, static_cast<int>(i)});
        }
    }

    void layOutSpans() {
        for (std::size_t i = 0; i < m_in.items.size(); ++i) {
            const TimelineItem& item = m_in.items[i];
            if (!item.shown || !visible(item.time.from, item.time.to))
                continue;
            const double left = m_out.xOf(item.time.from);
            const double right = m_out.xOf(item.time.to);
            if (right - left < kMergeDistance_px)
                continue; // The sign itself covers it.
            const double shownLeft = std::max(left, m_in.box.left_px);
            const double shownRight = std::min(right, m_in.box.right_px);
            const double fade = std::min(kFade_px, (right - left) / 2);
            const int row = m_in.rows > 1 ? 0 : item.lane;
            m_out.spans.push_back(
                {{shownLeft, rowY(row) - kSpanHeight_px / 2, shownRight - shownLeft, kSpanHeight_px},
                 static_cast<int>(i),
                 item.lane,
                 item.time.softFrom && left == shownLeft ? fade : 0,
                 item.time.softTo && right == shownRight ? fade : 0});
        }
    }

    /// The signs of one row while they are gathered, left to right.
    struct Open {
        std::vector<int> members;
        double sumX = 0;
        [[nodiscard]] double x() const { return sumX / static_cast<double>(members.size()); }
    };

    /// As wide as the widest number with as many digits: asked for every event, so measured once.
    [[nodiscard]] double countWidth(std::size_t count) {
        std::size_t digits = 1;
        for (std::size_t rest = count; rest >= 10; rest /= 10)
            ++digits;
        while (m_digitWidths.size() < digits)
            m_digitWidths.push_back(m_in.textWidth(
                QString(static_cast<qsizetype>(m_digitWidths.size()) + 1, u'0'), TextRole::Count));
        return m_digitWidths[digits - 1];
    }
    /// True when a sign at `x` would run into the one before it.
    [[nodiscard]] bool merges(const Open& before, double x) {
        if (before.members.size() == 1)
            return x - before.x() < kMergeDistance_px;
        return x - kSignRadius_px <
               before.x() + kSignRadius_px + 2 * kCountGap_px + countWidth(before.members.size());
    }

    void layOutSigns() {
        m_out.signOf.assign(m_in.items.size(), -1);
        const auto rows = static_cast<std::size_t>(m_in.rows > 1 ? m_in.rows : m_in.lanes);
        std::vector<std::vector<Open>> open(rows);
        for (std::size_t i = 0; i < m_in.items.size(); ++i) {
            const TimelineItem& item = m_in.items[i];
            const double anchor = item.time.anchor();
            if (!item.shown || anchor < m_in.from || anchor > m_in.to || item.lane < 0 ||
                item.lane >= m_in.lanes)
                continue;
            const double x = m_out.xOf(anchor);
            std::vector<Open>& row =
                open[m_in.rows > 1 ? freeRow(open, x) : static_cast<std::size_t>(item.lane)];
            if (row.empty() || !merges(row.back(), x))
                row.emplace_back();
            row.back().members.push_back(static_cast<int>(i));
            row.back().sumX += x;
        }
        for (std::size_t row = 0; row < rows; ++row) {
            for (const Open& sign : open[row])
                closeSign(sign, static_cast<int>(row));
        }
    }

    /// The first row with room at `x`; else the one whose last sign is farthest away.
    [[nodiscard]] std::size_t freeRow(const std::vector<std::vector<Open>>& open, double x) {
        std::size_t best = 0;
        double bestX = std::numeric_limits<double>::max();
        for (std::size_t row = 0; row < open.size(); ++row) {
            if (open[row].empty() || !merges(open[row].back(), x))
                return row;
            if (open[row].back().x() < bestX) {
                bestX = open[row].back().x();
                best = row;
            }
        }
        return best;
    }

    void closeSign(const Open& open, int row) {
        TimelineSign sign;
        sign.x = open.x();
        sign.y = rowY(row);
        sign.lane = m_in.items[static_cast<std::size_t>(open.members.front())].lane;
        sign.firstMember = static_cast<int>(m_out.members.size());
        sign.count = static_cast<int>(open.members.size());
        const int index = static_cast<int>(m_out.signs.size());
        for (const int member : open.members) {
            m_out.members.push_back(member);
            m_out.signOf[static_cast<std::size_t>(member)] = index;
        }
        if (sign.count > 1) {
            sign.text = TimelineText{QString::number(sign.count),
                                     {sign.x + kSignRadius_px + kCountGap_px, sign.y - kTextHeight_px / 2,
                                      countWidth(open.members.size()), kTextHeight_px},
                                     TextRole::Count};
        }
        m_out.signs.push_back(std::move(sign));
    }

    /// What a label must not run into on its row.
    [[nodiscard]] std::vector<TimelineRect> obstacles() const {
        std::vector<TimelineRect> boxes;
        for (const TimelineSign& sign : m_out.signs) {
            boxes.push_back(
                {sign.x - kSignRadius_px, sign.y - kSignRadius_px, 2 * kSignRadius_px, 2 * kSignRadius_px});
            if (sign.text)
                boxes.push_back(sign.text->box);
        }
        return boxes;
    }

    void layOutLabels() {
        std::vector<std::size_t> wanted;
        for (std::size_t i = 0; i < m_in.items.size(); ++i) {
            if (!m_in.items[i].label.isEmpty() && m_out.signOf[i] >= 0)
                wanted.push_back(i);
        }
        if (wanted.empty())
            return;
        std::ranges::stable_sort(wanted, std::greater{},
                                 [this](std::size_t i) { return m_in.items[i].rank; });
        std::vector<TimelineRect> taken = obstacles();
        for (const std::size_t i : wanted) {
            if (std::optional<TimelineText> label = placeLabel(i, taken)) {
                taken.push_back(label->box);
                m_out.labels.push_back(std::move(*label));
            }
        }
    }

    [[nodiscard]] std::optional<TimelineText> placeLabel(std::size_t item,
                                                         const std::vector<TimelineRect>& taken) const {
        const TimelineSign& sign = m_out.signs[static_cast<std::size_t>(m_out.signOf[item])];
        const double startRight =
            sign.x + kLabelGap_px + (sign.text ? sign.text->box.width + kCountGap_px : 0);
        const double startLeft = sign.x - kLabelGap_px;
        const TimelineRect row{0, sign.y - kTextHeight_px / 2, 0, kTextHeight_px};
        double right = m_in.box.right_px;
        double left = m_in.box.left_px;
        for (const TimelineRect& box : taken) {
            if (box.y >= row.bottom() || row.y >= box.bottom())
                continue;
            if (box.x > sign.x && box.right() > startRight)
                right = std::min(right, box.x);
            else if (box.right() < sign.x)
                left = std::max(left, box.right());
        }
        const double roomRight = right - 3 - startRight;
        const double roomLeft = startLeft - left - 3;
        const bool onRight = roomRight >= roomLeft;
        const QString text =
            fitted(m_in.items[item].label, std::max(roomRight, roomLeft), TextRole::Label, m_in.textWidth);
        if (text.isEmpty())
            return std::nullopt;
        const double width = m_in.textWidth(text, TextRole::Label);
        return TimelineText{
            text, {onRight ? startRight : startLeft - width, row.y, width, row.height}, TextRole::Label};
    }

    /// The note stands in the widest free stretch of the lowest row, left of the years it speaks of.
    void layOutNote() {
        const double end = std::min(m_out.xOf(m_in.noteUntil), m_in.box.right_px);
        if (m_in.note.isEmpty() || end <= m_in.box.left_px)
            return;
        const double y = rowY((m_in.rows > 1 ? m_in.rows : m_in.lanes) - 1);
        const double width = m_in.textWidth(m_in.note, TextRole::Note);
        std::vector<std::pair<double, double>> taken{{end, end}};
        const auto take = [&](const TimelineRect& box) {
            if (box.y < y + kTextHeight_px / 2 && y - kTextHeight_px / 2 < box.bottom())
                taken.emplace_back(box.x, box.right());
        };
        for (const TimelineRect& box : obstacles())
            take(box);
        for (const TimelineText& label : m_out.labels)
            take(label.box);
        for (const TimelineSpan& span : m_out.spans)
            take(span.box);
        std::ranges::sort(taken);
        double free = std::max(m_in.box.left_px, m_out.xOf(m_in.spanFrom));
        for (const auto& [left, right] : taken) {
            if (std::min(left, end) - free >= width + 2 * kLabelGap_px) {
                m_out.note =
                    TimelineText{m_in.note,
                                 {free + kLabelGap_px, y - kTextHeight_px / 2, width, kTextHeight_px},
                                 TextRole::Note};
                return;
            }
            free = std::max(free, right);
        }
    }

    void layOutAsOf() {
        if (!m_in.asOf || *m_in.asOf <= m_in.from || *m_in.asOf >= m_in.to)
            return;
        const double x = m_out.xOf(*m_in.asOf);
        m_out.asOf_px = x;
        const double width = m_in.textWidth(m_in.flag, TextRole::Flag);
        double left = x - kFlagGap_px - width;
        if (left < m_in.box.flagFrom_px)
            left = x + kFlagGap_px;
        if (m_in.flag.isEmpty() || left < m_in.box.flagFrom_px || left + width > m_in.box.width_px)
            return;
        m_out.flag = TimelineText{
            m_in.flag, {left, m_in.box.top_px - kTextHeight_px - 5, width, kTextHeight_px}, TextRole::Flag};
    }

    const TimelineInput& m_in;
    TimelineLayout m_out;
    std::vector<double> m_digitWidths; ///< By number of digits, from one.
};

} // namespace

TimeExtent timeExtent(const story::DaySpan& days) {
    const story::Day end{days.last.number + 1};
    return {days.first.decimalYear(), end.decimalYear(), false, false, false};
}

TimeExtent timeExtent(const story::Date& date, const story::DaySpan& limits) {
    TimeExtent extent = timeExtent(date.span(limits));
    extent.interval = date.isInterval();
    const auto soft = [](const story::Date::Point& point) {
        return point.approximate || point.uncertain || point.unspecifiedYearDigits > 0 ||
               point.monthUnspecified || point.dayUnspecified;
    };
    extent.softFrom = date.startEnd() != story::Date::End::Known || soft(date.start());
    extent.softTo = date.endEnd() != story::Date::End::Known || soft(date.end());
    return extent;
}

double TimelineLayout::xOf(double year) const {
    return box.left_px + (year - from) / (to - from) * (box.right_px - box.left_px);
}

double TimelineLayout::yearAt(double x_px) const {
    return from + (x_px - box.left_px) / (box.right_px - box.left_px) * (to - from);
}

int TimelineLayout::signAt(double x_px, double y_px, double reach_px) const {
    int best = -1;
    double bestDistance = reach_px * reach_px;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const double dx = signs[i].x - x_px;
        const double dy = signs[i].y - y_px;
        const double distance = dx * dx + dy * dy;
        if (distance <= bestDistance) {
            bestDistance = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int TimelineLayout::spanAt(double x_px, double y_px) const {
    for (const TimelineSpan& span : spans) {
        if (x_px >= span.box.x && x_px <= span.box.right() &&
            std::abs(y_px - span.box.y - span.box.height / 2) <= 12)
            return span.item;
    }
    return -1;
}

int TimelineLayout::eraAt(double x_px, double y_px) const {
    if (y_px < box.top_px || y_px > box.top_px + box.eraHeight_px)
        return -1;
    for (const TimelineBand& band : bands) {
        if (x_px >= band.box.x && x_px < band.box.right())
            return band.era;
    }
    return -1;
}

std::vector<TimelineText> TimelineLayout::texts() const {
    std::vector<TimelineText> all = axisTexts;
    all.insert(all.end(), labels.begin(), labels.end());
    all.insert(all.end(), badges.begin(), badges.end());
    for (const TimelineBand& band : bands) {
        if (band.title)
            all.push_back(*band.title);
    }
    for (const TimelineSign& sign : signs) {
        if (sign.text)
            all.push_back(*sign.text);
    }
    if (note)
        all.push_back(*note);
    if (flag)
        all.push_back(*flag);
    return all;
}

TimelineLayout layOutTimeline(const TimelineInput& input) {
    return Layouter(input).layOut();
}

} // namespace explore
