// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/history.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace models {

/// The way back and forward over where the reader has been.
class Trail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY changed)
public:
    explicit Trail(explore::Explorer& explorer, QObject* parent = nullptr);

    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    Q_INVOKABLE void back() { m_history.back(); }
    Q_INVOKABLE void forward() { m_history.forward(); }

    /// Until resume() nothing is remembered.
    void pause() { m_history.pause(); }
    void resume() { m_history.resume(); }

Q_SIGNALS:
    void changed();

private:
    void follow();

    explore::History m_history; // ahead of the subscription: it has followed when the trail looks
    bool m_couldGoBack = false;
    bool m_couldGoForward = false;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
};

} // namespace models
