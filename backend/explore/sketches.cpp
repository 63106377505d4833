// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/sketches.h"

#include <algorithm>

namespace explore {

std::vector<story::Id> checksOf(const story::Story& story, const story::Ref& ref) {
    std::vector<story::Id> checks;
    for (const story::Check& check : story.checks) {
        const bool isIt = ref.kind == story::Kind::Check && check.id == ref.id;
        const bool isOfNote = ref.kind == story::Kind::Note && std::ranges::contains(check.notes, ref.id);
        if (isIt || isOfNote)
            checks.push_back(check.id);
    }
    return checks;
}

std::vector<const story::Sketch*> sketchesOf(const story::Story& story, const story::Ref& ref) {
    const std::vector<story::Id> checks = checksOf(story, ref);
    std::vector<const story::Sketch*> sketches;
    for (const story::Sketch& sketch : story.sketches) {
        if (std::ranges::contains(checks, sketch.check))
            sketches.push_back(&sketch);
    }
    return sketches;
}

std::vector<const story::Sketch*> shownSketches(const story::Story& story, const State& state) {
    const story::Ref* selected = state.selection();
    return selected == nullptr ? std::vector<const story::Sketch*>() : sketchesOf(story, *selected);
}

QString sketchText(const story::Story& story, const story::Sketch& sketch, story::Language language) {
    QStringList ends;
    if (const story::Region* from = story::find(story.regions, sketch.from))
        ends.append(from->names.name.in(language));
    if (const story::Place* to = story::find(story.places, sketch.to))
        ends.append(to->names.name.in(language));
    QStringList where;
    if (!ends.isEmpty())
        where.append(ends.join(QStringLiteral(" – ")));
    if (const QString& distance = sketch.distance.in(language); !distance.isEmpty())
        where.append(distance);
    const QString& caption = sketch.caption.in(language);
    return where.isEmpty() ? caption
                           : QStringLiteral("%1 (%2)").arg(caption, where.join(QStringLiteral(", ")));
}

} // namespace explore
