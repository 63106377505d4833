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

} // namespace explore
