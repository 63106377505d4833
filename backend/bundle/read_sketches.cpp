// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/geometry.h"
#include "bundle/values.h"

namespace bundle {

namespace {

constexpr std::size_t kFewestSketched = 2;
/// A sketch is a broad direction; more bends than these would be a course.
constexpr std::size_t kMostSketched = 4;

story::LocalText readWords(const JsonNode& properties, const QString& name) {
    const auto in = [&](const char* language) {
        return properties.at(name + QLatin1StringView(language)).text();
    };
    return {in("_en"), in("_ko"), in("_zh")};
}

void readLine(const JsonNode& feature, const ReadingContext& context, story::Sketch& sketch) {
    const Coordinates* coordinates = readGeometry(feature, context);
    if (coordinates == nullptr)
        return;
    for (const LocatedPosition& located : coordinates->groups.front().front())
        sketch.positions.push_back(located.position);
    const Spot spot = feature.at(u"geometry").at(u"coordinates").spot();
    if (sketch.positions.size() < kFewestSketched)
        context.findings.error(spot, QStringLiteral("the sketch leads nowhere"),
                               QStringLiteral("Give it two positions at least"));
    else if (sketch.positions.size() > kMostSketched)
        context.findings.error(
            spot, QStringLiteral("the sketch has %1 positions").arg(sketch.positions.size()),
            QStringLiteral("Use at most %1: it shows a direction, not a course").arg(kMostSketched));
}

void readSketch(const JsonNode& feature, const ReadingContext& context) {
    Draft& draft = context.draft;
    const JsonNode properties = feature.at(u"properties");
    story::Sketch sketch;
    sketch.check = readReference(properties.at(u"check"), Target::Check, draft);
    sketch.side =
        properties.at(u"side").text() == u"source" ? story::SketchSide::Source : story::SketchSide::Text;
    sketch.caption = readWords(properties, QStringLiteral("caption"));
    sketch.from = readReference(properties.at(u"from"), Target::Region, draft);
    sketch.to = readReference(properties.at(u"to"), Target::Place, draft);
    sketch.distance = readWords(properties, QStringLiteral("distance"));
    sketch.bend = properties.at(u"bend").number().value_or(0);
    sketch.confidence = readConfidence(properties.at(u"confidence"));
    readLine(feature, context, sketch);
    draft.sketchSpots.push_back(properties.at(u"side").spot());
    draft.story.sketches.push_back(std::move(sketch));
}

} // namespace

void readSketches(const Resource& resource, const ReadingContext& context) {
    auto file = loadJson(resource, context);
    if (!file)
        return;
    for (const JsonNode& feature : file->root().at(u"features").items())
        readSketch(feature, context);
    context.keep(std::move(file), "sketches");
}

} // namespace bundle
