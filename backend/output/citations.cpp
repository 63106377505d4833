// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/citations.h"

#include "output/citation_formats.h"

#include <QFileInfo>
#include <array>

namespace output {

namespace {

constexpr std::array<std::pair<QLatin1StringView, CitationFormat>, 5> kEndings{{
    {QLatin1StringView("json"), CitationFormat::CslJson},
    {QLatin1StringView("bib"), CitationFormat::BibTex},
    {QLatin1StringView("ris"), CitationFormat::Ris},
    {QLatin1StringView("txt"), CitationFormat::PlainText},
    {QLatin1StringView("md"), CitationFormat::Markdown},
}};

} // namespace

std::expected<CitationFormat, QString> citationFormatOf(const QString& fileName) {
    const QString ending = QFileInfo(fileName).suffix();
    for (const auto& [name, format] : kEndings) {
        if (ending.compare(name, Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::unexpected(
        QStringLiteral("“%1” does not say in which format to write citations: end its name with .json "
                       "(CSL-JSON), .bib (BibTeX), .ris (RIS), .txt or .md (a list to read).")
            .arg(fileName));
}

QByteArray citationsOf(const story::Story& story, CitationFormat format) {
    switch (format) {
    case CitationFormat::CslJson:
        return cslJsonOf(story);
    case CitationFormat::BibTex:
        return bibTexOf(story);
    case CitationFormat::Ris:
        return risOf(story);
    case CitationFormat::PlainText:
        return citationTextOf(story);
    case CitationFormat::Markdown:
        return citationMarkdownOf(story);
    }
    Q_UNREACHABLE_RETURN(QByteArray());
}

std::optional<story::Date::Point> plainDateOf(const story::Source& source) {
    const auto date = story::Date::parse(source.issued);
    if (!date || date->isInterval() || date->isUncertain())
        return std::nullopt;
    return date->start();
}

QString onOneLine(const QString& text) {
    return text.simplified();
}

} // namespace output
