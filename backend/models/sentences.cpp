// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentences.h"

#include "explore/date_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

int eventsInWindow(const explore::Explorer& explorer) {
    const auto inWindow = [&](const story::Event& event) {
        const explore::EventAppearance appearance = explorer.appearance(event, explore::Pane::Essay);
        return appearance.inWindow && appearance.inCategory;
    };
    return static_cast<int>(std::ranges::count_if(explorer.story().events, inWindow));
}

} // namespace

QString matchDetail(const explore::Explorer& explorer) {
    const auto& match = explorer.derived().match;
    if (!match)
        return {};
    int direct = 0;
    int applied = 0;
    int around = 0;
    for (const explore::ParagraphMatch& paragraph : match->paragraphs) {
        const explore::ReasonKind strongest = paragraph.reasons.front().kind;
        if (strongest == explore::ReasonKind::Applies)
            ++applied;
        else if (strongest == explore::ReasonKind::Parent)
            ++around;
        else
            ++direct;
    }
    QStringList parts;
    if (direct > 0)
        parts.append(Words::tr("%n directly", nullptr, direct));
    if (applied > 0)
        parts.append(Words::tr("%n by a law it describes", nullptr, applied));
    if (around > 0)
        parts.append(Words::tr("%n by the region around it", nullptr, around));
    return parts.join(Words::tr(", "));
}

QString readout(const explore::Explorer& explorer, int shownEvents) {
    const QString years = explore::yearsText(explorer.derived().window);
    const story::Ref* selection = explorer.state().selection();
    if (!selection || selection->kind == story::Kind::Time)
        return Words::tr("%1, %n events", nullptr, shownEvents).arg(years);
    return Words::tr("%1, %2 of %n events concern %3", nullptr, eventsInWindow(explorer))
        .arg(years, QString::number(shownEvents),
             explorer.index().nameOf(*selection, explorer.state().language));
}

QString announcementOfSelection(const explore::Explorer& explorer) {
    const auto& match = explorer.derived().match;
    if (!match)
        return Words::tr("Selection cleared");
    const QString name = match->target ? explorer.index().nameOf(*match->target, explorer.state().language)
                                       : explore::yearsText(explorer.derived().window);
    return Words::tr("%1 selected, %2, %3")
        .arg(name, Words::tr("%n paragraphs", nullptr, static_cast<int>(match->paragraphs.size())),
             Words::tr("%n events", nullptr, static_cast<int>(match->events.size())));
}

QString announcementOfStep(const explore::Explorer& explorer) {
    const story::Paragraph& paragraph = explorer.paragraph();
    return Words::tr("Paragraph %1 of %2: %3")
        .arg(QString::number(paragraph.number), QString::number(explorer.story().paragraphs.size()),
             paragraph.heading);
}

} // namespace models
