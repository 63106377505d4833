// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/belongings.h"

#include <QSet>
#include <algorithm>

namespace explore {

namespace {

using story::Id;
using story::Kind;
using story::Ref;

/// Ids in the order in which they came, each once.
class OnceEach {
public:
    explicit OnceEach(std::vector<Id>& ids)
        : m_ids(ids)
        , m_known(ids.begin(), ids.end()) {}

    void add(const Id& id) {
        if (id.isEmpty() || m_known.contains(id))
            return;
        m_known.insert(id);
        m_ids.push_back(id);
    }
    void add(const std::vector<Id>& more) {
        std::ranges::for_each(more, [this](const Id& id) { add(id); });
    }

private:
    std::vector<Id>& m_ids;
    QSet<Id> m_known;
};

/// Adds things to a match, each with the sources that stand behind it.
class Collector {
public:
    Collector(const story::Story& story, const Catalogue& catalogue, Match& match)
        : m_story(story)
        , m_catalogue(catalogue)
        , m_events(match.events)
        , m_places(match.places)
        , m_routes(match.routes)
        , m_series(match.series)
        , m_sources(match.sources) {}

    [[nodiscard]] const story::Story& story() const { return m_story; }
    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }

    void addEvent(const story::Event& event) {
        m_events.add(event.id);
        m_places.add(event.place);
        m_sources.add(event.sources);
        for (const Id& note : event.notes)
            addNote(note);
    }
    void addPlace(const story::Place& place) {
        m_places.add(place.id);
        m_sources.add(place.sources);
    }
    void addRoute(const story::Route& route) {
        m_routes.add(route.id);
        m_sources.add(route.sources);
    }
    void addSeries(const story::Series& series) {
        m_series.add(series.id);
        for (const auto& row : series.observations)
            m_sources.add(row.sources);
    }
    void addNote(const Id& id) {
        if (const auto* note = m_catalogue.note(id))
            m_sources.add(note->source);
    }
    void addSources(const std::vector<Id>& ids) { m_sources.add(ids); }

    /// A thing by itself, as a paragraph links to it.
    void add(const Ref& ref) {
        if (const auto* place = ref.kind == Kind::Place ? m_catalogue.place(ref.id) : nullptr)
            addPlace(*place);
        if (const auto* route = ref.kind == Kind::Route ? m_catalogue.route(ref.id) : nullptr)
            addRoute(*route);
        if (const auto* event = ref.kind == Kind::Event ? m_catalogue.event(ref.id) : nullptr)
            addEvent(*event);
        if (const auto* series = ref.kind == Kind::Series ? m_catalogue.series(ref.id) : nullptr)
            addSeries(*series);
        if (const auto* region = ref.kind == Kind::Region ? m_catalogue.region(ref.id) : nullptr)
            addSources(region->sources);
        if (ref.kind == Kind::Note)
            addNote(ref.id);
        if (ref.kind == Kind::Source)
            addSources({ref.id});
    }

private:
    const story::Story& m_story;
    const Catalogue& m_catalogue;
    OnceEach m_events;
    OnceEach m_places;
    OnceEach m_routes;
    OnceEach m_series;
    OnceEach m_sources;
};

void addWhatIsThere(Collector& collector, const EvidenceFinder& finder, const EventIndex& events,
                    const Ref& where) {
    const auto& story = collector.story();
    collector.add(where);
    if (where.kind == Kind::Place) {
        if (const auto* opposite =
                collector.catalogue().place(collector.catalogue().place(where.id)->opposite))
            collector.addPlace(*opposite);
    }
    for (const auto& place : story.places) {
        if (where.kind == Kind::Region && finder.isPartOf({Kind::Place, place.id}, where.id))
            collector.addPlace(place);
    }
    for (const story::Event* event : events.eventsAt(where))
        collector.addEvent(*event);
    for (const auto& route : story.routes) {
        if (finder.passes(route, where))
            collector.addRoute(route);
    }
    for (const auto& series : story.series) {
        if (finder.counts(series, where))
            collector.addSeries(series);
    }
}

void addParagraph(Collector& collector, const story::Paragraph& paragraph) {
    const auto concerns = [&paragraph](const auto& item) {
        return std::ranges::contains(item.paragraphs, paragraph.id);
    };
    for (const auto& mention : paragraph.mentions)
        collector.add(mention.target);
    for (const auto& event : collector.story().events) {
        if (concerns(event))
            collector.addEvent(event);
    }
    for (const auto& place : collector.story().places) {
        if (concerns(place))
            collector.addPlace(place);
    }
    for (const auto& route : collector.story().routes) {
        if (concerns(route))
            collector.addRoute(route);
    }
    for (const auto& step : collector.story().steps) {
        if (step.paragraph == paragraph.id)
            collector.add({Kind::Series, step.figure});
    }
}

void addSource(Collector& collector, const Id& source) {
    collector.addSources({source});
    const auto stands = [&source](const auto& item) { return std::ranges::contains(item.sources, source); };
    for (const auto& event : collector.story().events) {
        if (stands(event))
            collector.addEvent(event);
    }
    for (const auto& route : collector.story().routes) {
        if (stands(route))
            collector.addRoute(route);
    }
    for (const auto& series : collector.story().series) {
        if (std::ranges::any_of(series.observations, stands))
            collector.addSeries(series);
    }
}

void addNoteThings(Collector& collector, const Id& note) {
    collector.addNote(note);
    for (const auto& event : collector.story().events) {
        if (std::ranges::contains(event.notes, note))
            collector.addEvent(event);
    }
}

} // namespace

