// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/match_index.h"

#include "explore/answer.h"
#include "explore/belongings.h"
#include "explore/catalogue.h"
#include "explore/date_text.h"
#include "explore/event_index.h"
#include "explore/evidence.h"
#include "explore/locator.h"
#include "explore/name_index.h"
#include "explore/original_index.h"
#include "explore/written_time.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace explore {

namespace {

using story::Id;
using story::Kind;
using story::Ref;

bool anyDirect(const EvidenceByParagraph& evidence) {
    return std::ranges::any_of(evidence, [](const auto& pieces) {
        return std::ranges::any_of(pieces, [](const Evidence& piece) { return isDirect(piece.kind); });
    });
}

QString positionText(const story::Position& at) {
    return QStringLiteral("%1° %2, %3° %4")
        .arg(QString::number(std::abs(at.latitude_deg), 'f', 2), at.latitude_deg < 0 ? u"S" : u"N",
             QString::number(std::abs(at.longitude_deg), 'f', 2), at.longitude_deg < 0 ? u"W" : u"E");
}

/// Which of several things of one name a reader means: what the text links to, then the larger thing.
int kindOrder(Kind kind) {
    switch (kind) {
    case Kind::Region:
        return 0;
    case Kind::Place:
        return 1;
    case Kind::Event:
        return 2;
    case Kind::Route:
        return 3;
    case Kind::Series:
        return 4;
    case Kind::Note:
        return 5;
    case Kind::Paragraph:
    case Kind::Time:
    case Kind::Source:
    case Kind::Check:
    case Kind::Term:
        break;
    }
    return 6;
}

} // namespace

bool isDirect(ReasonKind kind) {
    return kind != ReasonKind::Inside && kind != ReasonKind::Parent;
}

QString reasonName(ReasonKind kind) {
    switch (kind) {
    case ReasonKind::Names:
        return QStringLiteral("names");
    case ReasonKind::Counts:
        return QStringLiteral("counts");
    case ReasonKind::Borders:
        return QStringLiteral("borders");
    case ReasonKind::Event:
        return QStringLiteral("event");
    case ReasonKind::Route:
        return QStringLiteral("route");
    case ReasonKind::Applies:
        return QStringLiteral("applies");
    case ReasonKind::Inside:
        return QStringLiteral("inside");
    case ReasonKind::Parent:
        return QStringLiteral("parent");
    }
    Q_UNREACHABLE_RETURN(QString());
}

class MatchIndex::Private {
public:
    explicit Private(std::shared_ptr<const story::Story> given)
        : m_story(std::move(given))
        , m_locator(*m_story)
        , m_catalogue(*m_story, m_locator)
        , m_finder(*m_story, m_catalogue, m_locator)
        , m_events(*m_story, m_finder)
        , m_names(*m_story) {
        for (const auto& paragraph : m_story->paragraphs)
            m_texts.push_back(fold(paragraph.text));
    }

    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const Locator& locator() const { return m_locator; }
    [[nodiscard]] const story::Story& story() const { return *m_story; }
    [[nodiscard]] const EventIndex& events() const { return m_events; }

    [[nodiscard]] Match forRef(const Ref& ref) const;
    [[nodiscard]] Match forSpan(const story::DaySpan& days) const;
    [[nodiscard]] Match paragraphsIn(const story::DaySpan& days) const;
    [[nodiscard]] Match forWords(QStringView words) const;

    void setOriginal(std::shared_ptr<const story::Original> original) {
        m_original = original ? std::make_unique<OriginalIndex>(*m_story, std::move(original)) : nullptr;
    }
    [[nodiscard]] const OriginalIndex* original() const { return m_original.get(); }

private:
    [[nodiscard]] std::optional<Ref> fallbackFor(const Ref& ref) const;
    void addEvidenceAround(const Match& around, EvidenceByParagraph& evidence) const;
    [[nodiscard]] std::optional<Ref> best(std::vector<NameIndex::Name> names) const;
    [[nodiscard]] Match forText(const QString& words) const;
    std::shared_ptr<const story::Story> m_story;
    Locator m_locator;
    Catalogue m_catalogue;
    EvidenceFinder m_finder;
    EventIndex m_events;
    NameIndex m_names;
    std::vector<Folded> m_texts;               ///< Of the paragraphs.
    std::unique_ptr<OriginalIndex> m_original; ///< Null without a copy.
};

