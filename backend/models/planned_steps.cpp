// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planned_steps.h"

#include <algorithm>
#include <cmath>

namespace models {

namespace {

constexpr int kMinute_s = 60;
constexpr int kHour_s = 3600;

QString twoDigits(int number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString timeText(double seconds) {
    const int whole = std::max(0, static_cast<int>(std::floor(seconds)));
    const QString rest = twoDigits(whole % kMinute_s);
    const int minutes = whole / kMinute_s;
    if (whole < kHour_s)
        return QStringLiteral("%1:%2").arg(minutes).arg(rest);
    return QStringLiteral("%1:%2:%3").arg(whole / kHour_s).arg(twoDigits(minutes % kMinute_s), rest);
}

PlannedSteps::PlannedSteps(const explore::Explorer& explorer, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer)
    , m_plan(lesson::plannedSteps(nullptr, explorer.story())) {}

PlannedSteps::~PlannedSteps() = default;

void PlannedSteps::setPlan(std::vector<lesson::PlannedStep> plan) {
    beginResetModel();
    m_plan = std::move(plan);
    m_spent_s.clear();
    endResetModel();
}

int PlannedSteps::rowOf(const QString& step) const {
    const auto row = [this](const story::Step& of) {
        return static_cast<int>(std::ranges::find(m_plan, &of, &lesson::PlannedStep::step) - m_plan.begin());
    };
    const auto& steps = m_explorer.story().steps;
    auto at = std::ranges::find(steps, step, &story::Step::id);
    if (at == steps.end())
        return 0;
    while (row(*at) == std::ssize(m_plan) && at != steps.begin())
        --at;
    const int found = row(*at);
    return found < std::ssize(m_plan) ? found : 0;
}

std::vector<double> PlannedSteps::planned_s() const {
    std::vector<double> seconds;
    seconds.reserve(m_plan.size());
    for (const lesson::PlannedStep& step : m_plan)
        seconds.push_back(step.minutes * kMinute_s);
    return seconds;
}

void PlannedSteps::show(int current, std::vector<double> spent_s) {
    m_current = current;
    m_spent_s = std::move(spent_s);
    if (!m_plan.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SpentRole, CurrentRole, PassedRole});
}

void PlannedSteps::retranslate() {
    for (const auto& [step, view] : m_views)
        view->restore(explore::withSettingsOf(view->state(), m_explorer.state()));
    if (!m_plan.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HeadingRole, StatementRole});
}

int PlannedSteps::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_plan.size());
}

QVariant PlannedSteps::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return role < PlannedRole ? words(index.row(), role) : times(index.row(), role);
}

QVariant PlannedSteps::words(int row, int role) const {
    const auto stepAt = [this](int at) { return m_plan[static_cast<std::size_t>(at)].step; };
    const story::Step* step = stepAt(row);
    const story::Paragraph* paragraph = story::find(m_explorer.story().paragraphs, step->paragraph);
    switch (role) {
    case StepIdRole:
        return step->id;
    case NumberRole:
        return paragraph == nullptr ? 0 : paragraph->number;
    case OpensRole: {
        const story::Step* before = row == 0 ? nullptr : stepAt(row - 1);
        return before == nullptr || before->paragraph != step->paragraph;
    }
    case HeadingRole:
        return paragraph == nullptr ? QString() : paragraph->heading;
    case StatementRole:
        return step->statement.in(m_explorer.state().language);
    case ViewRole:
        return QVariant::fromValue(viewOf(*step));
    default:
        return {};
    }
}

explore::ExplorerHandle PlannedSteps::viewOf(const story::Step& step) const {
    std::unique_ptr<explore::Explorer>& view = m_views[step.id];
    if (!view) {
        view = m_explorer.another();
        view->restore(explore::stateAtStep(m_explorer.story(), step, m_explorer.state()));
    }
    return {view.get()};
}

QVariant PlannedSteps::times(int row, int role) const {
    const double planned_s = m_plan[static_cast<std::size_t>(row)].minutes * kMinute_s;
    const double spent_s = row < std::ssize(m_spent_s) ? m_spent_s[static_cast<std::size_t>(row)] : 0;
    switch (role) {
    case PlannedRole:
        return timeText(planned_s);
    case PlannedSecondsRole:
        return planned_s;
    case SpentRole:
        return spent_s > 0 || row == m_current ? timeText(spent_s) : QString();
    case CurrentRole:
        return row == m_current;
    case PassedRole:
        return row < m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> PlannedSteps::roleNames() const {
    return {{StepIdRole, "stepId"},       {NumberRole, "number"},
            {OpensRole, "opens"},         {HeadingRole, "heading"},
            {StatementRole, "statement"}, {ViewRole, "view"},
            {PlannedRole, "planned"},     {PlannedSecondsRole, "plannedSeconds"},
            {SpentRole, "spent"},         {CurrentRole, "current"},
            {PassedRole, "passed"}};
}

} // namespace models
