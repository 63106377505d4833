// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"

#include <QtQml/qqmlregistration.h>

namespace layers {

/// So that QML's tools know the type of the items' property `explorer` without the models.
struct AnonymousExplorer {
    Q_GADGET
    QML_FOREIGN(explore::ExplorerHandle)
    QML_ANONYMOUS
};

} // namespace layers
