// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <span>
#include <vector>

namespace models {

/// A screen, as far as it matters which view goes where.
struct ScreenPlace {
    QString name;
    QRect area; ///< On the desktop, device-independent pixels.
    friend bool operator==(const ScreenPlace&, const ScreenPlace&) = default;
};

/// The screen for the class: the wished one, or else the one that was plugged in last, but neither the
/// presenter's `own` nor one that shows the same as that. Nothing when there is none. `screens`: in the order
/// in which they came.
[[nodiscard]] std::optional<ScreenPlace> screenForClass(std::span<const ScreenPlace> screens,
                                                        const QString& own, const QString& wished);

/// The screens of the desktop as they come and go, and which of them is the projector. It knows what it is
/// told: watch() lets the desktop tell it.
class Screens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The presentation has it")
    /// The name of the screen on which the presenter's window is.
    Q_PROPERTY(QString own READ own WRITE setOwn NOTIFY changed)
    /// The name of the screen for the class, or "", and where it is on the desktop.
    Q_PROPERTY(QString projector READ projector NOTIFY changed)
    Q_PROPERTY(QRect projectorArea READ projectorArea NOTIFY changed)
    /// The names of all that could be the projector.
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)

public:
    using QObject::QObject;

    /// Follows the desktop's screens from now on.
    void watch();
    void setScreens(std::vector<ScreenPlace> screens);

    [[nodiscard]] QString own() const { return m_own; }
    void setOwn(const QString& name);
    [[nodiscard]] QString projector() const { return m_projector ? m_projector->name : QString(); }
    [[nodiscard]] QRect projectorArea() const { return m_projector ? m_projector->area : QRect(); }
    [[nodiscard]] QStringList choices() const;
    /// All of the desktop, in the order in which they came, and the one for the class.
    [[nodiscard]] std::span<const ScreenPlace> all() const { return m_screens; }
    [[nodiscard]] const std::optional<ScreenPlace>& projectorPlace() const { return m_projector; }

    /// Makes that screen the projector whenever it is there.
    Q_INVOKABLE void choose(const QString& name);
    /// Makes the next of the choices the projector.
    Q_INVOKABLE void chooseNext();

Q_SIGNALS:
    void changed();

private:
    void look();
    void decide();

    std::vector<ScreenPlace> m_screens;
    QString m_own;
    QString m_wished;
    std::optional<ScreenPlace> m_projector;
};

} // namespace models
