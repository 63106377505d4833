// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/csv_table.h"
#include "bundle/draft.h"
#include "bundle/json_file.h"

#include <optional>

namespace bundle {

/// The EDTF date at `node`; reports one that is none. An empty date for a missing one.
[[nodiscard]] story::Date readDate(const JsonNode& node, Findings& findings);
/// The EDTF date in a cell; an empty cell is reported too.
[[nodiscard]] story::Date readDate(const CsvRow& row, QStringView column, Findings& findings);

[[nodiscard]] story::LocalText readLocalText(const JsonNode& node);
/// The properties name_en, name_ko, name_zh, name_own and aliases of a feature.
[[nodiscard]] story::Names readNames(const JsonNode& properties);

/// The column `confidence`; reports what is none.
[[nodiscard]] story::Confidence readConfidence(const CsvRow& row, Findings& findings);
[[nodiscard]] story::Confidence readConfidence(const JsonNode& node);

/// The decimal number in a cell; reports what is none. Nothing for an empty cell.
[[nodiscard]] std::optional<double> readNumber(const CsvRow& row, QStringView column, Findings& findings);

/// The ids in a cell or a property, noted as references to things of that kind.
[[nodiscard]] std::vector<story::Id> readReferences(const CsvRow& row, QStringView column, Target target,
                                                    Draft& draft);
[[nodiscard]] std::vector<story::Id> readReferences(const JsonNode& node, Target target, Draft& draft);
[[nodiscard]] story::Id readReference(const CsvRow& row, QStringView column, Target target, Draft& draft);
[[nodiscard]] story::Id readReference(const JsonNode& node, Target target, Draft& draft);

/// The id of a row, noted as a definition; reports one that is missing or wrongly written.
[[nodiscard]] story::Id readId(const CsvRow& row, Target target, Draft& draft, Findings& findings);
[[nodiscard]] story::Id readId(const JsonNode& owner, Target target, Draft& draft, Findings& findings);
/// Reports an id that is not lowercase kebab case.
void checkId(const QString& id, const Spot& spot, Findings& findings);

/// Reports a row or feature whose `sources` are empty.
void requireSources(const std::vector<story::Id>& sources, const Spot& spot, const QString& what,
                    Findings& findings);

/// What a link of the text to things of that kind refers to; nothing for a kind that it cannot lead to.
[[nodiscard]] std::optional<Target> targetOf(story::Kind kind);

/// Things pointed at, each written as a link of the text is: "event:famine". Noted as references.
[[nodiscard]] std::vector<story::Ref> readPointers(const JsonNode& list, Draft& draft, Findings& findings);

/// True for an http or https address with a host.
[[nodiscard]] bool isWebAddress(const QString& url);

} // namespace bundle
