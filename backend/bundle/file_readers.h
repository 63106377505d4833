// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/package.h"

namespace bundle {

/// Each reads one file of the bundle into the draft and reports what is wrong within that file. What needs
/// the whole story is checked afterwards (story_checks.h).
void readStoryText(const Resource& resource, const ReadingContext& context);
void readSteps(const Resource& resource, const ReadingContext& context);
void readPlaces(const Resource& resource, const ReadingContext& context);
void readRegions(const Resource& resource, const ReadingContext& context);
void readRoutes(const Resource& resource, const ReadingContext& context);
void readEvents(const Resource& resource, const ReadingContext& context);
void readSources(const Resource& resource, const ReadingContext& context);
/// The glossary, which a bundle may lack.
void readGlossary(const Resource& resource, const ReadingContext& context);
/// Remarks, which a bundle may lack.
void readRemarks(const Resource& resource, const ReadingContext& context);
void readChecks(const Resource& resource, const ReadingContext& context);
/// What checks compare aspect by aspect, which a bundle may lack.
void readAspects(const Resource& resource, const ReadingContext& context);
/// Arrows on the map for what a claim and its source say, which a bundle may lack.
void readSketches(const Resource& resource, const ReadingContext& context);
void readSeries(const SeriesResource& series, const ReadingContext& context);

} // namespace bundle
