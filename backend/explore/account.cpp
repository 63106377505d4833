// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/account.h"

#include "explore/sketches.h"

namespace explore {

const story::Event* accountOf(const story::Story& story, const story::Ref& ref) {
    story::Id told;
    for (const story::Id& id : checksOf(story, ref)) {
        const story::Id& event = story::find(story.checks, id)->event;
        if (!told.isEmpty() && !event.isEmpty() && event != told)
            return nullptr;
        if (!event.isEmpty())
            told = event;
    }
    return told.isEmpty() ? nullptr : story::find(story.events, told);
}

const story::Event* shownAccount(const story::Story& story, const State& state) {
    const story::Ref* selected = state.selection();
    return selected == nullptr ? nullptr : accountOf(story, *selected);
}

} // namespace explore
