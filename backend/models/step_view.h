// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace models {

/// What an explorer shows, as a slide needs it: its step in words, and what was picked out within the step.
class StepView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY explorerChanged)
    Q_PROPERTY(QString stepId READ stepId NOTIFY stepChanged)
    Q_PROPERTY(QString statement READ statement NOTIFY stepChanged)
    Q_PROPERTY(QString support READ support NOTIFY stepChanged)
    Q_PROPERTY(QString source READ source NOTIFY stepChanged)
    /// The id of the step's series, or "".
    Q_PROPERTY(QString figure READ figure NOTIFY stepChanged)
    /// The step's numbers stand on the map as circles.
    Q_PROPERTY(bool sized READ isSized NOTIFY stepChanged)
    Q_PROPERTY(QString heading READ heading NOTIFY stepChanged)
    Q_PROPERTY(int paragraphNumber READ paragraphNumber NOTIFY stepChanged)
    Q_PROPERTY(int paragraphCount READ paragraphCount NOTIFY stepChanged)
    /// The place of the step among those of its paragraph, from 1, and how many they are.
    Q_PROPERTY(int part READ part NOTIFY stepChanged)
    Q_PROPERTY(int partCount READ partCount NOTIFY stepChanged)
    /// The name of the selection, with the local one behind it where there is one; and the years, where the
    /// time has been narrowed.
    Q_PROPERTY(QString selectionName READ selectionName NOTIFY picksChanged)
    Q_PROPERTY(QString years READ years NOTIFY picksChanged)
    /// Something differs from the step's exact view.
    Q_PROPERTY(bool wandered READ isWandered NOTIFY picksChanged)

public:
    explicit StepView(QObject* parent = nullptr);
    ~StepView() override;
    Q_DISABLE_COPY_MOVE(StepView)

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);

    [[nodiscard]] QString stepId() const;
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString support() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString figure() const;
    [[nodiscard]] bool isSized() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] int paragraphNumber() const;
    [[nodiscard]] int paragraphCount() const;
    [[nodiscard]] int part() const;
    [[nodiscard]] int partCount() const;
    [[nodiscard]] QString selectionName() const;
    [[nodiscard]] QString years() const;
    [[nodiscard]] bool isWandered() const;

Q_SIGNALS:
    void explorerChanged();
    void stepChanged();
    void viewChanged();
    void picksChanged();

private:
    void follow();
    /// Of the explorer; an empty one without it.
    [[nodiscard]] const explore::State& state() const;
    [[nodiscard]] const story::Step& step() const;

    explore::ExplorerHandle m_explorer;
    explore::State m_last; ///< What the signals have told so far.
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
};

} // namespace models
