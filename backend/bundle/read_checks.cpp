// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/values.h"

#include <array>
#include <utility>

namespace bundle {

namespace {

using story::Verdict;

constexpr std::array<std::pair<QLatin1StringView, Verdict>, 5> kVerdicts{{
    {QLatin1StringView("supported"), Verdict::Supported},
    {QLatin1StringView("partly"), Verdict::Partly},
    {QLatin1StringView("differs"), Verdict::Differs},
    {QLatin1StringView("not-found"), Verdict::NotFound},
    {QLatin1StringView("opinion"), Verdict::Opinion},
}};

CsvColumns checkColumns() {
    return {
        {QStringLiteral("id"), QStringLiteral("paragraph"), QStringLiteral("claim"),
         QStringLiteral("finding"), QStringLiteral("verdict"), QStringLiteral("sources")},
        {QStringLiteral("notes"), QStringLiteral("event"), QStringLiteral("flag"), QStringLiteral("issues")}};
}

std::optional<Verdict> readVerdict(const CsvField& field, Findings& findings) {
    for (const auto& [name, verdict] : kVerdicts) {
        if (name == field.text)
            return verdict;
    }
    findings.error(field.spot, QStringLiteral("%1 is no verdict").arg(quoted(field.text)),
                   QStringLiteral("Use one of supported, partly, differs, not-found, opinion"));
    return std::nullopt;
}

bool readFlag(const CsvField& field, Findings& findings) {
    if (field.text != u"yes" && field.text != u"no" && !field.text.isEmpty())
        findings.error(field.spot, QStringLiteral("%1 is neither yes nor no").arg(quoted(field.text)),
                       QStringLiteral("Write yes when a reader should be told, otherwise no"));
    return field.text == u"yes";
}

std::vector<story::Issue> readIssues(const CsvField& field, Findings& findings) {
    std::vector<story::Issue> issues;
    for (const QString& name : field.text.split(u';', Qt::SkipEmptyParts)) {
        if (const auto issue = story::issueFromName(name))
            issues.push_back(*issue);
        else
            findings.error(field.spot, QStringLiteral("%1 is no issue").arg(quoted(name)),
                           QStringLiteral("Use unsourced, contested or outdated, separated by ;"));
    }
    return issues;
}

void readCheck(const CsvRow& row, const ReadingContext& context) {
    Draft& draft = context.draft;
    Findings& findings = context.findings;
    story::Check check;
    check.id = readId(row, Target::Check, draft, findings);
    check.paragraph = readReference(row, u"paragraph", Target::Paragraph, draft);
    check.claim = row.at(u"claim").text;
    check.finding = row.at(u"finding").text;
    const auto verdict = readVerdict(row.at(u"verdict"), findings);
    check.verdict = verdict.value_or(Verdict::NotFound);
    check.notes = readReferences(row, u"notes", Target::Note, draft);
    check.event = readReference(row, u"event", Target::Event, draft);
    check.flagged = readFlag(row.at(u"flag"), findings);
    check.issues = readIssues(row.at(u"issues"), findings);
    check.sources = readReferences(row, u"sources", Target::Source, draft);
    // An opinion needs no source, and where none was found there is none to name.
    if (verdict && *verdict != Verdict::NotFound && *verdict != Verdict::Opinion)
        requireSources(check.sources, row.at(u"sources").spot,
                       QStringLiteral("the check %1").arg(quoted(check.id)), findings);
    draft.checkEventSpots.push_back(row.at(u"event").spot);
    draft.story.checks.push_back(std::move(check));
}

} // namespace

void readChecks(const Resource& resource, const ReadingContext& context) {
    auto text = loadResource(resource, context);
    if (!text) {
        context.draft.unread.insert(Target::Check);
        return;
    }
    const CsvTable table = CsvTable::read(*std::move(text), checkColumns(), context.findings);
    if (!table.isWhole())
        context.draft.unread.insert(Target::Check);
    for (const CsvRow& row : table.rows()) {
        if (row.isDamaged())
            context.draft.define(Target::Check, row.at(u"id").text, row.at(u"id").spot);
        else
            readCheck(row, context);
    }
}

} // namespace bundle
