// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/original.h"

#include <algorithm>

namespace story {

namespace {

void append(Paragraph& shown, const OriginalParagraph& more) {
    if (!shown.text.isEmpty())
        shown.text += QStringLiteral("\n\n");
    for (Mention mention : more.mentions) {
        mention.begin += shown.text.size();
        shown.mentions.push_back(std::move(mention));
    }
    shown.text += more.text;
}

} // namespace

Paragraph originalOf(const Original& original, const Paragraph& paragraph) {
    Paragraph shown;
    shown.id = paragraph.id;
    shown.number = paragraph.number;
    shown.heading = paragraph.heading;
    // What comes ahead of the first match is shown with it.
    const auto first = std::ranges::find_if(
        original.paragraphs, [](const OriginalParagraph& candidate) { return !candidate.tells.empty(); });
    if (first == original.paragraphs.end())
        return shown;
    Id place = first->tells.front();
    for (const OriginalParagraph& candidate : original.paragraphs) {
        if (!candidate.tells.empty())
            place = candidate.tells.front();
        if (place == paragraph.id)
            append(shown, candidate);
    }
    return shown;
}

Id shownWith(const Original& original, const Id& paragraph) {
    const auto isShownAt = [&](const OriginalParagraph& candidate) {
        return !candidate.tells.empty() && candidate.tells.front() == paragraph;
    };
    if (std::ranges::any_of(original.paragraphs, isShownAt))
        return {};
    for (const OriginalParagraph& candidate : original.paragraphs) {
        if (std::ranges::contains(candidate.tells, paragraph))
            return candidate.tells.front();
    }
    return {};
}

} // namespace story
