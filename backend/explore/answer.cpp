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
constexpr qsizetype kListed = 2;

/// "an event there: A", "3 events there: A; B; and 1 more".
QString listed(const std::vector<Evidence>& sameKind) {
    QStringList labels;
    for (const Evidence& evidence : sameKind) {
        if (!evidence.label.isEmpty() && !labels.contains(evidence.label))
            labels += evidence.label;
    }
    const Evidence& strongest = sameKind.front();
    const qsizetype colon = strongest.text.indexOf(QStringLiteral(": "));
    if (labels.size() < 2 || colon < 0)
        return strongest.text;
    QString lead = strongest.text.left(colon);
    const QString number = QString::number(labels.size());
    if (lead.startsWith(u"an event"))
        lead.replace(0, 8, number + QStringLiteral(" events"));
    else if (lead.startsWith(u"a route"))
        lead.replace(0, 7, number + QStringLiteral(" routes"));
    else if (lead.startsWith(u"a law that covers"))
        lead.replace(0, 17, number + QStringLiteral(" laws that cover"));
    QString text = lead + QStringLiteral(": ") + labels.first(kListed).join(QStringLiteral("; "));
    if (labels.size() > kListed)
        text += QStringLiteral("; and %1 more").arg(labels.size() - kListed);
    return text;
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
        match.reasons.push_back({kind, sameKind.front().via, listed(sameKind)});
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

QString countOf(std::size_t some, std::size_t all) {
    return QStringLiteral("%1 of %2 %3")
        .arg(some)
        .arg(all)
        .arg(all == 1 ? QStringLiteral("paragraph") : QStringLiteral("paragraphs"));
}

} // namespace explore
