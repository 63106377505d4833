// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presentation.h"

#include "models/notes_markup.h"

#include <algorithm>

namespace models {

Presentation::Presentation(explore::Explorer& explorer, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_steps(explorer)
    , m_times(m_steps)
    , m_subscription(explorer.subscribe([this] { follow(); })) {
    m_years.setExplorer({&m_explorer});
    connect(&m_screens, &Screens::changed, this, &Presentation::followScreens);
}

Presentation::~Presentation() = default;

void Presentation::setPlan(std::vector<lesson::PlannedStep> plan) {
    m_steps.setPlan(std::move(plan));
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
    m_times.begin(row());
    follow();
    Q_EMIT runningChanged();
    Q_EMIT screensChanged();
}

void Presentation::end() {
    m_running = false;
    m_presenterWanted = false;
    m_times.end();
    m_years.pause();
    Q_EMIT screensChanged();
}

void Presentation::follow() {
    if (!m_running)
        return;
    followAudience();
    showNext();
    m_steps.retranslate();
    Q_EMIT changed();
    m_times.enter(m_steps.rowOf(m_audience->state().step));
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
        m_next->restore(explore::stateAtStep(story(), *plan[at].step, m_explorer.state()));
    }
}

void Presentation::followScreens() {
    if (m_running && !m_screens.projector().isEmpty())
        m_hadProjector = true;
    Q_EMIT screensChanged();
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

// ---- Intents ----

void Presentation::walk(int by) {
    const auto& plan = m_steps.plan();
    if (plan.empty())
        return;
    const int to = std::clamp(row() + by, 0, m_steps.rowCount() - 1);
    m_explorer.goToStep(plan[static_cast<std::size_t>(to)].step->id);
}

void Presentation::goToParagraph(int number) {
    const auto& plan = m_steps.plan();
    const auto found = std::ranges::find_if(plan, [&](const lesson::PlannedStep& planned) {
        const story::Paragraph* paragraph = story::find(story().paragraphs, planned.step->paragraph);
        return paragraph != nullptr && paragraph->number == number;
    });
    if (found != plan.end())
        m_explorer.goToStep(found->step->id);
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

void Presentation::togglePresenter() {
    if (!m_screens.projector().isEmpty())
        return;
    m_presenterWanted = !isPresenterShown();
    m_hadProjector = false;
    Q_EMIT screensChanged();
}

} // namespace models
