# quiz_display_test(MODULE SOURCES ...): tests that need a display, each run on an Xvfb of its own, with
# the label "display". Mesa leaks, so leaks are not looked for there.
set(QUIZ_WITH_DISPLAY ${PROJECT_SOURCE_DIR}/tests/support/with_display.sh)

function(quiz_display_properties name module)
  set_tests_properties(${name} PROPERTIES LABELS "${module};display" TIMEOUT 300
    ENVIRONMENT "RC_PARAMS=seed=1948;ASAN_OPTIONS=detect_leaks=0;ALSOFT_DRIVERS=null")
endfunction()

function(quiz_display_test module)
  cmake_parse_arguments(TEST "" "" "SOURCES;LINKS" ${ARGN})
  set(name test_${module}_display)
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE quiz_options quiz_${module} quiz_test_main ${TEST_LINKS})
  target_precompile_headers(${name} REUSE_FROM quiz_test_header)
  add_dependencies(${name} red-shoes)
  add_test(NAME ${name} COMMAND ${QUIZ_WITH_DISPLAY} $<TARGET_FILE:${name}>)
  quiz_display_properties(${name} ${module})
endfunction()
