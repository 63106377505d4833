// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <memory>
#include <optional>
#include <vector>

namespace explore {

/// Why a paragraph answers, strongest first.
enum class ReasonKind {
    Names,   ///< Its words name the thing.
    Counts,  ///< A figure it links to counts the thing.
    Borders, ///< It names a line on which the thing lies.
    Event,   ///< It is about an event there.
    Route,   ///< A route it speaks of passes there.
    Applies, ///< A law or policy it speaks of covers the thing.
    Inside,  ///< The thing lies inside a region it names.
    Parent,  ///< No paragraph answers for the thing itself; this one does for the region around it.
};
/// "names", "counts", … as in the JSON of `query`.
[[nodiscard]] QString reasonName(ReasonKind kind);

struct Reason {
    ReasonKind kind = ReasonKind::Names;
    story::Ref via; ///< The linked thing that makes it so.
    QString text;   ///< A short sentence without a full stop, in English: "names Ryanggang".
};

struct ParagraphMatch {
    story::Id paragraph;
    int rank = 0; ///< From 1, best first.
    double score = 0;
    std::vector<Reason> reasons;       ///< Strongest first; never empty.
    std::vector<story::Mention> words; ///< The words that make it so, sorted by begin.
};

/// Everything that belongs to one target.
struct Match {
    std::optional<story::Ref> target;
    QString name; ///< The target's English name; empty without a target.
    QString
        message; ///< One sentence for the reader: "3 of 6 paragraphs touch Ryanggang", or why there is none.
    std::vector<ParagraphMatch> paragraphs;
    std::vector<story::Id> events;
    std::vector<story::Id> places;
    std::vector<story::Id> routes;
    std::vector<story::Id> series;
    std::vector<story::Id> sources;
};

/// Answers "which paragraphs match, and why". Built once from a story; const calls are safe from any thread.
class MatchIndex {
public:
    explicit MatchIndex(std::shared_ptr<const story::Story> story);
    ~MatchIndex();
    MatchIndex(const MatchIndex&) = delete;
    MatchIndex& operator=(const MatchIndex&) = delete;
    MatchIndex(MatchIndex&&) noexcept;
    MatchIndex& operator=(MatchIndex&&) noexcept;

    /// A region, place, route, event, series, note, source, check, paragraph or time. An unknown id has no
    /// target and a message that says so.
    [[nodiscard]] Match forRef(const story::Ref& ref) const;
    /// The thing with that id, of whatever kind.
    [[nodiscard]] Match forId(QStringView id) const;
    /// Paragraphs with something in `days`.
    [[nodiscard]] Match forSpan(const story::DaySpan& days) const;
    /// The smallest sensible thing under a position within `tolerance_km`, after the map's own hit testing;
    /// outside all of them: no target.
    [[nodiscard]] Match at(const story::Position& position, double tolerance_km = 3) const;
    /// Words in any of the three languages, names and their variants, years: the thing they name, else the
    /// paragraphs that hold them.
    [[nodiscard]] Match forWords(QStringView words) const;

    /// The things under a position, smallest first, by which `at` decides; for the map's clicks (Tab cycles
    /// through them).
    [[nodiscard]] std::vector<story::Ref> refsAt(const story::Position& position, double tolerance_km) const;
    /// The kind of the thing with that id; nothing when no thing has it.
    [[nodiscard]] std::optional<story::Ref> refOf(QStringView id) const;
    /// True when the story has the thing; a time exists when it is EDTF.
    [[nodiscard]] bool has(const story::Ref& ref) const;
    /// A bounding box that shows the thing; nothing for what has no place (a note, a source).
    [[nodiscard]] std::optional<story::Frame> frameOf(const story::Ref& ref) const;
    /// The thing's name in `language` ("Ryanggang", "2010", "Note 5").
    [[nodiscard]] QString nameOf(const story::Ref& ref,
                                 story::Language language = story::Language::English) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace explore
