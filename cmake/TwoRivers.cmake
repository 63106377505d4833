# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project shares.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(TWO_RIVERS_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(TWO_RIVERS_COVERAGE "Build with coverage counters" OFF)
option(TWO_RIVERS_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(two_rivers_options INTERFACE)
target_compile_options(
  two_rivers_options
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wconversion
            -Wsign-conversion
            -Wshadow
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Wold-style-cast
            $<$<BOOL:${TWO_RIVERS_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(
  two_rivers_options INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
                               QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(TWO_RIVERS_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()
if(TWO_RIVERS_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

# two_rivers_library(NAME story SOURCES a.cpp a.h … LIBRARIES Qt6::Core …)
# A folder of backend/ as a static library, `two_rivers_NAME`, alias TwoRivers::NAME. Headers are included as "NAME/header.h".
function(two_rivers_library)
  cmake_parse_arguments(ARG "" "NAME" "SOURCES;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
  add_library(two_rivers_${ARG_NAME} STATIC ${ARG_SOURCES})
  add_library(TwoRivers::${ARG_NAME} ALIAS two_rivers_${ARG_NAME})
  target_include_directories(two_rivers_${ARG_NAME} PUBLIC "${PROJECT_SOURCE_DIR}/backend")
  target_link_libraries(
    two_rivers_${ARG_NAME}
    PUBLIC ${ARG_LIBRARIES}
    PRIVATE two_rivers_options ${ARG_PRIVATE_LIBRARIES})
endfunction()

# two_rivers_test(NAME tst_x SOURCES tst_x.cpp LIBRARIES TwoRivers::x [DISPLAY])
# A Qt Test program run by CTest. DISPLAY: it opens windows, so it needs an X display and OpenGL; without it the program runs headless.
function(two_rivers_test)
  cmake_parse_arguments(ARG "DISPLAY" "NAME;TIMEOUT" "SOURCES;LIBRARIES" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  qt_add_executable(${ARG_NAME} ${ARG_SOURCES})
  target_link_libraries(${ARG_NAME} PRIVATE two_rivers_options Qt6::Test ${ARG_LIBRARIES})
  target_compile_definitions(
    ${ARG_NAME} PRIVATE TWO_RIVERS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" TWO_RIVERS_BINARY_DIR="${PROJECT_BINARY_DIR}")
  add_test(NAME ${ARG_NAME} COMMAND ${ARG_NAME})
  set_tests_properties(${ARG_NAME} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
  if(ARG_DISPLAY)
    set_tests_properties(${ARG_NAME} PROPERTIES LABELS display)
  else()
    set_tests_properties(${ARG_NAME} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  endif()
endfunction()
