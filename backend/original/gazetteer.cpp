// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "original/gazetteer.h"

#include "explore/folding.h"
#include "explore/written_time.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>

namespace original {

namespace {

using story::Kind;
using story::Mention;
using story::Ref;

constexpr qsizetype kShortestName = 3;
constexpr qsizetype kShortestWord = 4;
/// How many other words may stand among those that the story links to an event or a figure.
constexpr std::size_t kWordsBetween = 2;

bool isPlace(Kind kind) {
    return kind == Kind::Region || kind == Kind::Place || kind == Kind::Route;
}

QString withoutPlural(QString word) {
    constexpr qsizetype shortest = 5;
    if (word.size() >= shortest && word.endsWith(u's') && !word.endsWith(u"ss"))
        word.chop(1);
    return word;
}

/// The words of a text with their places, folded and as they are otherwise.
std::vector<Word> allWords(QStringView text) {
    const explore::Folded folded = explore::fold(text);
    std::vector<Word> words;
    qsizetype begin = 0;
    while (begin < folded.text.size()) {
        qsizetype end = folded.text.indexOf(u' ', begin);
        if (end < 0)
            end = folded.text.size();
        const auto range = folded.originalRange(begin, end - begin);
        words.push_back({folded.text.sliced(begin, end - begin), range.begin, range.begin + range.length});
        begin = end + 1;
    }
    return words;
}

/// Cut where the last letter or digit ends, ahead of the ending of a genitive: "China" of "China’s".
Mention mentionAt(const QString& text, qsizetype begin, qsizetype end, const Ref& target) {
    const auto trim = [&] {
        while (end > begin && !text[end - 1].isLetterOrNumber() && !text[end - 1].isMark())
            --end;
    };
    trim();
    const QStringView words = QStringView(text).sliced(begin, end - begin);
    if (words.endsWith(u"’s") || words.endsWith(u"'s")) {
        end -= 2;
        trim();
    }
    return {begin, end - begin, target};
}

bool overlaps(const Mention& a, const Mention& b) {
    return a.begin < b.begin + b.length && b.begin < a.begin + a.length;
}

/// A pause stands between two words; the one in "15,000" is none.
bool isDivided(QStringView between) {
    return between.size() > 1 &&
           std::ranges::any_of(between, [](QChar c) { return QStringView(u".,;:!?—()").contains(c); });
}

/// Ann in "Ann", not in "ann"; scripts without capitals have only one form.
bool isWrittenAsName(QChar c) {
    return !c.isLower();
}

} // namespace

bool isCommonWord(const QString& word) {
    static const QSet<QString> common{
        "that",    "this",    "with",    "from",     "have",    "their",   "they",  "them",   "which",
        "there",   "these",   "those",   "were",     "been",    "would",   "could", "should", "into",
        "over",    "more",    "most",    "many",     "much",    "some",    "such",  "than",   "then",
        "when",    "where",   "while",   "what",     "whom",    "whose",   "will",  "also",   "only",
        "other",   "about",   "after",   "before",   "because", "between", "both",  "each",   "even",
        "very",    "does",    "doing",   "being",    "through", "under",   "upon",  "within", "without",
        "against", "however", "further", "moreover", "still",   "itself",  "said",  "says",   "one",
        "two",     "not",     "and",     "the"};
    return common.contains(word);
}

std::vector<Word> wordsOf(QStringView text) {
    std::vector<Word> words = allWords(text);
    std::erase_if(words, [](const Word& word) {
        const bool isNumber = word.text.front().isDigit();
        return word.text.size() < (isNumber ? 2 : kShortestWord) || isCommonWord(word.text);
    });
    for (Word& word : words)
        word.text = withoutPlural(word.text);
    return words;
}

Gazetteer::Gazetteer(const story::Story& story)
    : m_span(story.span) {
    addNames(story);
    addPhrases(story);
}

void Gazetteer::addNames(const story::Story& story) {
    std::map<Ref, int> counts;
    for (const story::Paragraph& paragraph : story.paragraphs) {
        for (const Mention& mention : paragraph.mentions)
            ++counts[mention.target];
    }
    const auto add = [&](const Ref& ref, const story::Names& names) {
        const int count = counts[ref];
        for (const QString& name : {names.name.en, names.name.ko, names.name.zh})
            addName(ref, name, count);
        for (const QString& alias : names.aliases)
            addName(ref, alias, count);
    };
    for (const auto& region : story.regions)
        add({Kind::Region, region.id}, region.names);
    for (const auto& place : story.places)
        add({Kind::Place, place.id}, place.names);
    for (const auto& route : story.routes)
        add({Kind::Route, route.id}, route.names);
}

void Gazetteer::addName(const Ref& ref, const QString& name, int mentionCount) {
    // "Yalu (Amnok)", "Kangwon (North)": what is in brackets may be any word; where it is a name, the story
    // has it as another spelling too.
    const qsizetype bracket = name.indexOf(u'(');
    const QString folded = explore::folded(bracket > 0 ? QStringView(name).left(bracket) : QStringView(name));
    if (folded.size() < kShortestName)
        return;
    // Of two things of one name the reader means the one that the story's text links to, else the first.
    const auto known = m_names.constFind(folded);
    if (known != m_names.constEnd() && known->mentionCount >= mentionCount)
        return;
    m_names.insert(folded, {ref, mentionCount});
    m_longestName_words = std::max(m_longestName_words, folded.count(u' ') + 1);
}

void Gazetteer::addPhrases(const story::Story& story) {
    const auto add = [this](QStringView words, const Ref& target, const story::Id& paragraph,
                            std::size_t wordsBetween) {
        Phrase phrase{{}, target, paragraph, wordsBetween};
        for (const Word& word : wordsOf(words))
            phrase.words += word.text;
        phrase.words.removeDuplicates();
        if (phrase.words.size() >= (paragraph.isEmpty() ? 2 : 1))
            m_phrases.push_back(std::move(phrase));
    };
    for (const story::Paragraph& paragraph : story.paragraphs) {
        for (const Mention& mention : paragraph.mentions) {
            const Kind kind = mention.target.kind;
            const QStringView words = QStringView(paragraph.text).sliced(mention.begin, mention.length);
            if (isPlace(kind))
                add(words, mention.target, paragraph.id, 0);
            if (kind == Kind::Event || kind == Kind::Series)
                add(words, mention.target, paragraph.id, kWordsBetween);
            if (kind == Kind::Event)
                add(words, mention.target, {}, kWordsBetween);
        }
    }
    for (const story::Event& event : story.events)
        add(event.title.en, {Kind::Event, event.id}, {}, 0);
}

std::optional<Ref> Gazetteer::nameOf(const QString& words, bool adjective) const {
    const auto found = [this](const QString& name) -> std::optional<Ref> {
        const auto known = m_names.constFind(name);
        return known == m_names.constEnd() ? std::nullopt : std::optional(known->ref);
    };
    if (!adjective) {
        if (const auto ref = found(words))
            return ref;
        // "China’s", whose apostrophe the folding takes.
        return words.endsWith(u's') ? found(words.chopped(1)) : std::nullopt;
    }
    for (const QStringView ending : {QStringView(u"n"), QStringView(u"ns")}) {
        if (words.endsWith(ending)) {
            if (const auto ref = found(words.chopped(ending.size())))
                return ref;
        }
    }
    return {};
}

std::vector<Mention> Gazetteer::namesIn(const QString& text, bool adjectives) const {
    const std::vector<Word> words = allWords(text);
    std::vector<Mention> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        // "the demilitarized zone" is one without capitals too; a single word without them may be any word.
        const std::size_t least = isWrittenAsName(text[words[i].begin]) ? 1 : 2;
        if (adjectives && least > 1)
            continue;
        const std::size_t most = std::min(words.size() - i, static_cast<std::size_t>(m_longestName_words));
        for (std::size_t length = most; length >= least; --length) {
            QStringList parts;
            for (std::size_t k = 0; k < length; ++k)
                parts += words[i + k].text;
            const QString name = parts.join(u' ');
            const auto ref = nameOf(name, adjectives);
            if (!ref)
                continue;
            found.push_back(mentionAt(text, words[i].begin, words[i + length - 1].end, *ref));
            i += length - 1;
            break;
        }
    }
    return found;
}

