// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/ink.h"

#include <QObject>
#include <memory>

namespace lesson {

/// The ink of one step on its way through QML from the models to the item that draws it; QML itself does
/// nothing with it. Never changes once it is handed out.
struct InkSheet {
    Q_GADGET
public:
    std::shared_ptr<const std::vector<Stroke>> strokes; ///< Back to front; null for none.
    friend bool operator==(const InkSheet&, const InkSheet&) = default;
};

} // namespace lesson
