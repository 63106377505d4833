// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/original.h"

#include <QString>
#include <vector>

namespace original {

/// A paragraph as it stands on the page, its lines joined.
struct PageParagraph {
    QString text;
    int line = 0; ///< From 1.
};

/// The essay as it was found on a page, without what stands around it.
struct Page {
    QString title;
    QString byline;
    std::vector<PageParagraph> paragraphs;
    std::vector<story::OriginalNote> notes;
};

/// Finds the essay in the text of a web page. It begins below the title (`knownTitle` if that is on the page)
/// and the byline, and ends at the note list or at what follows an article ("Leave a Reply"). Paragraphs are
/// divided by empty lines, or are a long line each; the lines of a wrapped paragraph are joined, over the
/// break of a printed page too.
[[nodiscard]] Page readPage(const QString& text, const QString& knownTitle);

} // namespace original
