// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_checks.h"

#include <algorithm>

namespace bundle {

void checkAccounts(const Draft& draft, Findings& findings) {
    for (std::size_t i = 0; i < draft.story.checks.size(); ++i) {
        const story::Check& check = draft.story.checks[i];
        const story::Event* event = story::find(draft.story.events, check.event);
        if (event == nullptr)
            continue; // none, or told with the other ids that nothing has
        const bool share = std::ranges::any_of(event->sources, [&check](const story::Id& source) {
            return std::ranges::contains(check.sources, source);
        });
        if (!share)
            findings.error(
                draft.checkEventSpots[i],
                QStringLiteral("the check %1 and the event %2 have no source in common")
                    .arg(quoted(check.id), quoted(event->id)),
                QStringLiteral("Name the source that tells of it in both, or leave the event out"));
    }
}

} // namespace bundle
