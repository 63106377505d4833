# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every test of the scripts starts with: a scratch folder, the functions under test, and expectations.
set -euo pipefail
TR_TOP="${TR_TOP:-$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")}"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME="$scratch/cache" HOME="$scratch/home"
mkdir -p "$HOME"
unset TWO_RIVERS_INSIDE TWO_RIVERS_PACKAGES TWO_RIVERS_ROOT TWO_RIVERS_ENTER SUDO_UID
. "$TR_TOP/scripts/lib/environment.sh"
failures=0

# equal WHAT EXPECTED ACTUAL
equal() {
    if [[ "$2" != "$3" ]]; then
        printf 'FAIL: %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}

# contains WHAT PART WHOLE
contains() {
    if [[ "$3" != *"$2"* ]]; then
        printf 'FAIL: %s\n  expected in it: %s\n  actual:         %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}

# holds WHAT COMMAND…: the command succeeds.
holds() {
    local what="$1"
    shift
    if ! "$@"; then
        printf 'FAIL: %s\n' "$what"
        failures=$((failures + 1))
    fi
}

# fails WHAT COMMAND…: the command does not succeed.
fails() {
    local what="$1"
    shift
    if ("$@") >/dev/null 2>&1; then
        printf 'FAIL: %s\n' "$what"
        failures=$((failures + 1))
    fi
}

finish() {
    ((failures == 0)) || exit 1
    echo "passed"
}
