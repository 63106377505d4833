# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the steps of the recipe share: folders, extents, GeoJSON in and out, and a few measures."""
import json
import math
import os
import subprocess
from pathlib import Path

from shapely.geometry import LineString, MultiLineString, MultiPolygon, mapping, shape
from shapely.ops import linemerge

WORK = Path(os.environ["WORK"])
PACKAGES = WORK / "packages"
STAGES = WORK / "stages"
BASEMAP = Path(os.environ["OUT"])
NATURAL_EARTH = PACKAGES / "libmagics++-data/usr/share/magics/10m"
NAMES = json.loads((Path(__file__).parent / "names.json").read_text(encoding="utf-8"))
STAGES.mkdir(parents=True, exist_ok=True)
BASEMAP.mkdir(parents=True, exist_ok=True)

# West, south, east, north in degrees.
CONTEXT = (73, 0, 146, 54)
DETAIL = (119, 37, 132, 44)

ODBL = "ODbL-1.0, © OpenStreetMap contributors"
PUBLIC_DOMAIN = "public domain, Natural Earth"
GEONAMES = "CC-BY-4.0, GeoNames"


def polygons(geometry):
    """Every polygon in a geometry, however nested."""
    if geometry.geom_type == "Polygon":
        return [geometry] if not geometry.is_empty else []
    return [p for part in getattr(geometry, "geoms", []) for p in polygons(part)]


def lines(geometry):
    """Every line in a geometry, rings opened."""
    if geometry.geom_type in ("LineString", "LinearRing"):
        return [LineString(geometry.coords)] if not geometry.is_empty else []
    return [l for part in getattr(geometry, "geoms", []) for l in lines(part)]


def merged(parts):
    """Lines joined end to end where exactly two meet."""
    parts = [p for p in parts if len(p.coords) > 1]
    return lines(linemerge(MultiLineString(parts))) if parts else []


def length_km(coordinates):
    """Haversine length on the sphere of the mean earth radius."""
    total = 0.0
    for (x1, y1), (x2, y2) in zip(coordinates, coordinates[1:]):
        a = (math.sin(math.radians(y2 - y1) / 2) ** 2
             + math.cos(math.radians(y1)) * math.cos(math.radians(y2)) * math.sin(math.radians(x2 - x1) / 2) ** 2)
        total += 2 * 6371.0088 * math.asin(math.sqrt(a))
    return total


def area_km2(geometry):
    """Good to a per cent; for thresholds only."""
    return sum(p.area * 111.195**2 * math.cos(math.radians(p.centroid.y)) for p in polygons(geometry))


def feature(geometry, **properties):
    geometry = mapping(geometry) if hasattr(geometry, "geom_type") else geometry
    return {"type": "Feature", "properties": {k: v for k, v in properties.items() if v not in (None, "")}, "geometry": geometry}


def rounded(coordinates, decimals):
    if isinstance(coordinates, (int, float)):
        return round(coordinates, decimals)
    return [rounded(c, decimals) for c in coordinates]


def without_repeats(coordinates):
    """A line's positions without those that rounding has made equal to the one before."""
    return [c for i, c in enumerate(coordinates) if i == 0 or c != coordinates[i - 1]]


def read(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))["features"]


def write(path, features, source, licence, decimals):
    """Writes one feature a line, so that a change of one shows as a change of one."""
    for f in features:
        geometry = f["geometry"]
        f["geometry"] = {"type": geometry["type"], "coordinates": rounded(geometry["coordinates"], decimals)}
    dump = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    head = f'{{"type":"FeatureCollection","source":{dump(source)},"licence":{dump(licence)},"features":['
    Path(path).write_text(head + "\n" + ",\n".join(map(dump, features)) + "\n]}\n", encoding="utf-8")
    print(f"{Path(path).name:28s} {len(features):6d} features {Path(path).stat().st_size / 1024:8.0f} KiB")


def mapshaper(*arguments):
    subprocess.run([WORK / "tools/node_modules/.bin/mapshaper", *map(str, arguments), "-quiet"], check=True)


def shapefile(path):
    """Attributes and geometry of each feature of a shapefile."""
    from osgeo import ogr

    source = ogr.Open(str(path))
    for f in source.GetLayer():
        if f.GetGeometryRef() is not None:
            yield f.items(), shape(json.loads(f.GetGeometryRef().ExportToJson()))


def sound(geometry):
    """A valid geometry of the polygons only."""
    geometry = geometry if geometry.is_valid else geometry.buffer(0)
    return MultiPolygon(polygons(geometry))
