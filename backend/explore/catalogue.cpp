// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/catalogue.h"

#include "explore/date_text.h"
#include "explore/evidence.h"
#include "explore/sketches.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace explore {

namespace {

using story::Frame;
using story::Id;
using story::Kind;
using story::Position;
using story::Ref;

constexpr double kKmPerDegree = 111.195; // of latitude, on the sphere of the mean radius
constexpr double kPlaceHalfWidth_km = 40;
constexpr double kMargin = 0.08;
/// Around sketches, so that the coasts are seen which they leave and do not reach.
constexpr double kSketchMargin = 0.6;
/// More parents than any real nesting has; ends the walk when a story's parents go in a circle.
constexpr std::size_t kDeepest = 16;

void extend(std::optional<Frame>& frame, const Position& at) {
    if (!frame) {
        frame = Frame{at.longitude_deg, at.latitude_deg, at.longitude_deg, at.latitude_deg};
        return;
    }
    frame->west_deg = std::min(frame->west_deg, at.longitude_deg);
    frame->east_deg = std::max(frame->east_deg, at.longitude_deg);
    frame->south_deg = std::min(frame->south_deg, at.latitude_deg);
    frame->north_deg = std::max(frame->north_deg, at.latitude_deg);
}

void extend(std::optional<Frame>& frame, const Frame& other) {
    extend(frame, Position{other.west_deg, other.south_deg});
    extend(frame, Position{other.east_deg, other.north_deg});
}

std::optional<Frame> withMargin(std::optional<Frame> frame, double margin = kMargin) {
    if (!frame)
        return {};
    const double x = (frame->east_deg - frame->west_deg) * margin;
    const double y = (frame->north_deg - frame->south_deg) * margin;
    return Frame{std::max(frame->west_deg - x, -180.0), std::max(frame->south_deg - y, -85.0),
                 std::min(frame->east_deg + x, 180.0), std::min(frame->north_deg + y, 85.0)};
}

Frame placeFrame(const story::Place& place) {
    const double half_km = std::max(kPlaceHalfWidth_km, 2 * place.precision_km);
    const double y = half_km / kKmPerDegree;
    const double x = y / std::max(0.1, std::cos(place.position.latitude_deg * std::numbers::pi / 180));
    return {place.position.longitude_deg - x, place.position.latitude_deg - y,
            place.position.longitude_deg + x, place.position.latitude_deg + y};
}

std::optional<Frame> regionFrame(const story::Region& region) {
    std::optional<Frame> frame;
    for (const auto& polygon : region.shape.polygons) {
        for (const auto& ring : polygon)
            std::ranges::for_each(ring, [&frame](const Position& at) { extend(frame, at); });
    }
    for (const auto& line : region.shape.lines)
        std::ranges::for_each(line, [&frame](const Position& at) { extend(frame, at); });
    return withMargin(frame);
}

template <typename Item> void indexItems(QHash<Id, const Item*>& index, const std::vector<Item>& items) {
    index.reserve(static_cast<qsizetype>(items.size()));
    for (const Item& item : items)
        index.insert(item.id, &item);
}

/// By the language alone, as dates are: it is looked for in texts whatever the interface speaks.
QString noteName(const Id& id, story::Language language) {
    switch (language) {
    case story::Language::Korean:
        return QStringLiteral("주 %1").arg(id);
    case story::Language::Chinese:
        return QStringLiteral("注%1").arg(id);
    case story::Language::English:
        break;
    }
    return QStringLiteral("Note %1").arg(id);
}

QString checkName(const story::Check& check) {
    return check.claim.isEmpty() ? check.id : check.claim;
}

} // namespace

Catalogue::Catalogue(const story::Story& story, const Locator& locator)
    : m_story(&story) {
    indexItems(m_paragraphs, story.paragraphs);
    indexItems(m_regions, story.regions);
    indexItems(m_places, story.places);
    indexItems(m_routes, story.routes);
    indexItems(m_events, story.events);
    indexItems(m_series, story.series);
    indexItems(m_notes, story.notes);
    indexItems(m_sources, story.sources);
    indexItems(m_checks, story.checks);
    indexItems(m_terms, story.terms);
    for (const story::Place& place : story.places) {
        m_regionOfPlace.insert(
            place.id, !place.region.isEmpty() ? place.region : locator.areaAt(place.position).value_or(Id()));
    }
}

std::optional<Ref> Catalogue::refOf(QStringView id) const {
    const Id key = id.toString();
    for (const Kind kind : {Kind::Paragraph, Kind::Region, Kind::Place, Kind::Route, Kind::Event,
                            Kind::Series, Kind::Term, Kind::Note, Kind::Check, Kind::Source}) {
        if (has({kind, key}))
            return Ref{kind, key};
    }
    return {};
}

bool Catalogue::has(const Ref& ref) const {
    switch (ref.kind) {
    case Kind::Paragraph:
        return m_paragraphs.contains(ref.id);
    case Kind::Region:
        return m_regions.contains(ref.id);
    case Kind::Place:
        return m_places.contains(ref.id);
    case Kind::Route:
        return m_routes.contains(ref.id);
    case Kind::Event:
        return m_events.contains(ref.id);
    case Kind::Series:
        return m_series.contains(ref.id);
    case Kind::Time:
        return story::Date::parse(ref.id).has_value();
    case Kind::Note:
        return m_notes.contains(ref.id);
    case Kind::Source:
        return m_sources.contains(ref.id);
    case Kind::Check:
        return m_checks.contains(ref.id);
    case Kind::Term:
        return m_terms.contains(ref.id);
    }
    return false;
}