void addBelongings(const story::Story& story, const Catalogue& catalogue, const EvidenceFinder& finder,
                   const EventIndex& events, const Ref& target, Match& match) {
    Collector collector(story, catalogue, match);
    switch (target.kind) {
    case Kind::Region:
    case Kind::Place:
        addWhatIsThere(collector, finder, events, target);
        break;
    case Kind::Paragraph:
        addParagraph(collector, *catalogue.paragraph(target.id));
        break;
    case Kind::Route:
        collector.add(target);
        for (const Id& waypoint : catalogue.route(target.id)->waypoints)
            collector.add({Kind::Place, waypoint});
        break;
    case Kind::Event:
    case Kind::Series:
        collector.add(target);
        break;
    case Kind::Time:
        if (const auto date = story::Date::parse(target.id))
            addBelongings(story, catalogue, events, date->span(story.span), match);
        break;
    case Kind::Note:
        addNoteThings(collector, target.id);
        break;
    case Kind::Source:
        addSource(collector, target.id);
        break;
    case Kind::Check: {
        const auto* check = catalogue.check(target.id);
        collector.addSources(check->sources);
        std::ranges::for_each(check->notes, [&collector](const Id& note) { collector.addNote(note); });
        break;
    }
    case Kind::Term: {
        const auto* term = catalogue.term(target.id);
        collector.addSources(term->sources);
        std::ranges::for_each(term->see, [&collector](const Ref& ref) { collector.add(ref); });
        break;
    }
    }
}

void addBelongings(const story::Story& story, const Catalogue& catalogue, const EventIndex& events,
                   const story::DaySpan& days, Match& match) {
    Collector collector(story, catalogue, match);
    for (const story::Event* event : events.eventsTouching(days))
        collector.addEvent(*event);
    for (const auto& route : story.routes) {
        if (route.period.span(story.span).overlaps(days))
            collector.addRoute(route);
    }
    for (const auto& series : story.series) {
        const auto inside = [&](const story::Observation& row) {
            return row.period.span(story.span).overlaps(days);
        };
        if (std::ranges::any_of(series.observations, inside))
            collector.addSeries(series);
    }
}

} // namespace explore
