# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Words to the user, places on disk and rights: what every other file here uses.
# All words go to standard error; standard output belongs to the program.

tr_say() {
    printf 'two-rivers: %s\n' "$*" >&2
}

# One clear sentence, then the end.
tr_die() {
    tr_say "$*"
    exit 1
}

tr_has() {
    command -v "$1" >/dev/null 2>&1
}

# The folder for everything that is made once and can be made again.
tr_cache_dir() {
    local base="${XDG_CACHE_HOME:-}"
    if [[ "$base" != /* ]]; then
        base="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}/.cache"
    fi
    printf '%s/two-rivers\n' "$base"
}

# The command that gives root rights: nothing for root, `sudo -n` where no password is asked, `sudo` where a person
# can type one. Fails when there is none.
tr_privilege() {
    if ((EUID == 0)); then
        return 0
    elif tr_has sudo && sudo -n true 2>/dev/null; then
        echo "sudo -n"
    elif tr_has sudo && [[ -t 0 && -t 2 ]]; then
        echo "sudo"
    else
        return 1
    fi
}

# tr_as_root COMMAND…: runs it with root rights; proxies of the environment come along.
tr_as_root() {
    local privilege name
    local -a keep=()
    privilege="$(tr_privilege)" || return 1
    for name in http_proxy https_proxy ftp_proxy no_proxy TMPDIR DEBIAN_FRONTEND; do
        [[ -n "${!name:-}" ]] && keep+=("$name=${!name}")
    done
    # shellcheck disable=SC2086 # "sudo -n" is two words
    $privilege env "${keep[@]}" "$@"
}

# True when a log of apt or mmdebstrap says that its server was not reached.
tr_log_says_offline() {
    grep -Eiq 'could not resolve|temporary failure (in name )?resolving|could not connect|unable to connect|connection (failed|refused|timed out)|network is unreachable|no route to host|cannot initiate the connection' "$1"
}
