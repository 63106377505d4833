// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/source_text.h"
#include "story/story.h"

#include <optional>

namespace bundle {

/// A link as it stands in the text, before anything is known about its target.
struct ProseLink {
    qsizetype begin = 0; ///< In UTF-16 units of the paragraph's text, as is `length`.
    qsizetype length = 0;
    QString destination;
    Spot spot; ///< Of its '['.
};

/// A second-level heading with the blocks below it.
struct ProseSection {
    QString id; ///< From `{#id}`; empty when there is none.
    Spot spot;  ///< Of the heading.
    QString heading;
    QString text; ///< Blocks separated by "\n\n".
    std::vector<ProseLink> links;
    std::vector<story::Emphasis> emphases;
};

struct Prose {
    QString title;
    std::vector<ProseSection> sections;
};

/// Reads CommonMark and reports what is no plain prose: HTML, images, lists, code, other headings, and
/// headings without an id.
[[nodiscard]] Prose readProse(const SourceText& text, Findings& findings);

} // namespace bundle
