# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D LUPDATE=… -D TRANSLATIONS=… -P UpdateTranslations.cmake
# Reads the strings of backend/ and qml/ into the .ts files of the folder TRANSLATIONS: new ones come in unfinished, those that are gone go.
# No line numbers, so that a file changes only when a string does. English needs its plurals only.
cmake_minimum_required(VERSION 3.25)
set(options -silent -locations none -no-obsolete)
foreach(only IN ITEMS "ko;zh" "en")
  list(TRANSFORM only PREPEND "${TRANSLATIONS}/two-rivers_" OUTPUT_VARIABLE files)
  list(TRANSFORM files APPEND ".ts")
  if(only STREQUAL "en")
    list(APPEND options -pluralonly)
  endif()
  execute_process(
    COMMAND "${LUPDATE}" ${options} backend qml -ts ${files}
    WORKING_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}/.." COMMAND_ERROR_IS_FATAL ANY)
endforeach()
