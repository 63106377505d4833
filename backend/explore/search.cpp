// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/search.h"

#include "explore/card.h"
#include "explore/date_text.h"
#include "explore/folding.h"
#include "explore/name_index.h"
#include "explore/wording.h"
#include "explore/written_time.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace explore {

namespace {

using story::Id;
using story::Kind;
using story::Language;
using story::Ref;

/// How well a name answers: the whole of it, its beginning, the beginning of a word, some piece, the text
/// behind it. The kinds' bonus below is smaller than the distances.
namespace grade {
constexpr double whole = 100;
constexpr double prefix = 80;
constexpr double words = 60;
constexpr double piece = 40;
constexpr double body = 20;
constexpr double aliasLoss = 0.5;
} // namespace grade

/// A piece in the middle of a word counts from this length on; shorter ones are in everything.
constexpr qsizetype kShortestPiece = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

double kindBonus(Kind kind) {
    switch (kind) {
    case Kind::Region:
        return 9;
    case Kind::Place:
        return 8;
    case Kind::Event:
        return 7;
    case Kind::Route:
        return 6;
    case Kind::Series:
        return 5;
    case Kind::Note:
        return 4;
    case Kind::Source:
        return 3;
    case Kind::Paragraph:
        return 2;
    case Kind::Check:
    case Kind::Time:
        break;
    }
    return 0;
}

double gradeOf(const QString& name, const QString& query) {
    if (name == query)
        return grade::whole;
    if (name.startsWith(query))
        return grade::prefix;
    if (hasAllWords(name, query))
        return grade::words;
    if (query.size() >= kShortestPiece && name.contains(query))
        return grade::piece;
    return 0;
}

std::vector<SearchResult::Range> matchedRanges(const QString& title, const QString& query) {
    const Folded text = fold(title);
    std::vector<SearchResult::Range> ranges;
    for (const QStringView word : QStringView(query).split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = indexOfWord(text.text, word);
        if (at < 0 && word.size() >= kShortestPiece)
            at = text.text.indexOf(word);
        if (at < 0)
            continue;
        const auto range = text.originalRange(at, word.size());
        ranges.push_back({range.begin, range.length});
    }
    std::ranges::sort(ranges, {}, &SearchResult::Range::begin);
    return ranges;
}

} // namespace

class SearchIndex::Private {
public:
    Private(std::shared_ptr<const story::Story> given, const MatchIndex& matches)
        : m_story(std::move(given))
        , m_matches(&matches) {
        addNamed();
        addTexts();
    }

    [[nodiscard]] std::vector<SearchResult> find(QStringView words, Language language,
                                                 std::size_t limit) const;

private:
    struct Document {
        Ref ref;
        QStringList names;   ///< Folded.
        QStringList aliases; ///< Folded.
        QString body;        ///< Folded.
    };
    void addNamed();
    void addTexts();
    void add(const Ref& ref, const QStringList& names, const QStringList& aliases, const QStringList& body);
    [[nodiscard]] static double scoreOf(const Document& document, const QString& query);
    [[nodiscard]] SearchResult resultOf(const Ref& ref, const QString& query, Language language) const;
    [[nodiscard]] QString titleOf(const Ref& ref, Language language) const;
    [[nodiscard]] QString localTitleOf(const Ref& ref, Language language) const;
    [[nodiscard]] QString detailOf(const Ref& ref, Language language) const;
    [[nodiscard]] QString whereText(const Ref& ref, Language language) const;

    std::shared_ptr<const story::Story> m_story;
    const MatchIndex* m_matches;
    std::vector<Document> m_documents;
};

void SearchIndex::Private::add(const Ref& ref, const QStringList& names, const QStringList& aliases,
                               const QStringList& body) {
    Document document{ref, {}, {}, folded(body.join(u' '))};
    for (const QString& name : names)
        document.names += folded(name);
    for (const QString& alias : aliases)
        document.aliases += folded(alias);
    document.names.removeAll(QString());
    document.aliases.removeAll(QString());
    m_documents.push_back(std::move(document));
}

void SearchIndex::Private::addNamed() {
    const auto texts = [](const story::LocalText& text) { return QStringList{text.en, text.ko, text.zh}; };
    for (const auto& region : m_story->regions)
        add({Kind::Region, region.id}, texts(region.names.name), region.names.aliases, {region.note});
    for (const auto& place : m_story->places)
        add({Kind::Place, place.id}, texts(place.names.name), place.names.aliases, {place.note});
    for (const auto& event : m_story->events)
        add({Kind::Event, event.id}, texts(event.title), {}, {event.summary, event.note});
    for (const auto& route : m_story->routes)
        add({Kind::Route, route.id}, texts(route.names.name), route.names.aliases,
            {route.summary, route.shareText});
    for (const auto& series : m_story->series)
        add({Kind::Series, series.id}, texts(series.title), {}, {series.finding, series.note});
}

void SearchIndex::Private::addTexts() {
    std::vector<Id> cited;
    for (const auto& note : m_story->notes) {
        const auto* source = story::find(m_story->sources, note.source);
        cited.push_back(note.source);
        add({Kind::Note, note.id}, {source == nullptr ? QString() : source->title},
            {QStringLiteral("note ") + note.id}, {source == nullptr ? QString() : sourceText(*source)});
    }
    for (const auto& source : m_story->sources) {
        if (!std::ranges::contains(cited, source.id))
            add({Kind::Source, source.id}, {source.title}, {}, {sourceText(source)});
    }
    for (const auto& paragraph : m_story->paragraphs)
        add({Kind::Paragraph, paragraph.id}, {paragraph.heading}, {}, {paragraph.text});
    for (const auto& check : m_story->checks)
        add({Kind::Check, check.id}, {}, {}, {check.claim, check.finding});
}

