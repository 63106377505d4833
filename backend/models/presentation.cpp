// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presentation.h"

#include "models/notes_markup.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace models {

namespace {

constexpr int kTick_ms = 500;
constexpr int kMinuteLong_s = 60;

Presentation::Clock steadyClock() {
    QElapsedTimer timer;
    timer.start();
    return [timer] { return static_cast<double>(timer.elapsed()) / 1000; };
}

} // namespace

Presentation::Presentation(explore::Explorer& explorer, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_steps(explorer)
    , m_now(steadyClock())
    , m_wallClock([] { return QTime::currentTime(); })
    , m_subscription(explorer.subscribe([this] { follow(); })) {
    m_ticker.setInterval(kTick_ms);
    connect(&m_ticker, &QTimer::timeout, this, &Presentation::tick);
    connect(&m_screens, &Screens::changed, this, &Presentation::followScreens);
}

Presentation::~Presentation() = default;

void Presentation::setClocks(Clock clock, WallClock wallClock) {
    m_now = std::move(clock);
    m_wallClock = std::move(wallClock);
}

void Presentation::setPlan(const std::vector<PlannedStep>& plan) {
    std::vector<PlannedStep> known;
    std::ranges::copy_if(plan, std::back_inserter(known), [this](const PlannedStep& planned) {
        return story::find(story().steps, planned.step) != nullptr;
    });
    m_steps.setPlan(std::move(known));
    if (m_running)
        follow();
    Q_EMIT changed();
}

void Presentation::begin() {
    if (m_running)
        return;
    if (!m_audience) {
        m_audience = m_explorer.another();
        m_next = m_explorer.another();
    }
    m_running = true;
    m_frozen = false;
    m_overview = false;
    m_blank.clear();
    m_pointer.clear();
    m_hadProjector = !m_screens.projector().isEmpty();
    m_clock.begin(static_cast<std::size_t>(row()), m_now());
    m_ticker.start();
    follow();
    Q_EMIT runningChanged();
    Q_EMIT screensChanged();
}

void Presentation::end() {
    m_running = false;
    m_presenterWanted = false;
    m_ticker.stop();
    Q_EMIT screensChanged();
}

void Presentation::follow() {
    if (!m_running)
        return;
    followAudience();
    showNext();
    m_clock.enter(static_cast<std::size_t>(m_steps.rowOf(m_audience->state().step)), m_now());
    m_steps.retranslate();
    Q_EMIT changed();
    tellTimes();
}

void Presentation::followAudience() {
    if (m_frozen) {
        // The light in the room and the language are the same for both.
        m_audience->restore(explore::withSettingsOf(m_audience->state(), m_explorer.state()));
        return;
    }
    m_audience->restore(m_explorer.state());
    m_audience->hover(m_explorer.hovered());
}

void Presentation::showNext() {
    const auto& plan = m_steps.plan();
    const auto at = static_cast<std::size_t>(row()) + 1;
    if (at < plan.size()) {
        const story::Step* step = story::find(story().steps, plan[at].step);
        m_next->restore(explore::stateAtStep(story(), *step, m_explorer.state()));
    }
}

void Presentation::followScreens() {
    if (m_running && !m_screens.projector().isEmpty())
        m_hadProjector = true;
    Q_EMIT screensChanged();
}

void Presentation::tick() {
    tellTimes();
}

void Presentation::tellTimes() {
    std::vector<double> spent_s;
    spent_s.reserve(m_steps.plan().size());
    for (std::size_t i = 0; i < m_steps.plan().size(); ++i)
        spent_s.push_back(m_clock.spent_s(i, m_now()));
    m_steps.show(m_steps.rowOf(m_audience->state().step), std::move(spent_s));
    Q_EMIT ticked();
}

int Presentation::row() const {
    return m_steps.rowOf(m_explorer.state().step);
}

// ---- What is shown ----

bool Presentation::isApart() const {
    return m_frozen && m_audience->state() != m_explorer.state();
}

void Presentation::setBlank(const QString& blank) {
    if (blank == m_blank)
        return;
    m_blank = blank;
    Q_EMIT changed();
}

void Presentation::setPointerAt(const QPointF& at) {
    m_pointerAt = {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)};
    Q_EMIT pointerMoved();
}

void Presentation::setOverview(bool overview) {
    if (overview == m_overview)
        return;
    m_overview = overview;
    Q_EMIT changed();
}

bool Presentation::isPresenterShown() const {
    return m_presenterWanted || m_hadProjector || !m_screens.projector().isEmpty();
}

bool Presentation::isProjectorLost() const {
    return m_hadProjector && m_screens.projector().isEmpty();
}

bool Presentation::isAtEnd() const {
    return row() + 1 >= m_steps.rowCount();
}

QString Presentation::notes() const {
    const auto& plan = m_steps.plan();
    return plan.empty() ? QString() : notesMarkup(plan[static_cast<std::size_t>(row())].notes);
}

