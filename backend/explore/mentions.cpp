// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/mentions.h"

#include <algorithm>

namespace explore {

namespace {

void addPlaces(std::vector<MentionPlace>& places, const story::Id& paragraph, Text text,
               const std::vector<story::Mention>& words) {
    qsizetype end = 0;
    for (const story::Mention& word : words) {
        if (word.length <= 0)
            continue;
        const bool overlaps = !places.empty() && places.back().paragraph == paragraph && word.begin < end;
        end = std::max(overlaps ? end : 0, word.begin + word.length);
        if (overlaps)
            places.back().length = end - places.back().begin;
        else
            places.push_back({paragraph, text, word.begin, word.length});
    }
}

} // namespace

std::vector<MentionPlace> mentionsOfSelection(const Explorer& explorer, Text text) {
    std::vector<MentionPlace> places;
    const std::optional<Match>& match = explorer.derived().match;
    if (!match)
        return places;
    for (const story::Paragraph& paragraph : explorer.story().paragraphs) {
        const auto found = std::ranges::find(match->paragraphs, paragraph.id, &ParagraphMatch::paragraph);
        if (found == match->paragraphs.end())
            continue;
        const story::Paragraph* copy = explorer.index().originalOf(paragraph.id);
        const bool original = text == Text::Original && copy != nullptr && !copy->text.isEmpty();
        addPlaces(places, paragraph.id, original ? Text::Original : Text::Retelling,
                  original ? found->originalWords : found->words);
    }
    return places;
}

} // namespace explore
