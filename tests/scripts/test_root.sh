#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Making the private root: once, by one, whole or not at all. mmdebstrap is replaced by a small stand-in.
. "$(dirname "$0")/expect.sh"
cache="$(tr_cache_dir)"
tr_host_tools() { : >"$1"; }
tr_mirror() { echo http://mirror.example/debian; }

# The stand-in: makes a tiny root, slowly enough for a second process to arrive meanwhile.
tr_root_bootstrap() {
    mkdir -p "$1/root/etc" "$1/root/usr"
    echo made >>"$scratch/made"
    sleep 1
}

holds "a root is made" tr_root_ensure build run 2>/dev/null
path="$(tr_root_path build run)"
holds "under its name" test -d "$path/usr"
holds "and knows the host's fonts" test -e "$path/etc/fonts/conf.d/05-host-fonts.conf"
holds "nothing half made is left" test -z "$(find "$cache" -name "*.part")"
tr_root_ensure build run 2>/dev/null
equal "the second time it is there" 1 "$(wc -l <"$scratch/made")"

# An interrupted set-up.
rm -rf "$path"
mkdir -p "$path.123.part/root/usr" "$cache/root-000000000000.part/tmp"
chmod 000 "$cache/root-000000000000.part/tmp"
words="$(tr_root_ensure build run 2>&1)"
contains "it is repaired" "interrupted" "$words"
holds "the root is whole" test -e "$path/etc/fonts/conf.d/05-host-fonts.conf"
equal "every leftover is gone" "" "$(find "$cache" -name '*.part')"

# Two at once.
rm -rf "$path" "$scratch/made"
(tr_root_ensure build run) 2>"$scratch/one" &
sleep 0.3
(tr_root_ensure build run) 2>"$scratch/two"
wait
equal "two at once make one root" 1 "$(wc -l <"$scratch/made")"
contains "the second says that it waits" "waiting" "$(cat "$scratch/two")"

# A set-up that is killed lets the next one in.
rm -rf "$path"
tr_root_bootstrap() { exec sleep 30; }
(tr_root_ensure build run) 2>/dev/null &
sleep 0.3
pkill -KILL -P $! 2>/dev/null || true
kill -KILL $! 2>/dev/null || true
wait $! 2>/dev/null || true
tr_root_bootstrap() { mkdir -p "$1/root/etc" "$1/root/usr"; }
words="$(tr_root_ensure build run 2>&1)"
contains "after a kill" "ready" "$words"

# Old roots go, used ones stay.
mkdir -p "$cache/root-aaaaaaaaaaaa" "$cache/root-bbbbbbbbbbbb"
touch -d '-100 days' "$cache/root-aaaaaaaaaaaa/.last-used"
touch "$cache/root-bbbbbbbbbbbb/.last-used"
tr_root_sweep "$cache" 2>/dev/null
holds "an unused root goes" test ! -e "$cache/root-aaaaaaaaaaaa"
holds "a used one stays" test -e "$cache/root-bbbbbbbbbbbb"

# No network and no cache: one sentence, an error, nothing left under the root's name.
rm -rf "$path"
tr_root_bootstrap() {
    echo "Err:1 http://mirror.example/debian trixie InRelease"
    echo "  Temporary failure resolving 'mirror.example'"
    echo "E: apt-get update failed"
    return 1
}
status=0
words="$(tr_root_ensure build run 2>&1)" || status=$?
equal "no network is an error" 1 "$status"
contains "and says so" "could not be fetched from http://mirror.example/debian" "$words"
equal "in one sentence after what it was about to do" 3 "$(wc -l <<<"$words")"
holds "no root appears" test ! -e "$path"

tr_root_bootstrap() { echo "E: something else"; return 1; }
words="$(tr_root_ensure build run 2>&1)" || true
contains "another failure gives its reason" "E: something else" "$words"
finish
