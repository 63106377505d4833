// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/evidence.h"

#include "explore/folding.h"
#include "explore/name_index.h"

#include <algorithm>
#include <set>

namespace explore {

namespace {

using story::Event;
using story::Id;
using story::Kind;
using story::Mention;
using story::Paragraph;
using story::Ref;

/// How much each kind of evidence weighs. The distances between the kinds are larger than anything that
/// several weaker pieces of evidence add up to, see answer.cpp.
namespace weight {
constexpr double names = 100;
constexpr double inHeading = 0.5; // on top of names
constexpr double namesTimeInside = 95;
constexpr double namesPart = 90;
constexpr double namesTimeAround = 85;
constexpr double counts = 80;
constexpr double figure = 75;
constexpr double borders = 60;
constexpr double acrossTheRiver = 58;
constexpr double tellsOf = 57;
constexpr double eventLinked = 55;
constexpr double event = 50;
constexpr double namesWiderTime = 45;
constexpr double routeLinked = 44;
constexpr double route = 40;
constexpr double waypoint = 35;
constexpr double applies = 25;
constexpr double concerns = 22;
constexpr double countsTime = 20;
constexpr double inside = 10;
} // namespace weight

/// A town this near a line is "on" it for a reader: both banks of a river and the towns behind them.
constexpr double kBeside_km = 12;
/// A section and the line it is a part of are drawn from one source but simplified apart.
constexpr double kSameLine_km = 2;
/// A figure over more years than this says nothing about one of them.
constexpr int kLongestCountedPeriod_days = 3660;

bool isSentenceEnd(QChar c) {
    return c == u'.' || c == u'!' || c == u'?' || c == u'\n';
}

/// Up to a fifth for how much of `window` a thing of these days fills: the war before a meeting in its years.
double filled(const story::DaySpan& taken, const story::DaySpan& window) {
    const int first = std::max(taken.first.number, window.first.number);
    const int last = std::min(taken.last.number, window.last.number);
    return 0.2 * std::max(0, last - first + 1) / window.days();
}

void append(std::vector<Id>& ids, const std::vector<Id>& more) {
    ids.insert(ids.end(), more.begin(), more.end());
}

Evidence eventEvidence(const Event& event, double score, std::vector<Mention> words = {}) {
    return {ReasonKind::Event, {Kind::Event, event.id}, score, std::move(words)};
}

} // namespace

EvidenceFinder::EvidenceFinder(const story::Story& story, const Catalogue& catalogue, const Locator& locator)
    : m_story(&story)
    , m_catalogue(&catalogue) {
    for (const Paragraph& paragraph : story.paragraphs) {
        for (const Mention& mention : paragraph.mentions)
            ++m_mentionCounts[mention.target];
    }
    for (const Event& event : story.events) {
        for (const Id& paragraph : std::set(event.paragraphs.begin(), event.paragraphs.end()))
            m_eventsByParagraph[paragraph].push_back(&event);
    }
    for (const story::Region& region : story.regions)
        m_linesByRegion.insert(region.id, linesOfRegion(region));
    for (const story::Place& place : story.places)
        m_linesByPlace.insert(place.id, locator.linesNear(place.position, kBeside_km));
    for (const story::Region& section : story.regions) {
        if (section.shape.lines.empty() || section.shape.lines.front().empty())
            continue;
        // A section lies on the line it is a part of, whether or not the story says so.
        const auto& positions = section.shape.lines.front();
        auto& lines = m_linesByRegion[section.id];
        for (const Id& line : locator.linesNear(positions[positions.size() / 2], kSameLine_km)) {
            if (line != section.id && !std::ranges::contains(lines, line))
                lines.push_back(line);
        }
    }
}

std::vector<Id> EvidenceFinder::linesOfRegion(const story::Region& region) const {
    std::vector<Id> lines;
    const auto add = [&](const Id& id) {
        const auto* line = m_catalogue->region(id);
        if (line != nullptr && id != region.id && boundsOthers(line->kind) &&
            !std::ranges::contains(lines, id))
            lines.push_back(id);
    };
    for (const Id& id : region.borders)
        add(id);
    for (const story::Region& other : m_story->regions) {
        if (std::ranges::contains(other.borders, region.id))
            add(other.id);
    }
    if (boundsOthers(region.kind))
        add(region.parent);
    // `add` makes the list longer, so the lines are walked as they were.
    for (const Id& id : std::vector(lines)) {
        if (const auto* line = m_catalogue->region(id))
            add(line->parent);
    }
    return lines;
}

EvidenceByParagraph EvidenceFinder::forRef(const Ref& target) const {
    if (target.kind == Kind::Time) {
        const auto date = story::Date::parse(target.id);
        return date ? forSpan(date->span(m_story->span), target.id)
                    : EvidenceByParagraph(m_story->paragraphs.size());
    }
    EvidenceByParagraph all;
    for (const Paragraph& paragraph : m_story->paragraphs) {
        auto& out = all.emplace_back();
        switch (target.kind) {
        case Kind::Region:
        case Kind::Place:
            addPlaceEvidence(target, paragraph, out);
            break;
        case Kind::Route:
            addRouteEvidence(*m_catalogue->route(target.id), paragraph, out);
            break;
        case Kind::Event:
            addEventEvidence(*m_catalogue->event(target.id), paragraph, out);
            break;
        case Kind::Series:
            addSeriesEvidence(*m_catalogue->series(target.id), paragraph, out);
            break;
        case Kind::Note:
            addNoteEvidence(*m_catalogue->note(target.id), paragraph, out);
            break;
        case Kind::Source:
            addSourceEvidence(*m_catalogue->source(target.id), paragraph, out);
            break;
        case Kind::Check:
            addCheckEvidence(*m_catalogue->check(target.id), paragraph, out);
            break;
        case Kind::Term:
            addTermEvidence(target, paragraph, out);
            break;
        case Kind::Paragraph:
            if (paragraph.id == target.id)
                out.push_back({ReasonKind::Names, target, weight::names, {}});
            break;
        case Kind::Time:
            break;
        }
    }
    return all;
}

void EvidenceFinder::addPlaceEvidence(const Ref& target, const Paragraph& paragraph,
                                      std::vector<Evidence>& out) const {
    for (const Mention& mention : paragraph.mentions)
        addMentionEvidence(target, mention, out);
    for (const Event* event : m_eventsByParagraph.value(paragraph.id)) {
        if (happensAt(*event, target))
            out.push_back(eventEvidence(*event, weight::event));
    }
    for (const story::Route& route : m_story->routes) {
        if (std::ranges::contains(route.paragraphs, paragraph.id) && passes(route, target))
            out.push_back({ReasonKind::Route, {Kind::Route, route.id}, weight::route, {}});
    }
    for (const story::Series& series : m_story->series) {
        if (isFigureOf(series, paragraph) && counts(series, target))
            out.push_back({ReasonKind::Counts, {Kind::Series, series.id}, weight::figure, {}});
    }
    // A paragraph that names the thing in its heading is about it.
    const bool inHeading = indexOfWord(folded(paragraph.heading), folded(m_catalogue->name(target))) >= 0;
    for (Evidence& evidence : out) {
        if (inHeading && evidence.via == target && evidence.kind == ReasonKind::Names)
            evidence.score += weight::inHeading;
    }
    const auto& relevant = target.kind == Kind::Region ? m_catalogue->region(target.id)->paragraphs
                                                       : m_catalogue->place(target.id)->paragraphs;
    if (std::ranges::contains(relevant, paragraph.id))
        out.push_back({ReasonKind::Applies, target, weight::concerns, {}});
}

void EvidenceFinder::addMentionEvidence(const Ref& target, const Mention& mention,
                                        std::vector<Evidence>& out) const {
    const Ref& named = mention.target;
    if (named == target) {
        out.push_back({ReasonKind::Names, named, weight::names, {mention}});
        return;
    }
    switch (named.kind) {
    case Kind::Region:
    case Kind::Place:
        addRegionMention(target, mention, out);
        return;
    case Kind::Event:
        addEventMention(target, mention, out);
        return;
    case Kind::Route:
        if (const auto* route = m_catalogue->route(named.id); route != nullptr && passes(*route, target))
            out.push_back({ReasonKind::Route, named, weight::routeLinked, {mention}});
        return;
    case Kind::Series:
        if (const auto* series = m_catalogue->series(named.id); series != nullptr && counts(*series, target))
            out.push_back({ReasonKind::Counts, named, weight::counts, {mention}});
        return;
    case Kind::Paragraph:
    case Kind::Time:
    case Kind::Note:
    case Kind::Source:
    case Kind::Check:
    case Kind::Term:
        return;
    }
}

void EvidenceFinder::addRegionMention(const Ref& target, const Mention& mention,
                                      std::vector<Evidence>& out) const {
    const Ref& named = mention.target;
    const auto* place = target.kind == Kind::Place ? m_catalogue->place(target.id) : nullptr;
    const auto add = [&](ReasonKind kind, double score) { out.push_back({kind, named, score, {mention}}); };
    if (target.kind == Kind::Region && isPartOf(named, target.id)) {
        add(ReasonKind::Names, weight::namesPart);
    } else if (named.kind == Kind::Region && isOnLine(target, named.id)) {
        add(ReasonKind::Borders, weight::borders);
    } else if (place != nullptr && named.kind == Kind::Place && place->opposite == named.id) {
        add(ReasonKind::Borders, weight::acrossTheRiver);
    } else if (named.kind == Kind::Region) {
        const auto around = m_catalogue->regionsAround(target);
        const auto found = std::ranges::find(around, named.id);
        if (found != around.end())
            add(ReasonKind::Inside, weight::inside - static_cast<double>(found - around.begin()));
    }
}

void EvidenceFinder::addEventMention(const Ref& target, const Mention& mention,
                                     std::vector<Evidence>& out) const {
    const auto* event = m_catalogue->event(mention.target.id);
    if (event == nullptr)
        return;
    if (happensAt(*event, target)) {
        out.push_back(eventEvidence(*event, weight::eventLinked, {mention}));
        return;
    }
    if (event->category != lawCategory)
        return;
    const auto around = m_catalogue->regionsAround(target);
    const bool covered = std::ranges::any_of(
        event->regions, [&around](const Id& region) { return std::ranges::contains(around, region); });
    if (covered)
        out.push_back({ReasonKind::Applies, mention.target, weight::applies, {mention}});
}

void EvidenceFinder::addEventEvidence(const Event& event, const Paragraph& paragraph,
                                      std::vector<Evidence>& out) const {
    const Ref target{Kind::Event, event.id};
    for (const Mention& mention : paragraph.mentions) {
        if (mention.target == target)
            out.push_back({ReasonKind::Names, target, weight::names, {mention}});
        else if (mention.target.kind == Kind::Note && std::ranges::contains(event.notes, mention.target.id))
            out.push_back({ReasonKind::Event,
                           mention.target,
                           weight::tellsOf + 1,
                           {wordsBeforeNote(paragraph, mention)}});
    }
    if (std::ranges::contains(event.paragraphs, paragraph.id))
        out.push_back({ReasonKind::Event, target, weight::tellsOf, {}});
    addEventSurroundings(event, paragraph, out);
}

void EvidenceFinder::addEventSurroundings(const Event& event, const Paragraph& paragraph,
                                          std::vector<Evidence>& out) const {
    if (event.place.isEmpty())
        return;
    const Ref place{Kind::Place, event.place};
    const auto around = m_catalogue->regionsAround(place);
    for (const Mention& mention : paragraph.mentions) {
        const bool namesPlace = mention.target == place;
        const bool namesAround =
            mention.target.kind == Kind::Region && std::ranges::contains(around, mention.target.id);
        if (namesPlace || namesAround)
            out.push_back({ReasonKind::Inside,
                           mention.target,
                           namesPlace ? weight::inside + 2 : weight::inside,
                           {mention}});
    }
}

void EvidenceFinder::addRouteEvidence(const story::Route& route, const Paragraph& paragraph,
                                      std::vector<Evidence>& out) const {
    const Ref target{Kind::Route, route.id};
    for (const Mention& mention : paragraph.mentions) {
        if (mention.target == target)
            out.push_back({ReasonKind::Names, target, weight::names, {mention}});
        else if (mention.target.kind == Kind::Place &&
                 std::ranges::contains(route.waypoints, mention.target.id))
            out.push_back({ReasonKind::Route, mention.target, weight::waypoint, {mention}});
    }
    if (std::ranges::contains(route.paragraphs, paragraph.id))
        out.push_back({ReasonKind::Route, target, weight::tellsOf, {}});
}

void EvidenceFinder::addSeriesEvidence(const story::Series& series, const Paragraph& paragraph,
                                       std::vector<Evidence>& out) const {
    const Ref target{Kind::Series, series.id};
    for (const Mention& mention : paragraph.mentions) {
        if (mention.target == target)
            out.push_back({ReasonKind::Names, target, weight::names, {mention}});
    }
    if (isFigureOf(series, paragraph))
        out.push_back({ReasonKind::Counts, target, weight::figure, {}});
}

void EvidenceFinder::addNoteEvidence(const story::Note& note, const Paragraph& paragraph,
                                     std::vector<Evidence>& out) const {
    const Ref target{Kind::Note, note.id};
    for (const Mention& mention : paragraph.mentions) {
        if (mention.target == target)
            out.push_back(
                {ReasonKind::Names, target, weight::names, {wordsBeforeNote(paragraph, mention), mention}});
    }
}

void EvidenceFinder::addSourceEvidence(const story::Source& source, const Paragraph& paragraph,
                                       std::vector<Evidence>& out) const {
    const Ref target{Kind::Source, source.id};
    for (const Mention& mention : paragraph.mentions) {
        const auto* note = mention.target.kind == Kind::Note ? m_catalogue->note(mention.target.id) : nullptr;
        if (note != nullptr && note->source == source.id)
            out.push_back({ReasonKind::Names,
                           mention.target,
                           weight::names,
                           {wordsBeforeNote(paragraph, mention), mention}});
        else if (mention.target == target)
            out.push_back({ReasonKind::Names, target, weight::names, {mention}});
    }
    for (const Event* event : m_eventsByParagraph.value(paragraph.id)) {
        if (std::ranges::contains(event->sources, source.id))
            out.push_back(eventEvidence(*event, weight::event));
    }
    for (const story::Check& check : m_story->checks) {
        if (check.paragraph == paragraph.id && std::ranges::contains(check.sources, source.id))
            out.push_back({ReasonKind::Applies, {Kind::Check, check.id}, weight::applies, {}});
    }
}

void EvidenceFinder::addCheckEvidence(const story::Check& check, const Paragraph& paragraph,
                                      std::vector<Evidence>& out) const {
    if (check.paragraph != paragraph.id)
        return;
    const Ref target{Kind::Check, check.id};
    std::vector<Mention> words;
    for (const Mention& mention : paragraph.mentions) {
        if (mention.target == target)
            words.push_back(mention);
        else if (mention.target.kind == Kind::Note && std::ranges::contains(check.notes, mention.target.id))
            words.push_back(wordsBeforeNote(paragraph, mention));
    }
    out.push_back({ReasonKind::Names, target, weight::names, words});
}

void EvidenceFinder::addTermEvidence(const Ref& target, const Paragraph& paragraph,
                                     std::vector<Evidence>& out) const {
    const auto& see = m_catalogue->term(target.id)->see;
    for (const Mention& mention : paragraph.mentions) {
        if (mention.target == target)
            out.push_back({ReasonKind::Names, target, weight::names, {mention}});
        else if (std::ranges::contains(see, mention.target))
            out.push_back({ReasonKind::Names, mention.target, weight::namesPart, {mention}});
    }
    for (const Event* event : m_eventsByParagraph.value(paragraph.id)) {
        if (std::ranges::contains(see, Ref{Kind::Event, event->id}))
            out.push_back(eventEvidence(*event, weight::event));
    }
}

EvidenceByParagraph EvidenceFinder::forSpan(const story::DaySpan& days, const QString& exact) const {
    EvidenceByParagraph all;
    for (const Paragraph& paragraph : m_story->paragraphs) {
        auto& out = all.emplace_back();
        for (const Mention& mention : paragraph.mentions)
            addSpanMention(days, exact, mention, out);
        for (const Event* event : m_eventsByParagraph.value(paragraph.id)) {
            const story::DaySpan taken = event->date.span(m_story->span);
            if (taken.overlaps(days))
                out.push_back(eventEvidence(*event, weight::event + filled(taken, days)));
        }
    }
    return all;
}

void EvidenceFinder::addSpanMention(const story::DaySpan& days, const QString& exact, const Mention& mention,
                                    std::vector<Evidence>& out) const {
    const Ref& named = mention.target;
    if (named.kind == Kind::Event) {
        const auto* event = m_catalogue->event(named.id);
        if (event != nullptr && event->date.span(m_story->span).overlaps(days))
            out.push_back(eventEvidence(
                *event, weight::eventLinked + filled(event->date.span(m_story->span), days), {mention}));
        return;
    }
    if (named.kind == Kind::Series) {
        const auto* series = m_catalogue->series(named.id);
        const auto inside = [&](const story::Observation& row) {
            const auto period = row.period.span(m_story->span);
            return period.overlaps(days) && period.days() <= kLongestCountedPeriod_days;
        };
        if (series != nullptr && std::ranges::any_of(series->observations, inside))
            out.push_back({ReasonKind::Counts, named, weight::countsTime, {mention}});
        return;
    }
    const auto date =
        named.kind == Kind::Time ? story::Date::parse(named.id) : std::unexpected(story::Date::Error{});
    if (!date)
        return;
    const auto span = date->span(m_story->span);
    if (!span.overlaps(days))
        return;
    const bool inside = days.contains(span.first) && days.contains(span.last);
    const bool wider = span.contains(days.first) && span.contains(days.last) && !inside;
    const double score = named.id == exact ? weight::names
                         : inside          ? weight::namesTimeInside
                         : wider           ? weight::namesWiderTime
                                           : weight::namesTimeAround;
    out.push_back({ReasonKind::Names, named, score, {mention}});
}

/// What a place or region is part of: itself (a region), the regions around it, the lines beside it (a
/// place).
std::vector<Id> EvidenceFinder::areasOf(const Ref& ref) const {
    std::vector<Id> areas = m_catalogue->regionsAround(ref);
    if (ref.kind == Kind::Region)
        areas.push_back(ref.id);
    else
        append(areas, m_linesByPlace.value(ref.id));
    return areas;
}

bool EvidenceFinder::isPartOf(const Ref& ref, const Id& area) const {
    return std::ranges::contains(areasOf(ref), area);
}

std::vector<Id> EvidenceFinder::regionsOf(const Event& event) const {
    std::vector<Id> regions;
    for (const Id& region : event.regions)
        append(regions, areasOf({Kind::Region, region}));
    if (!event.place.isEmpty())
        append(regions, areasOf({Kind::Place, event.place}));
    return regions;
}

bool EvidenceFinder::happensAt(const Event& event, const Ref& where) const {
    return where.kind == Kind::Place ? event.place == where.id
                                     : std::ranges::contains(regionsOf(event), where.id);
}

bool EvidenceFinder::passes(const story::Route& route, const Ref& where) const {
    return std::ranges::any_of(route.waypoints, [&](const Id& waypoint) {
        return where.kind == Kind::Place ? waypoint == where.id : isPartOf({Kind::Place, waypoint}, where.id);
    });
}

bool EvidenceFinder::counts(const story::Series& series, const Ref& where) const {
    if (where.kind != Kind::Region)
        return false;
    if (series.geography == where.id)
        return true;
    const auto* region = m_catalogue->region(where.id);
    const QString name = folded(region->names.name.en);
    return std::ranges::any_of(series.observations, [&](const story::Observation& row) {
        // A group may be several regions counted together: "south-pyongan;south-hamgyong".
        const QStringList groups = row.group.split(u';', Qt::SkipEmptyParts);
        return groups.contains(where.id) || (!row.group.isEmpty() && folded(row.group) == name);
    });
}

int EvidenceFinder::mentionCount(const Ref& ref) const {
    return m_mentionCounts.value(ref);
}

bool EvidenceFinder::isOnLine(const Ref& target, const Id& line) const {
    const auto& lines = target.kind == Kind::Place ? m_linesByPlace : m_linesByRegion;
    return std::ranges::contains(lines.value(target.id), line);
}

bool EvidenceFinder::isFigureOf(const story::Series& series, const Paragraph& paragraph) const {
    return std::ranges::any_of(m_story->steps, [&](const story::Step& step) {
        return step.paragraph == paragraph.id && step.figure == series.id;
    });
}

Mention wordsBeforeNote(const Paragraph& paragraph, const Mention& mark) {
    qsizetype begin = 0;
    for (const Mention& other : paragraph.mentions) {
        const qsizetype end = other.begin + other.length;
        if (other.target.kind == Kind::Note && end <= mark.begin)
            begin = std::max(begin, end);
    }
    // The mark often follows its sentence's full stop, which is no boundary.
    for (qsizetype i = mark.begin - 2; i > begin; --i) {
        if (isSentenceEnd(paragraph.text[i]) && paragraph.text[i + 1].isSpace()) {
            begin = i + 1;
            break;
        }
    }
    while (begin < mark.begin && !paragraph.text[begin].isLetterOrNumber())
        ++begin;
    return {begin, mark.begin - begin, mark.target};
}

} // namespace explore
