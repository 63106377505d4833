// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_view.h"

#include "explore/date_text.h"
#include "models/cards.h"

#include <algorithm>

namespace models {

StepView::StepView(QObject* parent)
    : QObject(parent) {}

StepView::~StepView() = default;

void StepView::setExplorer(const explore::ExplorerHandle& explorer) {
    if (m_explorer == explorer)
        return;
    m_explorer = explorer;
    m_subscription = explorer.explorer ? explorer.explorer->subscribe([this] { follow(); }) : nullptr;
    m_last = state();
    Q_EMIT explorerChanged();
    Q_EMIT stepChanged();
    Q_EMIT viewChanged();
    Q_EMIT picksChanged();
}

void StepView::follow() {
    const explore::State before = std::exchange(m_last, state());
    if (before == m_last)
        return;
    if (before.step != m_last.step || before.language != m_last.language)
        Q_EMIT stepChanged();
    if (before.view != m_last.view)
        Q_EMIT viewChanged();
    Q_EMIT picksChanged();
}

const explore::State& StepView::state() const {
    static const explore::State none;
    return m_explorer.explorer ? m_explorer.explorer->state() : none;
}

const story::Step& StepView::step() const {
    static const story::Step none;
    return m_explorer.explorer ? m_explorer.explorer->step() : none;
}

QString StepView::stepId() const {
    return step().id;
}
QString StepView::statement() const {
    return step().statement.in(state().language);
}
QString StepView::support() const {
    return step().support.in(state().language);
}
QString StepView::source() const {
    return step().source;
}
QString StepView::figure() const {
    return step().figure;
}
bool StepView::isSized() const {
    return !step().sizes.empty();
}
QString StepView::heading() const {
    return m_explorer.explorer ? m_explorer.explorer->paragraph().heading : QString();
}
int StepView::paragraphNumber() const {
    return m_explorer.explorer ? m_explorer.explorer->paragraph().number : 0;
}
int StepView::paragraphCount() const {
    return m_explorer.explorer ? static_cast<int>(m_explorer.explorer->story().paragraphs.size()) : 0;
}

int StepView::part() const {
    if (!m_explorer.explorer)
        return 0;
    int part = 0;
    for (const story::Step& other : m_explorer.explorer->story().steps) {
        part += other.paragraph == step().paragraph ? 1 : 0;
        if (other.id == step().id)
            break;
    }
    return part;
}

int StepView::partCount() const {
    if (!m_explorer.explorer)
        return 0;
    return static_cast<int>(
        std::ranges::count(m_explorer.explorer->story().steps, step().paragraph, &story::Step::paragraph));
}

QString StepView::selectionName() const {
    const story::Ref* ref = state().selection();
    if (ref == nullptr)
        return {};
    const QString name = m_explorer.explorer->index().nameOf(*ref, state().language);
    const QString local = models::cardOf(*m_explorer.explorer, *ref).localName;
    return local.isEmpty() ? name : name + u' ' + local;
}

QString StepView::years() const {
    const story::DaySpan* brush = state().brush();
    return brush == nullptr ? QString() : explore::yearsText(*brush);
}

bool StepView::isWandered() const {
    return m_explorer.explorer && m_explorer.explorer->wandered();
}

} // namespace models