std::optional<Ref> MatchIndex::Private::fallbackFor(const Ref& ref) const {
    const auto known = [this](const Ref& candidate) {
        return m_catalogue.has(candidate) ? std::optional(candidate) : std::nullopt;
    };
    switch (ref.kind) {
    case Kind::Region:
    case Kind::Place: {
        const auto around = m_catalogue.regionsAround(ref);
        return around.empty() ? std::nullopt : known({Kind::Region, around.front()});
    }
    case Kind::Event: {
        const auto* event = m_catalogue.event(ref.id);
        if (const auto place = known({Kind::Place, event->place}))
            return place;
        return event->regions.empty() ? std::nullopt : known({Kind::Region, event->regions.front()});
    }
    case Kind::Route: {
        const auto& waypoints = m_catalogue.route(ref.id)->waypoints;
        return waypoints.empty() ? std::nullopt : known({Kind::Place, waypoints.front()});
    }
    case Kind::Series:
        return known({Kind::Region, m_catalogue.series(ref.id)->geography});
    case Kind::Paragraph:
    case Kind::Time:
    case Kind::Note:
    case Kind::Source:
    case Kind::Check:
    case Kind::Term:
        break;
    }
    return {};
}

void MatchIndex::Private::addEvidenceAround(const Match& around, EvidenceByParagraph& evidence) const {
    constexpr double parentWeight = 5;
    for (const ParagraphMatch& match : around.paragraphs) {
        const auto at = std::ranges::find(m_story->paragraphs, match.paragraph, &story::Paragraph::id);
        auto& pieces = evidence[static_cast<std::size_t>(at - m_story->paragraphs.begin())];
        // Among paragraphs that answer only for the parent, the parent's own order decides.
        pieces.push_back({ReasonKind::Parent, *around.target, parentWeight + match.score / 100, match.words});
    }
}

Match MatchIndex::Private::forRef(const Ref& ref) const {
    Match match;
    if (!m_catalogue.has(ref)) {
        match.name = ref.id;
        return match;
    }
    match.target = ref;
    match.name = m_catalogue.name(ref);
    EvidenceByParagraph evidence = m_finder.forRef(ref);
    if (m_original)
        m_original->addEvidence(ref, evidence);
    if (!anyDirect(evidence)) {
        if (const auto fallback = fallbackFor(ref)) {
            match.around = std::make_shared<const Match>(forRef(*fallback));
            addEvidenceAround(*match.around, evidence);
        }
    } else if (!hasPlace(ref)) {
        // Where an event lies is a poor answer once something speaks of the event itself.
        for (auto& pieces : evidence)
            std::erase_if(pieces, [](const Evidence& piece) { return !isDirect(piece.kind); });
    }
    match.paragraphs = rankedParagraphs(*m_story, evidence);
    if (m_original)
        m_original->light(match);
    addBelongings(*m_story, m_catalogue, m_finder, m_events, ref, match);
    return match;
}

Match MatchIndex::Private::paragraphsIn(const story::DaySpan& days) const {
    Match match;
    match.question = Match::Question::Days;
    match.name = yearsText(days);
    match.paragraphs = rankedParagraphs(*m_story, m_finder.forSpan(days));
    if (m_original)
        m_original->light(match);
    return match;
}

Match MatchIndex::Private::forSpan(const story::DaySpan& days) const {
    Match match = paragraphsIn(days);
    addBelongings(*m_story, m_catalogue, m_events, days, match);
    return match;
}

std::optional<Ref> MatchIndex::Private::best(std::vector<NameIndex::Name> names) const {
    if (names.empty())
        return {};
    return std::ranges::min_element(names, {},
                                    [this](const NameIndex::Name& name) {
                                        return std::tuple(m_finder.mentionCount(name.ref) == 0,
                                                          kindOrder(name.ref.kind), name.alias,
                                                          name.text.size());
                                    })
        ->ref;
}

