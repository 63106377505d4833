// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace bundle {

enum class Severity { Warning, Error };

/// One problem of a bundle: where it is, what it is and how to mend it.
struct Diagnostic {
    Severity severity = Severity::Error;
    QString file;    ///< Relative to the bundle's folder, with '/'.
    int line = 0;    ///< From 1; 0 when the problem is of the whole file.
    int column = 0;  ///< From 1, in characters; 0 when the problem is of the whole line.
    QString pointer; ///< RFC 6901, for JSON files; may be empty.
    QString problem; ///< A phrase without a full stop: "the id “tumen” is used twice".
    QString fix;     ///< An imperative without a full stop: "Rename one of them".
};

/// `file:line:column: problem. fix.`
[[nodiscard]] QString toText(const Diagnostic& diagnostic);
/// `{"severity","file","line","column","pointer","problem","fix"}` of each, as one JSON array.
[[nodiscard]] QByteArray toJson(const std::vector<Diagnostic>& diagnostics);
[[nodiscard]] bool hasErrors(const std::vector<Diagnostic>& diagnostics);

} // namespace bundle
