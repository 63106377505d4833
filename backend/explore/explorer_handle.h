// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"

#include <QObject>

namespace explore {

/// The explorer on its way through QML from the Atlas singleton to the scene-graph items; QML itself does
/// nothing with it. The explorer outlives every item: `main` owns both and destroys the window first.
struct ExplorerHandle {
    Q_GADGET
public:
    Explorer* explorer = nullptr;
    friend bool operator==(const ExplorerHandle&, const ExplorerHandle&) = default;
};

} // namespace explore
