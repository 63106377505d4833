// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/calendar.h"
#include "explore/timeline_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace explore {

namespace {

constexpr double kTickGap_px = 40; ///< Between labels of the regular step, so that the axis breathes.
constexpr double kLeastLabelGap_px =
    10; ///< Between an extra label (the ends of the span) and its neighbours.
constexpr double kLeastTickGap_px = 7;
constexpr double kTextHeight_px = 18;
constexpr double kTextDrop_px = 4; ///< From the axis to the top of its labels.

struct Step {
    TickUnit unit = TickUnit::Year;
    int size = 1;

    [[nodiscard]] double years() const {
        switch (unit) {
        case TickUnit::Year:
            return size;
        case TickUnit::Month:
            return static_cast<double>(size) / kMonthsPerYear;
        case TickUnit::Day:
            return size / kMeanYear_days;
        }
        return size;
    }
};

/// From fine to coarse. The days of a step are counted from the first of each month.
constexpr std::array kSteps{Step{TickUnit::Day, 1},   Step{TickUnit::Day, 2},   Step{TickUnit::Day, 5},
                            Step{TickUnit::Day, 10},  Step{TickUnit::Month, 1}, Step{TickUnit::Month, 3},
                            Step{TickUnit::Month, 6}, Step{TickUnit::Year, 1},  Step{TickUnit::Year, 2},
                            Step{TickUnit::Year, 5},  Step{TickUnit::Year, 10}, Step{TickUnit::Year, 20},
                            Step{TickUnit::Year, 50}, Step{TickUnit::Year, 100}};

int floorTo(double value, int step) {
    return static_cast<int>(std::floor(value / step)) * step;
}

/// The days at which a step of years has its ticks.
std::vector<story::Day> yearTicks(double from, double to, int size) {
    std::vector<story::Day> days;
    for (int year = floorTo(from, size); year <= to; year += size) {
        if (year >= from)
            days.push_back(story::Day::of(year, 1, 1));
    }
    return days;
}

void addDaysOfMonth(std::vector<story::Day>& days, int year, int month, int size) {
    const int last = story::daysInMonth(year, month);
    // The last step of a month is left out where it would come too close to the next month's first.
    for (int day = 1; day == 1 || day + size - 1 <= last; day += size)
        days.push_back(story::Day::of(year, month, day));
}

std::vector<story::Day> calendarTicks(double from, double to, const Step& step) {
    std::vector<story::Day> days;
    for (int year = static_cast<int>(std::floor(from)); year <= static_cast<int>(std::floor(to)); ++year) {
        const int months = step.unit == TickUnit::Month ? step.size : 1;
        for (int month = 1; month <= kMonthsPerYear; month += months) {
            const bool near =
                year + (month - 1.0) / kMonthsPerYear <= to && year + (month + 0.1) / kMonthsPerYear >= from;
            if (step.unit == TickUnit::Month)
                days.push_back(story::Day::of(year, month, 1));
            else if (near)
                addDaysOfMonth(days, year, month, step.size);
        }
    }
    std::erase_if(days, [&](story::Day day) { return day.decimalYear() < from || day.decimalYear() > to; });
    return days;
}

std::vector<story::Day> ticksOf(double from, double to, const Step& step) {
    return step.unit == TickUnit::Year ? yearTicks(from, to, step.size) : calendarTicks(from, to, step);
}

class Axis {
public:
    explicit Axis(const TimelineInput& input)
        : m_input(input)
        , m_pxPerYear((input.box.right_px - input.box.left_px) / (input.to - input.from)) {}

