// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QByteArray>

namespace output {

/// A4 pages as PDF: title and credit, each paragraph with its heading and its key dates, the notes with their
/// citations, the checks of claims against sources, the series with their findings, and the sources. Real
/// text that can be searched and copied. Needs a QGuiApplication, for the fonts.
[[nodiscard]] QByteArray handoutOf(const story::Story& story);

} // namespace output
