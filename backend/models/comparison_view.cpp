// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_view.h"

#include "explore/date_text.h"
#include "explore/wording.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace models {

ComparisonView::ComparisonView(QObject* parent)
    : QObject(parent) {}

ComparisonView::~ComparisonView() = default;

void ComparisonView::setExplorer(const explore::ExplorerHandle& explorer) {
    if (m_explorer == explorer)
        return;
    m_subscription.reset();
    m_explorer = explorer;
    if (m_explorer.explorer) {
        m_subscription = m_explorer.explorer->subscribe([this] { follow(); });
        follow();
    }
    Q_EMIT explorerChanged();
}

void ComparisonView::toggle() const {
    explore::Explorer* explorer = m_explorer.explorer;
    if (!explorer)
        return;
    if (explorer->state().compared) {
        explorer->compareWith({});
        return;
    }
    const explore::PeriodPair periods = explore::periodsToCompare(*explorer);
    explorer->compareWith(periods.second);
    explorer->brush(periods.first, explore::Pane::Timeline);
}

void ComparisonView::follow() {
    const auto comparison = explore::comparison(*m_explorer.explorer);
    if (!comparison && !m_comparing)
        return;
    const auto shown = [this] {
        return std::tuple(m_comparing, m_firstTitle, m_secondTitle, m_rows, m_note);
    };
    const auto before = shown();
    m_comparing = comparison.has_value();
    m_rows.clear();
    m_note.clear();
    if (comparison)
        read(*comparison);
    if (shown() != before)
        Q_EMIT changed();
}

void ComparisonView::addRow(ComparisonRow row, std::optional<double> first, std::optional<double> second) {
    const story::Language language = m_explorer.explorer->state().language;
    const auto text = [language](std::optional<double> value) {
        return value ? explore::numberText(*value, language) : QStringLiteral("–");
    };
    row.first = text(first);
    row.second = text(second);
    if (first && second) {
        const double difference = *second - *first;
        const QString sign = difference > 0   ? QStringLiteral("+")
                             : difference < 0 ? QStringLiteral("−")
                                              : QString();
        row.difference = sign + explore::numberText(std::abs(difference), language);
    }
    const double greatest = std::max(first.value_or(0), second.value_or(0));
    if (greatest > 0) {
        row.firstShare = first.value_or(0) / greatest;
        row.secondShare = second.value_or(0) / greatest;
    }
    m_rows.append(std::move(row));
}

void ComparisonView::read(const explore::Comparison& comparison) {
    const explore::PeriodFigures& first = comparison.first;
    const explore::PeriodFigures& second = comparison.second;
    const story::Story& story = m_explorer.explorer->story();
    m_firstTitle = explore::yearsText(first.days);
    m_secondTitle = explore::yearsText(second.days);
    const auto labelled = [](const QString& label) {
        ComparisonRow row;
        row.label = label;
        return row;
    };
    addRow(labelled(tr("Events")), first.events, second.events);
    for (std::size_t i = 0; i < story.categories.size(); ++i) {
        const story::Category& category = story.categories[i];
        ComparisonRow row = labelled(category.title.in(m_explorer.explorer->state().language));
        row.colour = category.colour;
        row.shape = category.shape;
        addRow(std::move(row), first.eventsByCategory[i], second.eventsByCategory[i]);
    }
    const auto sum = [](const explore::PeriodFigures& figures) {
        return figures.arrivals ? std::optional(figures.arrivals->value) : std::nullopt;
    };
    const auto rounded = [](std::optional<double> value) {
        return value ? std::optional(std::round(*value)) : std::nullopt;
    };
    addRow(labelled(tr("Arrivals")), sum(first), sum(second));
    addRow(labelled(tr("Arrivals a year")), rounded(first.arrivalsPerYear), rounded(second.arrivalsPerYear));
    addRow(labelled(tr("Ways out in use")), static_cast<double>(first.ways.size()),
           static_cast<double>(second.ways.size()));
    const auto leavesOut = [](const explore::PeriodFigures& figures) {
        return !figures.arrivals || !figures.arrivals->exact;
    };
    if (leavesOut(first) || leavesOut(second))
        m_note =
            tr("Arrivals that were only published for several years together count only where all of these "
               "years lie in a period.");
}

} // namespace models
