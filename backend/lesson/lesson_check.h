// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"
#include "lesson/lesson.h"

namespace lesson {

/// The first thing in the lesson that its file could not hold: a text that is too long, an unsound stroke, a
/// step that comes twice. Nothing for a lesson that can be written and read back as it is.
[[nodiscard]] std::optional<bundle::Diagnostic> firstFault(const Lesson& lesson);

} // namespace lesson
