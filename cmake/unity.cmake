# Batches for CMAKE_UNITY_BUILD: sources of one folder in alphabetical order, few enough that two cores stay busy until the
# end. Drawings use the same names for the measures of their layout (`right_mm`, `top_mm`), so that no batch holds two sources
# that define a `Figure draw_…`.
# unity_batches(LIMIT SOURCE…)
function(unity_batches limit)
  set(last_folder "")
  foreach(source ${ARGN})
    cmake_path(GET source PARENT_PATH folder)
    file(STRINGS "${source}" figure REGEX "^Figure draw_")
    if(NOT folder STREQUAL last_folder OR size EQUAL limit OR (figure AND has_figure))
      # The name of the first: with numbers, a new source would make every batch after it new.
      cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/src" OUTPUT_VARIABLE batch)
      string(MAKE_C_IDENTIFIER "${batch}" batch)
      set(size 0)
      set(has_figure FALSE)
      set(last_folder "${folder}")
    endif()
    math(EXPR size "${size} + 1")
    if(figure)
      set(has_figure TRUE)
    endif()
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${batch}")
  endforeach()
endfunction()
