// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <optional>

/// The writers behind citationsOf(), one file each, and what they share.
namespace output {

/// A CSL-JSON array. What is known only to this program (the kind of source) is in CSL's `custom`.
[[nodiscard]] QByteArray cslJsonOf(const story::Story& story);
/// BibTeX entries; the keys are the ids of the sources.
[[nodiscard]] QByteArray bibTexOf(const story::Story& story);
/// RIS records, lines ended by CR and LF.
[[nodiscard]] QByteArray risOf(const story::Story& story);
[[nodiscard]] QByteArray citationTextOf(const story::Story& story);
[[nodiscard]] QByteArray citationMarkdownOf(const story::Story& story);

/// The date of a source where it is one that the formats can hold: a single year, month or day, sure and
/// whole. Month and day are 0 where the record does not say them.
[[nodiscard]] std::optional<story::Date::Point> plainDateOf(const story::Source& source);

/// `text` on one line: white space of any kind made single blanks.
[[nodiscard]] QString onOneLine(const QString& text);

} // namespace output
