// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/geometry.h"
#include "bundle/values.h"

namespace bundle {

namespace {

void readPlace(const JsonNode& feature, const ReadingContext& context) {
    Draft& draft = context.draft;
    const JsonNode properties = feature.at(u"properties");
    story::Place place;
    place.id = readId(feature, Target::Place, draft, context.findings);
    place.names = readNames(properties);
    place.kind = properties.at(u"kind").text();
    place.countries = properties.at(u"country").list();
    place.precision_km = properties.at(u"precision_km").number().value_or(0);
    place.confidence = readConfidence(properties.at(u"confidence"));
    place.namesConfidence = readConfidence(properties.at(u"names_confidence"));
    place.opposite = readReference(properties.at(u"opposite"), Target::Place, draft);
    place.region = readReference(properties.at(u"region"), Target::Region, draft);
    place.rank = static_cast<int>(properties.at(u"rank").number().value_or(5));
    place.note = properties.at(u"note").text();
    place.sources = readReferences(properties.at(u"sources"), Target::Source, draft);
    place.paragraphs = readReferences(properties.at(u"paragraphs"), Target::Paragraph, draft);
    if (const Coordinates* coordinates = readGeometry(feature, context))
        place.position = coordinates->groups.front().front().front().position;
    else
        draft.unplaced.insert(place.id);
    draft.story.places.push_back(std::move(place));
}

} // namespace

void readPlaces(const Resource& resource, const ReadingContext& context) {
    auto file = loadJson(resource, context);
    if (!file) {
        context.draft.unread.insert(Target::Place);
        return;
    }
    for (const JsonNode& feature : file->root().at(u"features").items())
        readPlace(feature, context);
    context.keep(std::move(file), "places");
}

} // namespace bundle
