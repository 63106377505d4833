// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "models/problem_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace models {

/// What is shown as a link, to be copied and opened again.
class Links : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
public:
    /// `problems` gets what a link asks for and the story does not have. Both outlive the links.
    Links(explore::Explorer& explorer, ProblemModel& problems, QObject* parent = nullptr);

    /// The state as a URL.
    [[nodiscard]] QString current() const;
    /// Puts current() on the clipboard.
    Q_INVOKABLE void copy();
    /// True for a text that begins as the program's links do.
    Q_INVOKABLE [[nodiscard]] bool isLink(const QString& text) const;
    /// Opens a link as far as the story knows its parts; the rest becomes problems, in the place of those of
    /// the link before.
    Q_INVOKABLE void open(const QString& text);
    /// The same with the clipboard's text, when that is a link. Says whether it was.
    Q_INVOKABLE bool openCopied();

Q_SIGNALS:
    /// What came of it, in a sentence.
    void said(const QString& sentence);

private:
    explore::Explorer& m_explorer;
    ProblemModel& m_problems;
};

} // namespace models
