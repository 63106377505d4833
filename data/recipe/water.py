# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rivers and lakes. The Yalu and the Tumen are not here: they are sections of the border, in lines-*.geojson."""
import json

from shapely.geometry import Point, Polygon, box

from geometry import (BASEMAP, CONTEXT, DETAIL, NAMES, NATURAL_EARTH, ODBL, PACKAGES, PUBLIC_DOMAIN, area_km2, feature, polygons,
                      shapefile, sound, write)

EXTENT = box(*CONTEXT)
WINDOW = box(*DETAIL)
BORDER_RIVERS = ("Yalu", "Tumen")
# The crater lake of Paektu is drawn as a sign: its polygon in the source is too crude.
CHONJI = Point(128.056, 42.006)


def river_names(name, west_deg):
    if name == "Han":  # one in Korea, one in China
        return ("한강", "汉江") if west_deg > 124 else ("한수이", "汉水")
    return NAMES["rivers"].get(name, (None, None))


def rivers():
    features = []
    for properties, geometry in shapefile(NATURAL_EARTH / "ne_10m_rivers_lake_centerlines.shp"):
        name = properties["name"]
        if name in BORDER_RIVERS or not geometry.intersects(EXTENT):
            continue
        part = geometry.intersection(EXTENT).simplify(0.003)
        if part.is_empty:
            continue
        ko, zh = river_names(name, part.bounds[0])
        rank = min(9, max(1, int(properties["scalerank"])))
        features.append(feature(part, kind="river", rank=rank, name_en=(name or "").replace("?", "'"), name_ko=ko, name_zh=zh))
    features.sort(key=lambda f: f["properties"]["rank"])
    write(BASEMAP / "rivers.geojson", features, "Natural Earth 3.0 10m rivers via Debian libmagics++-data 4.13.0", PUBLIC_DOMAIN, 4)


def natural_earth_lakes():
    # In this package the lakes are the features of the ocean's layer that are not "Ocean".
    for properties, geometry in shapefile(NATURAL_EARTH / "ne_10m_ocean.shp"):
        if properties["featurecla"] != "Ocean" and geometry.intersects(EXTENT) and not geometry.intersects(WINDOW):
            yield sound(geometry).intersection(EXTENT).simplify(0.003)


def openstreetmap_lakes():
    geometries = json.loads((PACKAGES / "geo-maps-earth-lakes-10m/map.geo.json").read_text())["geometries"]
    for geometry in geometries:
        for rings in geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]:
            if WINDOW.contains(Point(rings[0][0])):
                lake = sound(Polygon(rings[0], rings[1:]))
                if area_km2(lake) >= 1 and not lake.buffer(0.02).contains(CHONJI):
                    yield lake


def lakes():
    parts = [p for source in (natural_earth_lakes, openstreetmap_lakes) for g in source() for p in polygons(g)]
    features = [feature(p, km2=round(area_km2(p), 1)) for p in sorted(parts, key=area_km2, reverse=True)]
    write(BASEMAP / "lakes.geojson", features,
          "OpenStreetMap inside lon 119–132, lat 37–44 (via npm @geo-maps/earth-lakes-10m@0.6.0); Natural Earth 3.0 elsewhere (via Debian libmagics++-data 4.13.0)",
          f"{ODBL} (inside); {PUBLIC_DOMAIN} (elsewhere)", 4)


if __name__ == "__main__":
    rivers()
    lakes()
