// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/query.h"

#include <vector>

/// What a reader of the default story expects of a gesture, written from the texts and not from what the
/// program answers. It holds for the retelling alone and for a reader beside whom a copy of the essay lies.
namespace fixture {

struct Expectation {
    const char* name;
    explore::Query::Kind kind;
    const char* value;
    const char* target; ///< "region:tumen"; empty for none.
    /// The paragraphs, best first, as far as a reader would have an opinion: "p3 p1". Empty: none answers.
    const char* order;
    const char* reasons; ///< "p3:borders p1:inside", each of which must be among those given.
    const char* lit;     ///< "p3:the border|p1:the Yalu": words of the retelling that must be lit.
    const char* copyLit; ///< The same in the copy of tests/original/own_essay.cpp.
    /// The order beside a copy, where what the copy says makes it another; null: the same.
    const char* copyOrder = nullptr;
};

// Clicks on the map, latitude first.
[[nodiscard]] std::vector<Expectation> clicksAlongTheBorder();
[[nodiscard]] std::vector<Expectation> clicksElsewhere();
[[nodiscard]] std::vector<Expectation> ids();
[[nodiscard]] std::vector<Expectation> times();
[[nodiscard]] std::vector<Expectation> words();
/// All of them.
[[nodiscard]] std::vector<Expectation> expectations();

} // namespace fixture
