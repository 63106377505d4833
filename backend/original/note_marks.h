// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace original {

/// A text with its note marks as plain numbers, each a mention of its note, as the story's own text has them.
struct MarkedText {
    QString text;
    std::vector<story::Mention> notes;
};

/// Reads the marks of a paragraph: "[3]", "[ 3 ]", "[3, 4]", "³", with or without a blank ahead. Marks of
/// notes that the story does not have stay as they are.
[[nodiscard]] MarkedText readNoteMarks(const QString& text, const story::Story& story);

} // namespace original
