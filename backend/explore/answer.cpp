// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/answer.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace explore {

namespace {

/// What further evidence adds: each piece as strong as the strongest, and each further kind that ties the
/// thing itself. All together they stay below the distance between two weights (weights are whole numbers,
/// with up to a half on top), so that many weak reasons never outrank a strong one.
constexpr double kExtraPerPiece = 0.1;
constexpr double kMostForPieces = 0.4;
constexpr double kExtraPerKind = 0.02;

/// The strongest's thing and those of the same kind, without doubles.
std::vector<story::Ref> thingsOf(const std::vector<Evidence>& sameReason) {
    std::vector<story::Ref> things;
    for (const Evidence& evidence : sameReason) {
        if (evidence.via.kind == sameReason.front().via.kind && !std::ranges::contains(things, evidence.via))
            things.push_back(evidence.via);
    }
    return things;
}

void addWords(std::vector<story::Mention>& words, const std::vector<story::Mention>& more) {
    for (const story::Mention& word : more) {
        if (word.length > 0 && !std::ranges::contains(words, word))
            words.push_back(word);
    }
}

ParagraphMatch matchOf(const story::Id& paragraph, std::vector<Evidence> evidence) {
    std::ranges::stable_sort(evidence, std::ranges::greater(), &Evidence::score);
    ParagraphMatch match;
    match.paragraph = paragraph;
    std::map<ReasonKind, std::vector<Evidence>> byKind;
    std::vector<ReasonKind> order;
    int asStrong = 0;
    for (const Evidence& piece : evidence) {
        if (!byKind.contains(piece.kind))
            order.push_back(piece.kind);
        byKind[piece.kind].push_back(piece);
        const bool same = std::floor(piece.score) == std::floor(evidence.front().score);
        // The two rivers and the border are one line: to name more of it says no more.
        if (same && piece.kind != ReasonKind::Borders)
            ++asStrong;
        addWords(match.words, piece.words);
    }
    for (const ReasonKind kind : order) {
        const auto& sameKind = byKind[kind];
        match.reasons.push_back({kind, sameKind.front().via, thingsOf(sameKind)});
    }
    std::ranges::stable_sort(match.words, {}, &story::Mention::begin);
    const auto furtherKinds = std::ranges::count_if(
        order, [&order](ReasonKind kind) { return kind != order.front() && kind < ReasonKind::Applies; });
    match.score = evidence.front().score + std::clamp((asStrong - 1) * kExtraPerPiece, 0.0, kMostForPieces) +
                  static_cast<double>(furtherKinds) * kExtraPerKind;
    return match;
}

} // namespace

std::vector<ParagraphMatch> rankedParagraphs(const story::Story& story, const EvidenceByParagraph& evidence) {
    std::vector<ParagraphMatch> matches;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        if (!evidence[i].empty())
            matches.push_back(matchOf(story.paragraphs[i].id, evidence[i]));
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &ParagraphMatch::score);
    int rank = 0;
    for (ParagraphMatch& match : matches)
        match.rank = ++rank;
    return matches;
}

} // namespace explore