QStringList Presentation::questions() const {
    return m_explorer.step().questions;
}

const story::Check* Presentation::warned() const {
    if (!m_running || isAtEnd() || m_next->step().paragraph == m_explorer.step().paragraph)
        return nullptr;
    const auto& checks = story().checks;
    const auto found = std::ranges::find_if(checks, [this](const story::Check& check) {
        return check.paragraph == m_next->step().paragraph && check.verdict == story::Verdict::Differs &&
               !check.notes.empty();
    });
    return found == checks.end() ? nullptr : &*found;
}

QString Presentation::warningTitle() const {
    const story::Check* check = warned();
    return check == nullptr ? QString()
                            : tr("Before ¶%1: note %2 and its source differ")
                                  .arg(m_next->paragraph().number)
                                  .arg(check->notes.front());
}

QString Presentation::warning() const {
    const story::Check* check = warned();
    return check == nullptr ? QString() : check->finding;
}

QString Presentation::elapsed() const {
    return timeText(elapsedSeconds());
}

double Presentation::elapsedSeconds() const {
    return m_clock.elapsed_s(m_now());
}

double Presentation::plannedSeconds() const {
    const std::vector<double> planned_s = m_steps.planned_s();
    return std::accumulate(planned_s.begin(), planned_s.end(), 0.0);
}

QString Presentation::planned() const {
    return timeText(plannedSeconds());
}

QString Presentation::stepSpent() const {
    const int at = m_audience ? m_steps.rowOf(m_audience->state().step) : 0;
    return timeText(m_clock.spent_s(static_cast<std::size_t>(at), m_now()));
}

QString Presentation::stepPlanned() const {
    const auto at = static_cast<std::size_t>(m_audience ? m_steps.rowOf(m_audience->state().step) : 0);
    const std::vector<double> planned_s = m_steps.planned_s();
    return at < planned_s.size() ? timeText(planned_s[at]) : QString();
}

double Presentation::behind_s() const {
    return m_clock.behind_s(m_steps.planned_s(), m_now());
}

QString Presentation::pace() const {
    switch (paceOf(behind_s())) {
    case Pace::OnPlan:
        return QStringLiteral("onPlan");
    case Pace::Ahead:
        return QStringLiteral("ahead");
    case Pace::Behind:
        return QStringLiteral("behind");
    case Pace::FarBehind:
        break;
    }
    return QStringLiteral("farBehind");
}

QString Presentation::paceText() const {
    const double behind = behind_s();
    const int seconds = static_cast<int>(std::floor(std::abs(behind)));
    if (seconds == 0)
        return tr("On plan");
    const int minutes = seconds / kMinuteLong_s;
    if (behind > 0)
        return minutes > 0 ? tr("%n minute(s) behind plan", nullptr, minutes)
                           : tr("%n second(s) behind plan", nullptr, seconds);
    return minutes > 0 ? tr("%n minute(s) ahead of plan", nullptr, minutes)
                       : tr("%n second(s) ahead of plan", nullptr, seconds);
}

QString Presentation::wallClock() const {
    return m_wallClock().toString(QStringLiteral("HH:mm"));
}

// ---- Intents ----

void Presentation::walk(int by) {
    const auto& plan = m_steps.plan();
    if (plan.empty())
        return;
    const int to = std::clamp(row() + by, 0, m_steps.rowCount() - 1);
    m_explorer.goToStep(plan[static_cast<std::size_t>(to)].step);
}

void Presentation::goToParagraph(int number) {
    const auto& plan = m_steps.plan();
    const auto found = std::ranges::find_if(plan, [&](const PlannedStep& planned) {
        const story::Step* step = story::find(story().steps, planned.step);
        const story::Paragraph* paragraph = story::find(story().paragraphs, step->paragraph);
        return paragraph != nullptr && paragraph->number == number;
    });
    if (found != plan.end())
        m_explorer.goToStep(found->step);
}

void Presentation::backToStep() {
    m_explorer.goToStep(m_explorer.state().step);
}

void Presentation::freeze() {
    if (!m_running)
        return;
    m_frozen = !m_frozen;
    if (!m_frozen)
        m_explorer.restore(explore::withSettingsOf(m_audience->state(), m_explorer.state()));
    follow();
}

void Presentation::push() {
    if (!m_frozen)
        return;
    m_frozen = false;
    follow();
}

void Presentation::point(const QString& pointer) {
    m_pointer = pointer == m_pointer ? QString() : pointer;
    Q_EMIT changed();
}

void Presentation::togglePause() {
    if (m_clock.isPaused())
        m_clock.resume(m_now());
    else
        m_clock.pause(m_now());
    Q_EMIT ticked();
}

void Presentation::togglePresenter() {
    if (!m_screens.projector().isEmpty())
        return;
    m_presenterWanted = !isPresenterShown();
    m_hadProjector = false;
    Q_EMIT screensChanged();
}

} // namespace models
