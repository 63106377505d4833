// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QByteArray>
#include <expected>

namespace output {

enum class CitationFormat {
    CslJson,   ///< https://docs.citationstyles.org/en/stable/specification.html; read by Zotero.
    BibTex,    ///< For LaTeX, in UTF-8.
    Ris,       ///< Read by EndNote, Mendeley, Citavi and Zotero.
    PlainText, ///< A list to read.
    Markdown,  ///< The same list in CommonMark.
};

/// The format for which the ending of a file's name asks: .json, .bib, .ris, .txt or .md, in any case. The
/// error is one sentence that names the endings there are.
[[nodiscard]] std::expected<CitationFormat, QString> citationFormatOf(const QString& fileName);

/// All sources of the story, in UTF-8. Formats for programs keep the story's order; lists to read are sorted
/// by the text of the citation. A date is given as precisely as the source's record has it, or not at all.
[[nodiscard]] QByteArray citationsOf(const story::Story& story, CitationFormat format);

} // namespace output
