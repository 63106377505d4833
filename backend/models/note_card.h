// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values.h"

namespace models {

/// What the window says about one of the essay's notes, in the state's language; an empty card for an unknown
/// note.
[[nodiscard]] NoteCard noteCardOf(const explore::Explorer& explorer, const story::Id& note);

} // namespace models
