// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes_markup.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace models {

namespace {

QString wrapped(const QString& text, QLatin1StringView tag) {
    return u'<' + tag + u'>' + text + QLatin1String("</") + tag + u'>';
}

QString fragmentMarkup(const QTextFragment& fragment) {
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat())
        return {};
    QString text = fragment.text().toHtmlEscaped().replace(QChar::LineSeparator, QLatin1String("<br>"));
    if (format.fontItalic())
        text = wrapped(text, QLatin1StringView("i"));
    return format.fontWeight() > QFont::Medium ? wrapped(text, QLatin1StringView("b")) : text;
}

QString blockMarkup(const QTextBlock& block) {
    QString text;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        text += fragmentMarkup(at.fragment());
    if (const QTextList* list = block.textList()) {
        const bool numbered = list->format().style() == QTextListFormat::ListDecimal;
        return (numbered ? list->itemText(block) : QStringLiteral("•")) + u' ' + text;
    }
    return text;
}

} // namespace

QString notesMarkup(const QString& markdown) {
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) |
                                       QTextDocument::MarkdownNoHTML);
    QString markup;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = blockMarkup(block);
        if (!text.isEmpty())
            markup += wrapped(text, QLatin1StringView("p"));
    }
    return markup;
}

} // namespace models
