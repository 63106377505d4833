// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values.h"

namespace models {

/// What the window says about `ref`, in the state's language: explore::cardOf() as a value for QML. An
/// unknown thing gives an empty card.
[[nodiscard]] Card cardOf(const explore::Explorer& explorer, const story::Ref& ref);

} // namespace models
