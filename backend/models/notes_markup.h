// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

/// Notes in Markdown as the rich text of Qt Quick: paragraphs, lists, bold and italics. HTML in the notes is
/// shown as it is written, links as their words, pictures not at all: nothing is loaded.
[[nodiscard]] QString notesMarkup(const QString& markdown);

} // namespace models