std::vector<Id> Catalogue::regionsAround(const Ref& ref) const {
    Id next;
    if (ref.kind == Kind::Region) {
        if (const auto* inner = region(ref.id))
            next = inner->parent;
    } else if (ref.kind == Kind::Place) {
        next = m_regionOfPlace.value(ref.id);
    }
    std::vector<Id> around;
    while (!next.isEmpty() && around.size() < kDeepest) {
        const auto* outer = region(next);
        if (outer == nullptr || std::ranges::contains(around, next))
            break;
        around.push_back(next);
        next = outer->parent;
    }
    return around;
}

bool Catalogue::isInside(const Ref& ref, const Id& outer) const {
    return (ref.kind == Kind::Region && ref.id == outer) || std::ranges::contains(regionsAround(ref), outer);
}

QString Catalogue::name(const Ref& ref, story::Language language) const {
    if (!has(ref))
        return ref.id;
    switch (ref.kind) {
    case Kind::Paragraph:
        return QStringLiteral("¶%1").arg(paragraph(ref.id)->number);
    case Kind::Region:
        return region(ref.id)->names.name.in(language);
    case Kind::Place:
        return place(ref.id)->names.name.in(language);
    case Kind::Route:
        return route(ref.id)->names.name.in(language);
    case Kind::Event:
        return event(ref.id)->title.in(language);
    case Kind::Series:
        return series(ref.id)->title.in(language);
    case Kind::Time:
        return dateText(ref.id, language);
    case Kind::Note:
        return noteName(ref.id, language);
    case Kind::Source:
        return source(ref.id)->title;
    case Kind::Check:
        return checkName(*check(ref.id));
    case Kind::Term:
        return term(ref.id)->names.name.in(language);
    }
    return ref.id;
}

QString Catalogue::nameInSentence(const Ref& ref, story::Language language) const {
    QString plain = name(ref, language);
    // "Yalu (Amnok)" names a thing twice, which a sentence need not.
    if (const qsizetype bracket = plain.indexOf(u" ("); bracket > 0 && plain.endsWith(u')'))
        plain.truncate(bracket);
    if (language != story::Language::English)
        return plain;
    if (ref.kind == Kind::Note)
        return plain.toLower();
    const auto* named = ref.kind == Kind::Region ? region(ref.id) : nullptr;
    const bool takesArticle = named != nullptr && boundsOthers(named->kind);
    if (!takesArticle || plain.startsWith(u"the ", Qt::CaseInsensitive))
        return plain;
    return QStringLiteral("the ") + plain;
}

std::optional<Frame> Catalogue::frame(const Ref& ref) const {
    if (!has(ref))
        return {};
    switch (ref.kind) {
    case Kind::Region:
        return regionFrame(*region(ref.id));
    case Kind::Place:
        return placeFrame(*place(ref.id));
    case Kind::Route: {
        std::optional<Frame> frame;
        for (const Position& at : route(ref.id)->positions)
            extend(frame, at);
        return withMargin(frame);
    }
    case Kind::Event:
        return eventFrame(*event(ref.id));
    case Kind::Series:
        return frame({Kind::Region, series(ref.id)->geography});
    case Kind::Paragraph:
        return paragraphFrame(ref.id);
    case Kind::Note:
        return noteFrame(ref);
    case Kind::Time:
    case Kind::Source:
    case Kind::Check:
    case Kind::Term:
        break;
    }
    return {};
}

std::optional<Frame> Catalogue::sketchFrame(const Ref& ref) const {
    std::optional<Frame> frame;
    for (const story::Sketch* sketch : sketchesOf(*m_story, ref)) {
        for (const Position& at : sketch->positions)
            extend(frame, at);
    }
    return withMargin(frame, kSketchMargin);
}

std::optional<Frame> Catalogue::noteFrame(const Ref& note) const {
    if (const auto sketched = sketchFrame(note))
        return sketched;
    std::optional<Frame> frame;
    for (const story::Paragraph& paragraph : m_story->paragraphs) {
        const auto mark = std::ranges::find(paragraph.mentions, note, &story::Mention::target);
        if (mark == paragraph.mentions.end())
            continue;
        const story::Mention words = wordsBeforeNote(paragraph, *mark);
        for (const story::Mention& mention : paragraph.mentions) {
            const bool isWithin =
                mention.begin >= words.begin && mention.begin + mention.length <= words.begin + words.length;
            const auto part = isWithin && isSomewhere(mention.target) ? this->frame(mention.target)
                                                                      : std::optional<Frame>();
            if (part)
                extend(frame, *part);
        }
    }
    return frame;
}

bool Catalogue::isSomewhere(const Ref& ref) const {
    const story::Region* area = ref.kind == Kind::Region ? region(ref.id) : nullptr;
    return (area != nullptr && area->kind != story::RegionKind::Country) || ref.kind == Kind::Place ||
           ref.kind == Kind::Route;
}

std::optional<Frame> Catalogue::eventFrame(const story::Event& event) const {
    if (const auto* at = place(event.place))
        return placeFrame(*at);
    std::optional<Frame> frame;
    for (const Id& id : event.regions) {
        if (const auto* touched = region(id)) {
            if (const auto part = regionFrame(*touched))
                extend(frame, *part);
        }
    }
    return frame;
}

std::optional<Frame> Catalogue::paragraphFrame(const Id& paragraph) const {
    const auto step = std::ranges::find(m_story->steps, paragraph, &story::Step::paragraph);
    if (step == m_story->steps.end())
        return {};
    return step->frame;
}

bool boundsOthers(story::RegionKind kind) {
    return kind == story::RegionKind::River || kind == story::RegionKind::Border ||
           kind == story::RegionKind::Zone || kind == story::RegionKind::Sea;
}

} // namespace explore
