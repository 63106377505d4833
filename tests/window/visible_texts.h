// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QSet>
#include <QStringList>

/// The words of every text that is shown under an item, and the names that a screen reader says there; each
/// once. QAccessible must be active for the names.
[[nodiscard]] QSet<QString> wordsShown(QQuickItem& root);

/// What a reader would see as a fault in the texts under an item: each as one sentence with the words and the
/// places. A text may be scrolled out of a pane, but not cut by its own box or by the item, and no two may
/// overlap.
[[nodiscard]] QStringList textFaults(QQuickItem& root);
