// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/card.h"

#include "explore/date_text.h"
#include "explore/statistics.h"
#include "explore/wording.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <iterator>

namespace explore {

namespace {

using story::Id;
using story::Kind;
using story::Language;
using story::Ref;

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

/// What the format calls the status of a route; a word that is not among them stands for itself.
QString standingText(const QString& status) {
    if (status == u"main")
        return CardWords::tr("The usual way");
    if (status == u"branch")
        return CardWords::tr("A branch of the usual way");
    if (status == u"rare")
        return CardWords::tr("Rarely taken");
    if (status == u"closed")
        return CardWords::tr("No longer open");
    if (status == u"forced-return")
        return CardWords::tr("A way of forced return");
    return status;
}

/// Fills a card for one thing.
class CardMaker {
public:
    CardMaker(const story::Story& story, const MatchIndex& index, Language language)
        : m_story(story)
        , m_index(index)
        , m_language(language) {}

    [[nodiscard]] Card make(const Ref& ref) {
        const Match match = m_index.forRef(ref);
        m_card.ref = ref;
        if (!match.target)
            return m_card;
        m_card.title = m_index.nameOf(ref, m_language);
        m_card.kind = kindText(m_story, ref, m_language);
        m_card.paragraphs = match.paragraphs;
        m_card.events = static_cast<int>(match.events.size());
        fill(ref, match);
        return m_card;
    }

private:
    void fill(const Ref& ref, const Match& match);
    void fillRegion(const story::Region& region, const Match& match);
    void fillPlace(const story::Place& place);
    void fillRoute(const story::Route& route);
    void fillEvent(const story::Event& event);
    void fillNote(const story::Note& note);
    void fillSource(const story::Source& source);
    void fillCheck(const story::Check& check);
    void fillTerm(const story::Term& term);
    void fillSeries(const story::Series& series);
    void fillTime(const Match& match);
    void fillParagraph(const story::Paragraph& paragraph);

    void setLocalNames(const story::LocalText& name) {
        QStringList names{name.ko, name.zh};
        if (m_language != Language::English)
            names.prepend(name.en);
        names.removeAll(m_card.title);
        names.removeAll(QString());
        m_card.localNames = names.join(QStringLiteral(" · "));
    }
    void add(const QString& label, const QString& value, const Id& source = {}, std::optional<Ref> ref = {}) {
        if (!value.isEmpty())
            m_card.rows.push_back({label, value, source, std::move(ref)});
    }
    void addThing(const QString& label, const Ref& ref) {
        if (!ref.id.isEmpty() && m_index.has(ref))
            add(label, m_index.nameOf(ref, m_language), {}, ref);
    }
    [[nodiscard]] QString names(Kind kind, const std::vector<Id>& ids) const {
        QStringList list;
        for (const Id& id : ids)
            list += m_index.nameOf({kind, id}, m_language);
        list.removeDuplicates();
        return listText(list);
    }
    void setSupport(story::Confidence confidence, const QString& note, const std::vector<Id>& sources) {
        QStringList parts{confidenceText(confidence), note};
        parts.removeAll(QString());
        m_card.note = parts.join(u' ');
        m_card.sources = sources;
    }
    void addCounts(const story::Region& region, const story::Series& series);
    [[nodiscard]] std::vector<Id> opposites(const Match& match) const;

