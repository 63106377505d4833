# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The user's locale inside the private root, which has none of its own but C.UTF-8: made on first use, about a
# second each, and kept in the cache. Without it numbers and dates would be right but text input would not.

# The locales that the environment names, each once.
tr_locales_wanted() {
    local name
    for name in LC_ALL LC_CTYPE LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY LC_MESSAGES LANG; do
        [[ -n "${!name:-}" ]] && printf '%s\n' "${!name}"
    done | grep -Ex '[a-z]{2,3}_[A-Z]{2}(\.(UTF-8|utf8))?(@[a-z]+)?' | sort -u || true
}

# Qt needs an UTF-8 locale and says so at length where a bare machine has none set; C.UTF-8 is always there.
tr_locale_utf8() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
    C | POSIX)
        if [[ -n "${LC_ALL:-}" ]]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi
        ;;
    esac
}

# Makes what is missing and points LOCPATH at it, in the private root; a system has its locales itself.
tr_locale_prepare() {
    local name language modifier folder
    tr_locale_utf8
    [[ "${TWO_RIVERS_INSIDE:-}" == bwrap* || "${TWO_RIVERS_INSIDE:-}" == chroot ]] || return 0
    folder="$(tr_cache_dir)/locale"
    while read -r name; do
        language="${name%%[.@]*}"
        modifier=""
        [[ "$name" == *@* ]] && modifier="@${name##*@}"
        if [[ ! -d "$folder/$name" && -e "/usr/share/i18n/locales/$language$modifier" ]] && tr_has localedef; then
            mkdir -p "$folder"
            localedef --no-archive -i "$language$modifier" -f UTF-8 "$folder/$name.part" >/dev/null 2>&1
            mv -T "$folder/$name.part" "$folder/$name" 2>/dev/null || rm -rf "$folder/$name.part"
        fi
        [[ -d "$folder/$name" ]] && export LOCPATH="$folder"
    done < <(tr_locales_wanted)
    return 0
}
