#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the window, walks through it and ends it, all under strace: the only sockets it may open are local ones (the display's).
# Usage: no_network.sh PROGRAM
set -euo pipefail

program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# A settings folder of its own, and no session bus: whatever a desktop adds by itself is not the program's doing.
export XDG_CONFIG_HOME=$folder XDG_STATE_HOME=$folder/state DBUS_SESSION_BUS_ADDRESS=disabled:
strace -f -e trace=socket -o "$folder/trace" "$program" &
tracer=$!

window=$(xdotool search --sync --onlyvisible --name '^Two Rivers' | head -n 1)
for key in Right Right slash Escape 3 plus Escape F5 Next Escape; do
  xdotool key --window "$window" "$key"
done
pkill -TERM -P "$tracer" || true
wait "$tracer" || true

grep -q 'socket(AF_UNIX' "$folder/trace" || { echo "The trace shows no display connection, so it proves nothing."; exit 1; }
if grep 'socket(' "$folder/trace" | grep -v 'AF_UNIX'; then
  echo "The program opened a socket that is not local."
  exit 1
fi
echo "Only local sockets were opened."
