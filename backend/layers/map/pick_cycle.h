// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QStringList>

namespace layers {

/// Which of the things under a point a click means: the first, and with every further click at the same
/// point, while what it picked is still selected, the next one; after the last the first again.
class PickCycle {
public:
    /// `refs` is what lies under the point, smallest first; `selected` may be empty. Empty where nothing
    /// lies.
    [[nodiscard]] QString pick(const QPointF& point, const QStringList& refs, const QString& selected);

private:
    QPointF m_point;
    QString m_picked;
};

} // namespace layers
