// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/way_reveal.h"

#include <algorithm>
#include <iterator>

namespace layers {

WayReveal::WayReveal() {
    m_animation.setParent(this);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutSine);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &WayReveal::grown);
}

void WayReveal::follow(const story::Id& selected, const std::set<story::Id>& inWindow, int duration_ms) {
    std::set<story::Id> fresh;
    std::ranges::set_difference(inWindow, m_inWindow, std::inserter(fresh, fresh.end()));
    if (!selected.isEmpty() && selected != m_selected)
        fresh.insert(selected);
    m_selected = selected;
    m_inWindow = inWindow;
    const bool knew = std::exchange(m_knows, true);
    if (!knew || fresh.empty() || duration_ms <= 0)
        return;
    m_drawing = std::move(fresh);
    m_animation.stop();
    m_animation.setDuration(duration_ms);
    m_animation.start();
}

double WayReveal::share(const story::Id& way) const {
    const bool isDrawing = m_animation.state() != QAbstractAnimation::Stopped && m_drawing.contains(way);
    return isDrawing ? m_animation.currentValue().toDouble() : 1;
}

} // namespace layers
