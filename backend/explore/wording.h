// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"

#include <QLocale>

namespace explore {

// Words are those of the installed translation; names and numbers follow `language`.

/// How numbers and dates are written in the language.
[[nodiscard]] QLocale localeOf(story::Language language);
/// What kind of thing it is, in a word or two: "Province", "Border city", "Event", "Way out".
[[nodiscard]] QString kindText(const story::Story& story, const story::Ref& ref, story::Language language);
/// "Its sources support it", "Its source says something else", …
[[nodiscard]] QString verdictText(story::Verdict verdict);
/// How well a figure is supported: "Confirmed by its source", "Confirmed in part", …
[[nodiscard]] QString supportText(story::Confidence confidence);
/// A series' unit: "people" in words; any other, such as "%", as the story has it.
[[nodiscard]] QString unitText(const QString& unit);
/// Names of things in a row: "Yalu, Tumen".
[[nodiscard]] QString listText(const QStringList& names);
/// "¶2 and ¶3", in the order of the text: the paragraphs that name or count the thing or tell of an event
/// there; without any, those that touch it in another way; empty without these too.
[[nodiscard]] QString paragraphsText(const story::Story& story, const Match& match);
/// A number as it is written in the language, without decimals where it has none.
[[nodiscard]] QString numberText(double number, story::Language language);
/// "75,000", "75,000–125,000", "up to 300,000", "at least 8,000" (also when the value is its own lower
/// bound); empty without any number.
[[nodiscard]] QString figureText(const std::optional<double>& value, const std::optional<double>& low,
                                 const std::optional<double>& high, story::Language language);

} // namespace explore