double SearchIndex::Private::scoreOf(const Document& document, const QString& query) {
    double best = 0;
    for (const QString& name : document.names)
        best = std::max(best, gradeOf(name, query));
    for (const QString& alias : document.aliases)
        best = std::max(best, gradeOf(alias, query) - grade::aliasLoss);
    if (best < grade::body && hasAllWords(document.body, query))
        best = grade::body;
    return best <= 0 ? 0 : best + kindBonus(document.ref.kind);
}

std::vector<SearchResult> SearchIndex::Private::find(QStringView words, Language language,
                                                     std::size_t limit) const {
    const QString query = folded(words);
    std::vector<SearchResult> results;
    if (query.isEmpty() || limit == 0)
        return results;
    if (const auto edtf = writtenTime(words)) {
        results.push_back(resultOf({Kind::Time, *edtf}, query, language));
        results.back().score = grade::whole + grade::words;
    }
    std::vector<std::pair<double, const Document*>> found;
    for (const Document& document : m_documents) {
        if (const double score = scoreOf(document, query); score > 0)
            found.emplace_back(score, &document);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto& scored) { return scored.first; });
    for (const auto& [score, document] : found) {
        if (results.size() >= limit)
            break;
        results.push_back(resultOf(document->ref, query, language));
        results.back().score = score;
    }
    return results;
}

SearchResult SearchIndex::Private::resultOf(const Ref& ref, const QString& query, Language language) const {
    SearchResult result;
    result.ref = ref;
    result.title = titleOf(ref, language);
    result.localTitle = localTitleOf(ref, language);
    result.detail = detailOf(ref, language);
    result.matched = matchedRanges(result.title, query);
    return result;
}

QString SearchIndex::Private::titleOf(const Ref& ref, Language language) const {
    if (ref.kind == Kind::Note) {
        const auto* note = story::find(m_story->notes, ref.id);
        const auto* source = story::find(m_story->sources, note->source);
        if (source != nullptr && !source->title.isEmpty())
            return source->title;
    }
    if (ref.kind == Kind::Paragraph)
        return story::find(m_story->paragraphs, ref.id)->heading;
    return m_matches->nameOf(ref, language);
}

QString SearchIndex::Private::localTitleOf(const Ref& ref, Language language) const {
    const story::Names* names = nullptr;
    QStringList countries;
    if (const auto* place = ref.kind == Kind::Place ? story::find(m_story->places, ref.id) : nullptr) {
        names = &place->names;
        countries = place->countries;
    } else if (const auto* region =
                   ref.kind == Kind::Region ? story::find(m_story->regions, ref.id) : nullptr) {
        names = &region->names;
        countries = region->countries;
    }
    if (names == nullptr)
        return {};
    QStringList local;
    if (countries.contains(QStringLiteral("KP")) || countries.contains(QStringLiteral("KR")))
        local += names->name.ko;
    if (countries.contains(QStringLiteral("CN")))
        local += names->name.zh;
    local.removeAll(QString());
    local.removeAll(names->name.in(language));
    return local.join(QStringLiteral(" · "));
}

QString SearchIndex::Private::whereText(const Ref& ref, Language language) const {
    QStringList around;
    Id next;
    if (const auto* place = ref.kind == Kind::Place ? story::find(m_story->places, ref.id) : nullptr)
        next = place->region;
    else if (const auto* region = ref.kind == Kind::Region ? story::find(m_story->regions, ref.id) : nullptr)
        next = region->parent;
    constexpr qsizetype deepest = 4;
    while (!next.isEmpty() && around.size() < deepest) {
        const auto* outer = story::find(m_story->regions, next);
        if (outer == nullptr)
            break;
        around += outer->names.name.in(language);
        next = outer->parent;
    }
    return listText(around);
}

QString SearchIndex::Private::detailOf(const Ref& ref, Language language) const {
    if (const auto* event = ref.kind == Kind::Event ? story::find(m_story->events, ref.id) : nullptr) {
        const auto* category = story::find(m_story->categories, event->category);
        const QString date = dateText(event->date, language);
        return category == nullptr ? date : listText({date, category->title.in(language)});
    }
    QString what = kindText(*m_story, ref, language);
    if (ref.kind == Kind::Note || ref.kind == Kind::Paragraph)
        what = m_matches->nameOf(ref, language);
    // A finding is the story's own sentence, which there is in English only.
    if (const auto* series = ref.kind == Kind::Series ? story::find(m_story->series, ref.id) : nullptr)
        what = language == Language::English ? series->finding : what;
    if (const QString where = whereText(ref, language); !where.isEmpty())
        what = Words::tr("%1 in %2", "a kind of thing and where it lies").arg(what, where);
    const QString paragraphs = paragraphsText(*m_story, m_matches->forRef(ref));
    if (paragraphs.isEmpty() || ref.kind == Kind::Paragraph)
        return what;
    if (what.endsWith(u'.'))
        what.chop(1);
    return Words::tr("%1. In %2", "what it is, and the paragraphs it is in").arg(what, paragraphs);
}

SearchIndex::SearchIndex(std::shared_ptr<const story::Story> story, const MatchIndex& matches)
    : d(std::make_unique<Private>(std::move(story), matches)) {}
SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex&&) noexcept = default;
SearchIndex& SearchIndex::operator=(SearchIndex&&) noexcept = default;

std::vector<SearchResult> SearchIndex::find(QStringView words, Language language, std::size_t limit) const {
    return d->find(words, language, limit);
}

} // namespace explore
