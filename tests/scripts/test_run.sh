#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# scripts/run, with a stand-in for the program: what reaches it, on which display, and what the user is told.
. "$(dirname "$0")/expect.sh"
mkdir -p "$scratch/top/build/release/backend/app" "$scratch/tmp"
cp -r "$TR_TOP/scripts" "$scratch/top/scripts"
printf 'tr_build() { :; }\n' >>"$scratch/top/scripts/lib/build.sh"
cat >"$scratch/top/build/release/backend/app/two-rivers" <<'PROGRAM'
#!/bin/sh
printf '%s|' "$@"
printf 'platform=%s display=%s\n' "$QT_QPA_PLATFORM" "${DISPLAY:+yes}"
PROGRAM
chmod +x "$scratch/top/build/release/backend/app/two-rivers"
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
export TWO_RIVERS_INSIDE=system

run() { TMPDIR="$scratch/tmp" "$scratch/top/scripts/run" "$@"; }

equal "check needs no display" "check|story|platform=offscreen display=" "$(run check story)"
equal "words stay whole" "query|--text|two words|platform=offscreen display=" "$(run query --text 'two words')"
equal "with a display, the window" "story|platform= display=yes" "$(DISPLAY=:7 run story)"
equal "under Wayland too" "--present|platform= display=" "$(WAYLAND_DISPLAY=wayland-0 run --present)"
if tr_has Xvfb && tr_has xauth; then
    equal "render without a display gets one" "render|--out|x|platform=xcb display=yes" "$(run render --out x)"
    out="$scratch/top/out"
    words="$(run 2>&1 >"$scratch/stdout")"
    equal "no display and no call: pictures" "render|--out|$out|platform=xcb display=yes" "$(cat "$scratch/stdout")"
    contains "it says where" "The pictures are in $out." "$words"
    contains "and how to get the window" "ssh -X" "$words"
    equal "looks hold for pictures" "render|--theme|dark|story|--out|$out|platform=xcb display=yes" \
        "$(run --theme dark --present story 2>/dev/null)"
    equal "no server is left" "" "$(find "$scratch/tmp" -mindepth 1)"
    printf '#!/bin/sh\nexit 2\n' >"$scratch/top/build/release/backend/app/two-rivers"
    status=0
    run render --out x 2>/dev/null || status=$?
    equal "the program's exit status is the script's" 2 "$status"
fi
finish
