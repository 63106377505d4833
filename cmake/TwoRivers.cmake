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
option(TWO_RIVERS_PRECOMPILE "Compile the headers of QtCore and the standard library once" ON)
option(TWO_RIVERS_UNITY "Compile the sources of a folder with heavy headers a dozen at a time" ON)

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

# two_rivers_precompile(TARGET [COMPILES HEADER])
# Lets a target begin with a header of cmake/: the one it COMPILES itself, or the one that fits what it links, compiled by
# the lowest target that does (two_rivers_layers for Qt Quick, two_rivers_story for all other users of Qt).
function(two_rivers_precompile target)
  cmake_parse_arguments(ARG "" "COMPILES" "" ${ARGN})
  if(NOT TWO_RIVERS_PRECOMPILE)
    return()
  endif()
  get_target_property(libraries ${target} LINK_LIBRARIES)
  if(ARG_COMPILES)
    target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/${ARG_COMPILES}")
  elseif(libraries MATCHES "Qt6::Quick|TwoRivers::(layers|app)")
    target_precompile_headers(${target} REUSE_FROM two_rivers_layers)
  else()
    target_precompile_headers(${target} REUSE_FROM two_rivers_story)
  endif()
  # Programs are compiled as libraries are, or GCC refuses the header; ccache understands it when preprocessed this way.
  target_compile_options(${target} PRIVATE -fPIC $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# two_rivers_unity(TARGET)
# Compiles a target's sources a dozen at a time: names in its anonymous namespaces have to differ from file to file.
function(two_rivers_unity target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${TWO_RIVERS_UNITY} UNITY_BUILD_BATCH_SIZE 12)
  if(TWO_RIVERS_UNITY)
    # GCC takes a source that another one includes for a header.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  endif()
endfunction()

# two_rivers_library(NAME story SOURCES a.cpp a.h … LIBRARIES Qt6::Core … [MOC])
# A folder of backend/ as a static library, `two_rivers_NAME`, alias TwoRivers::NAME, compiled a dozen sources at a time.
# Headers are included as "NAME/header.h".
# MOC: it has classes with Q_OBJECT or Q_GADGET.
function(two_rivers_library)
  cmake_parse_arguments(ARG "MOC" "NAME" "SOURCES;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
  add_library(two_rivers_${ARG_NAME} STATIC ${ARG_SOURCES})
  add_library(TwoRivers::${ARG_NAME} ALIAS two_rivers_${ARG_NAME})
  set_target_properties(two_rivers_${ARG_NAME} PROPERTIES AUTOMOC ${ARG_MOC})
  target_include_directories(two_rivers_${ARG_NAME} PUBLIC "${PROJECT_SOURCE_DIR}/backend")
  target_link_libraries(
    two_rivers_${ARG_NAME}
    PUBLIC ${ARG_LIBRARIES}
    PRIVATE two_rivers_options ${ARG_PRIVATE_LIBRARIES})
  two_rivers_unity(two_rivers_${ARG_NAME})
endfunction()

# two_rivers_test(NAME tst_x SOURCES tst_x.cpp LIBRARIES TwoRivers::x [DISPLAY [SCREENS script] [UNDRAWN]])
# A Qt Test program run by CTest. DISPLAY: it opens windows, so it runs on an X display of its own, with OpenGL, which the
# script starts where the usual one does not do; without it the program runs headless. UNDRAWN: its windows are laid out and
# answer the hand, but no pixel is drawn, which takes a third of the time; functions that begin with NEEDS_DRAWING are
# run in a test of their own, NAME_drawn, in which all is drawn. moc is called for files that include their own .moc,
# instead of looking through every file of every test.
function(two_rivers_test)
  cmake_parse_arguments(ARG "DISPLAY;UNDRAWN" "NAME;TIMEOUT;SCREENS" "SOURCES;LIBRARIES" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  qt_add_executable(${ARG_NAME} ${ARG_SOURCES})
  target_link_libraries(${ARG_NAME} PRIVATE two_rivers_options Qt6::Test ${ARG_LIBRARIES})
  two_rivers_precompile(${ARG_NAME})
  set_target_properties(${ARG_NAME} PROPERTIES AUTOMOC OFF)
  foreach(source IN LISTS ARG_SOURCES)
    cmake_path(GET source STEM LAST_ONLY name)
    cmake_path(ABSOLUTE_PATH source)
    file(STRINGS "${source}" includes_moc REGEX "#include \"${name}\\.moc\"")
    if(includes_moc)
      set(moc "${CMAKE_CURRENT_BINARY_DIR}/${ARG_NAME}_moc/${name}.moc")
      qt_generate_moc("${source}" "${moc}" TARGET ${ARG_NAME})
      target_sources(${ARG_NAME} PRIVATE "${moc}")
      target_include_directories(${ARG_NAME} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${ARG_NAME}_moc")
    endif()
  endforeach()
  target_compile_definitions(
    ${ARG_NAME} PRIVATE TWO_RIVERS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" TWO_RIVERS_BINARY_DIR="${PROJECT_BINARY_DIR}")
  if(NOT ARG_DISPLAY)
    add_test(NAME ${ARG_NAME} COMMAND ${ARG_NAME})
    set_tests_properties(${ARG_NAME} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT ${ARG_TIMEOUT})
    return()
  endif()
  set(window_test SCREENS "${ARG_SCREENS}" TIMEOUT ${ARG_TIMEOUT} COMMAND $<TARGET_FILE:${ARG_NAME}>)
  if(NOT ARG_UNDRAWN)
    two_rivers_window_test(NAME ${ARG_NAME} ${window_test})
    return()
  endif()
  two_rivers_window_test(NAME ${ARG_NAME} UNDRAWN ${window_test})
  two_rivers_functions_that_need_drawing(drawn "${ARG_SOURCES}")
  if(drawn)
    two_rivers_window_test(NAME ${ARG_NAME}_drawn ${window_test} ${drawn})
  endif()
endfunction()

# two_rivers_functions_that_need_drawing(VARIABLE SOURCES)
# The names of the test functions whose first line is NEEDS_DRAWING.
function(two_rivers_functions_that_need_drawing variable sources)
  set(names "")
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
    file(READ "${source}" text)
    string(REGEX MATCHALL "::[A-Za-z0-9]+\\(\\) {\n    NEEDS_DRAWING" openings "${text}")
    string(REGEX MATCHALL "NEEDS_DRAWING" uses "${text}")
    list(LENGTH openings opening_count)
    list(LENGTH uses use_count)
    if(NOT opening_count EQUAL use_count)
      message(FATAL_ERROR "${source}: NEEDS_DRAWING() has to be the first line of a test function without arguments.")
    endif()
    list(TRANSFORM openings REPLACE "::([A-Za-z0-9]+).*" "\\1")
    list(APPEND names ${openings})
  endforeach()
  set(${variable} ${names} PARENT_SCOPE)
endfunction()

# two_rivers_window_test(NAME x COMMAND program argument … [SCREENS script] [TIMEOUT seconds] [UNDRAWN])
# A test on an X display of its own, so that tests with windows may run side by side: each has its pointer and keyboard.
# They take longest, so they begin first; and each draws on one thread, since as many run as there are processors.
# UNDRAWN: no pixel is drawn.
function(two_rivers_window_test)
  cmake_parse_arguments(ARG "UNDRAWN" "NAME;SCREENS;TIMEOUT" "COMMAND" ${ARGN})
  if(NOT ARG_SCREENS)
    set(ARG_SCREENS "${PROJECT_SOURCE_DIR}/scripts/lib/with-display")
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 900)
  endif()
  add_test(NAME ${ARG_NAME} COMMAND "${ARG_SCREENS}" ${ARG_COMMAND})
  set_tests_properties(${ARG_NAME} PROPERTIES LABELS display SKIP_RETURN_CODE 77 COST 50 TIMEOUT ${ARG_TIMEOUT}
                                                    ENVIRONMENT "LP_NUM_THREADS=0")
  if(ARG_UNDRAWN)
    set_property(TEST ${ARG_NAME} APPEND PROPERTY ENVIRONMENT "QSG_RHI_BACKEND=null")
  endif()
endfunction()