    const story::Story& m_story;
    const MatchIndex& m_index;
    Language m_language;
    Card m_card;
};

void CardMaker::fill(const Ref& ref, const Match& match) {
    switch (ref.kind) {
    case Kind::Region:
        fillRegion(*story::find(m_story.regions, ref.id), match);
        break;
    case Kind::Place:
        fillPlace(*story::find(m_story.places, ref.id));
        break;
    case Kind::Route:
        fillRoute(*story::find(m_story.routes, ref.id));
        break;
    case Kind::Event:
        fillEvent(*story::find(m_story.events, ref.id));
        break;
    case Kind::Note:
        fillNote(*story::find(m_story.notes, ref.id));
        break;
    case Kind::Source:
        fillSource(*story::find(m_story.sources, ref.id));
        break;
    case Kind::Check:
        fillCheck(*story::find(m_story.checks, ref.id));
        break;
    case Kind::Term:
        fillTerm(*story::find(m_story.terms, ref.id));
        break;
    case Kind::Series:
        fillSeries(*story::find(m_story.series, ref.id));
        break;
    case Kind::Time:
        fillTime(match);
        break;
    case Kind::Paragraph:
        fillParagraph(*story::find(m_story.paragraphs, ref.id));
        break;
    }
}

std::vector<Id> CardMaker::opposites(const Match& match) const {
    std::vector<Id> opposites;
    for (const Id& id : match.places) {
        const auto* place = story::find(m_story.places, id);
        if (place != nullptr && !place->opposite.isEmpty() &&
            !std::ranges::contains(match.places, place->opposite))
            opposites.push_back(place->opposite);
    }
    return opposites;
}

void CardMaker::addCounts(const story::Region& region, const story::Series& series) {
    // Its own figure: what was counted for several together is not the figure of one.
    const auto isRegion = [&region](const story::Observation& row) {
        return !row.superseded && row.group == region.id;
    };
    const auto newest = std::ranges::find_last_if(series.observations, isRegion);
    if (newest.empty())
        return;
    const story::Observation& row = newest.front();
    const QString figure = figureText(row.value, row.low, row.high, m_language);
    if (figure.isEmpty())
        return;
    m_card.rows.push_back({series.title.in(m_language),
                           CardWords::tr("%1 %2 (%3)", "2,914 people (2009)")
                               .arg(figure, unitText(series.unit), dateText(row.period, m_language)),
                           row.sources.empty() ? Id() : row.sources.front(), Ref{Kind::Series, series.id}});
}

void CardMaker::fillRegion(const story::Region& region, const Match& match) {
    constexpr std::size_t mostPlaces = 6;
    setLocalNames(region.names.name);
    addThing(CardWords::tr("Part of"), {Kind::Region, region.parent});
    add(CardWords::tr("Borders"), names(Kind::Region, region.borders));
    std::vector<Id> places;
    for (const story::Place& place : m_story.places) {
        if (place.region == region.id)
            places.push_back(place.id);
    }
    std::ranges::stable_sort(places, {},
                             [this](const Id& id) { return story::find(m_story.places, id)->rank; });
    places.resize(std::min(places.size(), mostPlaces));
    add(CardWords::tr("Places"), names(Kind::Place, places));
    add(CardWords::tr("Opposite"), names(Kind::Place, opposites(match)));
    for (const story::Series& series : m_story.series)
        addCounts(region, series);
    setSupport(story::Confidence::Verified, region.note, region.sources);
}

void CardMaker::fillPlace(const story::Place& place) {
    setLocalNames(place.names.name);
    addThing(CardWords::tr("Part of"), {Kind::Region, place.region});
    addThing(CardWords::tr("Opposite"), {Kind::Place, place.opposite});
    if (const auto* opposite = story::find(m_story.places, place.opposite))
        m_card.opposite = Ref{Kind::Place, opposite->id};
    constexpr double exactEnough_km = 2;
    if (place.precision_km > exactEnough_km)
        add(CardWords::tr("Placed within"),
            CardWords::tr("%1 km").arg(numberText(place.precision_km, m_language)));
    setSupport(place.confidence, place.note, place.sources);
}

void CardMaker::fillRoute(const story::Route& route) {
    setLocalNames(route.names.name);
    if (const auto* way = story::find(m_story.ways, route.way))
        add(CardWords::tr("Way"), way->title.in(m_language));
    add(CardWords::tr("When"), dateText(route.period, m_language));
    add(CardWords::tr("Standing"), standingText(route.status));
    add(CardWords::tr("Stages"), names(Kind::Place, route.waypoints));
    add(CardWords::tr("How many"), route.shareText, route.sources.empty() ? Id() : route.sources.front());
    m_card.text = route.summary;
    setSupport(route.confidence, route.note, route.sources);
}

void CardMaker::fillEvent(const story::Event& event) {
    setLocalNames(event.title);
    add(CardWords::tr("When"), dateText(event.date, m_language),
        event.sources.empty() ? Id() : event.sources.front());
    addThing(CardWords::tr("Where"), {Kind::Place, event.place});
    if (event.place.isEmpty())
        add(CardWords::tr("Where"), names(Kind::Region, event.regions));
    if (const auto* category = story::find(m_story.categories, event.category))
        add(CardWords::tr("Theme"), category->title.in(m_language));
    m_card.text = event.summary;
    setSupport(event.confidence, event.note, event.sources);
}

void CardMaker::fillNote(const story::Note& note) {
    if (const auto* source = story::find(m_story.sources, note.source))
        add(CardWords::tr("Source"), sourceText(*source), source->id, Ref{Kind::Source, source->id});
    add(CardWords::tr("Page"), note.locator);
    m_card.sources = {note.source};
    for (const story::Check& check : m_story.checks) {
        if (std::ranges::contains(check.notes, note.id))
            add(CardWords::tr("Verdict"),
                CardWords::tr("%1: %2", "a verdict and what was found")
                    .arg(verdictText(check.verdict), check.finding),
                {}, Ref{Kind::Check, check.id});
    }
}

void CardMaker::fillSource(const story::Source& source) {
    add(CardWords::tr("Source"), sourceText(source), source.id);
    add(CardWords::tr("Published"), source.issued);
    add(CardWords::tr("Page on the web"), source.url);
    m_card.note = source.note;
    m_card.sources = {source.id};
}

void CardMaker::fillCheck(const story::Check& check) {
    m_card.title = check.claim;
    add(CardWords::tr("The essay says"), check.claim);
    add(CardWords::tr("Verdict"), verdictText(check.verdict));
    m_card.text = check.finding;
    m_card.sources = check.sources;
}

void CardMaker::fillTerm(const story::Term& term) {
    setLocalNames(term.names.name);
    m_card.text = term.definition.in(m_language);
    for (const Ref& ref : term.see)
        addThing(CardWords::tr("See also"), ref);
    setSupport(term.confidence, {}, term.sources);
}

void CardMaker::fillSeries(const story::Series& series) {
    setLocalNames(series.title);
    add(CardWords::tr("About"), series.geography.isEmpty()
                                    ? QString()
                                    : m_index.nameOf({Kind::Region, series.geography}, m_language));
    add(CardWords::tr("Unit"), unitText(series.unit));
    const auto all = columns(series, m_story.span);
    if (!all.empty() && all.back().total) {
        const Figure& figure = all.back().total->figure;
        const QString text = figureText(figure.value, figure.low, figure.high, m_language);
        if (!text.isEmpty())
            add(CardWords::tr("Newest figure"),
                CardWords::tr("%1 (%2)", "2,914 (2009)").arg(text, dateText(all.back().period, m_language)),
                all.back().sources.empty() ? Id() : all.back().sources.front());
    }
    m_card.text = series.finding;
    m_card.note = series.note;
    for (const Column& column : all) {
        for (const Id& source : column.sources) {
            if (!std::ranges::contains(m_card.sources, source))
                m_card.sources.push_back(source);
        }
    }
}

void CardMaker::fillTime(const Match& match) {
    add(CardWords::tr("Events"), names(Kind::Event, match.events));
    m_card.sources = match.sources;
}

void CardMaker::fillParagraph(const story::Paragraph& paragraph) {
    m_card.title = QStringLiteral("¶%1 %2").arg(paragraph.number).arg(paragraph.heading);
}

QString authorsText(const story::Source& source) {
    QStringList names;
    for (const story::Person& person : source.authors) {
        if (!person.literal.isEmpty())
            names += person.literal;
        else if (person.given.isEmpty())
            names += person.family;
        else
            names += person.family + QStringLiteral(", ") + person.given;
    }
    names.removeAll(QString());
    return names.join(QStringLiteral("; "));
}

} // namespace

Card cardOf(const story::Story& story, const MatchIndex& index, const Ref& ref, Language language) {
    return CardMaker(story, index, language).make(ref);
}

QString sourceText(const story::Source& source) {
    const auto date = story::Date::parse(source.issued);
    QStringList outlet{source.containerTitle, source.containerTitle.isEmpty() ? source.publisher : QString(),
                       date ? dateText(*date) : source.issued};
    outlet.removeAll(QString());
    QStringList parts{authorsText(source), source.title, outlet.join(QStringLiteral(", "))};
    parts.removeAll(QString());
    for (QString& part : parts) {
        if (!part.endsWith(u'.') && !part.endsWith(u'?'))
            part += u'.';
    }
    return parts.join(u' ');
}

QString confidenceText(story::Confidence confidence) {
    switch (confidence) {
    case story::Confidence::Verified:
        return {};
    case story::Confidence::Partly:
        return CardWords::tr("Confirmed in part.");
    case story::Confidence::GeneralKnowledge:
        return CardWords::tr("General knowledge; no source was looked up.");
    case story::Confidence::NotFound:
        return CardWords::tr("No source was found.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace explore
