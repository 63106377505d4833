// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"
#include "explore/statistics.h"
#include "models/series_values.h"

#include <QVariant>
#include <memory>

namespace models {

/// One series for a chart: its words, its columns, and what of it lies in the window of time. Everything is
/// worked out here; QML draws it. An unknown id gives an empty view.
class SeriesView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY explorerChanged)
    Q_PROPERTY(QString seriesId READ seriesId WRITE setSeriesId NOTIFY seriesIdChanged)

    // ---- The series itself ----
    Q_PROPERTY(bool found READ isFound NOTIFY seriesChanged)
    Q_PROPERTY(QString title READ title NOTIFY seriesChanged)
    /// What is counted: the title up to its first comma, "Arrivals in South Korea".
    Q_PROPERTY(QString subject READ subject NOTIFY seriesChanged)
    Q_PROPERTY(QString finding READ finding NOTIFY seriesChanged)
    Q_PROPERTY(QString unit READ unit NOTIFY seriesChanged)
    Q_PROPERTY(QString note READ note NOTIFY seriesChanged)
    /// "flow", "stock", "composition" or "estimate".
    Q_PROPERTY(QString kind READ kind NOTIFY seriesChanged)
    /// The names of the groups, in the order of the file, without the total.
    Q_PROPERTY(QStringList groups READ groups NOTIFY seriesChanged)
    Q_PROPERTY(QList<models::SeriesColumn> columns READ columns NOTIFY seriesChanged)
    /// The highest single year; of estimates the highest number or bound. 0 without any.
    Q_PROPERTY(double highest READ highest NOTIFY seriesChanged)
    /// The column of the highest single year; -1 without one.
    Q_PROPERTY(int peak READ peak NOTIFY seriesChanged)
    /// The distance of grid lines, a round number, and the line at or above the highest year.
    Q_PROPERTY(double gridStep READ gridStep NOTIFY seriesChanged)
    Q_PROPERTY(double gridTop READ gridTop NOTIFY seriesChanged)
    /// A round number that the running total has passed, and the first point that reached it.
    Q_PROPERTY(double milestone READ milestone NOTIFY seriesChanged)
    Q_PROPERTY(models::SeriesPoint milestonePoint READ milestonePoint NOTIFY seriesChanged)
    /// The first year with a number of its own or a short sum, and the last.
    Q_PROPERTY(int firstYear READ firstYear NOTIFY seriesChanged)
    Q_PROPERTY(int lastYear READ lastYear NOTIFY seriesChanged)
    /// The source most rows name, and how it is named in short.
    Q_PROPERTY(QString source READ source NOTIFY seriesChanged)
    Q_PROPERTY(QString sourceName READ sourceName NOTIFY seriesChanged)
    /// The running total of a flow.
    Q_PROPERTY(QList<models::SeriesPoint> running READ running NOTIFY seriesChanged)
    /// The same numbers as a table: its head, and its rows of as many texts.
    Q_PROPERTY(QStringList tableHead READ tableHead NOTIFY seriesChanged)
    Q_PROPERTY(QVariantList tableRows READ tableRows NOTIFY seriesChanged)

    // ---- What the window of time holds of it ----
    /// Brushed: the sum within the window; else the running total to the window's end. "" when there is none.
    Q_PROPERTY(QString figure READ figure NOTIFY windowChanged)
    /// "people, to the end of 2025", "people, 1998–2003".
    Q_PROPERTY(QString figureDetail READ figureDetail NOTIFY windowChanged)
    /// How the groups share that figure, largest first; empty when some of it is not published by group.
    Q_PROPERTY(QList<models::SeriesPart> shares READ shares NOTIFY windowChanged)
    /// The newest composition at the window's end, largest first, and its date as a reader writes it.
    Q_PROPERTY(QList<models::SeriesPart> composition READ composition NOTIFY windowChanged)
    Q_PROPERTY(QString compositionDate READ compositionDate NOTIFY windowChanged)
    Q_PROPERTY(QString compositionTotal READ compositionTotal NOTIFY windowChanged)

public:
    explicit SeriesView(QObject* parent = nullptr);
    ~SeriesView() override;

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);
    [[nodiscard]] QString seriesId() const { return m_seriesId; }
    void setSeriesId(const QString& id);

    [[nodiscard]] bool isFound() const { return m_series != nullptr; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QStringList groups() const { return m_groups; }
    [[nodiscard]] QList<SeriesColumn> columns() const { return m_shown; }
    [[nodiscard]] double highest() const { return m_highest; }
    [[nodiscard]] int peak() const { return m_peak; }
    [[nodiscard]] double gridStep() const;
    [[nodiscard]] double gridTop() const;
    [[nodiscard]] double milestone() const;
    [[nodiscard]] SeriesPoint milestonePoint() const;
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] QString sourceName() const;
    [[nodiscard]] QList<SeriesPoint> running() const { return m_running; }
    [[nodiscard]] QStringList tableHead() const;
    [[nodiscard]] QVariantList tableRows() const;

    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString figureDetail() const { return m_figureDetail; }
    [[nodiscard]] QList<SeriesPart> shares() const { return m_shares; }
    [[nodiscard]] QList<SeriesPart> composition() const { return m_composition; }
    [[nodiscard]] QString compositionDate() const { return m_compositionDate; }
    [[nodiscard]] QString compositionTotal() const { return m_compositionTotal; }

    /// The columns' values of one group, in their order, from the first single year on; a missing one is 0,
    /// which draws nothing. For bar sets.
    Q_INVOKABLE [[nodiscard]] QVariantList valuesByYear(int group) const;
    /// The single-year column of a year, or the sum that holds it; a column without a period when there is
    /// none.
    Q_INVOKABLE [[nodiscard]] models::SeriesColumn columnOf(int year) const;
    /// A number as the state's language writes it.
    Q_INVOKABLE [[nodiscard]] QString numberText(double value) const;

Q_SIGNALS:
    void explorerChanged();
    void seriesIdChanged();
    void seriesChanged();
    void windowChanged();

private:
    void readSeries();
    void readWindow();
    void followState();
    [[nodiscard]] SeriesColumn shownColumn(const explore::Column& column) const;
    [[nodiscard]] SeriesPart shownPart(const QString& group, const explore::Figure& figure) const;
    void measureYears();
    void readRunning();
    void findSource();
    void readFigure(const story::DaySpan& window, bool brushed);
    void readComposition(story::Day last);

    explore::ExplorerHandle m_explorer;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
    QString m_seriesId;
    const story::Series* m_series = nullptr;
    story::Language m_language = story::Language::English;
    std::optional<story::DaySpan> m_window;
    bool m_brushed = false;

    std::vector<explore::Column> m_columns;
    QList<SeriesColumn> m_shown;
    QStringList m_groups;
    double m_highest = 0;
    int m_peak = -1;
    int m_firstYear = 0;
    int m_lastYear = 0;
    QString m_source;
    QList<SeriesPoint> m_running;

    QString m_figure;
    QString m_figureDetail;
    QList<SeriesPart> m_shares;
    QList<SeriesPart> m_composition;
    QString m_compositionDate;
    QString m_compositionTotal;
};

} // namespace models
