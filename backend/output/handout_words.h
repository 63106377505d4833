// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace output {

/// The words of handouts and slides, for the translations.
struct HandoutWords {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

/// "A" for 0, "B" for 1: the name of a choice.
[[nodiscard]] inline QString letterOf(qsizetype index) {
    return QString(QChar(static_cast<char16_t>(u'A' + index)));
}

} // namespace output
