# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private Debian 13 root: found, made, repaired. It is a folder of the user's cache that belongs to the user, is
# never changed once it is there, and can be deleted at any time.

TR_SUITE=trixie
TR_KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg
TR_ROOT_DAYS=60 # a root that was not entered for this long goes when a new one is made

# tr_root_path SET…: where the root of these sets is or would be.
tr_root_path() {
    printf '%s/root-%s\n' "$(tr_cache_dir)" "$(tr_packages_hash "$@")"
}

# tr_root_ensure SET…: makes the root unless it is there. Only one process makes one at a time; the others wait and
# find it. It appears under its name by one rename, so a root with that name is complete.
tr_root_ensure() {
    local path cache
    path="$(tr_root_path "$@")"
    cache="$(tr_cache_dir)"
    mkdir -p "$cache" || tr_die "The cache folder $cache cannot be made; set XDG_CACHE_HOME to a folder that can."
    if [[ ! -d "$path" ]]; then
        exec {TR_LOCK}>"$cache/lock"
        if ! flock -n "$TR_LOCK"; then
            tr_say "Another set-up is at work; waiting for it."
            flock "$TR_LOCK"
        fi
        if [[ ! -d "$path" ]]; then
            tr_root_sweep "$cache"
            tr_root_make "$path" "$@"
        fi
        exec {TR_LOCK}>&-
    fi
    touch "$path/.last-used" 2>/dev/null || true
}

# Removes what an interrupted set-up left, and roots nobody has entered for long. The lock is held.
tr_root_sweep() {
    local cache="$1" old
    for old in "$cache"/root-*.part; do
        [[ -e "$old" ]] || continue
        tr_say "Removing what an interrupted set-up left."
        tr_root_remove "$old"
    done
    for old in "$cache"/root-????????????; do
        [[ -e "$old/.last-used" ]] || continue
        if [[ -n "$(find "$old/.last-used" -mtime +"$TR_ROOT_DAYS")" ]]; then
            tr_root_remove "$old"
        fi
    done
}

# What cannot be removed now (a killed set-up's helper may still write there until it notices) goes the next time.
tr_root_remove() {
    chmod -R u+rwX "$1" 2>/dev/null || true
    rm -rf --one-file-system "$1" 2>/dev/null || tr_as_root rm -rf --one-file-system "$1" 2>/dev/null || true
}

# tr_root_make PATH SET…: makes the root beside its place, in a folder of this process's own, and renames it. The
# lock is held.
tr_root_make() {
    local path="$1" part="$1.$$.part" log mirror
    shift
    log="$(tr_cache_dir)/set-up.log"
    mirror="$(tr_mirror)"
    tr_host_tools "$log"
    tr_say "Making a private Debian 13 in $path: about 700 MB to fetch, 2 GB on disk, once, a few minutes."
    tr_say "Nothing of this system is changed. What happens is written to $log."
    mkdir -p "$part/tmp"
    if ! tr_root_bootstrap "$part" "$mirror" "$@" >>"$log" 2>&1; then
        tr_root_remove "$part"
        tr_root_explain "$log" "$mirror"
    fi
    tr_root_finish "$part/root" || tr_die "The private Debian 13 could not be completed; see $log."
    mv -T "$part/root" "$path"
    tr_root_remove "$part"
    tr_say "The private Debian 13 is ready."
}

# mmdebstrap's call. With root rights it works as root, else in a user namespace; then its tar becomes files of
# the user's own.
tr_root_bootstrap() {
    local part="$1" mirror="$2" settings="$1/apt.conf" packages
    shift 2
    packages="$(tr_packages_debian "$@" | paste -sd,)"
    tr_apt_settings >"$settings"
    local -a call=(mmdebstrap --variant=minbase "--include=ca-certificates,$packages" "--aptopt=$settings"
        '--aptopt=APT::Install-Recommends "false"'
        --dpkgopt=path-exclude=/usr/share/man/* --dpkgopt=path-exclude=/usr/share/info/*
        --dpkgopt=path-exclude=/usr/share/doc/* --dpkgopt=path-include=/usr/share/doc/*/copyright)
    # Trusted are Debian's own keys, whatever else this system trusts.
    [[ -e "$TR_KEYRING" ]] && call+=("--keyring=$TR_KEYRING")
    call+=("$TR_SUITE")
    mkdir -p "$part/root"
    if ((EUID == 0)); then
        TMPDIR="$part/tmp" "${call[@]}" "$part/root" ${mirror:+"$mirror"}
    elif tr_privilege >/dev/null; then
        TMPDIR="$part/tmp" tr_as_root "${call[@]}" --mode=root - ${mirror:+"$mirror"} | tr_root_unpack "$part/root"
    else
        # The helper user of the namespace may not look into a home folder, so its files go to a public one.
        TMPDIR=/var/tmp "${call[@]}" --mode=unshare - ${mirror:+"$mirror"} | tr_root_unpack "$part/root"
    fi
}

# Standard input, a tar of a root, becomes FOLDER, owned by the user; device nodes come from the host later.
tr_root_unpack() {
    tar -x --no-same-owner --delay-directory-restore --exclude='./dev/*' -C "$1"
}

# What a root needs beyond its packages: fontconfig shall see the host's fonts.
tr_root_finish() {
    local root="$1"
    mkdir -p "$root/etc/fonts/conf.d" && rm -rf "$root/var/cache/apt/archives" "$root/var/lib/apt/lists" &&
        cat >"$root/etc/fonts/conf.d/05-host-fonts.conf" <<'XML'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/run/host/fonts</dir>
  <dir>/run/host/local-fonts</dir>
</fontconfig>
XML
}

# Why making the root failed, in one sentence, and the end.
tr_root_explain() {
    local log="$1" mirror="$2" reason
    if tr_log_says_offline "$log"; then
        tr_die "Debian's packages could not be fetched from ${mirror:-the servers of Debian} and none are stored here yet; connect to the network once and run the same command again."
    elif grep -Eq 'NO_PUBKEY|not signed|EXPKEYSIG' "$log"; then
        tr_die "This system does not know the keys of Debian 13; update them with: apt-get install debian-archive-keyring"
    elif grep -q 'No space left on device' "$log"; then
        tr_die "The disk of $(tr_cache_dir) is full; about 3 GB are needed, or set XDG_CACHE_HOME to a folder with more room."
    fi
    reason="$(grep -E '^E: ' "$log" | tail -n 1)"
    tr_die "The private Debian 13 could not be made (${reason:-no reason given}); see $log."
}

# mmdebstrap and bwrap on the host, installed when that is allowed.
tr_host_tools() {
    local log="$1" install="apt-get install --no-install-recommends -y"
    local -a missing=()
    : >"$log"
    tr_has mmdebstrap || missing+=(mmdebstrap debian-archive-keyring)
    tr_has bwrap || missing+=(bubblewrap)
    # Needed where a user without root rights makes the root.
    if [[ -n "${SUDO_UID:-}" ]] || ! tr_privilege >/dev/null; then
        tr_has newuidmap || missing+=(uidmap)
    fi
    ((${#missing[@]})) || return 0
    tr_has apt-get || tr_die "Please install ${missing[*]} with this system's package manager, then run the same command again."
    tr_say "Installing two small tools: $install ${missing[*]}"
    if ! tr_privilege >/dev/null; then
        tr_die "That needs root rights; please run it as root (sudo $install ${missing[*]}), then run the same command again."
    fi
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # the command is several words
    if ! { tr_as_root apt-get update && tr_as_root $install "${missing[@]}"; } >>"$log" 2>&1; then
        tr_root_explain "$log" "$(tr_mirror)"
    fi
}
