// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace bundle {

namespace {

constexpr std::array<std::pair<QLatin1StringView, int>, 5> kDepths{{
    {QLatin1StringView("Point"), 1},
    {QLatin1StringView("LineString"), 2},
    {QLatin1StringView("Polygon"), 3},
    {QLatin1StringView("MultiLineString"), 3},
    {QLatin1StringView("MultiPolygon"), 4},
}};

int depthOf(const QString& type) {
    for (const auto& [name, depth] : kDepths) {
        if (name == type)
            return depth;
    }
    return 0;
}

bool isOnEarth(const story::Position& position) {
    return std::abs(position.longitude_deg) <= 180 && std::abs(position.latitude_deg) <= 90;
}

void reportOutside(const story::Position& position, const Spot& spot, Findings& findings) {
    const auto [longitude, latitude] = position;
    const QString where = QStringLiteral("longitude %1, latitude %2").arg(longitude).arg(latitude);
    if (isOnEarth({latitude, longitude}))
        findings.error(spot, QStringLiteral("there is no %1: the two numbers look swapped").arg(where),
                       QStringLiteral("Write the longitude first, [%1, %2]").arg(latitude).arg(longitude));
    else
        findings.error(spot, QStringLiteral("there is no %1").arg(where),
                       QStringLiteral("Use longitudes from -180 to 180 and latitudes from -90 to 90"));
}

void extend(story::Frame& box, const story::Position& position) {
    box.west_deg = std::min(box.west_deg, position.longitude_deg);
    box.east_deg = std::max(box.east_deg, position.longitude_deg);
    box.south_deg = std::min(box.south_deg, position.latitude_deg);
    box.north_deg = std::max(box.north_deg, position.latitude_deg);
}

/// True when every position is on Earth. One report a feature: the second wrong position would say the same.
bool checkPositions(const Coordinates& coordinates, const JsonNode& node, const ReadingContext& context) {
    const SourceText& text = node.file().text();
    const LocatedPosition& first = coordinates.groups.front().front().front();
    story::Frame box{first.position.longitude_deg, first.position.latitude_deg, first.position.longitude_deg,
                     first.position.latitude_deg};
    for (const auto& group : coordinates.groups) {
        for (const LocatedLine& line : group) {
            for (const LocatedPosition& located : line) {
                if (!isOnEarth(located.position)) {
                    reportOutside(located.position, text.spotAt(located.offset, node.pointer()),
                                  context.findings);
                    return false;
                }
                extend(box, located.position);
            }
        }
    }
    context.draft.boxes.push_back({box, text.spotAt(first.offset, node.pointer())});
    return true;
}

} // namespace

QString geometryType(const JsonNode& feature) {
    return feature.at(u"geometry").at(u"type").text();
}

const Coordinates* readGeometry(const JsonNode& feature, const ReadingContext& context) {
    const JsonNode node = feature.at(u"geometry").at(u"coordinates");
    if (const CoordinatesFault* fault = node.file().coordinatesFault(node)) {
        context.findings.error(node.file().text().spotAt(fault->offset, node.pointer()), fault->problem,
                               fault->fix);
        return nullptr;
    }
    const Coordinates* coordinates = node.file().coordinates(node);
    if (coordinates == nullptr)
        return nullptr; // the schema tells
    const int depth = depthOf(geometryType(feature));
    if (depth != 0 && coordinates->depth != depth) {
        context.findings.error(
            node.spot(), QStringLiteral("the coordinates are not those of a %1").arg(geometryType(feature)),
            QStringLiteral("Save the layer again from your map program"));
        return nullptr;
    }
    if (depth == 0)
        return nullptr;
    return checkPositions(*coordinates, node, context) ? coordinates : nullptr;
}

} // namespace bundle
