// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/date.h"

#include <QString>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// Where everything of a timeline goes, in device-independent pixels. Pure: no fonts, no colours, no window.
/// Time is counted in decimal years (Day::decimalYear()), x grows to the right, y downwards.
namespace explore {

/// The time something takes, and how sharp its ends are.
struct TimeExtent {
    double from = 0; ///< Decimal year of the first day's start.
    double to = 0;   ///< Decimal year of the last day's end; greater than `from`.
    bool interval =
        false; ///< The source gives a start and an end; else it gives one date, more or less precisely.
    bool softFrom = false; ///< The start is open, unknown, approximate, uncertain or unspecified.
    bool softTo = false;   ///< The same of the end.

    /// Where the sign stands: at the start of an interval, in the middle of a single date.
    [[nodiscard]] double anchor() const { return interval ? from : (from + to) / 2; }
};
/// An open or unknown end takes that end of `limits`.
[[nodiscard]] TimeExtent timeExtent(const story::Date& date, const story::DaySpan& limits);
/// All of these days.
[[nodiscard]] TimeExtent timeExtent(const story::DaySpan& days);

/// One event. All of them are looked through for every picture, so they are small and without words.
struct TimelineItem {
    int lane = 0;
    TimeExtent time;
    bool shown = true; ///< False: its lane is switched off; it takes no room.
    int rank = 0;      ///< Labels of higher rank find room first; above 0 a disc lies behind the sign.
};

/// The words for an item; few are labelled.
struct TimelineLabel {
    int item = 0;       ///< In TimelineInput::items.
    QString text;       ///< It is shown whole, or else
    QString shortLabel; ///< this one is, or else none; may be empty.
    /// Where there is no room beside its sign it may stand under or over it, in the next row.
    bool caption = false;
};

/// A bar of the histogram behind the lanes: `value` people in [from, to).
struct TimelineCount {
    double from = 0;
    double to = 1;
    double value = 0;
};

struct TimelineEra {
    double from = 0;
    double to = 1;
    QString title;
};

enum class TextRole { Era, Axis, Count, Label, Flag, Note, Badge };
inline constexpr int kTextRoles = 7;
/// The width of a text in pixels.
using TextWidth = std::function<double(const QString&, TextRole)>;

enum class TickUnit { Year, Month, Day };
/// The text of a tick; `withYear` asks for a text that can stand alone ("Mar 2004" rather than "Mar").
using TickText = std::function<QString(story::Day day, TickUnit unit, bool withYear)>;

/// The measures of the box. The plot lies between left and right, and from top to axis.
struct TimelineBox {
    double width_px = 0;
    double height_px = 0;
    double left_px = 0;
    double right_px = 0;
    double top_px = 40;
    double eraHeight_px = 20;
    double laneTop_px = 64;
    double laneHeight_px = 24;
    double axis_px = 186;
    double histogramHeight_px = 104;
    double flagFrom_px = 0; ///< The header is free from here on.
};

struct TimelineInput {
    TimelineBox box;
    double from = 0; ///< Visible decimal years; to > from.
    double to = 1;
    int lanes = 1;
    int rows = 1; ///< 1: a lane each. More: all lanes merged into one, whose signs stack up to so many.
    std::span<const TimelineItem> items;   ///< Sorted by TimeExtent::anchor().
    std::span<const TimelineLabel> labels; ///< Those that are wanted, in the order of the items.
    std::span<const TimelineEra> eras;
    std::span<const TimelineCount> counts;
    double highestCount = 0; ///< The count a year that is as high as the histogram.
    QString note;            ///< One line for the years before `noteUntil`; may be empty.
    double noteUntil = 0;
    std::optional<double> asOf; ///< Where the essay stands.
    QString flag;               ///< The words for it.
    double spanFrom = 0;        ///< The first and last year that the axis names in any case.
    double spanTo = 0;
    std::optional<TimeExtent> window;   ///< The days shown elsewhere, when they are less than everything.
    std::optional<TimeExtent> compared; ///< A second period beside them.
    std::optional<double> countsUntil;  ///< Counts grow only so far; nothing draws them all.
    TextWidth textWidth;
    TickText tickText;
};

struct TimelineRect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] bool overlaps(const TimelineRect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
};

