// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/citation_formats.h"
#include "story/citation.h"

#include <QCollator>
#include <algorithm>

namespace output {

namespace {

/// By what a reader looks for: the first letter of the citation, leaving quotation marks and brackets aside.
std::vector<const story::Source*> inAlphabet(const story::Story& story) {
    QCollator collator{QLocale(QLocale::English)};
    collator.setIgnorePunctuation(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, const story::Source*>> keyed;
    keyed.reserve(story.sources.size());
    for (const story::Source& source : story.sources)
        keyed.emplace_back(collator.sortKey(story::citationOf(source)), &source);
    std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const story::Source*> sorted;
    sorted.reserve(keyed.size());
    for (const auto& [key, source] : keyed)
        sorted.push_back(source);
    return sorted;
}

QString headingOf(const story::Story& story) {
    return QStringLiteral("Sources of “%1”").arg(onOneLine(story.title.en));
}

/// What CommonMark would read as markup stands for itself behind a backslash.
QString inMarkdown(const QString& text) {
    static const QString kMarks = QStringLiteral("\\`*_{}[]<>#|~&");
    QString result;
    for (const QChar sign : text) {
        if (kMarks.contains(sign))
            result += u'\\';
        result += sign;
    }
    return result;
}

/// The title of the container, a newspaper or a book, is in italics.
QString markdownOf(const story::Source& source) {
    const story::Citation citation = story::citationInParts(source);
    const qsizetype end = citation.containerBegin + citation.containerLength;
    QString line = inMarkdown(citation.text.first(citation.containerBegin));
    if (citation.containerLength > 0)
        line +=
            u'*' + inMarkdown(citation.text.sliced(citation.containerBegin, citation.containerLength)) + u'*';
    line += inMarkdown(citation.text.sliced(end));
    return source.url.isEmpty() ? line : line + QStringLiteral(" <%1>").arg(source.url);
}

} // namespace

QByteArray citationTextOf(const story::Story& story) {
    QString text = headingOf(story) + u'\n';
    for (const story::Source* source : inAlphabet(story)) {
        text += u'\n' + onOneLine(story::citationOf(*source)) + u'\n';
        if (!source->url.isEmpty())
            text += source->url + u'\n';
    }
    return text.toUtf8();
}

QByteArray citationMarkdownOf(const story::Story& story) {
    QString text = QStringLiteral("# ") + inMarkdown(headingOf(story)) + QStringLiteral("\n\n");
    for (const story::Source* source : inAlphabet(story))
        text += QStringLiteral("- ") + onOneLine(markdownOf(*source)) + u'\n';
    return text.toUtf8();
}

} // namespace output
