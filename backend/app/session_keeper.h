// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/session.h"
#include "models/atlas.h"

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QTimer>

namespace app {

/// Opens the window where the reader left it, and keeps where that is: shortly after each change and at the
/// end.
class SessionKeeper : public QObject {
public:
    /// `file`: empty for none; then nothing is read and nothing written. The explorer and the Atlas outlive
    /// it.
    SessionKeeper(QString file, explore::Explorer& explorer, models::Atlas& atlas);
    ~SessionKeeper() override;
    Q_DISABLE_COPY_MOVE(SessionKeeper)

    /// The reader's settings and, unless `call` opens a link, the place in the story; what `call` asks for
    /// itself is left to the caller. A file that cannot be read becomes a problem to be shown.
    void restore(const OpenCall& call);
    /// The same for the window's size, before it is shown; and follows all of it from then on.
    void follow(QQuickWindow& window);

private:
    void restoreSettings();
    void watch();
    void changed();
    void keep();
    [[nodiscard]] Session now() const;
    [[nodiscard]] StoryPlace placeNow() const;
    void report(const QString& problem, const QString& fix);

    QString m_file;
    explore::Explorer& m_explorer;
    models::Atlas& m_atlas;
    QPointer<QQuickWindow> m_window;
    Session m_session; ///< As it was read or written last.
    StoryPlace m_place;
    QTimer m_settle;
    bool m_failed = false; ///< To write; told once.
};

} // namespace app
