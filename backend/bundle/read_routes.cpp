// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/geometry.h"
#include "bundle/values.h"

#include <algorithm>

namespace bundle {

namespace {

void readPositions(const JsonNode& feature, const ReadingContext& context, story::Route& route) {
    std::vector<Spot> spots;
    const JsonNode node = feature.at(u"geometry").at(u"coordinates");
    if (const Coordinates* coordinates = readGeometry(feature, context)) {
        for (const LocatedPosition& located : coordinates->groups.front().front()) {
            route.positions.push_back(located.position);
            spots.push_back(node.file().text().spotAt(located.offset, node.pointer()));
        }
        if (route.positions.size() != route.waypoints.size())
            context.findings.error(feature.at(u"properties").at(u"waypoints").spot(),
                                   QStringLiteral("the route has %1 waypoints but %2 positions")
                                       .arg(route.waypoints.size())
                                       .arg(route.positions.size()),
                                   QStringLiteral("Name one place for each position of the line"));
    }
    context.draft.routePositionSpots.push_back(std::move(spots));
}

void readFlight(const JsonNode& node, const ReadingContext& context, story::Route& route) {
    const story::Id from = node.text();
    if (from.isEmpty())
        return;
    if (std::ranges::contains(route.waypoints, from))
        route.flownFrom = from;
    else
        context.findings.error(
            node.spot(),
            QStringLiteral("flown_from names %1, which is no waypoint of the route").arg(quoted(from)),
            QStringLiteral("Name the last waypoint that is reached on the ground"));
}

void readRoute(const JsonNode& feature, const ReadingContext& context) {
    Draft& draft = context.draft;
    const JsonNode properties = feature.at(u"properties");
    story::Route route;
    route.id = readId(feature, Target::Route, draft, context.findings);
    route.names = readNames(properties);
    route.way = readReference(properties.at(u"way"), Target::Way, draft);
    route.waypoints = readReferences(properties.at(u"waypoints"), Target::Place, draft);
    route.period = readDate(properties.at(u"period"), context.findings);
    route.status = properties.at(u"status").text();
    route.shareText = properties.at(u"share_text").text();
    route.share = properties.at(u"share").number();
    route.bend = properties.at(u"bend").number();
    readFlight(properties.at(u"flown_from"), context, route);
    route.summary = properties.at(u"summary").text();
    route.confidence = readConfidence(properties.at(u"confidence"));
    route.note = properties.at(u"note").text();
    route.sources = readReferences(properties.at(u"sources"), Target::Source, draft);
    route.paragraphs = readReferences(properties.at(u"paragraphs"), Target::Paragraph, draft);
    readPositions(feature, context, route);
    requireSources(route.sources, properties.at(u"sources").spot(),
                   QStringLiteral("the route %1").arg(quoted(route.id)), context.findings);
    draft.story.routes.push_back(std::move(route));
}

} // namespace

void readRoutes(const Resource& resource, const ReadingContext& context) {
    auto file = loadJson(resource, context);
    if (!file) {
        context.draft.unread.insert(Target::Route);
        return;
    }
    for (const JsonNode& feature : file->root().at(u"features").items())
        readRoute(feature, context);
    context.keep(std::move(file), "routes");
}

} // namespace bundle
