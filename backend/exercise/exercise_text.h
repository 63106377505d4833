// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise/round.h"

#include <QStringList>

namespace exercise {

// Words are those of the installed translation; names and dates follow `language`.

/// What the class is asked to do: "Which region is missing here?"
[[nodiscard]] QString taskText(Kind kind);
/// What it is asked about: the passage with its gap, or the source as a citation; empty for an order.
[[nodiscard]] QString subjectText(const explore::MatchIndex& index, const Exercise& exercise);
/// The choices as they are shown. Nothing in them tells the answer.
[[nodiscard]] QStringList choiceTexts(const explore::MatchIndex& index, const Exercise& exercise,
                                      story::Language language);
/// The answer and why it is right: the whole passage, the dates in order, or what was found about the claim.
[[nodiscard]] QString explanationText(const explore::MatchIndex& index, const Exercise& exercise,
                                      story::Language language);
/// The sources of the answer as citations.
[[nodiscard]] QStringList sourceTexts(const explore::MatchIndex& index, const Exercise& exercise);
/// What the kind asks, as a heading: "Regions".
[[nodiscard]] QString kindText(Kind kind);
/// What was answered, in a line: the name, the claim, or the events one after the other.
[[nodiscard]] QString givenText(const explore::MatchIndex& index, const Exercise& exercise,
                                const Answer& answer, story::Language language);
/// What is right, in the same form.
[[nodiscard]] QString answerText(const explore::MatchIndex& index, const Exercise& exercise,
                                 story::Language language);
/// "4 of 6 right".
[[nodiscard]] QString scoreText(const Score& score);

} // namespace exercise
