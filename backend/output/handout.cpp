// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/handout.h"

#include "output/handout_text.h"

namespace output {

QByteArray handoutOf(const HandoutContent& content) {
    const PdfLook look{.paper = content.paper,
                       .language = content.language,
                       .title = content.index->story().title.in(content.language)};
    return pdfOf(look, [&content](QTextDocument& document, Inserts& inserts) {
        HandoutText(content, inserts, document).write();
    });
}

} // namespace output
