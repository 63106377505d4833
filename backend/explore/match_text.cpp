// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/match_text.h"

#include "explore/locator.h"

#include <QCoreApplication>
#include <algorithm>

namespace explore {

namespace {

using story::Kind;
using story::Language;
using story::Ref;

struct MatchWords {
    Q_DECLARE_TR_FUNCTIONS(MatchText)
};

/// How many of several things a reason lists by name.
constexpr std::size_t kListed = 2;

int countWith(const Match& match, auto holds) {
    return static_cast<int>(std::ranges::count_if(match.paragraphs, [&](const ParagraphMatch& paragraph) {
        return std::ranges::any_of(paragraph.reasons, holds, &Reason::kind);
    }));
}

/// The reasons of one match, in words.
class ReasonWriter {
public:
    ReasonWriter(const MatchIndex& index, const Match& match, Language language)
        : m_index(index)
        , m_match(match)
        , m_language(language) {}

    [[nodiscard]] QString text(const story::Id& paragraph, const Reason& reason) const {
        switch (reason.kind) {
        case ReasonKind::Names:
            return names(reason.via);
        case ReasonKind::Counts:
            return counts(reason);
        case ReasonKind::Borders:
            return reason.via.kind == Kind::Place
                       ? MatchWords::tr("lies opposite %1, which it names").arg(name(reason.via))
                       : MatchWords::tr("lies on %1, which it names").arg(name(reason.via));
        case ReasonKind::Event:
            return event(reason);
        case ReasonKind::Route:
            return route(reason);
        case ReasonKind::Applies:
            return applies(reason);
        case ReasonKind::Inside:
            return targetKind() == Kind::Event
                       ? MatchWords::tr("it happened in %1, which it names").arg(name(reason.via))
                       : MatchWords::tr("lies inside %1, which it names").arg(name(reason.via));
        case ReasonKind::Parent:
            return parent(paragraph, reason);
        }
        Q_UNREACHABLE_RETURN(QString());
    }

private:
    [[nodiscard]] QString names(const Ref& via) const;
    [[nodiscard]] QString namesPart(const Ref& via) const;
    [[nodiscard]] QString cites(const Ref& via) const;
    [[nodiscard]] QString counts(const Reason& reason) const;
    [[nodiscard]] QString event(const Reason& reason) const;
    [[nodiscard]] QString route(const Reason& reason) const;
    [[nodiscard]] QString applies(const Reason& reason) const;
    [[nodiscard]] QString parent(const story::Id& paragraph, const Reason& reason) const;

    /// What was asked for; runs of days are times.
    [[nodiscard]] Kind targetKind() const { return m_match.target ? m_match.target->kind : Kind::Time; }
    [[nodiscard]] QString name(const Ref& ref) const { return m_index.nameInSentence(ref, m_language); }
    [[nodiscard]] QString title(const Ref& ref) const { return m_index.nameOf(ref, m_language); }
    [[nodiscard]] QString titles(const std::vector<Ref>& things) const;

