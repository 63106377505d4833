// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/original.h"
#include "story/story.h"

#include <memory>
#include <optional>
#include <vector>

namespace explore {

class EventIndex;

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
/// True when the paragraph ties the thing itself, not only what lies around it.
[[nodiscard]] bool isDirect(ReasonKind kind);
/// "names", "counts", … as in the JSON of `query`.
[[nodiscard]] QString reasonName(ReasonKind kind);

/// Why a paragraph answers, as a value; reasonText() says it in words.
struct Reason {
    ReasonKind kind = ReasonKind::Names;
    story::Ref via;                 ///< The linked thing that makes it so: the strongest of this kind.
    std::vector<story::Ref> things; ///< All that make it so and are what `via` is, strongest first.
};

struct ParagraphMatch {
    story::Id paragraph;
    int rank = 0; ///< From 1, best first.
    double score = 0;
    std::vector<Reason> reasons;               ///< Strongest first; never empty.
    std::vector<story::Mention> words;         ///< The words that make it so, sorted by begin.
    std::vector<story::Mention> originalWords; ///< The same in the original's text; empty without one.
};

/// Everything that belongs to one target; messageText() says it in words.
struct Match {
    /// What was asked for.
    enum class Question {
        Thing,    ///< Something of the story.
        Days,     ///< What lies in a run of days.
        Position, ///< What lies at a position.
        Words     ///< What is called so, or holds these words.
    };
    Question question = Question::Thing;
    std::optional<story::Ref> target;
    /// The target's English name; without a target the years, the position, the words or the id asked for.
    QString name;
    /// The region around the target, when its paragraphs answer because none does for the target itself.
    std::shared_ptr<const Match> around;
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
    /// target.
    [[nodiscard]] Match forRef(const story::Ref& ref) const;
    /// The thing with that id, of whatever kind.
    [[nodiscard]] Match forId(QStringView id) const;
    /// Paragraphs with something in `days`.
    [[nodiscard]] Match forSpan(const story::DaySpan& days) const;
    /// The same without the events, places, routes, series and sources: what a brush asks for while it moves.
    [[nodiscard]] Match paragraphsIn(const story::DaySpan& days) const;
    /// The smallest sensible thing under a position within `tolerance_km`, after the map's own hit testing;
    /// outside all of them: no target.
    [[nodiscard]] Match at(const story::Position& position, double tolerance_km = 3) const;
    /// Words in any of the three languages, names and their variants, years: the thing they name, else the
    /// paragraphs that hold them.
    [[nodiscard]] Match forWords(QStringView words) const;

    /// Puts a reader's own copy of the essay beside the story: what it names and says counts too, from now
    /// on. Null takes it away. Not safe beside other calls.
    void setOriginal(std::shared_ptr<const story::Original> original);
    /// The copy, or null.
    [[nodiscard]] std::shared_ptr<const story::Original> original() const;
    /// The copy's text of one of the story's paragraphs; null without a copy. Lives until setOriginal().
    [[nodiscard]] const story::Paragraph* originalOf(const story::Id& paragraph) const;

    /// The story's events, indexed by what they are filtered by.
    [[nodiscard]] const EventIndex& events() const;

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
    /// The same as it stands in a sentence: "the Yalu", "Ryanggang", "note 5".
    [[nodiscard]] QString nameInSentence(const story::Ref& ref,
                                         story::Language language = story::Language::English) const;
    [[nodiscard]] const story::Story& story() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace explore
