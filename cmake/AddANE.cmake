# ane_library(NAME files... LINK libraries...): a library of the project, always static and position independent.
# MLIR libraries also name MLIR in LINK, and so get the precompiled header and the generated headers of the dialect.
function(ane_library name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  ane_use_dialect(${name} ${ARG_LINK})
endfunction()

# ane_tool(NAME files... LINK libraries...): an executable in build/bin.
function(ane_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK})
  ane_use_dialect(${name} ${ARG_LINK})
endfunction()

# ane_unit_test(NAME files... LINK libraries...): a GoogleTest binary, one ctest entry.
function(ane_unit_test name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} GTest::gtest GTest::gtest_main)
  ane_use_dialect(${name} ${ARG_LINK})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/unit)
  add_test(NAME ${name} COMMAND ${name})
  set_property(GLOBAL APPEND PROPERTY ANE_UNIT_TESTS ${name})
endfunction()

# Everything that sees MLIR shares one precompiled header and waits for the generated headers.
function(ane_use_dialect name)
  if("MLIR" IN_LIST ARGN)
    add_dependencies(${name} ANEIncGen)
    target_precompile_headers(${name} REUSE_FROM ANEPCH)
    # CMake would compile executables with -fPIE, which the header, compiled with -fPIC, does not fit.
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${name} PRIVATE -fPIC)
  endif()
endfunction()
