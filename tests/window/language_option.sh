#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The language on the command line: each has its own picture, and one that there is not is wrong usage, told in one sentence.
# Usage: language_option.sh PROGRAM
set -euo pipefail

program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME=$folder/settings

for language in en ko zh; do
  "$program" render --out "$folder/$language" --steps p1-exodus --size 720x560 --lang "$language"
done
"$program" render --out "$folder/none" --steps p1-exodus --size 720x560
diff -r "$folder/none" "$folder/en" || { echo "Without --lang it is not English."; exit 1; }
for pair in "en ko" "en zh" "ko zh"; do
  read -r one other <<<"$pair"
  ! diff -rq "$folder/$one" "$folder/$other" >/dev/null || { echo "$one and $other have the same picture."; exit 1; }
done

code=0
said=$("$program" render --out "$folder/fr" --lang fr 2>&1 >/dev/null) || code=$?
((code == 2)) || { echo "An unknown language ended with $code."; exit 1; }
[[ $said == *fr* && $(wc -l <<<"$said") == 1 ]] || { echo "An unknown language said: $said"; exit 1; }
[[ ! -e $folder/fr ]] || { echo "An unknown language left a folder behind."; exit 1; }
