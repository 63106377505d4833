// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards.h"

#include "explore/card.h"

namespace models {

Card cardOf(const explore::Explorer& explorer, const story::Ref& ref) {
    const explore::Card from =
        explore::cardOf(explorer.story(), explorer.index(), ref, explorer.state().language);
    if (from.title.isEmpty())
        return {};
    Card card;
    card.ref = story::toString(from.ref);
    card.kind = from.kind;
    card.title = from.title;
    card.localName = from.localNames;
    card.text = from.text;
    card.note = from.note;
    for (const explore::CardRow& row : from.rows)
        card.rows.append({row.label, row.value, row.source, row.ref ? story::toString(*row.ref) : QString()});
    for (const explore::ParagraphMatch& paragraph : from.paragraphs)
        card.paragraphs.append(paragraph.paragraph);
    card.sources = QStringList(from.sources.begin(), from.sources.end());
    return card;
}

} // namespace models