struct TimelineText {
    QString text;
    TimelineRect box; ///< What the text covers; it is drawn from its left edge, centred vertically.
    TextRole role = TextRole::Axis;
};

/// A sign on a lane: one event, or several that stand too close to tell apart.
struct TimelineSign {
    double x = 0; ///< Centre.
    double y = 0;
    int lane = 0;                     ///< Of the first member; signs of a merged lane may mix.
    int firstMember = 0;              ///< In TimelineLayout::members.
    int count = 1;                    ///< Members.
    std::optional<TimelineText> text; ///< The count, right of the sign; only when there are several.
};

/// Where a period stands on the plot.
struct TimelineFrame {
    double left = 0; ///< Pixels, within the plot.
    double right = 0;
    bool firstVisible = false; ///< Whether its ends are in view.
    bool lastVisible = false;
    friend bool operator==(const TimelineFrame&, const TimelineFrame&) = default;
};

/// The days an event covers, as a bar.
struct TimelineSpan {
    TimelineRect box;
    int item = 0;
    int lane = 0;
    double fadeLeft_px = 0; ///< How long its ends take to fade; 0 is a round, sharp end.
    double fadeRight_px = 0;
};

struct TimelineBand {
    TimelineRect box; ///< The visible part, from the era row to the axis.
    int era = 0;
    std::optional<TimelineText> title;
};

struct TimelineTick {
    double x = 0;
    bool labelled = false;
};

struct TimelineColumn {
    TimelineRect box;
    int count = 0; ///< In TimelineInput::counts.
};

struct TimelineLayout {
    TimelineBox box;
    bool merged = false; ///< All lanes share one, with all bars in its first row.
    double from = 0;
    double to = 1;
    std::vector<TimelineBand> bands;
    std::vector<TimelineColumn> columns;
    std::vector<TimelineSpan> spans;
    std::vector<TimelineSign> signs;
    std::vector<int> members; ///< Items, grouped by sign.
    std::vector<int> signOf;  ///< By item: its sign, or -1.
    std::vector<TimelineTick> ticks;
    std::vector<TimelineText> axisTexts;
    std::vector<TimelineText> labels;
    TimelineFrame window; ///< All of the plot without a window.
    std::optional<TimelineFrame> compared;
    std::vector<TimelineText> badges; ///< Under the axis, at the ends of the window; one when it is short.
    std::vector<TimelineText> comparedBadges; ///< The same of the second period; they yield to the window's.
    std::optional<TimelineText> note;
    std::optional<TimelineText> flag;
    std::optional<double> asOf_px;

    [[nodiscard]] double xOf(double year) const;
    [[nodiscard]] double yearAt(double x_px) const;
    /// The sign whose centre is nearest within `reach_px`; -1 without one.
    [[nodiscard]] int signAt(double x_px, double y_px, double reach_px = 12) const;
    /// The item whose bar lies under the point; -1 without one.
    [[nodiscard]] int spanAt(double x_px, double y_px) const;
    /// How high a lane's bars lie; over all of the plot's width.
    [[nodiscard]] TimelineRect barRow(int lane) const;
    /// The era whose name's row or band lies under the point; -1 without one. Only the row of names counts.
    [[nodiscard]] int eraAt(double x_px, double y_px) const;
    /// Every text with its box: nothing of it may overlap.
    [[nodiscard]] std::vector<TimelineText> texts() const;
};

[[nodiscard]] TimelineLayout layOutTimeline(const TimelineInput& input);

/// The ticks of an axis alone, with their labels: what charts over time share with the timeline.
struct TimelineAxis {
    std::vector<TimelineTick> ticks;
    std::vector<TimelineText> texts;
};
[[nodiscard]] TimelineAxis layOutAxis(const TimelineInput& input);

} // namespace explore
