// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_sample.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace explore;

namespace sample {

namespace {

constexpr double kCharacter_px = 7.2;
constexpr double kSign_px = 12;
constexpr double kLeastApart_px = 13;
constexpr int kCaptionedEach = 20;

TimelineRect rectOf(const TimelineSign& sign) {
    return {sign.x - kSign_px / 2, sign.y - kSign_px / 2, kSign_px, kSign_px};
}

/// A text that has left its place: the plot, or for those above and below it the whole box.
QString strayText(const TimelineText& text, const TimelineBox& box) {
    const bool anywhere =
        text.role == TextRole::Axis || text.role == TextRole::Flag || text.role == TextRole::Badge;
    const double left = anywhere ? 0 : box.left_px;
    const double right = anywhere ? box.width_px : box.right_px;
    constexpr double kRounding_px = 1e-6;
    const bool inside = text.box.x >= left - kRounding_px && text.box.right() <= right + kRounding_px;
    return inside ? QString() : text.text + QStringLiteral(" is outside");
}

QString overlapOfTexts(const std::vector<TimelineText>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if (texts[i].box.overlaps(texts[j].box))
                return texts[i].text + u'|' + texts[j].text;
        }
    }
    return {};
}

QString textOverSign(const TimelineLayout& layout) {
    for (const TimelineText& text : layout.texts()) {
        for (const TimelineSign& sign : layout.signs) {
            if (text.box.overlaps(rectOf(sign)))
                return text.text + QStringLiteral(" is over a sign");
        }
    }
    return {};
}

QString labelOverSpan(const TimelineLayout& layout) {
    for (const TimelineText& label : layout.labels) {
        for (const TimelineSpan& span : layout.spans) {
            if (label.box.overlaps(span.box))
                return label.text + QStringLiteral(" is over a bar");
        }
    }
    return {};
}

QString crowdedSigns(const TimelineLayout& layout) {
    for (std::size_t i = 1; i < layout.signs.size(); ++i) {
        const double apart = layout.signs[i].x - layout.signs[i - 1].x;
        if (layout.signs[i].y == layout.signs[i - 1].y && apart < kLeastApart_px)
            return QStringLiteral("signs are %1 px apart").arg(apart);
    }
    return {};
}

QString cutLabel(const TimelineLayout& layout, const TimelineInput& input) {
    for (const TimelineText& label : layout.labels) {
        if (std::ranges::none_of(input.labels, [&label](const TimelineLabel& wanted) {
                return wanted.text == label.text || wanted.shortLabel == label.text;
            }))
            return label.text + QStringLiteral(" is cut");
    }
    for (const TimelineBand& band : layout.bands) {
        if (band.title && band.title->text != input.eras[static_cast<std::size_t>(band.era)].title)
            return band.title->text + QStringLiteral(" is cut");
    }
    return {};
}

} // namespace

double textWidth(const QString& text, TextRole) {
    return static_cast<double>(text.size()) * kCharacter_px;
}

QString tickText(story::Day day, TickUnit unit, bool withYear) {
    QString year = QString::number(day.year());
    switch (unit) {
    case TickUnit::Year:
        return year;
    case TickUnit::Month:
        return withYear ? QStringLiteral("Mar ") + year : QStringLiteral("Mar");
    case TickUnit::Day:
        return withYear ? QStringLiteral("14 Mar ") + year : QStringLiteral("14 Mar");
    }
    return year;
}

TimelineBox box(double width_px) {
    TimelineBox box;
    box.width_px = width_px;
    box.height_px = 212;
    box.left_px = 14;
    box.right_px = width_px - 30;
    return box;
}

Timeline::Timeline(int size, int labelledEach)
    : eras{{1945, 1953.6, QStringLiteral("Division & war")},
           {1953.6, 1994, QStringLiteral("A closed border")},
           {1994, 2000, QStringLiteral("Famine")},
           {2000, 2012, QStringLiteral("The crossing years")},
           {2012, 2020, QStringLiteral("Fences rise")},
           {2020, 2026, QStringLiteral("Sealed")}}
    , counts{{1999, 2002, 1043}, {2002, 2003, 1142}, {2009, 2010, 2914}} {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int i = 0; i < size; ++i) {
        TimelineItem item;
        item.lane = i % 5;
        const double from = 1945 + 80.9 * std::sqrt(unit(random));
        item.time = {from, from + (i % 9 == 0 ? 3.0 : 1 / 365.25), i % 9 == 0, i % 18 == 0, i % 27 == 0};
        items.push_back(item);
    }
    std::ranges::sort(items, {}, [](const TimelineItem& item) { return item.time.anchor(); });
    for (int i = 0; i < size; i += labelledEach) {
        items[static_cast<std::size_t>(i)].rank = i % 3;
        labels.push_back({i, QStringLiteral("An event with a name %1").arg(i),
                          QStringLiteral("Event %1").arg(i), i % kCaptionedEach == 0});
    }
}

TimelineInput Timeline::input(double from, double to) const {
    TimelineInput in;
    in.box = box();
    in.from = from;
    in.to = to;
    in.lanes = 5;
    in.items = items;
    in.labels = labels;
    in.eras = eras;
    in.counts = counts;
    in.highestCount = 2914;
    in.note = QStringLiteral("947 arrivals in all the years to 1998");
    in.noteUntil = 1999;
    in.asOf = 2016.5;
    in.flag = QStringLiteral("Essay’s last source, 2016");
    in.spanFrom = 1945;
    in.spanTo = 2025;
    in.textWidth = textWidth;
    in.tickText = tickText;
    return in;
}

QString faultOf(const TimelineLayout& layout, const TimelineInput& input) {
    const std::vector<TimelineText> texts = layout.texts();
    for (const TimelineText& text : texts) {
        if (const QString stray = strayText(text, input.box); !stray.isEmpty())
            return stray;
    }
    for (const QString& fault : {overlapOfTexts(texts), textOverSign(layout), labelOverSpan(layout),
                                 crowdedSigns(layout), cutLabel(layout, input)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace sample
