// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_hand.h"

#include <cmath>

namespace layers {

namespace {

constexpr double kHandleReach_px = 14;
constexpr double kFineMonth_px = 60; ///< Days can be told apart where a month is so wide.
constexpr double kMonths = 12;

} // namespace

TimelineHand::TimelineHand(QObject* parent)
    : QObject(parent) {}

void TimelineHand::setLayer(TimelineLayer* layer) {
    if (m_layer == layer)
        return;
    m_layer = layer;
    Q_EMIT layerChanged();
}

explore::Explorer* TimelineHand::explorer() const {
    return m_layer ? m_layer->explorer().explorer : nullptr;
}

story::DaySpan TimelineHand::period(bool compared) const {
    const story::DaySpan& window = explorer()->derived().window;
    return compared ? explorer()->state().compared.value_or(window) : window;
}

void TimelineHand::setPeriod(bool compared, const story::DaySpan& days) {
    if (compared)
        explorer()->compareWith(days);
    else
        explorer()->brush(days, explore::Pane::Timeline);
}

std::optional<TimelineHand::Hold> TimelineHand::handleAt(double x, double y) {
    // A sign beside a handle stays within reach.
    if (!m_layer->refAt(x, y).isEmpty())
        return {};
    const auto within = [x](const explore::TimelineFrame& frame) -> std::optional<explore::Grip> {
        if (frame.lastVisible && std::abs(x - frame.right) <= kHandleReach_px)
            return explore::Grip::Last;
        if (frame.firstVisible && std::abs(x - frame.left) <= kHandleReach_px)
            return explore::Grip::First;
        return {};
    };
    if (m_layer->isComparing()) {
        if (const auto grip = within(m_layer->comparedFrame()))
            return Hold{grip, true};
    }
    if (const auto grip = within(m_layer->windowFrame()))
        return Hold{grip, false};
    return {};
}

TimelineHand::Hold TimelineHand::holdAt(double x, double y) {
    if (y > m_layer->plot().bottom())
        return {};
    if (const auto handle = handleAt(x, y))
        return *handle;
    const auto inside = [x](const explore::TimelineFrame& frame) {
        return x > frame.left && x < frame.right;
    };
    if (m_layer->isComparing() && inside(m_layer->comparedFrame()))
        return {explore::Grip::Move, true};
    // A step's own window is not in the way of making one; the reader's is taken along.
    const bool movable = explorer()->state().brush() != nullptr;
    return {movable && inside(m_layer->windowFrame()) ? explore::Grip::Move : explore::Grip::Make, false};
}

QString TimelineHand::nameOf(const Hold& hold) {
    if (!hold.grip)
        return QStringLiteral("pan");
    switch (*hold.grip) {
    case explore::Grip::Make:
        return QStringLiteral("make");
    case explore::Grip::Move:
        return QStringLiteral("move");
    case explore::Grip::First:
        return QStringLiteral("first");
    case explore::Grip::Last:
        break;
    }
    return QStringLiteral("last");
}

QString TimelineHand::holds() const {
    return m_hold ? nameOf(*m_hold) : QString();
}

QString TimelineHand::wouldHold(double x, double y) {
    return explorer() ? nameOf(holdAt(x, y)) : QString();
}

void TimelineHand::press(double x, double y) {
    if (!explorer())
        return;
    m_hold = holdAt(x, y);
    m_pressedYear = explore::snappedYear(m_layer->yearAt(x), m_layer->yearWidth());
    m_lastX = x;
    m_before = period(m_hold->compared);
    Q_EMIT holdsChanged();
}

void TimelineHand::dragTo(double x) {
    if (!m_hold || !explorer())
        return;
    if (m_hold->grip) {
        const double year = explore::snappedYear(m_layer->yearAt(x), m_layer->yearWidth());
        setPeriod(m_hold->compared, explore::draggedWindow(*m_hold->grip, m_before, m_pressedYear, year,
                                                           explorer()->story().span));
    } else {
        m_layer->panBy(m_lastX - x);
    }
    m_lastX = x;
}

void TimelineHand::release() {
    m_hold.reset();
    Q_EMIT holdsChanged();
}

void TimelineHand::step(bool compared, bool first, int by, bool finely) {
    if (!explorer())
        return;
    const bool days = m_layer->yearWidth() / kMonths >= kFineMonth_px;
    const explore::TimeStep step = !finely ? explore::TimeStep::Year
                                   : days  ? explore::TimeStep::Day
                                           : explore::TimeStep::Month;
    setPeriod(compared, explore::steppedWindow(first ? explore::Grip::First : explore::Grip::Last,
                                               period(compared), by, step, explorer()->story().span));
}

QString TimelineHand::written(bool compared) const {
    return explorer() ? explore::windowText(period(compared)) : QString();
}

QString TimelineHand::write(bool compared, const QString& text) {
    if (!explorer())
        return {};
    const story::DaySpan& span = explorer()->story().span;
    const auto days = explore::windowFromText(text, span);
    if (days) {
        setPeriod(compared, *days);
        return {};
    }
    switch (days.error()) {
    case explore::WrittenWindowFault::Outside:
        return tr("“%1” lies outside this story, which runs from %2 to %3.")
            .arg(text.trimmed())
            .arg(span.first.year())
            .arg(span.last.year());
    case explore::WrittenWindowFault::EndsFirst:
        return tr("“%1” ends before it begins.").arg(text.trimmed());
    case explore::WrittenWindowFault::NotADate:
        break;
    }
    return tr("Write a year, a range such as 1998-2003, or a date such as 2004-07.");
}

} // namespace layers
