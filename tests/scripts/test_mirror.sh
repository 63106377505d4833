#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private root is fetched from where the host's own packages come from.
. "$(dirname "$0")/expect.sh"
if ! tr_has apt-get; then
    equal "without apt, none" "" "$(tr_mirror)"
    finish
    exit
fi

# apt_folder NAME: from here on, apt takes a new empty folder of the scratch folder for its /etc/apt.
apt_folder() {
    folder="$scratch/$1"
    mkdir -p "$folder"/{sources.list.d,apt.conf.d,preferences.d,trusted.gpg.d}
    printf 'Dir::Etc "%s";\n' "$folder" >"$scratch/apt.conf"
    export APT_CONFIG="$scratch/apt.conf"
}

apt_folder line
cat >"$folder/sources.list" <<'LIST'
# deb http://commented.example/debian bookworm main
deb-src http://source.example/debian bookworm main
deb [arch=amd64 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://mirror.example:3142/debian/ bookworm main contrib
deb http://security.example/debian-security bookworm-security main
LIST
equal "one-line format" "http://mirror.example:3142/debian" "$(tr_mirror)"

apt_folder deb822
cat >"$folder/sources.list.d/vendor.sources" <<'SOURCES'
Types: deb
URIs: http://vendor.example/node
Suites: nodistro
Components: main
SOURCES
cat >"$folder/sources.list.d/zz-debian.sources" <<'SOURCES'
Types: deb
URIs: http://security.example/debian-security
Suites: bookworm-security
Components: main

# a comment
Types: deb
URIs: https://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES
equal "deb822 format, security and a vendor first" "https://mirror.example/debian" "$(tr_mirror)"

apt_folder disabled
cat >"$folder/sources.list.d/debian.sources" <<'SOURCES'
Enabled: no
Types: deb
URIs: http://disabled.example/debian
Suites: bookworm
Components: main
SOURCES
equal "a disabled entry does not count" "" "$(tr_mirror)"

apt_folder disc
echo 'deb [trusted=yes] cdrom:[Debian 12]/ bookworm main' >"$folder/sources.list"
equal "a disc is no mirror" "" "$(tr_mirror)"
apt_folder none
equal "no sources at all" "" "$(tr_mirror)"

apt_folder settings
cat >"$folder/apt.conf.d/99site" <<'CONF'
Acquire::http::Proxy "http://proxy.example:8080";
Acquire::http::Proxy::intern.example "DIRECT";
Acquire::Check-Valid-Until "false";
Acquire::Retries "5";
Acquire::IndexTargets::deb::DEP-11 { DefaultEnabled "false"; };
Acquire::AllowInsecureRepositories "true";
APT::Install-Recommends "1";
DPkg::Post-Invoke { "true"; };
CONF
settings="$(tr_apt_settings)"
contains "the proxy" 'Acquire::http::Proxy "http://proxy.example:8080";' "$settings"
contains "the proxy's exception" 'Acquire::http::Proxy::intern.example "DIRECT";' "$settings"
contains "the check of dates" 'Acquire::Check-Valid-Until "false";' "$settings"
contains "retries" 'Acquire::Retries "5";' "$settings"
contains "switched off indexes" 'DEP-11::DefaultEnabled "false";' "$settings"
equal "nothing that lowers trust or runs commands" "" "$(grep -E 'Insecure|Invoke|Recommends' <<<"$settings" || true)"
finish
