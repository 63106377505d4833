// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values.h"

namespace models {

/// What the window says about `ref`: its names, its facts in a fixed order, its sources. An unknown thing
/// gives an empty card.
[[nodiscard]] Card cardOf(const explore::Explorer& explorer, const story::Ref& ref);

/// The names of `ref` in the two languages that are not shown, as far as they are given: "량강도 · 两江道".
[[nodiscard]] QString otherNames(const explore::Explorer& explorer, const story::Ref& ref);

} // namespace models
