// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/comparison.h"
#include "explore/explorer_handle.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace models {

/// One number of both periods, in words, and as shares of the greater one for bars on one scale.
struct ComparisonRow {
    Q_GADGET
    QML_VALUE_TYPE(comparisonRow)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString colour MEMBER colour)
    Q_PROPERTY(QString shape MEMBER shape)
    Q_PROPERTY(QString first MEMBER first)
    Q_PROPERTY(QString second MEMBER second)
    Q_PROPERTY(QString difference MEMBER difference)
    Q_PROPERTY(double firstShare MEMBER firstShare)
    Q_PROPERTY(double secondShare MEMBER secondShare)
public:
    QString label;
    QString colour; ///< The token of a theme; empty for other rows.
    QString shape;
    QString first; ///< "–" where no figure is published.
    QString second;
    QString difference; ///< Second less first, with its sign; empty where either is missing.
    double firstShare = 0;
    double secondShare = 0;
    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

/// Two periods side by side: the window and the one set beside it.
class ComparisonView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY explorerChanged)
    Q_PROPERTY(bool comparing READ isComparing NOTIFY changed)
    /// "1994–1999".
    Q_PROPERTY(QString firstTitle READ firstTitle NOTIFY changed)
    Q_PROPERTY(QString secondTitle READ secondTitle NOTIFY changed)
    Q_PROPERTY(QList<models::ComparisonRow> rows READ rows NOTIFY changed)
    /// What the numbers leave out; "" when nothing.
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    explicit ComparisonView(QObject* parent = nullptr);
    ~ComparisonView() override;

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);
    [[nodiscard]] bool isComparing() const { return m_comparing; }
    [[nodiscard]] QString firstTitle() const { return m_firstTitle; }
    [[nodiscard]] QString secondTitle() const { return m_secondTitle; }
    [[nodiscard]] QList<ComparisonRow> rows() const { return m_rows; }
    [[nodiscard]] QString note() const { return m_note; }

    /// Sets a second period beside the window, or takes it back.
    Q_INVOKABLE void toggle() const;

Q_SIGNALS:
    void explorerChanged();
    void changed();

private:
    void follow();
    void read(const explore::Comparison& comparison);
    void addRow(ComparisonRow row, std::optional<double> first, std::optional<double> second);

    explore::ExplorerHandle m_explorer;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
    bool m_comparing = false;
    QString m_firstTitle;
    QString m_secondTitle;
    QList<ComparisonRow> m_rows;
    QString m_note;
};

} // namespace models
