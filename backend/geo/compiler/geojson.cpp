// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/geojson.h"

#include <fstream>
#include <json/reader.h>

namespace geo::compiler {

namespace {

LonLat position(const Json::Value& value) {
    return {value[0].asDouble(), value[1].asDouble()};
}

PointList points(const Json::Value& value) {
    PointList list;
    for (const Json::Value& item : value)
        list.push_back(toMercator(position(item)));
    return list;
}

Polygon polygon(const Json::Value& rings) {
    Polygon result;
    for (const Json::Value& ring : rings) {
        if (result.outer.empty())
            result.outer = points(ring);
        else
            result.holes.push_back(points(ring));
    }
    return result;
}

Feature feature(const Json::Value& value) {
    Feature result{value["properties"], {}, {}, {}};
    const std::string type = value["geometry"]["type"].asString();
    const Json::Value& coordinates = value["geometry"]["coordinates"];
    if (type == "Polygon")
        result.polygons.push_back(polygon(coordinates));
    else if (type == "LineString")
        result.lines.push_back(points(coordinates));
    else if (type == "Point")
        result.positions.push_back(position(coordinates));
    for (const Json::Value& part : coordinates) {
        if (type == "MultiPolygon")
            result.polygons.push_back(polygon(part));
        else if (type == "MultiLineString")
            result.lines.push_back(points(part));
    }
    return result;
}

} // namespace

std::expected<std::vector<Feature>, Error> readGeoJson(const std::filesystem::path& path) {
    std::ifstream file(path);
    Json::Value root;
    std::string problems;
    if (!file || !Json::parseFromStream(Json::CharReaderBuilder(), file, &root, &problems))
        return std::unexpected(
            Error{path.string(), "the file is not readable JSON: " + problems, "Run the recipe again."});
    try {
        std::vector<Feature> features;
        for (const Json::Value& value : root["features"])
            features.push_back(feature(value));
        return features;
    } catch (const Json::Exception& exception) {
        return std::unexpected(Error{path.string(), exception.what(), "Run the recipe again."});
    }
}

} // namespace geo::compiler
