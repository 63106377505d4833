// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace models {

/// Which series the numbers pane shows, chosen by what they are, never by name, so that any story has its
/// numbers.
class SeriesChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY explorerChanged)
    /// The first flow with numbers for at least five single years; "" without one. It is the pane's main
    /// figure and the histogram behind the timeline.
    Q_PROPERTY(QString lead READ lead NOTIFY explorerChanged)
    /// The running total of the lead; "" without one.
    Q_PROPERTY(QString running READ running NOTIFY explorerChanged)
    /// The first composition by province; "" without one.
    Q_PROPERTY(QString origin READ origin NOTIFY explorerChanged)
    /// All other series, in the story's order; what is shown as the earlier figures of another is none.
    Q_PROPERTY(QStringList others READ others NOTIFY explorerChanged)
    /// The current step's series when it is among the others; else "".
    Q_PROPERTY(QString figure READ figure NOTIFY stateChanged)
    /// The group of `origin` that counts the selected region or place; "" when nothing of it is published.
    Q_PROPERTY(QString originGroup READ originGroup NOTIFY stateChanged)
    /// Regions beside the selected one of which the text speaks, "region:…".
    Q_PROPERTY(QStringList nearby READ nearby NOTIFY stateChanged)

public:
    explicit SeriesChoice(QObject* parent = nullptr);
    ~SeriesChoice() override;

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);
    [[nodiscard]] QString lead() const { return m_lead; }
    [[nodiscard]] QString running() const { return m_running; }
    [[nodiscard]] QString origin() const { return m_origin; }
    [[nodiscard]] QStringList others() const { return m_others; }
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString originGroup() const { return m_originGroup; }
    [[nodiscard]] QStringList nearby() const { return m_nearby; }

Q_SIGNALS:
    void explorerChanged();
    void stateChanged();

private:
    void choose();
    void followState();
    [[nodiscard]] QString figureOfStep() const;
    [[nodiscard]] story::Id selectedRegion() const;
    [[nodiscard]] QString groupOf(const story::Id& region) const;
    [[nodiscard]] QStringList neighboursOf(const story::Id& region) const;

    explore::ExplorerHandle m_explorer;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
    QString m_lead;
    QString m_running;
    QString m_origin;
    QStringList m_others;
    QString m_figure;
    QString m_originGroup;
    QStringList m_nearby;
};

} // namespace models
