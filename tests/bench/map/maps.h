// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QQuickView>
#include <QString>

namespace bench {

/// What is drawn over the empty map.
enum class Content { Empty, Ours, Stock };

/// A Map of Qt Location that fills a window of 1920×1080, and what is drawn over it.
[[nodiscard]] std::unique_ptr<QQuickView> openWindow(const QString& basemapPath, Content content);

/// Fills the map with stock items: the finest level of the base map's sources with `factor` times the
/// vertices. Gives the number of vertices.
[[nodiscard]] qsizetype addStockItems(QQuickItem& root, int factor);

} // namespace bench
