#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes data/basemap/ and data/two-rivers/regions.geojson from their sources. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
export WORK=${WORK:-$PWD/../../build/recipe}
export OUT=${OUT:-$PWD/../basemap}
export PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore
./fetch.sh
# Debian's own Python, whose GEOS and GDAL the results were made with.
for step in detail merge water towns relief regions; do
  echo "== $step"
  /usr/bin/python3 "$step.py"
done
