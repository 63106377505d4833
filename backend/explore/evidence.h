// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/catalogue.h"
#include "explore/locator.h"
#include "explore/match_index.h"

#include <vector>

namespace explore {

/// The category whose events are laws and policies: what they say goes for everything inside their regions.
inline constexpr QStringView lawCategory{u"law"};

/// One thing in a paragraph that ties it to a target.
struct Evidence {
    ReasonKind kind = ReasonKind::Names;
    story::Ref via;
    double score = 0;
    std::vector<story::Mention> words;
};

/// The evidence for one target, by paragraph in the order of the text.
using EvidenceByParagraph = std::vector<std::vector<Evidence>>;

/// Looks through the paragraphs for what ties them to a target. What it is built from outlives it.
class EvidenceFinder {
public:
    EvidenceFinder(const story::Story& story, const Catalogue& catalogue, const Locator& locator);

    /// All evidence for a known thing; the region around it counts only as ReasonKind::Inside.
    [[nodiscard]] EvidenceByParagraph forRef(const story::Ref& target) const;
    /// Evidence for a run of days; `exact` is the EDTF text it came from, if any.
    [[nodiscard]] EvidenceByParagraph forSpan(const story::DaySpan& days, const QString& exact = {}) const;

    /// True when `ref` is `area`, lies inside it, or (a place beside a line) on it.
    [[nodiscard]] bool isPartOf(const story::Ref& ref, const story::Id& area) const;
    /// The regions that the event happened at, in or about; some may be named twice.
    [[nodiscard]] std::vector<story::Id> regionsOf(const story::Event& event) const;
    /// True when the event happened at, in or about the place or region.
    [[nodiscard]] bool happensAt(const story::Event& event, const story::Ref& where) const;
    [[nodiscard]] bool passes(const story::Route& route, const story::Ref& where) const;
    /// True when a series is about the region as a whole or has a group that is the region.
    [[nodiscard]] bool counts(const story::Series& series, const story::Ref& where) const;
    /// How often the paragraphs link to the thing.
    [[nodiscard]] int mentionCount(const story::Ref& ref) const;

private:
    void addPlaceEvidence(const story::Ref& target, const story::Paragraph& paragraph,
                          std::vector<Evidence>& out) const;
    void addMentionEvidence(const story::Ref& target, const story::Mention& mention,
                            std::vector<Evidence>& out) const;
    void addRegionMention(const story::Ref& target, const story::Mention& mention,
                          std::vector<Evidence>& out) const;
    void addEventMention(const story::Ref& target, const story::Mention& mention,
                         std::vector<Evidence>& out) const;
    void addEventEvidence(const story::Event& event, const story::Paragraph& paragraph,
                          std::vector<Evidence>& out) const;
    void addEventSurroundings(const story::Event& event, const story::Paragraph& paragraph,
                              std::vector<Evidence>& out) const;
    void addRouteEvidence(const story::Route& route, const story::Paragraph& paragraph,
                          std::vector<Evidence>& out) const;
    void addSeriesEvidence(const story::Series& series, const story::Paragraph& paragraph,
                           std::vector<Evidence>& out) const;
    void addNoteEvidence(const story::Note& note, const story::Paragraph& paragraph,
                         std::vector<Evidence>& out) const;
    void addSourceEvidence(const story::Source& source, const story::Paragraph& paragraph,
                           std::vector<Evidence>& out) const;
    void addTermEvidence(const story::Ref& target, const story::Paragraph& paragraph,
                         std::vector<Evidence>& out) const;
    void addCheckEvidence(const story::Check& check, const story::Paragraph& paragraph,
                          std::vector<Evidence>& out) const;
    void addSpanMention(const story::DaySpan& days, const QString& exact, const story::Mention& mention,
                        std::vector<Evidence>& out) const;

    [[nodiscard]] std::vector<story::Id> areasOf(const story::Ref& ref) const;
    [[nodiscard]] bool isOnLine(const story::Ref& target, const story::Id& line) const;
    [[nodiscard]] bool isFigureOf(const story::Series& series, const story::Paragraph& paragraph) const;
    [[nodiscard]] std::vector<story::Id> linesOfRegion(const story::Region& region) const;

    const story::Story* m_story;
    const Catalogue* m_catalogue;
    QHash<story::Id, std::vector<story::Id>> m_linesByRegion; ///< The lines on which a region lies.
    QHash<story::Id, std::vector<story::Id>> m_linesByPlace;
    QHash<story::Ref, int> m_mentionCounts;
    QHash<story::Id, std::vector<const story::Event*>> m_eventsByParagraph;
};

/// The words a note mark stands for: from the end of the sentence or the note before it up to the mark.
[[nodiscard]] story::Mention wordsBeforeNote(const story::Paragraph& paragraph, const story::Mention& mark);

} // namespace explore
