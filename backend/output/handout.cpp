// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/handout.h"

#include "output/handout_text.h"

namespace output {

std::unique_ptr<Pages> handoutPages(const HandoutContent& content) {
    const TextLook look{.paper = content.paper,
                        .language = content.language,
                        .title = content.index->story().title.in(content.language)};
    return textPages(look, [&content](QTextDocument& document, Inserts& inserts) {
        HandoutText(content, inserts, document).write();
    });
}

QByteArray handoutOf(const HandoutContent& content) {
    return pdfOf(*handoutPages(content));
}

} // namespace output
