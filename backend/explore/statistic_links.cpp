// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/statistic_links.h"

#include "explore/explorer.h"

#include <algorithm>

namespace explore {

namespace {

using story::Date;
using story::Kind;
using story::Mention;
using story::Paragraph;
using story::Ref;

bool endsSentence(QChar c) {
    return c == u'.' || c == u'!' || c == u'?' || c == u'。' || c == u'\n';
}

/// A note's number stands behind the mark that ends its sentence.
bool isNote(const Paragraph& paragraph, qsizetype offset) {
    return std::ranges::any_of(paragraph.mentions, [offset](const Mention& mention) {
        return mention.target.kind == Kind::Note && mention.begin == offset;
    });
}

/// No sentence ends between the two offsets. A mark within a word or number (“1.5”) ends none.
bool isOneSentence(const Paragraph& paragraph, qsizetype from, qsizetype to) {
    const QString& text = paragraph.text;
    for (qsizetype i = from; i < to; ++i) {
        const bool inWord =
            i + 1 < text.size() && text[i + 1].isLetterOrNumber() && !isNote(paragraph, i + 1);
        if (endsSentence(text[i]) && !inWord)
            return false;
    }
    return true;
}

std::optional<Date> dateNamedBy(const Mention& time) {
    const auto date = Date::parse(time.target.id);
    return date ? std::optional(*date) : std::nullopt;
}

std::optional<Date> pointOf(const Paragraph& paragraph, std::size_t index) {
    const auto& mentions = paragraph.mentions;
    const Mention& series = mentions[index];
    const auto isTime = [](const Mention& mention) { return mention.target.kind == Kind::Time; };
    for (std::size_t i = index + 1; i < mentions.size(); ++i) {
        if (isTime(mentions[i]) && isOneSentence(paragraph, series.begin + series.length, mentions[i].begin))
            return dateNamedBy(mentions[i]);
    }
    for (std::size_t i = index; i-- > 0;) {
        if (isTime(mentions[i]) &&
            isOneSentence(paragraph, mentions[i].begin + mentions[i].length, series.begin))
            return dateNamedBy(mentions[i]);
    }
    return {};
}

int yearOf(const Date& date, const story::DaySpan& limits) {
    const story::DaySpan days = date.span(limits);
    return days.first.year() == days.last.year() ? days.first.year() : 0;
}

int yearOf(const Explorer& explorer, const Ref& ref, const story::Id& series) {
    const story::Story& story = explorer.story();
    if (ref.kind == Kind::Time) {
        const auto date = Date::parse(ref.id);
        return date ? yearOf(*date, story.span) : 0;
    }
    if (ref.kind == Kind::Event) {
        const auto* event = story::find(story.events, ref.id);
        return event != nullptr ? yearOf(event->date, story.span) : 0;
    }
    if (ref.kind != Kind::Series || ref.id != series)
        return 0;
    int year = 0;
    for (const StatisticLink& link : explorer.statistics()) {
        if (link.series != series)
            continue;
        if (link.paragraph == explorer.paragraph().id)
            return yearOf(link.point, story.span);
        if (year == 0)
            year = yearOf(link.point, story.span);
    }
    return year;
}

} // namespace

std::vector<StatisticLink> statisticLinks(const story::Story& story) {
    std::vector<StatisticLink> links;
    for (const Paragraph& paragraph : story.paragraphs) {
        for (std::size_t i = 0; i < paragraph.mentions.size(); ++i) {
            const Ref& target = paragraph.mentions[i].target;
            if (target.kind != Kind::Series)
                continue;
            if (const auto point = pointOf(paragraph, i))
                links.push_back({paragraph.id, target.id, *point});
        }
    }
    return links;
}

int cursorYear(const Explorer& explorer, const story::Id& series) {
    const auto& hovered = explorer.hovered();
    if (const int year = hovered ? yearOf(explorer, *hovered, series) : 0; year != 0)
        return year;
    const Ref* selection = explorer.state().selection();
    return selection != nullptr ? yearOf(explorer, *selection, series) : 0;
}

} // namespace explore
