// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/atlas.h"

#include <QObject>
#include <QWindow>
#include <expected>

namespace app {

/// Gives the reader copies of figures: on the clipboard, or as a file where a dialog asks for its place. Ends
/// before the Atlas.
class FigureFiles : public QObject {
    Q_OBJECT
public:
    FigureFiles(const explore::Explorer& explorer, models::Atlas& atlas);

    /// The window that the dialogs belong to.
    void setWindow(QWindow* window) { m_window = window; }
    /// Writes a figure; the error is one sentence.
    [[nodiscard]] std::expected<void, QString>
    save(const story::Series& series, models::FigureRequests::Format format, const QString& path) const;

private:
    void answer(const QString& seriesId, models::FigureRequests::Format format);
    void copy(const story::Series& series);
    void askWhere(const story::Series& series, models::FigureRequests::Format format);

    const explore::Explorer& m_explorer;
    models::Atlas& m_atlas;
    QWindow* m_window = nullptr;
};

} // namespace app
