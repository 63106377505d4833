# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Running a command in the private root with the user's files, display, GPU, fonts and locale in reach.
#
# The system folders are the root's, read-only; every other folder of the host keeps its path, so that a file means
# the same inside as outside. What the root's system folders hide is under /host.

# Top-level folders that the root brings; the host's are left out.
TR_SYSTEM_FOLDERS='bin boot dev etc lib lib32 lib64 libx32 lost+found proc run sbin sys usr var'

# tr_is_hidden PATH: true when the private root shows another thing there than the host.
tr_is_hidden() {
    local path="$1" top="${1#/}"
    top="${top%%/*}"
    case "$path" in
    /var/tmp | /var/tmp/* | /run/user/* | /run/media/*) return 1 ;;
    esac
    [[ " $TR_SYSTEM_FOLDERS " == *" $top "* ]]
}

# tr_inside_path ARGUMENT: what to call it inside. A path that the root hides becomes /host/…; the rest stays.
# It is a path when it is absolute and its folder exists.
tr_inside_path() {
    local argument="$1" prefix="" real
    if [[ "$argument" =~ ^(--[a-z-]+=)(/.*)$ ]]; then
        prefix="${BASH_REMATCH[1]}"
        argument="${BASH_REMATCH[2]}"
    fi
    if [[ "$argument" == /*/* && -d "$(dirname -- "$argument")" ]]; then
        real="$(realpath -m -- "$argument")"
        if tr_is_hidden "$real"; then
            argument="/host$real"
        fi
    fi
    printf '%s%s\n' "$prefix" "$argument"
}

# tr_inside_folder FOLDER: an existing folder's path inside.
tr_inside_folder() {
    local real
    real="$(realpath -m -- "$1")"
    if tr_is_hidden "$real"; then printf '/host%s\n' "$real"; else printf '%s\n' "$1"; fi
}

# The top-level folders of the host that keep their path inside, one a line.
tr_kept_folders() {
    local folder
    for folder in /*/; do
        folder="${folder%/}"
        [[ " $TR_SYSTEM_FOLDERS " == *" ${folder#/} "* || -L "$folder" || "$folder" == /host ]] || printf '%s\n' "$folder"
    done
    for folder in /var/tmp "${XDG_RUNTIME_DIR:-}" /run/media; do
        [[ "$folder" == /?* && -d "$folder" ]] && printf '%s\n' "$folder"
    done
    return 0
}

# tr_enter_way ROOT: how this system lets us in: bwrap, bwrap-proc (where a fresh /proc is refused), chroot (root
# without user namespaces), or nothing.
tr_enter_way() {
    local root="$1" way
    for way in bwrap bwrap-proc chroot; do
        [[ -z "${TWO_RIVERS_ENTER:-}" || "$TWO_RIVERS_ENTER" == "$way" ]] || continue
        if (TR_WAY="$way" tr_enter "$root" / true) >/dev/null 2>&1; then
            printf '%s\n' "$way"
            return 0
        fi
    done
    return 1
}

# tr_enter ROOT FOLDER COMMAND…: replaces this process by COMMAND in FOLDER inside the root, the way TR_WAY says.
# Called in a subshell where the caller goes on.
tr_enter() {
    case "$TR_WAY" in
    chroot) tr_enter_chroot "$@" ;;
    *) tr_enter_bwrap "$@" ;;
    esac
}

tr_enter_bwrap() {
    local root="$1" folder="$2" entry name
    shift 2
    local -a call=(bwrap --tmpfs / --dev-bind /dev /dev --ro-bind-try /sys /sys)
    if [[ "$TR_WAY" == bwrap ]]; then
        call+=(--proc /proc)
    else
        call+=(--ro-bind /proc /proc)
    fi
    for entry in "$root"/*; do
        name="${entry##*/}"
        if [[ -L "$entry" ]]; then
            call+=(--symlink "$(readlink "$entry")" "/$name")
        elif [[ " etc usr var bin lib lib32 lib64 libx32 sbin " == *" $name "* ]]; then
            call+=(--ro-bind "$entry" "/$name")
        fi
    done
    for name in passwd group hosts resolv.conf machine-id; do
        [[ -f "/etc/$name" && -f "$root/etc/$name" ]] && call+=(--ro-bind "/etc/$name" "/etc/$name")
    done
    call+=(--tmpfs /run --ro-bind-try /usr/share/fonts /run/host/fonts --ro-bind-try /usr/local/share/fonts /run/host/local-fonts)
    call+=(--bind / /host)
    while read -r entry; do
        call+=(--bind "$entry" "$entry")
    done < <(tr_kept_folders)
    exec "${call[@]}" --die-with-parent --chdir "$folder" "$@"
}

# As root without user namespaces: the same picture, made of mounts in a mount namespace that ends with the command.
tr_enter_chroot() {
    local root="$1" folder="$2" picture
    shift 2
    ((EUID == 0)) || return 1
    picture="$(tr_cache_dir)/inside"
    mkdir -p "$picture"
    TR_KEPT="$(tr_kept_folders)" exec unshare --mount --propagation private -- \
        "$TR_TOP/scripts/lib/enter-chroot" "$root" "$picture" "$folder" "$@"
}
