// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/pick_cycle.h"

#include <QLineF>

namespace layers {

QString PickCycle::pick(const QPointF& point, const QStringList& refs, const QString& selected) {
    constexpr double same_px = 4;
    const qsizetype last = refs.indexOf(m_picked);
    const bool again = last >= 0 && m_picked == selected && QLineF(point, m_point).length() <= same_px;
    m_point = point;
    m_picked = refs.isEmpty() ? QString() : refs[again ? (last + 1) % refs.size() : 0];
    return m_picked;
}

} // namespace layers
