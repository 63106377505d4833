// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/state.h"

#include "explore/folding.h"

namespace explore {

namespace {

/// More than anyone types into a filter; a link may hold anything.
constexpr qsizetype kMostWordCharacters = 200;

/// The clause that holds a `What`, or null.
template <typename What> const What* held(const std::vector<Clause>& clauses) {
    for (const Clause& clause : clauses) {
        if (const What* what = std::get_if<What>(&clause.what))
            return what;
    }
    return nullptr;
}

} // namespace

const QStringList& knownLayers() {
    static const QStringList layers{QStringLiteral("rivers"),   QStringLiteral("provinces"),
                                    QStringLiteral("cities"),   QStringLiteral("badges"),
                                    QStringLiteral("relief"),   QStringLiteral("ways"),
                                    QStringLiteral("graticule")};
    return layers;
}

const story::Ref* State::selection() const {
    return held<story::Ref>(clauses);
}

const story::DaySpan* State::brush() const {
    return held<story::DaySpan>(clauses);
}

const WordFilter* State::words() const {
    return held<WordFilter>(clauses);
}

const ConfidenceFilter* State::confidence() const {
    return held<ConfidenceFilter>(clauses);
}

std::optional<WordFilter> wordFilter(const QString& words) {
    // Through UTF-8, so that half a character at the cut, or none at all, is the same when it is read again.
    const QString kept = QString::fromUtf8(words.simplified().left(kMostWordCharacters).toUtf8()).trimmed();
    if (folded(kept).isEmpty())
        return {};
    return WordFilter{kept};
}

std::optional<ConfidenceFilter> confidenceFilter(const std::set<story::Confidence>& shown) {
    if (shown.empty() || shown.size() == story::kConfidenceCount)
        return {};
    return ConfidenceFilter{shown};
}

QString mapNamesCode(MapNames names) {
    switch (names) {
    case MapNames::Reader:
        return QStringLiteral("reader");
    case MapNames::Local:
        return QStringLiteral("local");
    case MapNames::ReaderAndLocal:
        break;
    }
    return QStringLiteral("both");
}

std::optional<MapNames> mapNamesFromCode(QStringView code) {
    for (const MapNames names : {MapNames::Reader, MapNames::ReaderAndLocal, MapNames::Local}) {
        if (code == mapNamesCode(names))
            return names;
    }
    return {};
}

State withSettingsOf(State state, const State& settings) {
    state.language = settings.language;
    state.theme = settings.theme;
    state.names = settings.names;
    state.doubtMarked = settings.doubtMarked;
    return state;
}

State stateAtStep(const story::Story& story, const story::Step& step, const State& before) {
    State state = withSettingsOf({}, before);
    state.step = step.id;
    state.view = step.frame;
    for (const QString& layer : knownLayers()) {
        const bool shown = step.layers.isEmpty() ? layer != u"graticule" : step.layers.contains(layer);
        if (!shown)
            state.hiddenLayers.insert(layer);
    }
    for (const story::Way& way : story.ways) {
        if (!step.ways.contains(way.id))
            state.hiddenWays.insert(way.id);
    }
    return state;
}

} // namespace explore
