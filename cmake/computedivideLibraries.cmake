# The libraries for compression, digests and Unicode, which have no CMake configuration of their own. Our build reads this
# file, and so does find_package(computedivide): an installed library names targets, never their path on one
# machine. ISA-L inflates two and a half times faster than zlib, which is used where a system lacks it.
set(computedivide_zstd_package libzstd-dev)
set(computedivide_isal_package libisal-dev)
set(computedivide_nettle_package nettle-dev)
set(computedivide_utf8proc_package libutf8proc-dev)
foreach(name zstd isal nettle utf8proc)
  string(TOUPPER ${name}_LIBRARY place)
  find_library(${place} ${name})
  if(${place} AND NOT TARGET computedivide::${name})
    add_library(computedivide::${name} UNKNOWN IMPORTED)
    set_target_properties(computedivide::${name} PROPERTIES IMPORTED_LOCATION "${${place}}")
  endif()
endforeach()
