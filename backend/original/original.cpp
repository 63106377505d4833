// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "original/original.h"

#include "original/alignment.h"
#include "original/page.h"
#include "original/plain_text.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace original {

namespace {

using Result = std::expected<story::Original, bundle::Diagnostic>;

std::unexpected<bundle::Diagnostic> problem(const QString& file, const QString& what, const QString& fix) {
    return std::unexpected(bundle::Diagnostic{bundle::Severity::Error, file, 0, 0, {}, what, fix});
}

/// The notes that the text marks and its own list, if it has one, lacks.
std::vector<int> missingNotes(const story::Original& original) {
    std::vector<int> missing;
    for (const story::OriginalParagraph& paragraph : original.paragraphs) {
        for (const story::Mention& mention : paragraph.mentions) {
            const int number = mention.target.kind == story::Kind::Note ? mention.target.id.toInt() : 0;
            if (number > 0 && !std::ranges::contains(original.notes, number, &story::OriginalNote::number) &&
                !std::ranges::contains(missing, number))
                missing.push_back(number);
        }
    }
    std::ranges::sort(missing);
    return missing;
}

story::Original tied(Page page, const story::Story& story) {
    const Gazetteer gazetteer(story);
    std::vector<MarkedText> marked;
    marked.reserve(page.paragraphs.size());
    for (const PageParagraph& paragraph : page.paragraphs)
        marked.push_back(readNoteMarks(paragraph.text, story));
    const auto tells = align(marked, story, gazetteer);
    story::Original original{
        std::move(page.title), std::move(page.byline), {}, std::move(page.notes), {}, {}};
    for (std::size_t i = 0; i < marked.size(); ++i) {
        std::vector<story::Id> ids;
        for (const std::size_t told : tells[i])
            ids.push_back(story.paragraphs[told].id);
        // What matched nothing, comments perhaps, keeps its words without links.
        auto mentions =
            ids.empty() ? marked[i].notes : gazetteer.mentionsIn(marked[i].text, marked[i].notes, ids);
        original.paragraphs.push_back(
            {std::move(marked[i].text), std::move(mentions), std::move(ids), page.paragraphs[i].line});
    }
    for (const story::Paragraph& paragraph : story.paragraphs) {
        const bool told = std::ranges::any_of(original.paragraphs, [&](const auto& candidate) {
            return std::ranges::contains(candidate.tells, paragraph.id);
        });
        if (!told)
            original.missing.push_back(paragraph.id);
    }
    original.missingNotes = missingNotes(original);
    return original;
}

} // namespace

Result fromBytes(const QString& name, const QByteArray& bytes, const story::Story& story) {
    const auto text = plainText(name, bytes);
    if (!text)
        return std::unexpected(text.error());
    Page page = readPage(*text, story.originalTitle);
    if (page.paragraphs.empty())
        return problem(name, QStringLiteral("there is no paragraph of text in the file"),
                       QStringLiteral("Save the essay’s page as plain text and open that file"));
    story::Original original = tied(std::move(page), story);
    if (original.missing.size() == story.paragraphs.size())
        return problem(name, QStringLiteral("no paragraph of the file tells what this story tells"),
                       QStringLiteral("Open a copy of the essay “%1”").arg(story.originalTitle));
    return original;
}

Result read(const QString& file, const story::Story& story) {
    const QFileInfo info(file);
    const QString name = info.fileName();
    if (!info.exists())
        return problem(name, QStringLiteral("there is no such file"),
                       QStringLiteral("Check the name and open it again"));
    if (!info.isFile())
        return problem(name, QStringLiteral("this is no file"),
                       QStringLiteral("Open the essay as a plain-text file"));
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return problem(name, QStringLiteral("the file cannot be read (%1)").arg(opened.errorString()),
                       QStringLiteral("Check that you may read it"));
    // One byte more tells that it is too large, without reading it all.
    return fromBytes(name, opened.read(kLargestCopy_bytes + 1), story);
}

} // namespace original
