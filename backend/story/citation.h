// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace story {

/// The source as one line of a bibliography, after the Chicago Manual's notes-and-bibliography style, as far
/// as the record goes: `Harden, Blaine. “North Korean Women Who …” The Washington Post, 10 June 2009.` Plain
/// text, without the address.
[[nodiscard]] QString citationOf(const Source& source);

/// The same line and, in it, the title of what the source is in: a newspaper, a book. It is set in italics;
/// its length is 0 where the record names none.
struct Citation {
    QString text;
    qsizetype containerBegin = 0;
    qsizetype containerLength = 0;
};
[[nodiscard]] Citation citationInParts(const Source& source);

/// The source in few words, for a list: its first author, what it is in or who published it, the year, as far
/// as the record has them: `Harden, The Washington Post, 2009`; else its title.
[[nodiscard]] QString shortCitationOf(const Source& source);

/// An ISO 8601 date of CSL in words: "14 August 2014", "June 2016", "2008"; empty for empty.
[[nodiscard]] QString dateInWords(QStringView isoDate);

} // namespace story
