# SPDX-License-Identifier: GPL-3.0-or-later
# How every room and every test of Tambo is built.

find_program(CCACHE ccache)
if(CCACHE)
    # Precompiled headers need these sloppiness settings to be cacheable.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(tambo_flags INTERFACE)
# Everywhere, because the precompiled header holds both and needs the same definitions throughout.
target_link_libraries(tambo_flags INTERFACE Qt6::Core Qt6::Concurrent)
target_compile_definitions(tambo_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 TAMBO_VERSION="${PROJECT_VERSION}")
target_compile_options(tambo_flags INTERFACE -Wall -Wextra -Wshadow
    # For ccache, with precompiled headers.
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    # Clang blames us for what std::stable_sort of libstdc++ 12 does inside; gcc looks too.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
target_include_directories(tambo_flags INTERFACE ${CMAKE_SOURCE_DIR})
if(TAMBO_WERROR)
    target_compile_options(tambo_flags INTERFACE -Werror)
endif()
if(TAMBO_SANITIZE)
    # What the rooms do is done often and worth optimising; a test's own code runs once, and is not.
    set(TAMBO_ROOM_OPTIONS -O1)
    string(REPLACE "," ";" sanitizers "${TAMBO_SANITIZE}")
    foreach(sanitizer ${sanitizers})
        # Nor is it what is looked at: with the checks for memory alone a test compiles in two thirds
        # of the time.
        if(sanitizer STREQUAL "address")
            set(where 1)
        else()
            set(where $<NOT:$<BOOL:$<TARGET_PROPERTY:TAMBO_IS_TEST>>>)
        endif()
        target_compile_options(tambo_flags INTERFACE $<${where}:-fsanitize=${sanitizer}>)
    endforeach()
    target_compile_options(tambo_flags INTERFACE -fno-sanitize-recover=all -fno-omit-frame-pointer
        # Finds what is not there once code is instrumented (gcc manual).
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(tambo_flags INTERFACE -fsanitize=${TAMBO_SANITIZE})
endif()
if(TAMBO_COVERAGE)
    target_compile_options(tambo_flags INTERFACE --coverage)
    target_link_options(tambo_flags INTERFACE --coverage)
endif()

# Headers that nearly every file reads are parsed once. Only where nothing is cached: with ccache the
# big header is hashed for every file and costs more than it saves.
# tambo_precompiled(NAME HEADERS <header>... [OPTIONS option...] [TEST])
function(tambo_precompiled name)
    cmake_parse_arguments(PCH "TEST" "" "HEADERS;OPTIONS" ${ARGN})
    file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/pch/${name}.cpp" CONTENT "")
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/pch/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON
        TAMBO_IS_TEST "${PCH_TEST}")
    target_link_libraries(${name} PRIVATE tambo_flags)
    target_compile_options(${name} PRIVATE ${PCH_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${PCH_HEADERS})
endfunction()

# tambo_room(NAME SOURCES file... LINK library...): one static library per room.
function(tambo_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(${name} PUBLIC tambo_flags ${ROOM_LINK})
    target_compile_options(${name} PRIVATE ${TAMBO_ROOM_OPTIONS})
    if(TAMBO_PCH)
        target_precompile_headers(${name} REUSE_FROM tambo_pch)
    endif()
endfunction()

# tambo_test_headers(NAME file...): headers of a test that have signals of their own.
function(tambo_test_headers name)
    target_sources(${name} PRIVATE ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# tambo_test(FILE LINK library... [LABELS label...]): one QtTest class per .cpp.
function(tambo_test file)
    cmake_parse_arguments(TEST "" "" "LINK;LABELS" ${ARGN})
    get_filename_component(name ${file} NAME_WE)
    add_executable(${name} ${file})
    target_link_libraries(${name} PRIVATE tambo_flags ${TEST_LINK} Qt6::Test)
    if(TAMBO_PCH)
        target_precompile_headers(${name} REUSE_FROM tambo_pch_tests)
    endif()
    # Its class stands in its .cpp. AUTOMOC would look through what it includes and compile an empty
    # file: 1.3 s of work for each of some two hundred tests.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    qt_generate_moc(${file} "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc" TARGET ${name})
    target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    target_compile_definitions(${name} PRIVATE
        TAMBO_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
        TAMBO_CORPORA="${CMAKE_SOURCE_DIR}/../shared/corpora"
        TAMBO_BIN="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF TAMBO_IS_TEST ON
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    if(TARGET window AND TEST_LABELS MATCHES "ui|cli|e2e")
        add_dependencies(window ${name})
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/config"
        LABELS "${TEST_LABELS}" TIMEOUT 300)
endfunction()

# tambo_long_run(NAME TEST SETTING=VALUE): that test with thousands of seeds or rounds (packaging/long).
# Built with `slow`.
function(tambo_long_run name test setting)
    add_test(NAME ${name} COMMAND ${test})
    set_tests_properties(${name} PROPERTIES LABELS slow TIMEOUT 14400
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=14400000;${setting}")
    add_dependencies(slow ${test})
endfunction()
