// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards.h"

#include "explore/date_text.h"
#include "story/citation.h"

#include <QCoreApplication>

namespace models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

const story::LocalText* nameOf(const story::Story& story, const story::Ref& ref) {
    switch (ref.kind) {
    case story::Kind::Region:
        if (const auto* region = story::find(story.regions, ref.id))
            return &region->names.name;
        break;
    case story::Kind::Place:
        if (const auto* place = story::find(story.places, ref.id))
            return &place->names.name;
        break;
    case story::Kind::Route:
        if (const auto* route = story::find(story.routes, ref.id))
            return &route->names.name;
        break;
    case story::Kind::Event:
        if (const auto* event = story::find(story.events, ref.id))
            return &event->title;
        break;
    case story::Kind::Series:
        if (const auto* series = story::find(story.series, ref.id))
            return &series->title;
        break;
    default:
        break;
    }
    return nullptr;
}

/// Fills one card; the members share the story and its language.
class Builder {
public:
    Builder(const explore::Explorer& explorer, Card& card)
        : m_explorer(explorer)
        , m_story(explorer.story())
        , m_language(explorer.state().language)
        , m_card(card) {}

    void fill(const story::Ref& ref) {
        switch (ref.kind) {
        case story::Kind::Region:
            fillRegion(story::find(m_story.regions, ref.id));
            break;
        case story::Kind::Place:
            fillPlace(story::find(m_story.places, ref.id));
            break;
        case story::Kind::Route:
            fillRoute(story::find(m_story.routes, ref.id));
            break;
        case story::Kind::Event:
            fillEvent(story::find(m_story.events, ref.id));
            break;
        case story::Kind::Series:
            fillSeries(story::find(m_story.series, ref.id));
            break;
        case story::Kind::Note:
            fillNote(story::find(m_story.notes, ref.id));
            break;
        case story::Kind::Check:
            fillCheck(story::find(m_story.checks, ref.id));
            break;
        case story::Kind::Source:
            fillSource(story::find(m_story.sources, ref.id));
            break;
        case story::Kind::Time:
        case story::Kind::Paragraph:
            break;
        }
    }

private:
    void row(const QString& label, const QString& value, const QString& source = {}) {
        if (!value.isEmpty())
            m_card.rows.append({label, value, source});
    }
    [[nodiscard]] QString name(story::Kind kind, const story::Id& id) const {
        return id.isEmpty() ? QString() : m_explorer.index().nameOf({kind, id}, m_language);
    }
    [[nodiscard]] QString names(story::Kind kind, const std::vector<story::Id>& ids,
                                const QString& separator) const {
        QStringList all;
        for (const story::Id& id : ids)
            all.append(name(kind, id));
        return all.join(separator);
    }
    void sources(const std::vector<story::Id>& ids) { m_card.sources = QStringList(ids.begin(), ids.end()); }
    void confidence(story::Confidence confidence) {
        if (confidence == story::Confidence::Partly)
            row(Words::tr("How sure"), Words::tr("supported in part"));
        else if (confidence != story::Confidence::Verified)
            row(Words::tr("How sure"), Words::tr("no source found yet"));
    }

    void fillRegion(const story::Region* region) {
        if (!region)
            return;
        row(Words::tr("Within"), name(story::Kind::Region, region->parent));
        row(Words::tr("Borders"), names(story::Kind::Region, region->borders, Words::tr(", ")));
        m_card.note = region->note;
        sources(region->sources);
    }
    void fillPlace(const story::Place* place) {
        if (!place)
            return;
        row(Words::tr("Within"), name(story::Kind::Region, place->region));
        row(Words::tr("Opposite"), name(story::Kind::Place, place->opposite));
        row(Words::tr("Placed"), Words::tr("within %1 km").arg(place->precision_km));
        confidence(place->confidence);
        m_card.note = place->note;
        sources(place->sources);
    }
    void fillRoute(const story::Route* route) {
        if (!route)
            return;
        row(Words::tr("Stages"), names(story::Kind::Place, route->waypoints, QStringLiteral(" → ")));
        row(Words::tr("Time"), explore::dateText(route->period, m_language));
        row(Words::tr("Share"), route->shareText);
        confidence(route->confidence);
        m_card.note = route->summary;
        sources(route->sources);
    }
    void fillEvent(const story::Event* event) {
        if (!event)
            return;
        row(Words::tr("Date"), explore::dateText(event->date, m_language));
        row(Words::tr("Place"), name(story::Kind::Place, event->place));
        confidence(event->confidence);
        m_card.note = event->summary;
        sources(event->sources);
    }
    void fillSeries(const story::Series* series) {
        if (!series)
            return;
        row(Words::tr("Unit"), series->unit);
        row(Words::tr("Area"), name(story::Kind::Region, series->geography));
        m_card.note = series->finding;
    }
    void fillNote(const story::Note* note) {
        if (!note)
            return;
        fillSource(story::find(m_story.sources, note->source));
        row(Words::tr("Page"), note->locator);
    }
    void fillSource(const story::Source* source) {
        if (!source)
            return;
        m_card.note = story::citationOf(*source);
        m_card.sources = QStringList{source->id};
    }
    void fillCheck(const story::Check* check) {
        if (!check)
            return;
        row(Words::tr("Claim"), check->claim);
        row(Words::tr("Finding"), check->finding);
        sources(check->sources);
    }

    const explore::Explorer& m_explorer;
    const story::Story& m_story;
    story::Language m_language;
    Card& m_card;
};

} // namespace

QString otherNames(const explore::Explorer& explorer, const story::Ref& ref) {
    const story::LocalText* name = nameOf(explorer.story(), ref);
    if (!name)
        return {};
    QStringList others;
    for (const QString& text : {name->en, name->ko, name->zh}) {
        if (!text.isEmpty() && text != name->in(explorer.state().language))
            others.append(text);
    }
    return others.join(QStringLiteral(" · "));
}

Card cardOf(const explore::Explorer& explorer, const story::Ref& ref) {
    Card card;
    card.ref = story::toString(ref);
    card.title = explorer.index().nameOf(ref, explorer.state().language);
    card.localName = otherNames(explorer, ref);
    Builder(explorer, card).fill(ref);
    const explore::Match match = explorer.index().forRef(ref);
    if (!match.target)
        return {};
    for (const explore::ParagraphMatch& paragraph : match.paragraphs)
        card.paragraphs.append(paragraph.paragraph);
    return card;
}

} // namespace models
