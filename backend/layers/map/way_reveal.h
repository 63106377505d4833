// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/ids.h"

#include <QObject>
#include <QVariantAnimation>
#include <set>

namespace layers {

/// Ways that draw themselves along their direction, once: when one is selected, and when playing reaches the
/// time in which it was taken.
class WayReveal : public QObject {
    Q_OBJECT
public:
    WayReveal();

    /// Tells what is selected (empty for no way) and which ways the window of time holds. Those that are new
    /// begin to draw themselves; the first call only remembers. With `duration_ms` 0 all is there at once.
    void follow(const story::Id& selected, const std::set<story::Id>& inWindow, int duration_ms);

    /// How much of a way is drawn, 0 to 1.
    [[nodiscard]] double share(const story::Id& way) const;

Q_SIGNALS:
    /// The shares have grown.
    void grown();

private:
    QVariantAnimation m_animation;
    std::set<story::Id> m_drawing;
    story::Id m_selected;
    std::set<story::Id> m_inWindow;
    bool m_knows = false; ///< follow() has been called.
};

} // namespace layers
