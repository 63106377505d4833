# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The package lists. A "set" is the name of a file in scripts/packages/.

# Raised when the way a root is made changes, so that roots made the old way are not used again.
TR_RECIPE=1

# tr_packages_debian SET…: Debian names, sorted, each once.
tr_packages_debian() {
    local set
    for set in "$@"; do
        sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$TR_TOP/scripts/packages/$set.txt" || return 1
    done | sort -u
}

# tr_packages_fedora SET…: Fedora names, sorted, each once; `fedora:-` says that none is needed.
tr_packages_fedora() {
    local set
    for set in "$@"; do
        sed -n -e '/^#/d' -e 's/.*fedora:\([^[:space:]]*\).*/\1/p' "$TR_TOP/scripts/packages/$set.txt" || return 1
    done | grep -vx -e '-' | sort -u
}

# tr_packages_hash SET…: names the private root that holds exactly these packages, made this way.
tr_packages_hash() {
    {
        echo "recipe $TR_RECIPE, Debian trixie, $(uname -m)"
        tr_packages_debian "$@"
    } | sha256sum | cut -c1-12
}