std::vector<Mention> Gazetteer::yearsIn(const QString& text) const {
    static const QRegularExpression years(QStringLiteral(
        "(?<![\\d,.])(?:1[0-9]|20)\\d\\d(?:\\s*[-–—]\\s*(?:\\d{4}|\\d{2}))?(?![\\d,]\\d|\\d)"));
    std::vector<Mention> found;
    auto matches = years.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto edtf = explore::writtenTime(match.capturedView());
        if (!edtf)
            continue;
        const auto date = story::Date::parse(*edtf);
        if (date && date->span(m_span).overlaps(m_span))
            found.push_back({match.capturedStart(), match.capturedLength(), {Kind::Time, *edtf}});
    }
    return found;
}

std::optional<Mention> Gazetteer::phraseIn(const QString& text, const std::vector<Word>& words,
                                           const Phrase& phrase) {
    const auto wanted = static_cast<std::size_t>(phrase.words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!phrase.words.contains(words[i].text))
            continue;
        QSet<QString> seen;
        for (std::size_t k = i; k < words.size() && k < i + wanted + phrase.wordsBetween; ++k) {
            if (k > i &&
                isDivided(QStringView(text).sliced(words[k - 1].end, words[k].begin - words[k - 1].end)))
                break;
            if (phrase.words.contains(words[k].text))
                seen.insert(words[k].text);
            if (seen.size() < phrase.words.size())
                continue;
            // "15,000" is two words, of which the second may have been seen before.
            while (k + 1 < words.size() && words[k + 1].begin == words[k].end + 1 &&
                   words[k + 1].text.front().isDigit())
                ++k;
            return mentionAt(text, words[i].begin, words[k].end, phrase.target);
        }
    }
    return {};
}

