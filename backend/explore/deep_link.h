// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"
#include "explore/state.h"

#include <QUrl>

namespace explore {

/// The state as a URL:
///
///     two-rivers://NAME?step=ID&at=VIEW&select=KIND:ID&selectby=PANE&span=FIRST/LAST&spanby=PANE
///                      &words=WORDS&wordsby=PANE&confidence=verified,partly&confidenceby=PANE&hide=…
///                      &lang=ko&theme=dark&names=local&mark=unverified
///
/// `at` is `lon,lat,zoom` of a camera or `west,south,east,north` of a frame, in degrees. `span` is two days,
/// `1998-01-01/2003-12-31`. `select`, `span`, `words` and `confidence` stand in the order in which
/// they were made. `hide` lists
/// everything hidden as `category.ID`, `way.ID` and `layer.NAME`, divided by commas; it may be empty. What is
/// as the step has it (view, hidden things), English, the system's theme, names in both languages and no
/// marks are left out. Numbers are written so that reading them gives the same numbers.
[[nodiscard]] QUrl toUrl(const story::Story& story, const State& state);

/// True for a text that begins as the program's links do, white space aside.
[[nodiscard]] bool isLink(QStringView text);

/// What a URL opened: the state, and a sentence without a full stop for each part of the URL that this story
/// does not know, in the words of the installed translation.
struct Link {
    State state;
    QStringList problems;
};
/// Reads a URL as far as the story knows its parts; the rest is the state at its step, or at the opening
/// step.
[[nodiscard]] Link fromUrl(const story::Story& story, const MatchIndex& index, const QUrl& url);

} // namespace explore
