// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/ids.h"

#include <QHashFunctions>
#include <array>
#include <utility>

namespace story {

namespace {

constexpr std::array<std::pair<Kind, QLatin1StringView>, 11> kKindNames{{
    {Kind::Paragraph, QLatin1StringView("paragraph")},
    {Kind::Region, QLatin1StringView("region")},
    {Kind::Place, QLatin1StringView("place")},
    {Kind::Route, QLatin1StringView("route")},
    {Kind::Event, QLatin1StringView("event")},
    {Kind::Series, QLatin1StringView("series")},
    {Kind::Time, QLatin1StringView("time")},
    {Kind::Note, QLatin1StringView("note")},
    {Kind::Source, QLatin1StringView("source")},
    {Kind::Check, QLatin1StringView("check")},
    {Kind::Term, QLatin1StringView("term")},
}};

constexpr qsizetype kLongestId = 64;

bool isIdCharacter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

QString kindName(Kind kind) {
    for (const auto& [candidate, name] : kKindNames) {
        if (candidate == kind)
            return name;
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<Kind> kindFromName(QStringView name) {
    for (const auto& [kind, candidate] : kKindNames) {
        if (candidate == name)
            return kind;
    }
    return std::nullopt;
}

bool isValidId(QStringView text) {
    if (text.isEmpty() || text.size() > kLongestId)
        return false;
    bool afterHyphen = true; // a hyphen may neither lead nor follow another
    for (const QChar c : text) {
        if (c == u'-' ? afterHyphen : !isIdCharacter(c))
            return false;
        afterHyphen = c == u'-';
    }
    return !afterHyphen;
}

QString toString(const Ref& ref) {
    return kindName(ref.kind) + u':' + ref.id;
}

std::optional<Ref> refFromString(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || colon + 1 == text.size())
        return std::nullopt;
    const std::optional<Kind> kind = kindFromName(text.first(colon));
    if (!kind)
        return std::nullopt;
    return Ref{*kind, text.sliced(colon + 1).toString()};
}

size_t qHash(const Ref& ref, size_t seed) noexcept {
    return qHashMulti(seed, static_cast<int>(ref.kind), ref.id);
}

} // namespace story
