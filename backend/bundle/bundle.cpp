// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"

#include "bundle/file_readers.h"
#include "bundle/package.h"
#include "bundle/schema_set.h"
#include "bundle/story_checks.h"

#include <algorithm>

namespace bundle {

namespace {

void readFiles(const Package& package, const ReadingContext& context) {
    const auto resource = [&](const char* name) -> const Resource& {
        return package.resources.at(QString::fromLatin1(name));
    };
    readStoryText(resource("story"), context);
    readSteps(resource("steps"), context);
    readPlaces(resource("places"), context);
    readRegions(resource("regions"), context);
    readRoutes(resource("routes"), context);
    readEvents(resource("events"), context);
    readSources(resource("sources"), context);
    readChecks(resource("checks"), context);
    const auto readIfThere = [&](const char* name, auto read) {
        if (const auto found = package.resources.find(QString::fromLatin1(name));
            found != package.resources.end())
            read(found->second, context);
    };
    readIfThere("glossary", readGlossary);
    readIfThere("remarks", readRemarks);
    readIfThere("aspects", readAspects);
    readIfThere("sketches", readSketches);
    for (const SeriesResource& series : package.series)
        readSeries(series, context);
}

void checkWhole(const Draft& draft, Findings& findings) {
    checkIds(draft, findings);
    checkTimes(draft, findings);
    checkGeography(draft, findings);
    checkReach(draft, findings);
    checkSizes(draft, findings);
    checkAccounts(draft, findings);
    checkAspects(draft, findings);
    checkSketches(draft, findings);
}

void addAspects(Draft& draft) {
    for (AspectRow& row : draft.aspects) {
        const auto check = std::ranges::find(draft.story.checks, row.check, &story::Check::id);
        check->aspects.push_back(std::move(row.aspect));
    }
}

void sortStory(story::Story& story) {
    std::ranges::sort(story.events, [](const story::Event& a, const story::Event& b) {
        const story::Day first = a.date.sortDay();
        const story::Day second = b.date.sortDay();
        return first == second ? a.id < b.id : first < second;
    });
    for (story::Paragraph& paragraph : story.paragraphs)
        std::ranges::sort(paragraph.mentions, {}, &story::Mention::begin);
}

} // namespace

Reading read(const QString& folder, const QString& schemaFolder) {
    const BundleFolder files(folder);
    Findings findings;
    Draft draft;
    std::vector<std::pair<std::unique_ptr<JsonFile>, QString>> parsed;
    const ReadingContext context{files, findings, draft, parsed};
    const Package package = readPackage(context);
    readFiles(package, context);
    checkWhole(draft, findings);
    for (const auto& [file, schema] : parsed)
        SchemaSet(schemaFolder).check(*file, schema, findings);
    Reading reading;
    reading.diagnostics = findings.takeSorted();
    if (!hasErrors(reading.diagnostics)) {
        addAspects(draft);
        sortStory(draft.story);
        reading.story = std::make_shared<const story::Story>(std::move(draft.story));
    }
    return reading;
}

} // namespace bundle
