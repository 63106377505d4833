// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "original/alignment.h"

#include "original/assignment.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

namespace original {

namespace {

using story::Kind;

/// How much a shared thing says, before its rarity.
namespace weight {
constexpr double note = 4;
constexpr double time = 3;
constexpr double name = 1.5;
constexpr double number = 2;
constexpr double word = 1;
} // namespace weight

/// Below this a pair is no pair.
constexpr double kLeastLikeness = 0.15;
/// A paragraph of the story that is left over joins the paragraph of the copy that is so much more like both
/// when it is divided between the two.
constexpr double kLeastGain = 0.13;
/// The part is as long as this much of the story's paragraph at least: one sentence is soon like another.
constexpr double kLeastPart = 0.4;
/// Where a paragraph of a copy has more sentences, it is not tried where to divide it.
constexpr std::size_t kMostSentences = 200;
/// A paragraph of the copy that is left over joins the paragraph of the story that has this part of it.
constexpr double kLeastDivided = 0.4;
/// Only so many paragraphs of a copy are looked at: those that are most like any of the story's.
constexpr std::size_t kMostCandidates = 500;

/// What a paragraph has, and how much each says.
using Features = std::map<QString, double>;

void addRef(Features& features, const story::Ref& ref) {
    const double worth = ref.kind == Kind::Note   ? weight::note
                         : ref.kind == Kind::Time ? weight::time
                                                  : weight::name;
    features.insert_or_assign(story::toString(ref), worth);
}

void addText(Features& features, const QString& text, const Gazetteer& gazetteer) {
    for (const Word& word : wordsOf(text))
        features.insert_or_assign(word.text, word.text.front().isDigit() ? weight::number : weight::word);
    for (const story::Ref& ref : gazetteer.refsIn(text))
        addRef(features, ref);
}

/// Where the sentences of a text end, as far as full stops tell; not the end of the text.
std::vector<qsizetype> sentenceEnds(const QString& text) {
    std::vector<qsizetype> ends;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u' ' && !text[i - 1].isLetter() && text[i - 1] != u',')
            ends.push_back(i);
    }
    return ends;
}

/// `[begin, end)` of a paragraph with its notes.
MarkedText partOf(const MarkedText& paragraph, qsizetype begin, qsizetype end) {
    MarkedText part{paragraph.text.sliced(begin, end - begin), {}};
    std::ranges::copy_if(paragraph.notes, std::back_inserter(part.notes),
                         [&](const story::Mention& note) { return note.begin >= begin && note.begin < end; });
    return part;
}

Features featuresOf(const MarkedText& paragraph, const Gazetteer& gazetteer) {
    Features features;
    addText(features, paragraph.text, gazetteer);
    for (const story::Mention& note : paragraph.notes)
        addRef(features, note.target);
    return features;
}

/// The story's own paragraph, and what it says that the essay claims there.
Features featuresOf(const story::Paragraph& paragraph, const story::Story& story,
                    const Gazetteer& gazetteer) {
    Features features;
    addText(features, paragraph.heading + u'\n' + paragraph.text, gazetteer);
    for (const story::Check& check : story.checks) {
        if (check.paragraph == paragraph.id)
            addText(features, check.claim, gazetteer);
    }
    for (const story::Mention& mention : paragraph.mentions) {
        const Kind kind = mention.target.kind;
        if (kind == Kind::Note || kind == Kind::Time || kind == Kind::Region || kind == Kind::Place)
            addRef(features, mention.target);
    }
    return features;
}

double sumOf(const Features& features) {
    return std::transform_reduce(features.begin(), features.end(), 0.0, std::plus(),
                                 [](const auto& feature) { return feature.second * feature.second; });
}

double shared(const Features& a, const Features& b) {
    double sum = 0;
    for (const auto& [name, worth] : a) {
        if (const auto found = b.find(name); found != b.end())
            sum += worth * found->second;
    }
    return sum;
}

class Aligner {
public:
    Aligner(const std::vector<MarkedText>& copy, const story::Story& story, const Gazetteer& gazetteer)
        : m_texts(&copy)
        , m_gazetteer(&gazetteer) {
        for (const story::Paragraph& paragraph : story.paragraphs) {
            m_story.push_back(featuresOf(paragraph, story, gazetteer));
            m_lengths.push_back(paragraph.text.size());
        }
        for (const MarkedText& paragraph : copy)
            m_copy.push_back(featuresOf(paragraph, gazetteer));
        weigh();
        m_tells.resize(m_copy.size());
        m_told.resize(m_story.size());
    }

    [[nodiscard]] std::vector<std::vector<std::size_t>> align() {
        assign();
        joinMerged();
        joinDivided();
        for (auto& tells : m_tells)
            std::ranges::sort(tells);
        return std::move(m_tells);
    }

private:
    /// By rarity among the story's paragraphs; what none of them has is as rare as what one has.
    void weigh() {
        for (const Features& features : m_story) {
            for (const auto& [name, worth] : features)
                ++m_counts[name];
        }
        for (Features& features : m_story)
            weigh(features);
        for (Features& features : m_copy)
            weigh(features);
        std::ranges::transform(m_story, std::back_inserter(m_storySums), sumOf);
        std::ranges::transform(m_copy, std::back_inserter(m_copySums), sumOf);
    }
    void weigh(Features& features) const {
        const auto all = static_cast<double>(m_story.size());
        for (auto& [name, worth] : features)
            worth *= std::sqrt(std::log(1 + all / m_counts.value(name, 1)));
    }

