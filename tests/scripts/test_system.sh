#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which systems use their own Qt.
. "$(dirname "$0")/expect.sh"

# kind ID [VERSION_ID]: what a system with such an os-release does.
kind() {
    printf 'ID=%s\n' "$1" >"$scratch/os-release"
    [[ -n "${2:-}" ]] && printf 'VERSION_ID="%s"\n' "$2" >>"$scratch/os-release"
    tr_system_kind "$scratch/os-release"
}

equal "Debian 12" private "$(kind debian 12)"
equal "Debian 13" apt "$(kind debian 13)"
equal "Debian testing" apt "$(kind debian)"
equal "Ubuntu 24.04" private "$(kind ubuntu 24.04)"
equal "Ubuntu 25.04" apt "$(kind ubuntu 25.04)"
equal "Fedora 40" private "$(kind fedora 40)"
equal "Fedora 41" dnf "$(kind fedora 41)"
equal "when told to" private "$(TWO_RIVERS_ROOT=private kind debian 13)"
holds "6.10 is newer than 6.8" tr_version_at_least 6.10 6.8
holds "6.8 is enough" tr_version_at_least 6.8 6.8
fails "6.4 is not" tr_version_at_least 6.4 6.8

# Missing packages without rights: the exact command, and an error.
tr_privilege() { return 1; }
tr_apt_missing() { printf '%s\n' cmake g++; }
status=0
words="$(tr_system_install apt build 2>&1)" || status=$?
equal "without rights it ends" 1 "$status"
contains "and names the command" "sudo apt-get install --no-install-recommends -y cmake g++" "$words"

# With rights, but no network.
tr_privilege() { echo; }
tr_as_root() { echo "  Could not resolve 'mirror.example'" && return 100; }
status=0
words="$(tr_system_install apt build 2>&1)" || status=$?
equal "without a network it ends" 1 "$status"
contains "and says so" "connect to the network once" "$words"
tr_as_root() { true; }
holds "with both it goes on" tr_system_install apt build 2>/dev/null
tr_apt_missing() { true; }
equal "nothing missing, nothing said" "" "$(tr_system_install apt build 2>&1)"
finish
