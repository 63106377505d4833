#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the whole guided story twice and compares the pictures byte by byte. Usage: same_pictures.sh PROGRAM
set -euo pipefail

program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME=$folder/settings

for run in first second; do
  "$program" render --out "$folder/$run"
  "$program" render --out "$folder/$run-small" --size 720x560 --theme dark
done
steps=$(find "$folder/first" -name '*.png' | wc -l)
((steps >= 6)) || { echo "There are $steps pictures; a story has six paragraphs."; exit 1; }
diff -r "$folder/first" "$folder/second"
diff -r "$folder/first-small" "$folder/second-small"
echo "Two runs drew the same $steps pictures, in two sizes and themes."
