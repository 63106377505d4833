// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"

#include <QHash>
#include <QSet>

namespace bundle {

/// A place in a file of the bundle; the members are those of Diagnostic.
struct Spot {
    QString file;
    int line = 0;
    int column = 0;
    QString pointer;
};

/// Collects every problem of a bundle while it is read. A file that is nothing but problems is cut short, so
/// that a hostile bundle cannot fill the memory.
class Findings {
public:
    static constexpr int kMostPerFile = 1000;

    void error(const Spot& spot, const QString& problem, const QString& fix);
    void warning(const Spot& spot, const QString& problem, const QString& fix);

    /// True when a problem of exactly that JSON value was reported already.
    [[nodiscard]] bool isReported(const Spot& spot) const;
    /// Everything found, sorted by file, line, column and problem.
    [[nodiscard]] std::vector<Diagnostic> takeSorted();

private:
    void add(Severity severity, const Spot& spot, const QString& problem, const QString& fix);

    std::vector<Diagnostic> m_diagnostics;
    QHash<QString, int> m_countOfFile;
    QSet<std::pair<QString, QString>> m_reportedValues; ///< File and pointer.
};

/// `word` in typographic quotes, without control characters and no longer than a line.
[[nodiscard]] QString quoted(QStringView word);

} // namespace bundle
