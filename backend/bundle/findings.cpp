// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/findings.h"

#include <algorithm>
#include <tuple>

namespace bundle {

namespace {

constexpr qsizetype kLongestQuote = 60;

auto sortKey(const Diagnostic& d) {
    return std::tie(d.file, d.line, d.column, d.pointer, d.problem);
}

} // namespace

void Findings::error(const Spot& spot, const QString& problem, const QString& fix) {
    add(Severity::Error, spot, problem, fix);
}

void Findings::warning(const Spot& spot, const QString& problem, const QString& fix) {
    add(Severity::Warning, spot, problem, fix);
}

void Findings::add(Severity severity, const Spot& spot, const QString& problem, const QString& fix) {
    const int count = ++m_countOfFile[spot.file];
    m_reportedValues.insert({spot.file, spot.pointer});
    if (count < kMostPerFile) {
        m_diagnostics.push_back({severity, spot.file, spot.line, spot.column, spot.pointer, problem, fix});
    } else if (count == kMostPerFile) {
        m_diagnostics.push_back({Severity::Error, spot.file, 0, 0, QString(),
                                 QStringLiteral("the file has more problems than are listed here"),
                                 QStringLiteral("Mend these first and check again")});
    }
}

bool Findings::isReported(const Spot& spot) const {
    return m_reportedValues.contains({spot.file, spot.pointer});
}

std::vector<Diagnostic> Findings::takeSorted() {
    std::ranges::sort(m_diagnostics,
                      [](const Diagnostic& a, const Diagnostic& b) { return sortKey(a) < sortKey(b); });
    return std::move(m_diagnostics);
}

QString quoted(QStringView word) {
    QString shown = word.left(kLongestQuote).toString();
    for (QChar& c : shown) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = u' ';
    }
    if (word.size() > kLongestQuote)
        shown += u'…';
    return u'“' + shown + u'”';
}

} // namespace bundle
