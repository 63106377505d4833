// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/chart_plan.h"
#include "explore/explorer_handle.h"
#include "models/series_values.h"

#include <QVariant>
#include <memory>

namespace models {

class SeriesWords;

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
    /// What it shows, in one sentence, in the story's own language; and the same where that is the state's
    /// language, else "".
    Q_PROPERTY(QString finding READ finding NOTIFY seriesChanged)
    Q_PROPERTY(QString headline READ headline NOTIFY seriesChanged)
    Q_PROPERTY(QString unit READ unit NOTIFY seriesChanged)
    Q_PROPERTY(QString note READ note NOTIFY seriesChanged)
    /// "columns", "line", "parts" or "ranges".
    Q_PROPERTY(QString form READ form NOTIFY seriesChanged)
    /// The names of the groups, in the order of the file, without the total.
    Q_PROPERTY(QStringList groups READ groups NOTIFY seriesChanged)
    Q_PROPERTY(QList<models::SeriesColumn> columns READ columns NOTIFY seriesChanged)
    /// What is counted for other times than single years: "1999–2001: 1,043 together".
    Q_PROPERTY(QStringList otherTimes READ otherTimes NOTIFY seriesChanged)
    /// Years between the first and the last for which nothing is published.
    Q_PROPERTY(QList<int> missingYears READ missingYears NOTIFY seriesChanged)
    /// Some figure was first published as another.
    Q_PROPERTY(bool corrected READ isCorrected NOTIFY seriesChanged)
    /// The highest single year; of estimates the highest number or bound. 0 without any.
    Q_PROPERTY(double highest READ highest NOTIFY seriesChanged)
    /// The column of the highest single year; -1 without one.
    Q_PROPERTY(int peak READ peak NOTIFY seriesChanged)
    /// The group at the foot of a column of two; -1 unless there are two.
    Q_PROPERTY(int baseGroup READ baseGroup NOTIFY seriesChanged)
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
    /// The running total of a flow, or a stock as it stood.
    Q_PROPERTY(QList<models::SeriesPoint> running READ running NOTIFY seriesChanged)
    /// The same numbers as a table: its head, its rows of as many texts, and what there is to say of each
    /// row.
    Q_PROPERTY(QStringList tableHead READ tableHead NOTIFY seriesChanged)
    Q_PROPERTY(QVariantList tableRows READ tableRows NOTIFY seriesChanged)
    Q_PROPERTY(QStringList tableDetails READ tableDetails NOTIFY seriesChanged)

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
    /// The columns of a chart of parts.
    Q_PROPERTY(QList<models::SeriesColumn> partColumns READ partColumns NOTIFY windowChanged)

    // ---- How it follows the reader ----
    /// What of the selection and the brush it cannot follow; "" when it follows both.
    Q_PROPERTY(QString coverage READ coverage NOTIFY followed)
    /// The year of what is pointed at or selected in any pane; 0 for none.
    Q_PROPERTY(int cursorYear READ cursorYear NOTIFY followed)
    /// It is pointed at or selected itself.
    Q_PROPERTY(bool lit READ isLit NOTIFY followed)
    /// One of its numbers is not verified, and the reader wants to see that.
    Q_PROPERTY(bool doubtful READ isDoubtful NOTIFY followed)

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
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString form() const;
    [[nodiscard]] QStringList groups() const { return m_groups; }
    [[nodiscard]] QList<SeriesColumn> columns() const { return m_shown; }
    [[nodiscard]] QStringList otherTimes() const;
    [[nodiscard]] QList<int> missingYears() const;
    [[nodiscard]] bool isCorrected() const;
    [[nodiscard]] double highest() const { return m_plan.highest; }
    [[nodiscard]] int peak() const;
    [[nodiscard]] int baseGroup() const;
    [[nodiscard]] double gridStep() const { return m_plan.gridStep; }
    [[nodiscard]] double gridTop() const { return m_plan.gridTop; }
    [[nodiscard]] double milestone() const;
    [[nodiscard]] SeriesPoint milestonePoint() const;
    [[nodiscard]] int firstYear() const { return m_plan.firstYear; }
    [[nodiscard]] int lastYear() const { return m_plan.lastYear; }
    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] QString sourceName() const;
    [[nodiscard]] QList<SeriesPoint> running() const { return m_running; }
    [[nodiscard]] QStringList tableHead() const;
    [[nodiscard]] QVariantList tableRows() const;
    [[nodiscard]] QStringList tableDetails() const;

    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString figureDetail() const { return m_figureDetail; }
    [[nodiscard]] QList<SeriesPart> shares() const { return m_shares; }
    [[nodiscard]] QList<SeriesPart> composition() const { return m_composition; }
    [[nodiscard]] QString compositionDate() const { return m_compositionDate; }
    [[nodiscard]] QString compositionTotal() const { return m_compositionTotal; }
    [[nodiscard]] QList<SeriesColumn> partColumns() const { return m_partColumns; }

    [[nodiscard]] QString coverage() const { return m_coverage; }
    [[nodiscard]] int cursorYear() const { return m_cursorYear; }
    [[nodiscard]] bool isLit() const { return m_lit; }
    [[nodiscard]] bool isDoubtful() const { return m_doubtful; }

    /// The values of one group by calendar year, from the first year to the last, for bar sets. A year
    /// without a figure of that group has 0, which draws nothing; `missingYears` names it. Without groups the
    /// group is -1; it also gives the years of a series with groups that are published without them.
    Q_INVOKABLE [[nodiscard]] QVariantList valuesByYear(int group) const;
    /// The column of a year, or the one that has most of it; a column without a period when there is none.
    Q_INVOKABLE [[nodiscard]] models::SeriesColumn columnOf(int year) const;
    /// What a hint says of a year: "2009: 2,914 people", "2008: not published".
    Q_INVOKABLE [[nodiscard]] QString hintOf(int year) const;
    /// A number as the state's language writes it.
    Q_INVOKABLE [[nodiscard]] QString numberText(double value) const;

Q_SIGNALS:
    void explorerChanged();
    void seriesIdChanged();
    void seriesChanged();
    void windowChanged();
    void followed();

private:
    void readSeries();
    void readWindow();
    void followState();
    void followReader();
    [[nodiscard]] SeriesWords words() const;
    void readRunning();
    void readFigure(const story::DaySpan& window, bool brushed);
    void readShares(const story::DaySpan& window, bool brushed);
    void readComposition(story::Day last);

    explore::ExplorerHandle m_explorer;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
    QString m_seriesId;
    const story::Series* m_series = nullptr;
    story::Language m_language = story::Language::English;
    std::optional<story::DaySpan> m_window;
    bool m_brushed = false;

    explore::ChartPlan m_plan;
    QList<SeriesColumn> m_shown;
    QStringList m_groups;
    QString m_source;
    QList<SeriesPoint> m_running;

    QString m_figure;
    QString m_figureDetail;
    QList<SeriesPart> m_shares;
    QList<SeriesPart> m_composition;
    QString m_compositionDate;
    QString m_compositionTotal;
    QList<SeriesColumn> m_partColumns;

    QString m_coverage;
    int m_cursorYear = 0;
    bool m_lit = false;
    bool m_doubtful = false;
};

} // namespace models