    const MatchIndex& m_index;
    const Match& m_match;
    Language m_language;
};

/// "A", "A; B", "A; B; and 3 more".
QString ReasonWriter::titles(const std::vector<Ref>& things) const {
    QStringList titles;
    for (const Ref& thing : things) {
        if (titles.size() < static_cast<qsizetype>(kListed))
            titles += title(thing);
    }
    QString listed = titles.join(MatchWords::tr("; "));
    if (things.size() <= kListed)
        return listed;
    return MatchWords::tr("%1; and %n more", nullptr, static_cast<int>(things.size() - kListed)).arg(listed);
}

QString ReasonWriter::names(const Ref& via) const {
    if (m_match.question == Match::Question::Words)
        return MatchWords::tr("holds “%1”").arg(m_match.name);
    switch (targetKind()) {
    case Kind::Region:
    case Kind::Place:
        return via == m_match.target ? MatchWords::tr("names %1").arg(name(via)) : namesPart(via);
    case Kind::Time:
        return MatchWords::tr("names %1").arg(name(via));
    case Kind::Event:
    case Kind::Route:
        return MatchWords::tr("names it: %1").arg(title(via));
    case Kind::Series:
        return MatchWords::tr("gives this figure: %1").arg(title(via));
    case Kind::Note:
    case Kind::Source:
        return cites(via);
    case Kind::Check:
        return MatchWords::tr("makes this claim");
    case Kind::Term:
        return via == m_match.target ? MatchWords::tr("uses this word")
                                     : MatchWords::tr("names %1").arg(name(via));
    case Kind::Paragraph:
        return MatchWords::tr("is this paragraph");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString ReasonWriter::namesPart(const Ref& via) const {
    const auto* whole = story::find(m_index.story().regions, m_match.target->id);
    const bool onLine = whole != nullptr && whole->shape.polygons.empty();
    return onLine ? MatchWords::tr("names %1, on %2").arg(name(via), name(*m_match.target))
                  : MatchWords::tr("names %1, in %2").arg(name(via), name(*m_match.target));
}

QString ReasonWriter::cites(const Ref& via) const {
    if (targetKind() == Kind::Note)
        return MatchWords::tr("cites %1").arg(name(via));
    return via.kind == Kind::Note ? MatchWords::tr("cites it in %1").arg(name(via))
                                  : MatchWords::tr("cites it");
}

QString ReasonWriter::counts(const Reason& reason) const {
    if (targetKind() == Kind::Series)
        return MatchWords::tr("is shown with this figure");
    return (targetKind() == Kind::Time ? MatchWords::tr("counts that time: %1")
                                       : MatchWords::tr("counts it: %1"))
        .arg(titles(reason.things));
}

QString ReasonWriter::event(const Reason& reason) const {
    const auto count = static_cast<int>(reason.things.size());
    const QString list = titles(reason.things);
    switch (targetKind()) {
    case Kind::Event:
        return reason.via.kind == Kind::Note
                   ? MatchWords::tr("cites %1, which reports it").arg(name(reason.via))
                   : MatchWords::tr("it is part of what this tells");
    case Kind::Source:
        return (count == 1 ? MatchWords::tr("an event it reports: %1")
                           : MatchWords::tr("%n events it reports: %1", nullptr, count))
            .arg(list);
    case Kind::Term:
        return (count == 1 ? MatchWords::tr("an event that tells of it: %1")
                           : MatchWords::tr("%n events that tell of it: %1", nullptr, count))
            .arg(list);
    case Kind::Time:
        return (count == 1 ? MatchWords::tr("an event then: %1")
                           : MatchWords::tr("%n events then: %1", nullptr, count))
            .arg(list);
    default:
        return (count == 1 ? MatchWords::tr("an event there: %1")
                           : MatchWords::tr("%n events there: %1", nullptr, count))
            .arg(list);
    }
}

QString ReasonWriter::route(const Reason& reason) const {
    if (reason.via == m_match.target)
        return MatchWords::tr("speaks of this way");
    if (reason.via.kind == Kind::Place)
        return MatchWords::tr("names %1, on the way").arg(name(reason.via));
    const auto count = static_cast<int>(reason.things.size());
    return (count == 1 ? MatchWords::tr("a route through it: %1")
                       : MatchWords::tr("%n routes through it: %1", nullptr, count))
        .arg(titles(reason.things));
}

QString ReasonWriter::applies(const Reason& reason) const {
    if (reason.via == m_match.target)
        return MatchWords::tr("what it says concerns %1").arg(name(reason.via));
    if (reason.via.kind == Kind::Check)
        return MatchWords::tr("a claim was checked against it");
    const auto count = static_cast<int>(reason.things.size());
    return (count == 1 ? MatchWords::tr("a law that covers it: %1")
                       : MatchWords::tr("%n laws that cover it: %1", nullptr, count))
        .arg(titles(reason.things));
}

QString ReasonWriter::parent(const story::Id& paragraph, const Reason& reason) const {
    const Match& around = *m_match.around;
    const auto found = std::ranges::find(around.paragraphs, paragraph, &ParagraphMatch::paragraph);
    const ReasonWriter writer(m_index, around, m_language);
    return MatchWords::tr("answers for %1, around %2: %3")
        .arg(name(reason.via), name(*m_match.target), writer.text(paragraph, found->reasons.front()));
}

/// A sentence of a statement and what there is besides, which may be empty.
QString sentence(const QString& statement, const QString& more) {
    return more.isEmpty()
               ? MatchWords::tr("%1.", "a sentence").arg(statement)
               : MatchWords::tr("%1; %2.", "a sentence and what there is besides").arg(statement, more);
}

QString timeMessage(const Match& match, const QString& name, std::size_t all) {
    const int count = countWith(match, [](ReasonKind kind) { return kind != ReasonKind::Counts; });
    const int figures = static_cast<int>(match.paragraphs.size()) - count;
    const QString statement =
        count == 0 ? MatchWords::tr("No paragraph names %1 or an event then").arg(name)
                   : MatchWords::tr("%n of %1 paragraphs name %2 or an event then", nullptr, count)
                         .arg(all)
                         .arg(name);
    return sentence(statement,
                    figures > 0 ? MatchWords::tr("%n give figures for it", nullptr, figures) : QString());
}

QString thingMessage(const MatchIndex& index, const Match& match, Language language) {
    const Ref& target = *match.target;
    const QString name = index.nameInSentence(target, language);
    const auto count = static_cast<int>(match.paragraphs.size());
    const std::size_t all = index.story().paragraphs.size();
    if (target.kind == Kind::Time)
        return timeMessage(match, name, all);
    if (count == 0)
        return MatchWords::tr("No paragraph speaks of %1.").arg(name);
    if (match.around)
        return MatchWords::tr("No paragraph speaks of %1 itself; %n answer for %2, around it.", nullptr,
                              count)
            .arg(name, index.nameInSentence(*match.around->target, language));
    if (const auto* paragraph =
            target.kind == Kind::Paragraph ? story::find(index.story().paragraphs, target.id) : nullptr)
        return MatchWords::tr("Paragraph %1: %2.").arg(paragraph->number).arg(paragraph->heading);
    const int direct = countWith(match, isDirect);
    const bool named =
        !hasPlace(target) || countWith(match, [](ReasonKind kind) { return kind == ReasonKind::Names; }) > 0;
    const QString more = count > direct
                             ? MatchWords::tr("%n more name what lies around it", nullptr, count - direct)
                             : QString();
    if (named)
        return sentence(MatchWords::tr("%n of %1 paragraphs touch %2", nullptr, direct).arg(all).arg(name),
                        more);
    return sentence(
        MatchWords::tr("No paragraph names %1 itself. %n of %2 paragraphs touch it", nullptr, direct)
            .arg(name, QString::number(all)),
        more);
}

QString wordsMessage(const MatchIndex& index, const Match& match) {
    if (match.name.isEmpty())
        return MatchWords::tr("There is nothing to look for.");
    if (match.paragraphs.empty())
        return MatchWords::tr("Nothing in this story is called “%1”, and no paragraph holds it.")
            .arg(match.name);
    return MatchWords::tr("%n of %1 paragraphs hold “%2”.", nullptr,
                          static_cast<int>(match.paragraphs.size()))
        .arg(index.story().paragraphs.size())
        .arg(match.name);
}

} // namespace

QString messageText(const MatchIndex& index, const Match& match, Language language) {
    switch (match.question) {
    case Match::Question::Thing:
        return match.target ? thingMessage(index, match, language)
                            : MatchWords::tr("Nothing in this story has the id “%1”.").arg(match.name);
    case Match::Question::Days:
        return timeMessage(match, MatchWords::tr("%1", "a range of years, as in a sentence").arg(match.name),
                           index.story().paragraphs.size());
    case Match::Question::Position:
        return MatchWords::tr("Nothing of this story lies at %1.").arg(match.name);
    case Match::Question::Words:
        return wordsMessage(index, match);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QStringList reasonTexts(const MatchIndex& index, const Match& match, const ParagraphMatch& paragraph,
                        Language language) {
    const ReasonWriter writer(index, match, language);
    QStringList texts;
    for (const Reason& reason : paragraph.reasons)
        texts += writer.text(paragraph.paragraph, reason);
    return texts;
}

} // namespace explore
