# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A display for machines that have none. Runs where the packages are installed.

tr_has_display() {
    [[ -n "${DISPLAY:-}" || -n "${WAYLAND_DISPLAY:-}" ]]
}

# Starts an X server in memory, as large as the largest window that is supported, for this user only; it ends with
# this script. Mesa draws in software, so that pictures do not depend on a GPU.
tr_display_start() {
    local number cookie
    TR_DISPLAY_FOLDER="$(mktemp -d "${TMPDIR:-/tmp}/two-rivers-display.XXXXXX")"
    trap tr_display_stop EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    export XAUTHORITY="$TR_DISPLAY_FOLDER/authority"
    : >"$XAUTHORITY"
    mkfifo "$TR_DISPLAY_FOLDER/number"
    # The server takes a cookie of any display number; a client looks for its own.
    cookie="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
    xauth -q add ":0" . "$cookie"
    Xvfb -displayfd 8 -screen 0 3840x2160x24 -nolisten tcp -noreset -auth "$XAUTHORITY" \
        8>"$TR_DISPLAY_FOLDER/number" >"$TR_DISPLAY_FOLDER/log" 2>&1 &
    TR_DISPLAY_SERVER=$!
    if ! read -r -t 30 number <"$TR_DISPLAY_FOLDER/number"; then
        cat "$TR_DISPLAY_FOLDER/log" >&2
        tr_die "No display could be started in memory (Xvfb); its words are above."
    fi
    xauth -q add ":$number" . "$cookie"
    unset WAYLAND_DISPLAY
    export DISPLAY=":$number" QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
}

tr_display_stop() {
    [[ -n "${TR_DISPLAY_SERVER:-}" ]] && kill "$TR_DISPLAY_SERVER" 2>/dev/null && wait "$TR_DISPLAY_SERVER" 2>/dev/null
    [[ -n "${TR_DISPLAY_FOLDER:-}" ]] && rm -rf "$TR_DISPLAY_FOLDER"
    return 0
}
