// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentences.h"

#include "explore/account.h"
#include "explore/date_text.h"

#include <QCoreApplication>

namespace models {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// A claim's name is the claim, too long for the timeline's head.
QString accountText(const explore::Explorer& explorer, const story::Ref& ref, const story::Event& account) {
    const story::Language language = explorer.state().language;
    const QString date = explore::dateText(account.date, language);
    return ref.kind == story::Kind::Note ? Sentences::tr("%1 describes one event: %2", "note, date")
                                               .arg(explorer.index().nameOf(ref, language), date)
                                         : Sentences::tr("Its source describes one event: %1").arg(date);
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
        parts.append(Sentences::tr("%n directly", nullptr, direct));
    if (applied > 0)
        parts.append(Sentences::tr("%n by a law it describes", nullptr, applied));
    if (around > 0)
        parts.append(Sentences::tr("%n by the region around it", nullptr, around));
    return parts.join(Sentences::tr(", "));
}

QString readout(const explore::Explorer& explorer, int shownEvents) {
    const QString years = explore::yearsText(explorer.derived().window);
    const story::Ref* selection = explorer.state().selection();
    if (!selection || selection->kind == story::Kind::Time)
        return Sentences::tr("%1, %n events", nullptr, shownEvents).arg(years);
    if (const story::Event* account = explore::accountOf(explorer.story(), *selection))
        return accountText(explorer, *selection, *account);
    return Sentences::tr("%1, %2 of %n events concern %3", nullptr, explorer.countsBesideSelection().total())
        .arg(years, QString::number(shownEvents),
             explorer.index().nameOf(*selection, explorer.state().language));
}

QString announcementOfSelection(const explore::Explorer& explorer) {
    const auto& match = explorer.derived().match;
    // A thing counts what belongs to it whenever it was; anything else what it leaves to be seen.
    const int events = match && match->target ? static_cast<int>(match->events.size())
                                              : explorer.counts(std::nullopt).total();
    if (!match && explorer.state().clauses.empty())
        return Sentences::tr("Selection cleared");
    if (!match)
        return Sentences::tr("%n events", nullptr, events);
    const QString name = match->target ? explorer.index().nameOf(*match->target, explorer.state().language)
                                       : explore::yearsText(explorer.derived().window);
    return Sentences::tr("%1 selected, %2, %3")
        .arg(name, Sentences::tr("%n paragraphs", nullptr, static_cast<int>(match->paragraphs.size())),
             Sentences::tr("%n events", nullptr, events));
}

QString announcementOfStep(const explore::Explorer& explorer) {
    const story::Paragraph& paragraph = explorer.paragraph();
    return Sentences::tr("Paragraph %1 of %2: %3")
        .arg(QString::number(paragraph.number), QString::number(explorer.story().paragraphs.size()),
             paragraph.heading);
}

} // namespace models
