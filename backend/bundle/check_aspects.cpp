// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_checks.h"

#include <algorithm>

namespace bundle {

namespace {

bool parts(const story::Check& check) {
    return check.verdict == story::Verdict::Differs || check.verdict == story::Verdict::Partly;
}

void reportNoneParts(const AspectRow& first, Findings& findings) {
    findings.warning(
        first.spot,
        QStringLiteral("text and source agree in every aspect of %1, whose verdict says otherwise")
            .arg(quoted(first.check)),
        QStringLiteral("Add the aspect in which they part, or correct the verdict"));
}

void reportTwice(const AspectRow& row, const Spot& other, Findings& findings) {
    findings.error(row.nameSpot,
                   QStringLiteral("the check %1 has the aspect %2 twice, first in line %3")
                       .arg(quoted(row.check), quoted(row.aspect.name.en))
                       .arg(other.line),
                   QStringLiteral("Remove one of them or name it differently"));
}

} // namespace

void checkAspects(const Draft& draft, Findings& findings) {
    std::map<std::pair<story::Id, QString>, Spot> seen;
    std::map<story::Id, std::vector<const AspectRow*>> ofCheck;
    for (const AspectRow& row : draft.aspects) {
        const auto [first, isNew] = seen.try_emplace({row.check, row.aspect.name.en}, row.nameSpot);
        if (!isNew && !row.aspect.name.en.isEmpty())
            reportTwice(row, first->second, findings);
        ofCheck[row.check].push_back(&row);
    }
    for (const auto& [id, rows] : ofCheck) {
        const story::Check* check = story::find(draft.story.checks, id);
        if (check == nullptr)
            continue; // told with the other ids that nothing has
        if (!parts(*check))
            findings.error(
                rows.front()->spot,
                QStringLiteral("the verdict on %1 is neither “differs” nor “partly”").arg(quoted(id)),
                QStringLiteral("Compare aspects only where text and source part"));
        else if (std::ranges::all_of(rows, [](const AspectRow* row) { return row->aspect.agrees; }))
            reportNoneParts(*rows.front(), findings);
    }
}

} // namespace bundle
