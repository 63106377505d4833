// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/query.h"
#include "output/citations.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <expected>
#include <variant>

namespace app {

/// `two-rivers [BUNDLE] [LESSON.tworivers] …`: the window.
struct OpenCall {
    QString bundle; ///< A folder; empty for the default story.
    QString link;
    QString language;
    QString theme;
    QString names; ///< Of the map; empty: as the link has it.
    bool present = false;
    QString essay;  ///< A reader's own copy; empty for none.
    QString lesson; ///< A lesson's file; empty for none.
};

struct CheckCall {
    QString bundle;
    bool json = false;
};

struct QueryCall {
    QString bundle;
    explore::Query query;
    QString essay; ///< A reader's own copy, over which it asks as well; empty for none.
};

struct RenderCall {
    QString bundle;
    QString outFolder;
    QStringList steps; ///< Empty for all.
    QSize size{1600, 1000};
    QString theme = QStringLiteral("light");
    QString language;
    QString names;        ///< Of the map.
    bool present = false; ///< The projector's view of each step in place of the explorer's.
    QString essay;        ///< A reader's own copy; empty for none.
    QString reading;      ///< "retelling", "original" or "both", where there is a copy.
};

struct ExportCall {
    QString bundle;
    QString handoutFile;
    QString citationsFile;
    output::CitationFormat citationFormat = output::CitationFormat::CslJson; ///< That of the file's ending.
    QString tablesFolder;
    QString slidesFile;                          ///< A PDF with a slide for each step.
    QString picturesFolder;                      ///< The same as PNG.
    QString lessonFile;                          ///< A teacher's lesson; empty for the story as it is.
    QStringList steps;                           ///< Empty for all.
    QString edition = QStringLiteral("teacher"); ///< Or "student".
    QString paper = QStringLiteral("a4");        ///< Or "letter".
    QString shape = QStringLiteral("16:9");      ///< Or "4:3".
    QString language;
    quint32 seed = 1; ///< Of the handout's exercises.
};

/// Text for standard output and a successful end: `--help`, `--version`.
struct TextCall {
    QString text;
};

using Call = std::variant<OpenCall, CheckCall, QueryCall, RenderCall, ExportCall, TextCall>;

/// Reads the command line; `arguments` leads with the program's name. The error is one sentence for standard
/// error (exit code 2).
[[nodiscard]] std::expected<Call, QString> parseCommandLine(const QStringList& arguments);

} // namespace app
