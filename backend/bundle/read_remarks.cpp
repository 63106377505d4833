// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/values.h"

#include <algorithm>

namespace bundle {

namespace {

constexpr std::size_t kFewestAccounts = 2;

story::RemarkKind remarkKindFromName(QStringView name) {
    return name == u"conflict"  ? story::RemarkKind::Conflict
           : name == u"wording" ? story::RemarkKind::Wording
                                : story::RemarkKind::LeftOut;
}

std::vector<story::Id> readSourceIds(const JsonNode& owner, const QString& what,
                                     const ReadingContext& context) {
    std::vector<story::Id> sources;
    for (const JsonNode& source : owner.at(u"sources").items())
        sources.push_back(readReference(source, Target::Source, context.draft));
    if (owner.at(u"sources").exists())
        requireSources(sources, owner.at(u"sources").spot(), what, context.findings);
    return sources;
}

/// Sides that disagree each name their own sources: a reader must be able to tell who says what.
std::vector<story::Account> readAccounts(const JsonNode& node, const ReadingContext& context) {
    std::vector<story::Account> accounts;
    for (const JsonNode& item : node.at(u"accounts").items())
        accounts.push_back({readLocalText(item.at(u"text")),
                            readSourceIds(item, QStringLiteral("an account of the conflict"), context)});
    return accounts;
}

void addSources(std::vector<story::Id>& all, const std::vector<story::Id>& more) {
    for (const story::Id& id : more) {
        if (!std::ranges::contains(all, id))
            all.push_back(id);
    }
}

void checkAccounts(const story::Remark& remark, const JsonNode& node, const ReadingContext& context) {
    const bool isConflict = remark.kind == story::RemarkKind::Conflict;
    if (isConflict && remark.accounts.size() < kFewestAccounts)
        context.findings.error(
            node.at(u"kind").spot(),
            QStringLiteral("the conflict %1 has fewer than two accounts").arg(quoted(remark.id)),
            QStringLiteral("Write each side into “accounts”, with its sources"));
    else if (!isConflict && !remark.accounts.empty())
        context.findings.error(
            node.at(u"accounts").spot(),
            QStringLiteral("the remark %1 is no conflict and has accounts").arg(quoted(remark.id)),
            QStringLiteral("Make it a conflict or write it as one text"));
    else if (!isConflict && !node.at(u"sources").exists())
        context.findings.error(node.spot(),
                               QStringLiteral("the remark %1 names no source").arg(quoted(remark.id)),
                               QStringLiteral("Add “sources” with the id of a source of sources.json"));
}

void readRemark(const JsonNode& node, const ReadingContext& context) {
    story::Remark remark;
    remark.id = readId(node, Target::Remark, context.draft, context.findings);
    remark.kind = remarkKindFromName(node.at(u"kind").text());
    remark.title = readLocalText(node.at(u"title"));
    remark.text = readLocalText(node.at(u"text"));
    remark.accounts = readAccounts(node, context);
    remark.see = readPointers(node.at(u"see"), context.draft, context.findings);
    remark.sources = readSourceIds(node, QStringLiteral("the remark %1").arg(quoted(remark.id)), context);
    checkAccounts(remark, node, context);
    for (const story::Account& account : remark.accounts)
        addSources(remark.sources, account.sources);
    context.draft.story.remarks.push_back(std::move(remark));
}

} // namespace

void readRemarks(const Resource& resource, const ReadingContext& context) {
    auto file = loadJson(resource, context);
    if (!file) {
        context.draft.unread.insert(Target::Remark);
        return;
    }
    for (const JsonNode& node : file->root().at(u"remarks").items())
        readRemark(node, context);
    context.keep(std::move(file), "remarks");
}

} // namespace bundle
