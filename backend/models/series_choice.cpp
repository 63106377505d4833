// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_choice.h"

#include "explore/chart_plan.h"

#include <algorithm>

namespace models {

namespace {

constexpr int kLeastYears = 5;
constexpr qsizetype kMostNeighbours = 4;

bool isYearly(const story::Series& series) {
    const auto yearly = [](const story::Observation& row) {
        return !row.period.isInterval() && row.period.start().month == 0 && row.value;
    };
    return std::ranges::count_if(series.observations, yearly) >= kLeastYears;
}

template <typename Test> QString firstSeries(const story::Story& story, Test test) {
    const auto found = std::ranges::find_if(story.series, test);
    return found == story.series.end() ? QString() : found->id;
}

} // namespace

SeriesChoice::SeriesChoice(QObject* parent)
    : QObject(parent) {}

SeriesChoice::~SeriesChoice() = default;

void SeriesChoice::setExplorer(const explore::ExplorerHandle& explorer) {
    if (m_explorer == explorer)
        return;
    m_subscription.reset();
    m_explorer = explorer;
    if (m_explorer.explorer) {
        m_subscription = m_explorer.explorer->subscribe([this] { followState(); });
        choose();
    }
    Q_EMIT explorerChanged();
    if (m_explorer.explorer)
        followState();
}

void SeriesChoice::choose() {
    const story::Story& story = m_explorer.explorer->story();
    m_lead = firstSeries(story, [](const story::Series& series) {
        return series.kind == story::SeriesKind::Flow && isYearly(series);
    });
    m_origin = firstSeries(story, [](const story::Series& series) {
        return series.kind == story::SeriesKind::Composition && series.dimension == u"province";
    });
    const story::Series* lead = story::find(story.series, m_lead);
    const story::Series* running = lead ? explore::runningTotalOf(story, *lead) : nullptr;
    m_running = running ? running->id : QString();
    m_others.clear();
    for (const story::Series& series : story.series) {
        const bool onlyEarlier = std::ranges::all_of(series.observations, &story::Observation::superseded);
        if (series.id != m_lead && series.id != m_running && series.id != m_origin && !onlyEarlier)
            m_others << series.id;
    }
}

void SeriesChoice::followState() {
    const QString figure = figureOfStep();
    const story::Id region = selectedRegion();
    const QString group = groupOf(region);
    const QStringList nearby = neighboursOf(region);
    if (figure == m_figure && group == m_originGroup && nearby == m_nearby)
        return;
    m_figure = figure;
    m_originGroup = group;
    m_nearby = nearby;
    Q_EMIT stateChanged();
}

QString SeriesChoice::figureOfStep() const {
    const story::Id figure = m_explorer.explorer->step().figure;
    return m_others.contains(figure) ? figure : QString();
}

story::Id SeriesChoice::selectedRegion() const {
    const story::Ref* selection = m_explorer.explorer->state().selection();
    if (!selection)
        return {};
    if (selection->kind == story::Kind::Region)
        return selection->id;
    if (selection->kind != story::Kind::Place)
        return {};
    const story::Place* place = story::find(m_explorer.explorer->story().places, selection->id);
    return place ? place->region : story::Id();
}

QString SeriesChoice::groupOf(const story::Id& region) const {
    const story::Series* origin = story::find(m_explorer.explorer->story().series, m_origin);
    if (!origin || region.isEmpty())
        return {};
    for (const story::Observation& row : origin->observations) {
        if (row.group.split(u';').contains(region))
            return row.group;
    }
    return {};
}

QStringList SeriesChoice::neighboursOf(const story::Id& region) const {
    const story::Region* selected = story::find(m_explorer.explorer->story().regions, region);
    if (!selected)
        return {};
    QStringList refs;
    for (const story::Id& border : selected->borders) {
        const story::Ref ref{story::Kind::Region, border};
        const explore::Match match = m_explorer.explorer->index().forRef(ref);
        if (match.target && !match.paragraphs.empty() && refs.size() < kMostNeighbours)
            refs << story::toString(ref);
    }
    return refs;
}

} // namespace models
