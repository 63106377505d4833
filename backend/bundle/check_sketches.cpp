// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_checks.h"

namespace bundle {

void checkSketches(const Draft& draft, Findings& findings) {
    std::map<std::pair<story::Id, story::SketchSide>, const Spot*> seen;
    for (std::size_t i = 0; i < draft.story.sketches.size(); ++i) {
        const story::Sketch& sketch = draft.story.sketches[i];
        const Spot& spot = draft.sketchSpots[i];
        const auto [first, isNew] = seen.try_emplace({sketch.check, sketch.side}, &spot);
        if (!isNew && !sketch.check.isEmpty())
            findings.error(spot,
                           QStringLiteral("the check %1 has two sketches of one side, the first in line %2")
                               .arg(quoted(sketch.check))
                               .arg(first->second->line),
                           QStringLiteral("Remove one of them, or make it the other side’s"));
    }
}

} // namespace bundle
