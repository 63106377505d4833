# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Systems that have Qt 6.8 with Qt Location themselves: which they are, and their packages.

TR_QT=6.8

# tr_os_field NAME [OS_RELEASE]: a field of os-release.
tr_os_field() {
    # shellcheck disable=SC1090 # its path is an argument
    (. "${2:-/etc/os-release}" 2>/dev/null && printf '%s\n' "${!1:-}")
}

# tr_version_at_least VERSION MINIMUM
tr_version_at_least() {
    [[ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" == "$2" ]]
}

# tr_system_kind [OS_RELEASE]: apt or dnf where the system's own packages do, installed where there is no package
# manager that we know but the libraries are there, private elsewhere.
tr_system_kind() {
    local id version candidate
    if [[ "${TWO_RIVERS_ROOT:-}" == private ]]; then
        echo private
        return
    fi
    id="$(tr_os_field ID "$@")"
    version="$(tr_os_field VERSION_ID "$@")"
    case "$id" in
    debian) # Testing and unstable have no number.
        if [[ -z "$version" ]] || tr_version_at_least "$version" 13; then echo apt; else echo private; fi
        return ;;
    ubuntu)
        if tr_version_at_least "${version:-0}" 25.04; then echo apt; else echo private; fi
        return ;;
    fedora)
        if tr_version_at_least "${version:-0}" 41; then echo dnf; else echo private; fi
        return ;;
    esac
    candidate=""
    tr_has apt-cache && candidate="$(apt-cache policy qt6-location-dev 2>/dev/null | sed -n 's/^ *Candidate: //p')"
    if [[ "$candidate" == [0-9]* ]] && tr_version_at_least "$candidate" "$TR_QT"; then
        echo apt
    elif tr_has qmake6 && tr_version_at_least "$(qmake6 -query QT_VERSION)" "$TR_QT" &&
        [[ -e "$(qmake6 -query QT_INSTALL_LIBS)/cmake/Qt6Location/Qt6LocationConfig.cmake" ]]; then
        echo installed
    else
        echo private
    fi
}

# The packages of these sets that the system lacks, one a line.
tr_apt_missing() {
    local name
    while read -r name; do
        [[ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" == installed ]] || printf '%s\n' "$name"
    done < <(tr_packages_debian "$@")
}

tr_dnf_missing() {
    local name
    while read -r name; do
        rpm -q --whatprovides "$name" >/dev/null 2>&1 || printf '%s\n' "$name"
    done < <(tr_packages_fedora "$@")
}

# tr_system_install apt|dnf SET…: installs what is missing, or says the command and ends.
tr_system_install() {
    local kind="$1" command log
    shift
    local -a missing
    mapfile -t missing < <("tr_${kind}_missing" "$@")
    ((${#missing[@]})) || return 0
    command="apt-get install --no-install-recommends -y ${missing[*]}"
    [[ "$kind" == dnf ]] && command="dnf install -y --setopt=install_weak_deps=False ${missing[*]}"
    tr_say "This system's own Qt is used. ${#missing[@]} of its packages are missing; they come with:"
    printf '    sudo %s\n' "$command" >&2
    tr_privilege >/dev/null || tr_die "That needs root rights; please run it, then run the same command again."
    mkdir -p "$(tr_cache_dir)"
    log="$(tr_cache_dir)/set-up.log"
    tr_say "Installing them now; what happens is written to $log."
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086 # the command is several words
    if ! { { [[ "$kind" == dnf ]] || tr_as_root apt-get update; } && tr_as_root $command; } >"$log" 2>&1; then
        if tr_log_says_offline "$log"; then
            tr_die "The packages could not be fetched; connect to the network once and run the same command again."
        fi
        tr_die "They could not be installed ($(grep -E '^(E:|Error)' "$log" | tail -n 1)); see $log."
    fi
}