    /// The cosine of the two, 0 to 1.
    [[nodiscard]] double likeness(std::size_t paragraph, std::size_t copied) const {
        const double sums = m_storySums[paragraph] * m_copySums[copied];
        return sums <= 0 ? 0 : shared(m_story[paragraph], m_copy[copied]) / std::sqrt(sums);
    }

    [[nodiscard]] double likeness(std::size_t paragraph, const MarkedText& part) const {
        Features features = featuresOf(part, *m_gazetteer);
        weigh(features);
        const double sums = m_storySums[paragraph] * sumOf(features);
        return sums <= 0 ? 0 : shared(m_story[paragraph], features) / std::sqrt(sums);
    }

    /// The paragraphs of the copy that are most like any of the story's.
    [[nodiscard]] std::vector<std::size_t> candidates() const {
        std::vector<std::pair<double, std::size_t>> best;
        for (std::size_t copied = 0; copied < m_copy.size(); ++copied) {
            double most = 0;
            for (std::size_t paragraph = 0; paragraph < m_story.size(); ++paragraph)
                most = std::max(most, likeness(paragraph, copied));
            if (most >= kLeastLikeness)
                best.emplace_back(-most, copied);
        }
        std::ranges::sort(best);
        best.resize(std::min(best.size(), kMostCandidates));
        std::vector<std::size_t> indexes;
        indexes.reserve(best.size());
        for (const auto& [likeness, copied] : best)
            indexes.push_back(copied);
        return indexes;
    }

    void assign() {
        m_candidates = candidates();
        std::vector<std::vector<double>> weights(m_story.size());
        for (std::size_t paragraph = 0; paragraph < m_story.size(); ++paragraph) {
            for (const std::size_t copied : m_candidates) {
                const double like = likeness(paragraph, copied);
                weights[paragraph].push_back(like < kLeastLikeness ? 0 : like);
            }
        }
        const auto columns = heaviestAssignment(weights);
        for (std::size_t paragraph = 0; paragraph < columns.size(); ++paragraph) {
            const auto column = columns[paragraph];
            if (column && weights[paragraph][*column] > 0)
                pair(paragraph, m_candidates[*column]);
        }
    }

    void pair(std::size_t paragraph, std::size_t copied) {
        m_tells[copied].push_back(paragraph);
        m_told[paragraph] = true;
    }

    /// A paragraph of the story that is told nowhere belongs where a part of the copy is more like it, and
    /// the rest no less like what is told there.
    void joinMerged() {
        // One that has joined makes its neighbours neighbours: where a copy is a single paragraph.
        bool joined = true;
        while (joined) {
            joined = false;
            for (std::size_t paragraph = 0; paragraph < m_story.size(); ++paragraph)
                joined = (!m_told[paragraph] && joinMerged(paragraph)) || joined;
        }
    }

    bool joinMerged(std::size_t paragraph) {
        double most = kLeastGain;
        std::optional<std::size_t> best;
        for (const std::size_t copied : m_candidates) {
            const double gain = gainOfDividing(paragraph, copied);
            if (gain >= most) {
                most = gain;
                best = copied;
            }
        }
        if (best)
            pair(paragraph, *best);
        return best.has_value();
    }

    [[nodiscard]] double gainOfDividing(std::size_t paragraph, std::size_t copied) const {
        // What is merged are neighbours.
        const bool isBeside = std::ranges::any_of(m_tells[copied], [paragraph](std::size_t told) {
            return told + 1 == paragraph || paragraph + 1 == told;
        });
        if (!isBeside)
            return 0;
        const MarkedText& text = (*m_texts)[copied];
        const std::vector<qsizetype> ends = sentenceEnds(text.text);
        if (ends.size() > kMostSentences)
            return 0;
        const std::size_t told = m_tells[copied].front();
        const double shortest = kLeastPart * static_cast<double>(m_lengths[paragraph]);
        double most = 0;
        for (const qsizetype end : ends) {
            const MarkedText head = partOf(text, 0, end);
            const MarkedText tail = partOf(text, end, text.text.size());
            if (static_cast<double>(head.text.size()) >= shortest)
                most = std::max(most, likeness(paragraph, head) + likeness(told, tail));
            if (static_cast<double>(tail.text.size()) >= shortest)
                most = std::max(most, likeness(told, head) + likeness(paragraph, tail));
        }
        return most - likeness(told, copied);
    }

    /// A paragraph of the copy that tells nothing yet tells the one that has most of what it says.
    void joinDivided() {
        for (const std::size_t copied : m_candidates) {
            if (!m_tells[copied].empty())
                continue;
            std::size_t best = 0;
            double most = 0;
            for (std::size_t paragraph = 0; paragraph < m_story.size(); ++paragraph) {
                const double held = shared(m_story[paragraph], m_copy[copied]) / m_copySums[copied];
                if (held > most) {
                    most = held;
                    best = paragraph;
                }
            }
            if (most >= kLeastDivided)
                pair(best, copied);
        }
    }

    const std::vector<MarkedText>* m_texts;
    const Gazetteer* m_gazetteer;
    QHash<QString, int> m_counts;     ///< How many of the story's paragraphs have a thing.
    std::vector<qsizetype> m_lengths; ///< Of the story's texts.
    std::vector<Features> m_story;
    std::vector<Features> m_copy;
    std::vector<double> m_storySums;
    std::vector<double> m_copySums;
    std::vector<std::size_t> m_candidates;
    std::vector<std::vector<std::size_t>> m_tells;
    std::vector<bool> m_told;
};

} // namespace

std::vector<std::vector<std::size_t>> align(const std::vector<MarkedText>& copy, const story::Story& story,
                                            const Gazetteer& gazetteer) {
    return Aligner(copy, story, gazetteer).align();
}

} // namespace original
