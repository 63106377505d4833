// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/geometry.h"
#include "bundle/rings.h"
#include "bundle/values.h"

#include <array>
#include <utility>

namespace bundle {

namespace {

using story::RegionKind;

constexpr std::array<std::pair<QLatin1StringView, RegionKind>, 7> kKinds{{
    {QLatin1StringView("country"), RegionKind::Country},
    {QLatin1StringView("province"), RegionKind::Province},
    {QLatin1StringView("prefecture"), RegionKind::Prefecture},
    {QLatin1StringView("sea"), RegionKind::Sea},
    {QLatin1StringView("river"), RegionKind::River},
    {QLatin1StringView("border"), RegionKind::Border},
    {QLatin1StringView("zone"), RegionKind::Zone},
}};

RegionKind regionKindFromName(const QString& name) {
    for (const auto& [known, kind] : kKinds) {
        if (known == name)
            return kind;
    }
    return RegionKind::Province; // the schema tells
}

std::vector<story::Position> positionsOf(const LocatedLine& line) {
    std::vector<story::Position> positions;
    positions.reserve(line.size());
    for (const LocatedPosition& located : line)
        positions.push_back(located.position);
    return positions;
}

void readPolygon(const std::vector<LocatedLine>& rings, const JsonNode& feature,
                 const ReadingContext& context, story::Shape& shape) {
    const SourceText& text = feature.file().text();
    for (const RingFault& fault : checkPolygon(rings))
        context.findings.error(
            text.spotAt(fault.offset, feature.at(u"geometry").at(u"coordinates").pointer()), fault.problem,
            fault.fix);
    auto& polygon = shape.polygons.emplace_back();
    for (const LocatedLine& ring : rings)
        polygon.push_back(positionsOf(ring));
}

void readLine(const LocatedLine& line, const JsonNode& feature, const ReadingContext& context,
              story::Shape& shape) {
    if (line.size() < 2)
        context.findings.error(feature.file().text().spotAt(
                                   line.front().offset, feature.at(u"geometry").at(u"coordinates").pointer()),
                               QStringLiteral("the line has only one position"),
                               QStringLiteral("Give it at least two"));
    shape.lines.push_back(positionsOf(line));
}

story::Shape readShape(const JsonNode& feature, const ReadingContext& context) {
    story::Shape shape;
    const Coordinates* coordinates = readGeometry(feature, context);
    if (coordinates == nullptr)
        return shape;
    const bool isArea = geometryType(feature).endsWith(u"Polygon");
    for (const auto& group : coordinates->groups) {
        if (isArea)
            readPolygon(group, feature, context, shape);
        else
            for (const LocatedLine& line : group)
                readLine(line, feature, context, shape);
    }
    return shape;
}

/// "lon lat" in one text.
std::optional<story::Position> readAnchor(const JsonNode& node, Findings& findings) {
    if (node.text().isEmpty())
        return std::nullopt;
    const QStringList parts = node.text().split(u' ', Qt::SkipEmptyParts);
    bool isLongitude = false;
    bool isLatitude = false;
    const double longitude = parts.value(0).toDouble(&isLongitude);
    const double latitude = parts.value(1).toDouble(&isLatitude);
    if (parts.size() == 2 && isLongitude && isLatitude && longitude >= -180 && longitude <= 180 &&
        latitude >= -90 && latitude <= 90)
        return story::Position{longitude, latitude};
    findings.error(node.spot(), QStringLiteral("%1 is no place for a label").arg(quoted(node.text())),
                   QStringLiteral("Write the longitude and the latitude, such as 126.98 37.57"));
    return std::nullopt;
}

void readRegion(const JsonNode& feature, const ReadingContext& context) {
    Draft& draft = context.draft;
    const JsonNode properties = feature.at(u"properties");
    story::Region region;
    region.id = readId(feature, Target::Region, draft, context.findings);
    region.names = readNames(properties);
    region.kind = regionKindFromName(properties.at(u"kind").text());
    region.parent = readReference(properties.at(u"parent"), Target::Region, draft);
    region.countries = properties.at(u"country").list();
    region.labelAnchor = readAnchor(properties.at(u"label"), context.findings);
    region.borders = readReferences(properties.at(u"borders"), Target::Region, draft);
    region.note = properties.at(u"note").text();
    region.sources = readReferences(properties.at(u"sources"), Target::Source, draft);
    static_cast<void>(readReference(properties.at(u"note_source"), Target::Source, draft));
    region.paragraphs = readReferences(properties.at(u"paragraphs"), Target::Paragraph, draft);
    region.shape = readShape(feature, context);
    draft.regionSpots.push_back(feature.at(u"id").spot());
    draft.story.regions.push_back(std::move(region));
}

} // namespace

void readRegions(const Resource& resource, const ReadingContext& context) {
    auto file = loadJson(resource, context);
    if (!file) {
        context.draft.unread.insert(Target::Region);
        return;
    }
    for (const JsonNode& feature : file->root().at(u"features").items())
        readRegion(feature, context);
    context.keep(std::move(file), "regions");
}

} // namespace bundle
