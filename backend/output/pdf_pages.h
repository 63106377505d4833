// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/inserts.h"
#include "story/story.h"

#include <QByteArray>
#include <functional>

class QTextDocument;

namespace output {

enum class Paper { A4, Letter };

struct PdfLook {
    Paper paper = Paper::A4;
    story::Language language = story::Language::English;
    QString title{}; ///< Of the file, and at the foot of each page.
};

/// Pages of text as PDF: real text that can be searched and copied, fonts embedded, pages numbered. `write`
/// fills the document, with drawings among its words. Needs a QGuiApplication, for the fonts.
[[nodiscard]] QByteArray pdfOf(const PdfLook& look,
                               const std::function<void(QTextDocument&, Inserts&)>& write);

} // namespace output
