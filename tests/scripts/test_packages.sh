#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The lists, and the hash that names a root after them.
. "$(dirname "$0")/expect.sh"

for set in build run test check bench-explore; do
    holds "$set: every line says why the package is there" test -z \
        "$(grep -vE '^(#.*|[a-z0-9][a-z0-9+.-]+ +# .+[^ ] +fedora:[^ ]+)$' "$TR_TOP/scripts/packages/$set.txt")"
done
equal "no package is in two lists" "" "$(for set in build run test check bench-explore; do tr_packages_debian $set; done | sort | uniq -d)"
contains "Debian names" "qt6-location-dev" "$(tr_packages_debian build)"
contains "Fedora names" "qt6-qtlocation-devel" "$(tr_packages_fedora build)"
equal "no dash among Fedora's" "" "$(tr_packages_fedora build run test check | grep -x -e - || true)"

first="$(tr_packages_hash build run)"
equal "a hash has twelve digits" 12 "${#first}"
equal "the order of the sets does not matter" "$first" "$(tr_packages_hash run build)"
fails "other packages, another hash" test "$first" = "$(tr_packages_hash build)"

cp -r "$TR_TOP/scripts" "$scratch/scripts"
TR_TOP="$scratch"
equal "another checkout, the same hash" "$first" "$(tr_packages_hash build run)"
echo '# a comment' >>"$scratch/scripts/packages/run.txt"
equal "a comment changes nothing" "$first" "$(tr_packages_hash build run)"
echo 'hello  # says hello  fedora:hello' >>"$scratch/scripts/packages/run.txt"
fails "a new package changes it" test "$first" = "$(tr_packages_hash build run)"
export TR_RECIPE=999
fails "so does a new recipe" test "$first" = "$(tr_packages_hash build run)"
fails "an unknown set is an error" tr_packages_debian nonsense
finish
