# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where packages come from: the server and the apt settings that the host already uses, so that proxies, local
# mirrors and air gaps which its administrator has set up hold for the private root as well.

# The URI of the host's Debian archive; nothing where it has none, and mmdebstrap's own default holds. apt itself reads the sources, without a network, so both formats (one line,
# deb822), disabled entries and options are understood as apt understands them.
tr_mirror() {
    if tr_has apt-get; then
        apt-get update --print-uris 2>/dev/null | tr_pick_mirror
    fi
}

# Of the files that apt would fetch, the first URI of a whole Debian release: not its updates, security or
# backports, which live apart, and not another vendor's archive.
tr_pick_mirror() {
    local releases='buster|bullseye|bookworm|trixie|forky|duke|sid|oldoldstable|oldstable|stable|testing|unstable'
    { sed -nE "s#^'((https?|ftp|tor\+https?)://[^']*[^/'])/+dists/($releases)/main/.*#\1#p" || true; } | head -n 1
}

# The host's settings for fetching, as lines of an apt.conf. Only those: what it installs and what it runs
# afterwards is its own affair.
tr_apt_settings() {
    tr_has apt-config || return 0
    apt-config dump --format '%F "%v";%n' 2>/dev/null | tr_pick_apt_settings
}

tr_pick_apt_settings() {
    grep -E -e '^Acquire::(http|https|ftp|tor|socks5h)::[^ ]+ "[^"]+";$' \
        -e '^Acquire::(Check-Valid-Until|Check-Date|Max-ValidTime|Min-ValidTime|Retries|ForceIPv4|ForceIPv6|By-Hash|PDiffs|GzipIndexes|Queue-Mode)( |::)[^"]*"[^"]+";$' \
        -e '^Acquire::IndexTargets::[^ ]+::DefaultEnabled "[^"]+";$' || true
}
