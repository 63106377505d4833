// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/match_index.h"
#include "geo/basemap.h"
#include "models/page_order.h"
#include "output/pages.h"

#include <expected>
#include <memory>

namespace app {

/// Of what pages are made. What is pointed to outlives them.
struct PageMatter {
    const explore::MatchIndex* index = nullptr; ///< Of the story; never null, nor is the base map.
    const geo::Basemap* basemap = nullptr;
};

/// Reads a base map. The error is one sentence that says how to mend it.
[[nodiscard]] std::expected<geo::Basemap, QString> readBasemap(const QString& file);

/// The pages that the order is for; it outlives them.
[[nodiscard]] std::unique_ptr<output::Pages> pagesOf(const models::PageOrder& order,
                                                     const PageMatter& matter);

/// Writes pages: a PDF at `path`, or for pictures a PNG each into the folder there. Each file whole or not at
/// all. False when `goOn` ended it; the error is one sentence.
[[nodiscard]] std::expected<bool, QString> writePages(output::Pages& pages, models::PageOrder::Kind kind,
                                                      const QString& path, const output::GoOn& goOn = {});

} // namespace app
