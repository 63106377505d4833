// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace story {

/// Everything a reader can point at. An Id is unique among all kinds but Note, Source, Check and Time.
enum class Kind { Paragraph, Region, Place, Route, Event, Series, Time, Note, Source, Check, Term };

/// The kind's name in links and in JSON: "paragraph", "region", …
[[nodiscard]] QString kindName(Kind kind);
/// The inverse of kindName(); nothing for any other text.
[[nodiscard]] std::optional<Kind> kindFromName(QStringView name);

/// An id is lowercase kebab case, `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters.
using Id = QString;
[[nodiscard]] bool isValidId(QStringView text);

/// A pointer to one thing of the story: the target of a link, a click or a query. For Kind::Time the id is
/// the EDTF text.
struct Ref {
    Kind kind = Kind::Paragraph;
    Id id;

    friend bool operator==(const Ref&, const Ref&) = default;
    friend std::strong_ordering operator<=>(const Ref& a, const Ref& b) {
        if (const auto kinds = a.kind <=> b.kind; kinds != 0)
            return kinds;
        return a.id.compare(b.id) <=> 0;
    }
};

/// "region:tumen".
[[nodiscard]] QString toString(const Ref& ref);
/// Reads "kind:id"; nothing when the kind is unknown or the id is empty.
[[nodiscard]] std::optional<Ref> refFromString(QStringView text);

[[nodiscard]] size_t qHash(const Ref& ref, size_t seed = 0) noexcept;

} // namespace story
