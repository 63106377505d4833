# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a bare machine to a command that runs where everything it needs is: the one road of all scripts.
# Sourced with TR_TOP, the checkout, set.

. "$TR_TOP/scripts/lib/common.sh"
. "$TR_TOP/scripts/lib/packages.sh"
. "$TR_TOP/scripts/lib/mirror.sh"
. "$TR_TOP/scripts/lib/system.sh"
. "$TR_TOP/scripts/lib/root.sh"
. "$TR_TOP/scripts/lib/enter.sh"

# tr_become_owner SET…: under sudo, once what needs root rights is done, goes on as the user who called sudo, so
# that nothing in the checkout or the user's cache comes to belong to root.
tr_become_owner() {
    local home kind
    if ((EUID != 0)) || [[ -z "${SUDO_UID:-}" || "$SUDO_UID" == 0 || "$(stat -c %u "$TR_TOP")" != "$SUDO_UID" ]]; then
        return 0
    fi
    home="$(getent passwd "$SUDO_UID" | cut -d: -f6)"
    kind="$(tr_system_kind /etc/os-release)"
    case "$kind" in
    apt | dnf) tr_system_install "$kind" "$@" ;;
    private) tr_host_tools "$(mktemp)" ;;
    esac
    tr_has setpriv || return 0
    exec setpriv --reuid "$SUDO_UID" --regid "${SUDO_GID:?}" --init-groups \
        env -u SUDO_UID -u XDG_CACHE_HOME HOME="$home" USER="$SUDO_USER" LOGNAME="$SUDO_USER" \
        ${XDG_RUNTIME_DIR:+XDG_RUNTIME_DIR="$XDG_RUNTIME_DIR"} "$TR_SELF" "${arguments[@]}"
}

# tr_run_inside SETS COMMAND [ARGUMENT…]: sets up, then replaces this process by COMMAND of scripts/inside/, in the
# current folder, where the packages of SETS are installed. SETS is one word list, "build run". A last set
# "bench-…" is only tried: what a measurement is compared with is worth installing, but not worth failing for.
tr_run_inside() {
    local command="$TR_TOP/scripts/inside/$2" kind
    local -a sets arguments peers=()
    read -ra sets <<<"${TWO_RIVERS_PACKAGES:-$1}"
    if [[ "${sets[-1]}" == bench-* ]]; then
        peers=("${sets[-1]}")
        unset 'sets[-1]'
    fi
    shift 2
    arguments=("$@")
    export TR_TOP
    tr_become_owner "${sets[@]}"
    if [[ -n "${TWO_RIVERS_INSIDE:-}" ]]; then
        exec "$command" "${arguments[@]}"
    fi
    kind="$(tr_system_kind /etc/os-release)"
    case "$kind" in
    apt | dnf)
        tr_system_install "$kind" "${sets[@]}"
        ((${#peers[@]} == 0)) || (tr_system_install "$kind" "${peers[@]}") || tr_say "Going on without."
        ;;
    private) tr_run_in_root "$command" ;;
    esac
    TWO_RIVERS_INSIDE="$kind" exec "$command" "${arguments[@]}"
}

# The last step of tr_run_inside where the system has no suitable Qt; uses its `sets`, `peers` and `arguments`.
tr_run_in_root() {
    local command="$1" root full folder i
    # Two roots serve all: what the tests need besides is small, what the gate needs is not.
    full="$(tr_root_path build run test check)"
    if [[ " ${sets[*]} " == *" check "* || -d "$full" ]]; then
        sets=(build run test check)
    else
        sets=(build run test)
    fi
    tr_root_ensure "${sets[@]}"
    if ((${#peers[@]})); then
        if (tr_root_ensure build run test "${peers[@]}"); then
            sets=(build run test "${peers[@]}")
        else
            tr_say "Going on without."
        fi
    fi
    root="$(tr_root_path "${sets[@]}")"
    TR_WAY="$(tr_enter_way "$root")" ||
        tr_die "This system allows neither user namespaces (bwrap) nor mounts (root), so the private Debian 13 cannot be entered; run it on Debian 13, or allow one of them."
    for i in "${!arguments[@]}"; do
        arguments[i]="$(tr_inside_path "${arguments[i]}")"
    done
    folder="$(tr_inside_folder "$PWD")"
    command="$(tr_inside_folder "$TR_TOP")${command#"$TR_TOP"}"
    HOME="$(tr_inside_folder "${HOME:-/}")"
    XDG_CACHE_HOME="$(tr_inside_folder "$(dirname "$(tr_cache_dir)")")"
    TR_TOP="$(tr_inside_folder "$TR_TOP")"
    export HOME XDG_CACHE_HOME TWO_RIVERS_INSIDE="$TR_WAY"
    tr_enter "$root" "$folder" "$command" "${arguments[@]}"
}
