# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configuring and building a preset. Runs where the packages are installed.

# tr_build PRESET TARGET…: brings the targets up to date; says nothing when they are. Two builds of one folder
# wait for each other.
tr_build() {
    local preset="$1" folder="$TR_TOP/build/$1"
    shift
    mkdir -p "$folder"
    export CCACHE_DIR="${CCACHE_DIR:-$(tr_cache_dir)/ccache}" CCACHE_BASEDIR="$TR_TOP" CCACHE_NOHASHDIR=1
    # What the compiler says of a file's headers is enough to know it again: it need not be preprocessed first.
    export CCACHE_DEPEND=1
    # A precompiled header is known by what it was made of, not by when.
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    (
        flock 9
        tr_configure "$preset" "$folder"
        if [[ "$(ninja -C "$folder" -n "$@" 2>&1)" != *"no work to do"* ]]; then
            tr_say "Building ($preset); the first time takes several minutes."
            ninja -C "$folder" "$@" >&2 || tr_die "The build failed; the first error is above."
        fi
    ) 9>"$folder/.two-rivers-lock"
}

# An interrupted configuration has a cache but no build file, or one that names another checkout.
tr_configure() {
    local preset="$1" folder="$2"
    if [[ -e "$folder/build.ninja" ]] && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$TR_TOP" "$folder/CMakeCache.txt"; then
        return 0
    fi
    rm -rf "$folder/CMakeCache.txt" "$folder/CMakeFiles"
    if ! (cd "$TR_TOP" && cmake --preset "$preset") >"$folder/configure.log" 2>&1; then
        rm -f "$folder/build.ninja"
        cat "$folder/configure.log" >&2
        tr_die "The project could not be configured; the reason is above."
    fi
}

# tr_tests PRESET [ARGUMENT…]: the tests of a build; arguments go to ctest. One more at a time than there are processors,
# because tests with windows spend half of their time waiting for the hand and for rest.
tr_tests() {
    local preset="$1"
    shift
    ctest --test-dir "$TR_TOP/build/$preset" --output-on-failure --no-tests=error -j"$(($(nproc) + 1))" "$@"
}
