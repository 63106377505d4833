#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# on_two_screens.sh COMMAND [ARGUMENT…]: COMMAND on an X server in memory that has a desk's screen (DUMMY0, 1600×1000) and a
# plug for a projector (DUMMY1, mode "wall" of 1920×1080), which xrandr puts in and pulls out. Xvfb knows one screen only.
set -euo pipefail
if ! type Xorg >/dev/null 2>&1; then
    echo "There is no Xorg here; it comes with the packages in scripts/packages/test.txt."
    exit 77
fi
folder="$(mktemp -d "${TMPDIR:-/tmp}/two-rivers-screens.XXXXXX")"
server=
finish() {
    [[ -z "$server" ]] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true
    rm -rf "$folder"
}
trap finish EXIT
# No input device and no graphics card of the machine is touched.
cat >"$folder/xorg.conf" <<'END'
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoEnableDevices" "false"
    Option "AutoAddGPU" "false"
    Option "DontVTSwitch" "true"
EndSection
Section "Device"
    Identifier "memory"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Monitor"
    Identifier "desk"
    HorizSync 5.0-1000.0
    VertRefresh 5.0-200.0
    Modeline "desk" 130 1600 1664 1696 1760 1000 1004 1008 1040
EndSection
Section "Screen"
    Identifier "both"
    Device "memory"
    Monitor "desk"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Modes "desk"
        Virtual 3520 1080
    EndSubSection
EndSection
END
mkfifo "$folder/number"
export XAUTHORITY="$folder/authority"
: >"$XAUTHORITY"
cookie="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
xauth -q add ":0" . "$cookie"
# Debian's Xorg is a script that looks for a console; what it starts needs none.
program="$(type -P Xorg)"
[[ ! -x /usr/lib/xorg/Xorg ]] || program=/usr/lib/xorg/Xorg
"$program" -displayfd 8 -config "$folder/xorg.conf" -logfile "$folder/log" -novtswitch -sharevts -noreset -nolisten tcp \
    -auth "$XAUTHORITY" 8>"$folder/number" >"$folder/words" 2>&1 &
server=$!
if ! read -r -t 60 number <"$folder/number"; then
    cat "$folder/words" "$folder/log" >&2 || true
    echo "The X server with two screens did not start; its words are above." >&2
    exit 1
fi
xauth -q add ":$number" . "$cookie"
unset WAYLAND_DISPLAY
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
xrandr --newmode wall 173 1920 2048 2248 2576 1080 1083 1088 1120
xrandr --addmode DUMMY1 wall
"$@"
