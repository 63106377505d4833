// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_checks.h"

#include <algorithm>
#include <vector>

namespace bundle {

namespace {

void checkEvents(const Draft& draft, Findings& findings) {
    const story::DaySpan& span = draft.story.span;
    for (const DatedSpot& dated : draft.eventDates) {
        if (dated.date.text().isEmpty() || dated.date.span(span).overlaps(span))
            continue;
        findings.warning(dated.spot,
                         QStringLiteral("the date %1 lies outside the story's span %2 to %3")
                             .arg(quoted(dated.date.text()))
                             .arg(span.first.year())
                             .arg(span.last.year()),
                         QStringLiteral("Mend the date or widen “span” in datapackage.json"));
    }
}

/// Eras may share the year in which one ends and the next begins.
void checkEras(const Draft& draft, Findings& findings) {
    const auto& eras = draft.story.eras;
    const auto spanOf = [&](std::size_t i) { return eras[i].span.span(draft.story.span); };
    std::vector<std::size_t> inOrder;
    for (std::size_t i = 0; i < eras.size(); ++i) {
        if (!eras[i].span.text().isEmpty())
            inOrder.push_back(i);
    }
    std::ranges::stable_sort(inOrder, {}, [&](std::size_t i) { return spanOf(i).first; });
    for (std::size_t k = 1; k < inOrder.size(); ++k) {
        const std::size_t earlier = inOrder[k - 1];
        const std::size_t later = inOrder[k];
        if (spanOf(later).first.year() < spanOf(earlier).last.year())
            findings.warning(draft.eraSpots[later],
                             QStringLiteral("the era %1 overlaps the era %2")
                                 .arg(quoted(eras[later].id), quoted(eras[earlier].id)),
                             QStringLiteral("Let one end where the other begins"));
    }
}

} // namespace

void checkTimes(const Draft& draft, Findings& findings) {
    if (!draft.isSpanKnown)
        return;
    checkEvents(draft, findings);
    checkEras(draft, findings);
}

} // namespace bundle
