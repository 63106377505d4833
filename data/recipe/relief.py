# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shaded relief in Web Mercator, 8-bit grey, light from the north-west.

Marble's elevation tiles are tone-mapped 8-bit JPEG at 2 arc-minutes: good enough to shade with, not to read heights from.
"""
import json
import math

import numpy as np
from PIL import Image

from geometry import BASEMAP, CONTEXT, DETAIL, PACKAGES

TILES = PACKAGES / "marble-qt-data/usr/share/marble/data/maps/earth/srtm/3"
TILE_PX, ROWS, COLUMNS = 675, 8, 16
PX_PER_DEGREE = 30
METRES_PER_DEGREE = 111195
# Grey to metres: medians of ETOPO5 in flat cells, checked against the levels of lakes and cities.
HEIGHTS = ((66, -197), (72, -146), (78, -64), (84, -35), (90, -19), (96, 0), (102, 25), (108, 41), (114, 61), (120, 97), (126, 152), (132, 209), (138, 290),
           (144, 401), (150, 503), (156, 610), (162, 731), (168, 838), (174, 937), (180, 1143), (186, 1516), (192, 1881), (198, 2286), (204, 2835),
           (210, 3353), (216, 3962), (222, 4500), (228, 5100), (234, 5486), (247, 6800))
AZIMUTH_DEG, ALTITUDE_DEG = 315, 45
# Name, extent, width in pixels, vertical exaggeration.
PICTURES = (("relief-context", CONTEXT, 2048, 10), ("relief-detail", DETAIL, 1560, 13))


def world_heights_m():
    grey = np.zeros((ROWS * TILE_PX, COLUMNS * TILE_PX), np.float32)
    for r in range(ROWS):
        for c in range(COLUMNS):
            tile = Image.open(TILES / f"{r:06d}/{r:06d}_{c:06d}.jpg").convert("L")
            grey[r * TILE_PX:(r + 1) * TILE_PX, c * TILE_PX:(c + 1) * TILE_PX] = np.asarray(tile)
    return np.interp(grey, *zip(*HEIGHTS)).astype(np.float32)


def smoothed(m, passes):
    """3 × 3 binomial, so many times."""
    for _ in range(passes):
        p = np.pad(m, 1, "edge")
        p = (p[:-2] + 2 * p[1:-1] + p[2:]) / 4
        m = (p[:, :-2] + 2 * p[:, 1:-1] + p[:, 2:]) / 4
    return m


def generalised(m):
    """Mountains first: broad forms, and a little of the fine ones, in which the JPEG's blocks would show."""
    return 0.7 * smoothed(m, 8) + 0.3 * smoothed(m, 2)


def mercator_y(latitude_deg):
    return math.asinh(math.tan(math.radians(latitude_deg)))


def in_mercator(heights, extent, width):
    """Heights of the extent at `width` columns, rows evenly spaced in Web Mercator, and the rows' latitudes."""
    west, south, east, north = extent
    top, bottom = mercator_y(north), mercator_y(south)
    height = round(width * (top - bottom) / math.radians(east - west))
    margin = 10
    rows = slice(round((90 - north) * PX_PER_DEGREE) - margin, round((90 - south) * PX_PER_DEGREE) + margin)
    columns = slice(round((west + 180) * PX_PER_DEGREE) - margin, round((east + 180) * PX_PER_DEGREE) + margin)
    part = generalised(heights[rows, columns])
    scale = 4
    fine = np.asarray(Image.fromarray(part).resize((part.shape[1] * scale, part.shape[0] * scale), Image.BICUBIC))
    latitudes = np.degrees(np.arctan(np.sinh(top + (np.arange(height) + 0.5) * (bottom - top) / height)))
    longitudes = west + (np.arange(width) + 0.5) * (east - west) / width
    y = ((north - latitudes) * PX_PER_DEGREE + margin) * scale - 0.5
    x = ((longitudes - west) * PX_PER_DEGREE + margin) * scale - 0.5
    return bilinear(fine, y, x), latitudes


def bilinear(grid, y, x):
    y0, x0 = np.clip(y.astype(int), 0, grid.shape[0] - 2), np.clip(x.astype(int), 0, grid.shape[1] - 2)
    fy, fx = (y - y0)[:, None], (x - x0)[None, :]
    at = lambda dy, dx: grid[np.ix_(y0 + dy, x0 + dx)]
    return at(0, 0) * (1 - fy) * (1 - fx) + at(0, 1) * (1 - fy) * fx + at(1, 0) * fy * (1 - fx) + at(1, 1) * fy * fx


def hillshade(m, latitudes, degrees_per_px, exaggeration):
    """Lambert shading; in Web Mercator a pixel is as high as it is wide, on the ground cos(latitude) of it."""
    cell = METRES_PER_DEGREE * degrees_per_px * np.cos(np.radians(latitudes))[:, None]
    down, right = np.gradient(m)
    slope = np.arctan(exaggeration * np.hypot(right / cell, down / cell))
    aspect = np.arctan2(right, -down)
    azimuth, altitude = np.radians(360 - AZIMUTH_DEG + 90), np.radians(ALTITUDE_DEG)
    return np.clip(np.sin(altitude) * np.cos(slope) + np.cos(altitude) * np.sin(slope) * np.cos(azimuth - np.pi / 2 - aspect), 0, 1)


def main():
    heights = world_heights_m()
    for name, extent, width, exaggeration in PICTURES:
        m, latitudes = in_mercator(heights, extent, width)
        shade = hillshade(m, latitudes, (extent[2] - extent[0]) / width, exaggeration)
        Image.fromarray(np.round(shade * 255).astype(np.uint8)).save(BASEMAP / f"{name}.png", optimize=True)
        about = {
            "image": f"{name}.png",
            "bounds": extent,
            "size": [width, len(latitudes)],
            "projection": "EPSG:3857",
            "flat": round(math.sin(math.radians(ALTITUDE_DEG)) * 255),
            "source": "elevation tiles of Marble (SRTM, 2 arc-minutes) via Debian marble-qt-data 22.12.3",
            "licence": "public domain, as stated in its srtm.dgml",
        }
        (BASEMAP / f"{name}.json").write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")
        print(f"{name}.png {width} × {len(latitudes)} {(BASEMAP / f'{name}.png').stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
