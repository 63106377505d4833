// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_checks.h"

namespace bundle {

namespace {

bool isUnread(const Draft& draft, const story::Size& size) {
    return draft.unread.contains(Target::Series) || draft.unread.contains(Target::Region) ||
           draft.unread.contains(Target::Place) || size.series.isEmpty() || size.at.isEmpty();
}

void checkSize(const story::Story& story, const story::Size& size, const Spot& spot, Findings& findings) {
    if (story::find(story.regions, size.at) == nullptr && story::find(story.places, size.at) == nullptr)
        findings.error(
            spot, QStringLiteral("the size stands at %1, which is no region or place").arg(quoted(size.at)),
            QStringLiteral("Name a region or a place in “at”"));
    const story::Series* series = story::find(story.series, size.series);
    if (series == nullptr)
        return; // told already
    const story::Observation* row = story::observationOf(*series, size);
    if (row == nullptr)
        findings.error(spot,
                       QStringLiteral("the series %1 has no row of %2 and group %3")
                           .arg(quoted(size.series), quoted(size.period.text()), quoted(size.group)),
                       QStringLiteral("Write period and group as the row of the series does"));
    else if (!row->value && !(row->low && row->high))
        findings.error(spot,
                       QStringLiteral("the row of the size has a bound on one side only, which has no area"),
                       QStringLiteral("Choose a row with a value, or with low and high"));
}

} // namespace

void checkSizes(const Draft& draft, Findings& findings) {
    for (std::size_t i = 0; i < draft.story.steps.size(); ++i) {
        const auto& sizes = draft.story.steps[i].sizes;
        for (std::size_t k = 0; k < sizes.size(); ++k) {
            if (!isUnread(draft, sizes[k]))
                checkSize(draft.story, sizes[k], draft.stepSizeSpots[i][k], findings);
        }
    }
}

} // namespace bundle
