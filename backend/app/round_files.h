// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/atlas.h"

#include <QObject>
#include <QWindow>
#include <expected>

namespace app {

/// Saves the summary of a round of exercises where a dialog asks for its place. Ends before the Atlas.
class RoundFiles : public QObject {
    Q_OBJECT
public:
    RoundFiles(const explore::Explorer& explorer, models::Atlas& atlas);

    /// The window that the dialog belongs to.
    void setWindow(QWindow* window) { m_window = window; }
    /// Writes the summary as PDF; the error is one sentence.
    [[nodiscard]] std::expected<void, QString> save(const QString& path) const;

private:
    void askWhere();

    const explore::Explorer& m_explorer;
    models::Atlas& m_atlas;
    QWindow* m_window = nullptr;
};

} // namespace app
