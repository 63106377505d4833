// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_checks.h"

#include <algorithm>

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
    for (std::size_t i = 0; i < eras.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (eras[i].span.text().isEmpty() || eras[j].span.text().isEmpty())
                continue;
            const story::DaySpan a = eras[j].span.span(draft.story.span);
            const story::DaySpan b = eras[i].span.span(draft.story.span);
            if (std::max(a.first.year(), b.first.year()) < std::min(a.last.year(), b.last.year()))
                findings.warning(draft.eraSpots[i],
                                 QStringLiteral("the era %1 overlaps the era %2")
                                     .arg(quoted(eras[i].id), quoted(eras[j].id)),
                                 QStringLiteral("Let one end where the other begins"));
        }
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
