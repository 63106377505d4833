# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The steps of scripts/check, one function each, run in the checkout.

# tr_files PATTERN…: the project's files, tracked or new, that match; NUL-separated. Where there is no git, all.
tr_files() {
    git -c safe.directory="$TR_TOP" ls-files -z --cached --others --exclude-standard -- "$@" | while IFS= read -r -d '' file; do
        [[ -e "$file" ]] && printf '%s\0' "$file"
    done
}

tr_gate_format() {
    tr_files '*.cpp' '*.h' | xargs -0 -r clang-format --dry-run -Werror
}

tr_gate_shell() {
    {
        tr_files '*.sh'
        tr_files scripts/run scripts/test scripts/check scripts/bench 'scripts/inside/*' 'scripts/lib/*' 'scripts/bench.d/*' .ci/run |
            while IFS= read -r -d '' file; do
                head -n 1 "$file" | grep -q 'sh$' && printf '%s\0' "$file"
            done
    } | xargs -0 -r shellcheck -x
}

tr_gate_licences() {
    git config --global --get-all safe.directory 2>/dev/null | grep -qxF -e "$TR_TOP" -e '*' ||
        export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="$TR_TOP"
    reuse lint --quiet || reuse lint
}

# Words that must not be in the project: paths that exist on one machine only, and names of folders beside the
# checkout. Documents and tests speak of a user called ann. The patterns are written so that this file does not match them.
tr_gate_text() {
    local pattern='(^|[^[:alnum:]_./-])/(work|root|home|tmp/(setup|build|contract|bare))/[[:alnum:]]|[.][.]/share[d]'
    if tr_files '*' | xargs -0 grep -InE "$pattern" | grep -vE '/[h]ome/ann[ /]'; then
        tr_say "These lines name a path of one machine or a folder beside the checkout."
        return 1
    fi
}

tr_gate_qml() {
    local log=build/release/qmllint.log
    tr_build release all
    ninja -C build/release all_qmllint >"$log" 2>&1 || { cat "$log" >&2 && return 1; }
    if grep -E '^(Warning|Error): ' "$log"; then # qmllint itself ends well with warnings
        tr_say "qmllint's warnings are errors here; all of its words are in $log."
        return 1
    fi
}

# clang-tidy over every source file, on all cores. What passed is not looked at again while the file as the compiler
# sees it, the checks and the tool stay the same.
tr_gate_tidy() {
    local passed
    passed="$(tr_cache_dir)/tidy"
    mkdir -p "$passed"
    find "$passed" -type f -mtime +30 -delete
    tr_build release all bench
    tr_files 'backend/*.cpp' 'tests/*.cpp' | scripts/lib/tidy-commands |
        TR_TIDY_DONE="$passed" xargs -0 -r -n 1 -P "$(nproc)" "$TR_TOP/scripts/lib/tidy-one"
}

tr_gate_sanitizers() {
    tr_build asan all
    export ASAN_OPTIONS="detect_leaks=1:detect_stack_use_after_return=1"
    export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1"
    export QT_NO_XDG_DESKTOP_PORTAL=1 # Qt's question to the desktop is left behind where nobody answers it
    export LSAN_OPTIONS="suppressions=$TR_TOP/scripts/lib/lsan.supp:print_suppressions=0"
    tr_tests asan
}
