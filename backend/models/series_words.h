// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/chart_plan.h"
#include "models/series_values.h"

namespace models {

/// The numbers of a series in words, in one language. Lives shorter than what it is given.
class SeriesWords {
public:
    SeriesWords(const story::Story& story, const story::Series& series, const explore::ChartPlan& plan,
                story::Language language);

    [[nodiscard]] SeriesPart part(const explore::Part& part) const;
    [[nodiscard]] SeriesPart share(const explore::Share& share) const;
    /// `index`: of the plan's columns.
    [[nodiscard]] SeriesColumn column(std::size_t index) const;
    [[nodiscard]] QString number(double value) const;

    /// The source most rows name; may be empty.
    [[nodiscard]] story::Id mainSource() const;
    /// Who stands behind a source, in short: its first author, else its publisher, else where it appeared.
    [[nodiscard]] QString sourceName(const story::Id& id) const;

    /// The head and the rows of a table of the same numbers, every row as long as the head. A chart of parts
    /// has a row for each group and a column for each date, all others a row for each period.
    [[nodiscard]] QStringList tableHead() const;
    [[nodiscard]] QList<QStringList> tableRows() const;
    /// What there is to say of each row beside its numbers: notes and how well they are confirmed.
    [[nodiscard]] QStringList tableDetails() const;

private:
    [[nodiscard]] QString label(const QString& group) const;
    [[nodiscard]] QString period(const explore::Column& column) const;
    [[nodiscard]] QString text(const explore::Figure& figure) const;
    [[nodiscard]] QString cell(const explore::Column& column, QStringView group) const;
    [[nodiscard]] QString support(story::Confidence confidence, const std::vector<story::Id>& sources) const;
    [[nodiscard]] QString detail(const SeriesColumn& shown, const explore::Column& column) const;
    [[nodiscard]] bool hasTotals() const;
    [[nodiscard]] bool hasEarlier() const;
    [[nodiscard]] QStringList periodRow(const explore::Column& column) const;
    [[nodiscard]] QString rowDetail(const explore::Column& column) const;

    const story::Story& m_story;
    const story::Series& m_series;
    const explore::ChartPlan& m_plan;
    story::Language m_language;
};

} // namespace models
