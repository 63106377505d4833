// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trail.h"

namespace models {

Trail::Trail(explore::Explorer& explorer, QObject* parent)
    : QObject(parent)
    , m_history(explorer)
    , m_subscription(explorer.subscribe([this] { follow(); })) {}

void Trail::follow() {
    const bool back = std::exchange(m_couldGoBack, canGoBack());
    const bool forward = std::exchange(m_couldGoForward, canGoForward());
    if (back != m_couldGoBack || forward != m_couldGoForward)
        Q_EMIT changed();
}

} // namespace models
