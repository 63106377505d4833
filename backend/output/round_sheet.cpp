// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/round_sheet.h"

#include "exercise/exercise_text.h"
#include "output/handout_words.h"
#include "output/page_text.h"

namespace output {

namespace {

void writeScore(PageText& page, const RoundSheet& content) {
    const exercise::Round& round = *content.round;
    page.heading(exercise::scoreText(round.score()), 2);
    for (const exercise::Kind kind : exercise::kKinds) {
        const exercise::Score score = round.score(kind);
        if (score.asked > 0)
            page.item(HandoutWords::tr("%1: %2", "Regions: 2 of 2 right")
                          .arg(exercise::kindText(kind), exercise::scoreText(score)));
    }
}

void writeOutcome(PageText& page, const RoundSheet& content, std::size_t at) {
    const exercise::Exercise& asked = content.round->exercises()[at];
    const auto& answer = content.round->answers()[at];
    page.paragraph(QStringLiteral("%1. %2").arg(at + 1).arg(exercise::taskText(asked.kind)), 0, true);
    page.paragraph(exercise::subjectText(*content.index, asked));
    if (answer)
        page.paragraph((answer->right ? HandoutWords::tr("✓ Right: %1") : HandoutWords::tr("✗ Not right: %1"))
                           .arg(exercise::givenText(*content.index, asked, *answer, content.language)));
    page.paragraph(exercise::explanationText(*content.index, asked, content.language));
    page.paragraph(exercise::sourceTexts(*content.index, asked).join(u'\n'), PageText::kSmallSize);
}

} // namespace

QByteArray roundSheetOf(const RoundSheet& content) {
    const story::Story& story = content.index->story();
    const TextLook look{
        .paper = content.paper, .language = content.language, .title = story.title.in(content.language)};
    const auto pages = textPages(look, [&content, &look](QTextDocument& document, Inserts& inserts) {
        PageText page(document, inserts, content.language);
        page.cursor().beginEditBlock();
        page.heading(look.title, 1);
        page.paragraph(HandoutWords::tr("Exercises, round %1").arg(content.round->seed()), 0, true);
        page.paragraph(HandoutWords::tr("Name: ____________________   Class: __________   Date: __________"));
        writeScore(page, content);
        for (std::size_t i = 0; i < content.round->exercises().size(); ++i)
            writeOutcome(page, content, i);
        page.cursor().endEditBlock();
    });
    return pdfOf(*pages);
}

} // namespace output
