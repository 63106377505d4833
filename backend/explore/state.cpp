// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/state.h"

namespace explore {

namespace {

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
    static const QStringList layers{QStringLiteral("rivers"), QStringLiteral("provinces"),
                                    QStringLiteral("cities"), QStringLiteral("badges"),
                                    QStringLiteral("relief"), QStringLiteral("ways")};
    return layers;
}

const story::Ref* State::selection() const {
    return held<story::Ref>(clauses);
}

const story::DaySpan* State::brush() const {
    return held<story::DaySpan>(clauses);
}

State stateAtStep(const story::Story& story, const story::Step& step, story::Language language, Theme theme) {
    State state;
    state.step = step.id;
    state.view = step.frame;
    state.language = language;
    state.theme = theme;
    for (const QString& layer : knownLayers()) {
        if (!step.layers.isEmpty() && !step.layers.contains(layer))
            state.hiddenLayers.insert(layer);
    }
    for (const story::Way& way : story.ways) {
        if (!step.ways.contains(way.id))
            state.hiddenWays.insert(way.id);
    }
    return state;
}

} // namespace explore
