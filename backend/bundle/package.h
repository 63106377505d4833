// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/reading_context.h"

#include <memory>
#include <optional>

namespace bundle {

/// What datapackage.json says about one file.
struct Resource {
    QString name;
    QString path;
    Spot pathSpot;
    QStringList fields; ///< The columns of its table schema; empty when it has none.
};

/// What datapackage.json says about a series.
struct SeriesResource {
    Resource resource;
    story::Series head;      ///< Everything but the observations.
    bool isDescribed = true; ///< False when datapackage.json could not be read.
};

/// The files of a bundle. Where datapackage.json is silent or unreadable, the usual names stand in, so that
/// the other files are checked all the same.
struct Package {
    std::map<QString, Resource> resources; ///< story, steps, places, regions, routes, events, sources,
                                           ///< checks; perhaps glossary and remarks.
    std::vector<SeriesResource> series;
};

/// Reads datapackage.json: the file list, and into the draft the story's title, span, eras, categories, ways
/// and notes.
[[nodiscard]] Package readPackage(const ReadingContext& context);

/// Loads the file of `resource`; reports why it cannot be.
[[nodiscard]] std::optional<SourceText> loadResource(const Resource& resource, const ReadingContext& context);
/// The same, parsed. The reader of the file checks it against its schema when it has read it.
[[nodiscard]] std::unique_ptr<JsonFile> loadJson(const Resource& resource, const ReadingContext& context);

} // namespace bundle
