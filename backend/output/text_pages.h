// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/inserts.h"
#include "output/pages.h"
#include "story/story.h"

#include <functional>
#include <memory>

class QTextDocument;

namespace output {

enum class Paper { A4, Letter };

struct TextLook {
    Paper paper = Paper::A4;
    story::Language language = story::Language::English;
    QString title{}; ///< Of the file, and at the foot of each page.
};

/// Pages of text, numbered: real text that can be searched and copied. `write` is called at once and fills
/// the document, with drawings among its words. Needs a QGuiApplication, for the fonts.
[[nodiscard]] std::unique_ptr<Pages> textPages(const TextLook& look,
                                               const std::function<void(QTextDocument&, Inserts&)>& write);

} // namespace output
