// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/year_range.h"
#include "story/story.h"

#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace explore {

/// The panes of the window; a clause is keyed by the one that made it.
enum class Pane { Essay, Map, Timeline, Charts, Search };
inline constexpr std::size_t kPaneCount = 5;

/// A map camera: north up, no tilt.
struct Camera {
    double longitude_deg = 127.0;
    double latitude_deg = 40.0;
    double zoom = 6.0; ///< The world is 256·2^zoom device-independent pixels wide.
    friend bool operator==(const Camera&, const Camera&) = default;
};

/// What the map shows: a bounding box it must contain (of a step or of a selection; the map pane fits it to
/// its own size), or the camera to which the reader has moved.
using View = std::variant<story::Frame, Camera>;

/// Words that an event must have, each as the beginning of one of its words.
struct WordFilter {
    QString words; ///< As they were typed, with single spaces; at least one letter or digit.
    friend bool operator==(const WordFilter&, const WordFilter&) = default;
};

/// How well an event must be supported.
struct ConfidenceFilter {
    std::set<story::Confidence> shown; ///< Neither empty nor all.
    friend bool operator==(const ConfidenceFilter&, const ConfidenceFilter&) = default;
};

/// One condition on what is shown: a thing to which it must belong (events at a place, or in or about a
/// region), days it must touch, words it must have, how well it must be supported. At most one clause is of
/// each kind.
struct Clause {
    Pane source = Pane::Essay;
    std::variant<story::Ref, story::DaySpan, WordFilter, ConfidenceFilter> what;
    friend bool operator==(const Clause&, const Clause&) = default;
};

enum class Theme { System, Light, Dark };

/// The languages of names on the map: the reader's, that of the place, or the one behind the other.
enum class MapNames { Reader, ReaderAndLocal, Local };
/// "reader", "both" or "local", as in links and on the command line.
[[nodiscard]] QString mapNamesCode(MapNames names);
[[nodiscard]] std::optional<MapNames> mapNamesFromCode(QStringView code);

/// The layers of the map that can be hidden, in the order of their switches.
[[nodiscard]] const QStringList& knownLayers();

/// The one state of the window. Every pane is a function of it and of the story.
struct State {
    story::Id step;
    View view;
    std::optional<YearRange>
        years;                   ///< To which the reader has zoomed the timeline; nothing shows all of them.
    std::vector<Clause> clauses; ///< Oldest first.
    /// A second period, set beside the window to compare them. It filters nothing.
    std::optional<story::DaySpan> compared;
    std::set<story::Id> hiddenCategories;
    std::set<story::Id> hiddenWays;
    std::set<QString> hiddenLayers; ///< "rivers", "provinces", "cities", "badges", "relief", "ways",
                                    ///< "graticule".
    story::Language language = story::Language::English;
    Theme theme = Theme::System;
    MapNames names = MapNames::ReaderAndLocal;
    bool doubtMarked = false; ///< Every pane marks what is not verified. The reader's, as language and theme.

    friend bool operator==(const State&, const State&) = default;

    /// The selected thing, or null.
    [[nodiscard]] const story::Ref* selection() const;
    /// The brushed days, or null.
    [[nodiscard]] const story::DaySpan* brush() const;
    /// The words that events must have, or null.
    [[nodiscard]] const WordFilter* words() const;
    /// How well events must be supported, or null.
    [[nodiscard]] const ConfidenceFilter* confidence() const;
};

/// The filter for words as they are typed or linked: white space made single, cut to a sensible length.
/// Nothing when there is no letter or digit to look for.
[[nodiscard]] std::optional<WordFilter> wordFilter(const QString& words);
/// The filter that shows these; nothing when they are none or all.
[[nodiscard]] std::optional<ConfidenceFilter> confidenceFilter(const std::set<story::Confidence>& shown);

/// The state right after going to a step: its view and layers, no clauses; of `before` only the reader's
/// settings are kept (language, theme, names). So walking to a step and jumping to it are the same. A step
/// that lists no layers shows all but the graticule.
[[nodiscard]] State stateAtStep(const story::Story& story, const story::Step& step, const State& before);
/// `state` with the reader's settings of `settings`: language, theme and names.
[[nodiscard]] State withSettingsOf(State state, const State& settings);

} // namespace explore