    TimelineAxis layOut() {
        const std::size_t labelled = labelStep();
        const Step& step = kSteps.at(labelled);
        const std::vector<story::Day> days = ticksOf(m_input.from, m_input.to, step);
        bool first = true;
        for (const story::Day day : days) {
            if (addLabel(day, step.unit, first || startsYear(day), kLeastLabelGap_px))
                first = false;
        }
        if (step.unit == TickUnit::Year)
            addSpanEnds();
        if (m_axis.texts.empty())
            addContext(step.unit);
        addTicks(labelled);
        std::ranges::sort(m_axis.texts, {}, [](const TimelineText& text) { return text.box.x; });
        return std::move(m_axis);
    }

private:
    [[nodiscard]] double xOf(story::Day day) const {
        return m_input.box.left_px + (day.decimalYear() - m_input.from) * m_pxPerYear;
    }
    [[nodiscard]] static bool startsYear(story::Day day) { return day == story::Day::of(day.year(), 1, 1); }
    [[nodiscard]] double width(story::Day day, TickUnit unit, bool withYear) const {
        return m_input.textWidth(m_input.tickText(day, unit, withYear), TextRole::Axis);
    }

    /// The finest step whose labels stand well apart.
    [[nodiscard]] std::size_t labelStep() const {
        const story::Day sample = story::Day::fromDecimalYear((m_input.from + m_input.to) / 2);
        for (std::size_t i = 0; i < kSteps.size(); ++i) {
            const Step& step = kSteps.at(i);
            if (step.years() * m_pxPerYear >= width(sample, step.unit, false) + kTickGap_px)
                return i;
        }
        return kSteps.size() - 1;
    }

    bool addLabel(story::Day day, TickUnit unit, bool withYear, double gap_px) {
        const QString text = m_input.tickText(day, unit, withYear);
        const double width_px = m_input.textWidth(text, TextRole::Axis);
        const TimelineRect box{xOf(day) - width_px / 2, m_input.box.axis_px + kTextDrop_px, width_px,
                               kTextHeight_px};
        if (box.x < 0 || box.right() > m_input.box.width_px)
            return false;
        const TimelineRect padded{box.x - gap_px, box.y, box.width + 2 * gap_px, box.height};
        for (const TimelineText& other : m_axis.texts) {
            if (padded.overlaps(other.box))
                return false;
        }
        m_axis.texts.push_back({text, box, TextRole::Axis});
        return true;
    }

    /// Where no tick with its label is in view, the left edge says where it is.
    void addContext(TickUnit unit) {
        story::Day day = story::Day::fromDecimalYear(m_input.from);
        if (day.decimalYear() > m_input.from)
            --day.number;
        const QString text = m_input.tickText(day, unit, true);
        const TimelineRect box{m_input.box.left_px, m_input.box.axis_px + kTextDrop_px,
                               m_input.textWidth(text, TextRole::Axis), kTextHeight_px};
        if (box.right() <= m_input.box.width_px)
            m_axis.texts.push_back({text, box, TextRole::Axis});
    }

    /// The first and last year of the story are named even where the step would pass them by.
    void addSpanEnds() {
        for (const double end : {m_input.spanFrom, m_input.spanTo}) {
            if (end < m_input.from || end > m_input.to || end == 0)
                continue;
            const story::Day day = story::Day::of(static_cast<int>(std::floor(end)), 1, 1);
            const double x = xOf(day);
            if (x >= m_input.box.left_px && addLabel(day, TickUnit::Year, true, kLeastLabelGap_px))
                m_axis.ticks.push_back({x, true});
        }
    }

    /// Ticks at every label, and at the next finer step where it has room.
    void addTicks(std::size_t labelled) {
        const Step& coarse = kSteps.at(labelled);
        for (const story::Day day : ticksOf(m_input.from, m_input.to, coarse))
            m_axis.ticks.push_back({xOf(day), true});
        if (labelled == 0)
            return;
        const Step& fine = kSteps.at(labelled - 1);
        if (fine.years() * m_pxPerYear < kLeastTickGap_px)
            return;
        for (const story::Day day : ticksOf(m_input.from, m_input.to, fine)) {
            const double x = xOf(day);
            const bool taken = std::ranges::any_of(
                m_axis.ticks, [x](const TimelineTick& tick) { return std::abs(tick.x - x) < 1; });
            if (!taken)
                m_axis.ticks.push_back({x, false});
        }
    }

    const TimelineInput& m_input;
    double m_pxPerYear = 1;
    TimelineAxis m_axis;
};

} // namespace

TimelineAxis layOutAxis(const TimelineInput& input) {
    return Axis(input).layOut();
}

} // namespace explore
