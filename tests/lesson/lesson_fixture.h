// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/lesson.h"

/// Lessons for the tests.
namespace fixture {

inline const QString kSchemas = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema");

/// A lesson with something of everything: three steps, one of them not shown, own notes, minutes, a bookmark,
/// and ink of all tools at the first and the last.
[[nodiscard]] lesson::Lesson lesson();

/// A pen stroke of so many points around Korea; the same for the same number.
[[nodiscard]] lesson::Stroke penStroke(int number, int points = 5);

} // namespace fixture
