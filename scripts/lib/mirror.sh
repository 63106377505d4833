# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where packages come from: the server and the apt settings that the host already uses, so that proxies, local
# mirrors and air gaps which its administrator has set up hold for the private root as well.

TR_DEFAULT_MIRROR=http://deb.debian.org/debian

# tr_mirror [APT_FOLDER]: the URI of the host's Debian archive. apt itself reads the sources, so both formats
# (one line, deb822), disabled entries and options are understood as apt understands them.
tr_mirror() {
    local folder="${1:-/etc/apt}" uri=""
    if tr_has apt-get; then
        # shellcheck disable=SC2016 # apt fills these in
        uri="$(apt-get -o Dir::Etc="$folder" -o Dir::State::lists=/nonexistent indextargets \
            --format '$(CREATED_BY) $(COMPONENT) $(RELEASE) $(SITE)' 2>/dev/null | tr_pick_mirror)"
    fi
    printf '%s\n' "${uri:-$TR_DEFAULT_MIRROR}"
}

# Of lines "Packages COMPONENT SUITE URI", the first URI of a whole Debian release: not its updates, security or
# backports, which live apart, and not another vendor's archive.
tr_pick_mirror() {
    awk '$1 == "Packages" && $2 == "main" &&
         $3 ~ /^(buster|bullseye|bookworm|trixie|forky|duke|sid|oldoldstable|oldstable|stable|testing|unstable)$/ &&
         $4 ~ /^(https?|ftp|tor\+https?):/ { sub(/\/$/, "", $4); print $4; exit }'
}

# tr_apt_settings [APT_FOLDER]: the host's settings for fetching, as lines of an apt.conf. Only those: what it
# installs and what it runs afterwards is its own affair.
tr_apt_settings() {
    local folder="${1:-/etc/apt}"
    tr_has apt-config || return 0
    apt-config -o Dir::Etc="$folder" dump --format '%F "%v";%n' 2>/dev/null | tr_pick_apt_settings
}

tr_pick_apt_settings() {
    grep -E -e '^Acquire::(http|https|ftp|tor|socks5h)::[^ ]+ "[^"]+";$' \
        -e '^Acquire::(Check-Valid-Until|Check-Date|Max-ValidTime|Min-ValidTime|Retries|ForceIPv4|ForceIPv6|By-Hash|PDiffs|GzipIndexes|Queue-Mode)( |::)[^"]*"[^"]+";$' \
        -e '^Acquire::IndexTargets::[^ ]+::DefaultEnabled "[^"]+";$' || true
}
