// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/chart_plan.h"
#include "explore/explorer_handle.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace models {

/// One number of a figure over years, as parts of its plot: from the left and from the foot, 0–1.
struct FigureMark {
    Q_GADGET
    QML_VALUE_TYPE(figureMark)
    Q_PROPERTY(double from MEMBER from)
    Q_PROPERTY(double to MEMBER to)
    Q_PROPERTY(double low MEMBER low)
    Q_PROPERTY(double high MEMBER high)
    Q_PROPERTY(bool column MEMBER column)
    Q_PROPERTY(bool plain MEMBER plain)
    Q_PROPERTY(QString text MEMBER text)
public:
    double from = 0;
    double to = 0;
    double low = 0;
    double high = 0;
    bool column = false; ///< Stands on the foot; else it is a range, or a single estimate where low is high.
    bool plain = false;  ///< Of another time than one year; a sum is as high as its mean year.
    QString text;        ///< The number, where it is to be read; else "".
    friend bool operator==(const FigureMark&, const FigureMark&) = default;
};

/// A name on the axis of years, and where.
struct FigureTick {
    Q_GADGET
    QML_VALUE_TYPE(figureTick)
    Q_PROPERTY(double at MEMBER at)
    Q_PROPERTY(QString text MEMBER text)
public:
    double at = 0; ///< 0–1 of the plot's width.
    QString text;
    friend bool operator==(const FigureTick&, const FigureTick&) = default;
};

/// A group of a whole.
struct FigureBar {
    Q_GADGET
    QML_VALUE_TYPE(figureBar)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(double length MEMBER length)
public:
    QString label;
    QString text;
    double length = 0; ///< 0–1 of the longest.
    friend bool operator==(const FigureBar&, const FigureBar&) = default;
};

/// A series as it is drawn for a class: few words, and only the numbers that read from the back row. What of
/// it is drawn is explore::chartPlan's, as in every other chart.
class SlideFigure : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY explorerChanged)
    /// "" or an unknown id: there is no figure. Nor is there one of estimates: how each of them is bounded
    /// and whose it is does not read from the back row.
    Q_PROPERTY(QString seriesId READ seriesId WRITE setSeriesId NOTIFY seriesIdChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// What it shows, in a sentence.
    Q_PROPERTY(QString finding READ finding NOTIFY changed)
    /// Over years; empty for a figure of groups.
    Q_PROPERTY(QList<models::FigureMark> marks READ marks NOTIFY changed)
    Q_PROPERTY(QList<models::FigureTick> ticks READ ticks NOTIFY changed)
    /// What stands plain: numbers of other times than single years, in words; "" without any.
    Q_PROPERTY(QString others READ others NOTIFY changed)
    /// Of groups; empty for a figure over years.
    Q_PROPERTY(QList<models::FigureBar> bars READ bars NOTIFY changed)

public:
    explicit SlideFigure(QObject* parent = nullptr);
    ~SlideFigure() override;
    Q_DISABLE_COPY_MOVE(SlideFigure)

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);
    [[nodiscard]] QString seriesId() const { return m_seriesId; }
    void setSeriesId(const QString& id);

    [[nodiscard]] bool isFound() const { return m_series != nullptr; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QList<FigureMark> marks() const { return m_marks; }
    [[nodiscard]] QList<FigureTick> ticks() const { return m_ticks; }
    [[nodiscard]] QString others() const { return m_others; }
    [[nodiscard]] QList<FigureBar> bars() const { return m_bars; }

Q_SIGNALS:
    void explorerChanged();
    void seriesIdChanged();
    void changed();

private:
    void read();
    void readBars(const explore::ChartPlan& plan);

    explore::ExplorerHandle m_explorer;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
    QString m_seriesId;
    const story::Series* m_series = nullptr;
    story::Language m_language = story::Language::English;
    QList<FigureMark> m_marks;
    QList<FigureTick> m_ticks;
    QString m_others;
    QList<FigureBar> m_bars;
};

} // namespace models
