// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/mentions.h"
#include "models/original_copy.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace models {

/// Goes from one mention of the selection to the next, over all paragraphs and around their ends.
class Mentions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    /// Where the mention is to which the reader went last; "" and 0 before the first and after the selection
    /// changed.
    Q_PROPERTY(QString paragraphId READ paragraphId NOTIFY changed)
    Q_PROPERTY(int begin READ begin NOTIFY changed)
    Q_PROPERTY(int length READ length NOTIFY changed)
    /// It stands in the reader's own copy.
    Q_PROPERTY(bool original READ isOriginal NOTIFY changed)
public:
    /// Both outlive the mentions.
    Mentions(const explore::Explorer& explorer, const OriginalCopy& copy, QObject* parent = nullptr);

    [[nodiscard]] QString paragraphId() const;
    [[nodiscard]] int begin() const;
    [[nodiscard]] int length() const;
    [[nodiscard]] bool isOriginal() const;

    /// The next one (`by` 1) or the one before (-1); from nowhere, the first or the last.
    Q_INVOKABLE void step(int by);
    /// The selection changed: the next step begins anew.
    void reset();

Q_SIGNALS:
    void changed();
    /// "3 of 7", or why there is none.
    void said(const QString& sentence);

private:
    const explore::Explorer& m_explorer;
    const OriginalCopy& m_copy;
    std::optional<explore::MentionPlace> m_here;
};

} // namespace models
