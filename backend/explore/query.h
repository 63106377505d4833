// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"

#include <QByteArray>
#include <expected>

namespace explore {

/// A question as the command line and scripts put it.
struct Query {
    enum class Kind {
        At,       ///< "LAT,LON" in degrees, decimal point, comma between: "41.4,128.2".
        Id,       ///< The id of anything in the story.
        Text,     ///< Words.
        Time,     ///< EDTF.
        Paragraph ///< The id of a paragraph.
    };
    Kind kind = Kind::Text;
    QString value;

    friend bool operator==(const Query&, const Query&) = default;
};

/// The answer to a question. What the story does not have is an answer too, with a message and no target; the
/// error is one sentence about a value that cannot be read, such as a latitude of 91.
[[nodiscard]] std::expected<Match, QString> answer(const MatchIndex& index, const Query& query);

/// Reads "LAT,LON" in degrees.
[[nodiscard]] std::expected<story::Position, QString> positionFromText(QStringView text);

/// {"target": {"kind", "id", "name"} or null, "message", "summary", "paragraphs": [{"id", "rank", "reasons":
/// [{"kind", "text"}]}], "events", "places", "routes", "series", "sources": [ids]}, indented, with a line
/// feed at the end. With a reader's own copy each paragraph also has "original": the words of the copy that
/// answer. The keys are in alphabetical order. `match` is of `index`.
[[nodiscard]] QByteArray toJson(const MatchIndex& index, const Match& match);

} // namespace explore