std::set<Ref> Gazetteer::refsIn(const QString& text) const {
    std::set<Ref> refs;
    for (const bool adjectives : {false, true}) {
        for (const Mention& mention : namesIn(text, adjectives))
            refs.insert(mention.target);
    }
    for (const Mention& mention : yearsIn(text))
        refs.insert(mention.target);
    return refs;
}

std::vector<Mention> Gazetteer::mentionsIn(const QString& text, const std::vector<Mention>& taken,
                                           const std::vector<story::Id>& tells) const {
    std::vector<Mention> candidates = namesIn(text, false);
    std::ranges::move(yearsIn(text), std::back_inserter(candidates));
    const std::vector<Word> words = wordsOf(text);
    for (const Phrase& phrase : m_phrases) {
        if (!phrase.paragraph.isEmpty() && !std::ranges::contains(tells, phrase.paragraph))
            continue;
        if (const auto mention = phraseIn(text, words, phrase))
            candidates.push_back(*mention);
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Mention::length);
    std::vector<Mention> kept = taken;
    const auto keep = [&kept](const Mention& mention, bool once) {
        const bool repeated = once && std::ranges::contains(kept, mention.target, &Mention::target);
        const bool free =
            std::ranges::none_of(kept, [&](const Mention& other) { return overlaps(mention, other); });
        if (!repeated && free && mention.length > 0)
            kept.push_back(mention);
    };
    for (const Mention& mention : candidates)
        keep(mention, mention.target.kind == Kind::Event || mention.target.kind == Kind::Series);
    for (const Mention& mention : namesIn(text, true))
        keep(mention, true);
    std::ranges::sort(kept, {}, &Mention::begin);
    return kept;
}

} // namespace original
