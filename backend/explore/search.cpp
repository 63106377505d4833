// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/search.h"

#include "explore/full_text.h"
#include "explore/lit_text.h"
#include "explore/search_lines.h"
#include "explore/written_time.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace explore {

namespace {

using story::Kind;
using story::Language;
using story::Ref;
using Row = FullText::Row;
using Rows = FullText::Rows;

/// How well a thing answers. The bonus below is smaller than the distances.
namespace grade {
constexpr double time = 200;
constexpr double whole = 100;
constexpr double prefix = 80;
constexpr double then = 70;        ///< Happened in the time asked for.
constexpr double titlePrefix = 61; ///< Where a title begins says little about what it tells of.
constexpr double words = 60;
constexpr double nearly = 40;
constexpr double text = 20;
constexpr double nearlyText = 10;
constexpr double aliasLoss = 2;
} // namespace grade

/// More words than anybody types; a pasted page is cut.
constexpr qsizetype kMostWords = 12;
/// How many words may stand for one that nothing has.
constexpr qsizetype kMostSpellings = 8;
/// From this length on the beginning of one word may be another one, mistyped.
constexpr qsizetype kLongBeginning = 5;

/// Which of things that answer as well goes first. A town goes before the province that is named after it.
double bonusOf(const story::Story& story, const SearchEntry& entry) {
    switch (entry.kind) {
    case Kind::Region: {
        const story::RegionKind kind = story.regions[entry.item].kind;
        const bool inner = kind == story::RegionKind::Province || kind == story::RegionKind::Prefecture;
        return inner ? 7.5 : 9;
    }
    case Kind::Place:
        return 8;
    case Kind::Event:
        return 7;
    case Kind::Term:
        return 5.5;
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

/// Has a name; other things have a title.
bool isNamed(Kind kind) {
    return kind == Kind::Region || kind == Kind::Place || kind == Kind::Route || kind == Kind::Term;
}

QStringList foldedAll(const QStringList& texts) {
    QStringList all;
    for (const QString& text : texts)
        all += folded(text);
    all.removeAll(QString());
    return all;
}

/// A query as it is asked.
struct Question {
    QString text; ///< Folded.
    std::vector<Spellings> words;
    std::vector<Spellings> nearly; ///< The same with words that are nearly those typed; empty without any.
    bool unknown = false;          ///< A word begins no word that there is.
    std::optional<story::DaySpan> days;
};

QStringList spellingsNear(const Vocabulary& vocabulary, const QString& word) {
    if (vocabulary.has(word))
        return {};
    if (vocabulary.hasBeginning(word))
        return word.size() < kLongBeginning ? QStringList() : vocabulary.nearly(word, kMostSpellings);
    QStringList near = vocabulary.nearly(word, kMostSpellings);
    near += vocabulary.withPiece(word, kMostSpellings);
    if (near.isEmpty())
        near += vocabulary.nearlyBeginning(word, kMostSpellings);
    return near;
}

Question questionOf(const Vocabulary& vocabulary, const QString& text) {
    Question question;
    question.text = text;
    bool anyNear = false;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.resize(std::min(words.size(), kMostWords));
    for (const QString& word : words) {
        const QStringList near = spellingsNear(vocabulary, word);
        anyNear = anyNear || !near.isEmpty();
        question.unknown = question.unknown || !vocabulary.hasBeginning(word);
        question.words.push_back({word});
        question.nearly.push_back(QStringList{word} + near);
    }
    if (!anyNear)
        question.nearly.clear();
    return question;
}

QStringList flat(const std::vector<Spellings>& words) {
    QStringList all;
    for (const Spellings& spellings : words)
        all += spellings;
    return all;
}

bool isLit(const SearchResult& result) {
    return !result.matched.empty() || !result.localMatched.empty() || !result.excerptMatched.empty();
}

/// Lights the words in the names that are shown, else shows another spelling of the name that has them.
void lightNames(SearchResult& result, const SearchDocument& document, const QStringList& words) {
    result.matched = litIn(result.title, words);
    result.localMatched = litIn(result.localTitle, words);
    if (isLit(result))
        return;
    for (const QString& name : document.names + document.aliases) {
        const auto lit = litIn(name, words);
        if (lit.empty())
            continue;
        if (!result.localTitle.isEmpty())
            result.localTitle += QStringLiteral(" · ");
        for (const auto& range : lit)
            result.localMatched.push_back({result.localTitle.size() + range.begin, range.length});
        result.localTitle += name;
        return;
    }
}

void lightText(SearchResult& result, const SearchDocument& document, const QStringList& words) {
    for (const QString& text : document.texts) {
        Excerpt excerpt = excerptOf(text, words);
        if (excerpt.text.isEmpty())
            continue;
        result.excerpt = std::move(excerpt.text);
        result.excerptMatched = std::move(excerpt.lit);
        return;
    }
}

} // namespace

class SearchIndex::Private {
public:
    Private(std::shared_ptr<const story::Story> story, const MatchIndex& matches,
            std::shared_ptr<const story::Original> copy, FullText words)
        : m_story(std::move(story))
        , m_matches(&matches)
        , m_copy(std::move(copy))
        , m_words(std::move(words)) {}

    [[nodiscard]] std::expected<void, QString> fill();
    [[nodiscard]] std::vector<SearchResult> find(QStringView words, Language language, std::size_t limit,
                                                 std::size_t ofAKind);

private:
    /// One way to answer, and how good its answers are.
    struct Tier {
        double grade = 0;
        double titleGrade = 0; ///< The same of things that have a title in place of a name.
        std::function<std::vector<Row>(Rows rows, int most)> rows;
    };
    struct Hit {
        Row row = 0;
        double score = 0;
        bool inText = false; ///< Not by its names alone.
    };
    [[nodiscard]] std::vector<Tier> tiersOf(const Question& question);
    [[nodiscard]] std::vector<Hit> hitsOn(Rows shelf, const std::vector<Tier>& tiers, std::size_t most) const;
    [[nodiscard]] SearchResult resultOf(const Hit& hit, const Question& question, Language language) const;
    [[nodiscard]] SearchResult timeResult(const QString& edtf, Language language) const;

    std::shared_ptr<const story::Story> m_story;
    const MatchIndex* m_matches;
    std::shared_ptr<const story::Original> m_copy;
    FullText m_words;
    std::vector<SearchEntry> m_entries; ///< By row.
    std::vector<Rows> m_shelves;        ///< The rows of each kind.
};

std::expected<void, QString> SearchIndex::Private::fill() {
    m_entries = searchEntries(*m_story, m_copy.get());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const SearchDocument document = searchDocument(*m_story, m_copy.get(), m_entries[i]);
        const FullTextRow row{foldedAll(document.names), foldedAll(document.aliases),
                              folded(document.texts.join(u' ')), document.days};
        if (const auto added = m_words.add(row); !added)
            return added;
        const bool first = i == 0 || m_entries[i].kind != m_entries[i - 1].kind ||
                           m_entries[i].inCopy != m_entries[i - 1].inCopy;
        if (first)
            m_shelves.push_back({static_cast<Row>(i), static_cast<Row>(i)});
        ++m_shelves.back().end;
    }
    return m_words.finish();
}

std::vector<SearchIndex::Private::Tier> SearchIndex::Private::tiersOf(const Question& question) {
    using enum FullText::NameKind;
    using enum FullText::Within;
    std::vector<Tier> tiers;
    for (const FullText::NameKind kind : {Name, Alias}) {
        const double loss = kind == Alias ? grade::aliasLoss : 0;
        tiers.push_back(
            {grade::whole - loss, grade::whole - loss, [this, &question, kind](Rows rows, int most) {
                 return m_words.named(question.text, kind, rows, most);
             }});
        tiers.push_back(
            {grade::prefix - loss, grade::titlePrefix - loss, [this, &question, kind](Rows rows, int most) {
                 return m_words.namedFrom(question.text, kind, rows, most);
             }});
    }
    const auto addWords = [&](double worth, const std::vector<Spellings>& words, FullText::Within within) {
        tiers.push_back({worth, worth, [this, &words, within](Rows rows, int most) {
                             return m_words.withWords(words, within, rows, most);
                         }});
    };
    if (question.days)
        tiers.push_back({grade::then, grade::then, [this, &question](Rows rows, int most) {
                             return m_words.inDays(*question.days, rows, most);
                         }});
    addWords(grade::words, question.words, Names);
    if (!question.nearly.empty())
        addWords(grade::nearly, question.nearly, Names);
    addWords(grade::text, question.words, Everything);
    if (!question.nearly.empty() && question.unknown)
        addWords(grade::nearlyText, question.nearly, Everything);
    std::ranges::stable_sort(tiers, std::ranges::greater(), &Tier::grade);
    return tiers;
}

std::vector<SearchIndex::Private::Hit>
SearchIndex::Private::hitsOn(Rows shelf, const std::vector<Tier>& tiers, std::size_t most) const {
    std::vector<Hit> hits;
    for (const Tier& tier : tiers) {
        // A tier may find again what a better one has found.
        for (const Row row : tier.rows(shelf, static_cast<int>(most + hits.size()))) {
            if (hits.size() == most)
                return hits;
            if (std::ranges::contains(hits, row, &Hit::row))
                continue;
            const SearchEntry& entry = m_entries[static_cast<std::size_t>(row)];
            const double worth = isNamed(entry.kind) ? tier.grade : tier.titleGrade;
            hits.push_back({row, worth + bonusOf(*m_story, entry), tier.grade <= grade::text});
        }
        if (hits.size() == most)
            break;
    }
    return hits;
}

std::vector<SearchResult> SearchIndex::Private::find(QStringView words, Language language, std::size_t limit,
                                                     std::size_t ofAKind) {
    std::vector<SearchResult> results;
    Question question = questionOf(m_words.vocabulary(), folded(words));
    if (question.words.empty() || limit == 0)
        return results;
    if (const auto edtf = writtenTime(words)) {
        results.push_back(timeResult(*edtf, language));
        question.days = story::Date::parse(*edtf)->span(m_story->span);
    }
    const std::vector<Tier> tiers = tiersOf(question);
    std::vector<Hit> hits;
    for (const Rows& shelf : m_shelves) {
        const auto more = hitsOn(shelf, tiers, ofAKind);
        hits.insert(hits.end(), more.begin(), more.end());
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::score);
    hits.resize(std::min(hits.size(), limit - results.size()));
    for (const Hit& hit : hits)
        results.push_back(resultOf(hit, question, language));
    return results;
}

SearchResult SearchIndex::Private::timeResult(const QString& edtf, Language language) const {
    SearchResult result;
    result.ref = {Kind::Time, edtf};
    result.title = m_matches->nameOf(result.ref, language);
    result.detail = searchTimeDetail(*m_matches, result.ref, language);
    result.matched = {{0, result.title.size()}};
    result.score = grade::time;
    return result;
}

SearchResult SearchIndex::Private::resultOf(const Hit& hit, const Question& question,
                                            Language language) const {
    const SearchEntry& entry = m_entries[static_cast<std::size_t>(hit.row)];
    SearchResult result;
    result.ref = searchRef(*m_story, entry);
    result.title = searchTitle(*m_matches, entry, language);
    result.localTitle = searchLocalTitle(*m_story, entry, language);
    result.detail = searchDetail(*m_matches, entry, language);
    result.inCopy = entry.inCopy;
    result.score = hit.score;
    const SearchDocument document = searchDocument(*m_story, m_copy.get(), entry);
    lightNames(result, document, flat(question.words));
    if (hit.inText)
        lightText(result, document, flat(question.words));
    if (!isLit(result)) {
        lightNames(result, document, flat(question.nearly));
        if (hit.inText)
            lightText(result, document, flat(question.nearly));
    }
    return result;
}

SearchIndex::SearchIndex(std::unique_ptr<Private> made)
    : d(std::move(made)) {}
SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex&&) noexcept = default;
SearchIndex& SearchIndex::operator=(SearchIndex&&) noexcept = default;

std::expected<SearchIndex, QString> SearchIndex::build(std::shared_ptr<const story::Story> story,
                                                       const MatchIndex& matches,
                                                       std::shared_ptr<const story::Original> copy) {
    auto words = FullText::create();
    if (!words)
        return std::unexpected(words.error());
    auto made = std::make_unique<Private>(std::move(story), matches, std::move(copy), std::move(*words));
    if (const auto filled = made->fill(); !filled)
        return std::unexpected(filled.error());
    return SearchIndex(std::move(made));
}

std::vector<SearchResult> SearchIndex::find(QStringView words, Language language, std::size_t limit,
                                            std::size_t ofAKind) const {
    return d->find(words, language, limit, ofAKind);
}

} // namespace explore