Match MatchIndex::Private::forWords(QStringView words) const {
    const QString query = folded(words);
    if (query.isEmpty()) {
        Match match;
        match.question = Match::Question::Words;
        return match;
    }
    if (const auto edtf = writtenTime(words))
        return forRef({Kind::Time, *edtf});
    if (const auto ref = best(m_names.named(words)))
        return forRef(*ref);
    const bool phrase = query.contains(u' ');
    const auto partly = best(m_names.withWords(words));
    if (phrase && partly)
        return forRef(*partly);
    Match text = forText(words.toString().simplified());
    if (text.paragraphs.empty() && partly)
        return forRef(*partly);
    return text;
}

Match MatchIndex::Private::forText(const QString& words) const {
    Match match;
    match.question = Match::Question::Words;
    match.name = words;
    const QString query = folded(words);
    EvidenceByParagraph evidence(m_story->paragraphs.size());
    QHash<Id, std::vector<story::Mention>> inOriginal;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        const Id& id = m_story->paragraphs[i].id;
        const bool inStory = hasAllWords(m_texts[i].text, query);
        const auto lit = inStory ? placesOf(m_texts[i], query, id) : std::vector<story::Mention>();
        if (m_original)
            inOriginal.insert(id, m_original->wordsIn(i, query));
        const auto count = static_cast<double>(lit.size() + inOriginal.value(id).size());
        if (count > 0)
            evidence[i].push_back({ReasonKind::Names, {Kind::Paragraph, id}, count, lit});
    }
    match.paragraphs = rankedParagraphs(*m_story, evidence);
    for (ParagraphMatch& paragraph : match.paragraphs)
        paragraph.originalWords = inOriginal.value(paragraph.paragraph);
    return match;
}

MatchIndex::MatchIndex(std::shared_ptr<const story::Story> story)
    : d(std::make_unique<Private>(std::move(story))) {}
MatchIndex::~MatchIndex() = default;
MatchIndex::MatchIndex(MatchIndex&&) noexcept = default;
MatchIndex& MatchIndex::operator=(MatchIndex&&) noexcept = default;

Match MatchIndex::forRef(const Ref& ref) const {
    return d->forRef(ref);
}

Match MatchIndex::forId(QStringView id) const {
    return d->forRef(d->catalogue().refOf(id).value_or(Ref{Kind::Region, id.toString()}));
}

Match MatchIndex::forSpan(const story::DaySpan& days) const {
    return d->forSpan(days);
}

Match MatchIndex::paragraphsIn(const story::DaySpan& days) const {
    return d->paragraphsIn(days);
}

Match MatchIndex::at(const story::Position& position, double tolerance_km) const {
    const auto refs = refsAt(position, tolerance_km);
    if (!refs.empty())
        return d->forRef(refs.front());
    Match match;
    match.question = Match::Question::Position;
    match.name = positionText(position);
    return match;
}

Match MatchIndex::forWords(QStringView words) const {
    return d->forWords(words);
}

void MatchIndex::setOriginal(std::shared_ptr<const story::Original> original) {
    d->setOriginal(std::move(original));
}

std::shared_ptr<const story::Original> MatchIndex::original() const {
    return d->original() != nullptr ? d->original()->original() : nullptr;
}

const story::Paragraph* MatchIndex::originalOf(const Id& paragraph) const {
    return d->original() != nullptr ? d->original()->paragraph(paragraph) : nullptr;
}

const EventIndex& MatchIndex::events() const {
    return d->events();
}

std::vector<Ref> MatchIndex::refsAt(const story::Position& position, double tolerance_km) const {
    return d->locator().at(position, tolerance_km);
}

std::optional<Ref> MatchIndex::refOf(QStringView id) const {
    return d->catalogue().refOf(id);
}

bool MatchIndex::has(const Ref& ref) const {
    return d->catalogue().has(ref);
}

std::optional<story::Frame> MatchIndex::frameOf(const Ref& ref) const {
    return d->catalogue().frame(ref);
}

QString MatchIndex::nameOf(const Ref& ref, story::Language language) const {
    return d->catalogue().name(ref, language);
}

QString MatchIndex::nameInSentence(const Ref& ref, story::Language language) const {
    return d->catalogue().nameInSentence(ref, language);
}

const story::Story& MatchIndex::story() const {
    return d->story();
}

} // namespace explore
