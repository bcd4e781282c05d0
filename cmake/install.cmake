# What `cmake --install` lays out, in two components: "program" (the binary, its data, manual, completions) and
# "development" (the static library and its headers). Everything is found relative to its own place, so that
# DESTDIR, any prefix, and moving a prefix work.
include(CMakePackageConfigHelpers)

# Not CMAKE_INSTALL_DATADIR: the program looks for `share/computedivide` above its own folder, wherever that is.
set(COMPUTEDIVIDE_DATADIR share/computedivide)
set(COMPUTEDIVIDE_CMAKEDIR ${CMAKE_INSTALL_LIBDIR}/cmake/computedivide)

install(TARGETS computedivide_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
install(DIRECTORY data/ DESTINATION ${COMPUTEDIVIDE_DATADIR} COMPONENT program PATTERN README.md EXCLUDE)
install(FILES LICENSE README.md CITATION.cff DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
foreach(folder embedded published)
  install(FILES data/${folder}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR}/data RENAME ${folder}.md COMPONENT program)
endforeach()

# install_files(DESTINATION PATTERN…): what there is of these files of the source tree.
function(install_files destination)
  list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/docs/ OUTPUT_VARIABLE patterns)
  file(GLOB files CONFIGURE_DEPENDS ${patterns})
  if(files)
    install(FILES ${files} DESTINATION ${destination} COMPONENT program)
  endif()
endfunction()
install_files(${CMAKE_INSTALL_DOCDIR}/docs *.md)
install_files(${CMAKE_INSTALL_MANDIR}/man1 man/*.1)
install_files(share/zsh/vendor-completions completions/_computedivide)
install_files(share/fish/vendor_completions.d completions/computedivide.fish)
if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/docs/completions/computedivide.bash)
  # bash-completion loads a file of the command's own name.
  install(FILES docs/completions/computedivide.bash DESTINATION share/bash-completion/completions RENAME computedivide
          COMPONENT program)
endif()

# The library. Headers of the commands stay behind: they are the program's, and need CLI11.
install(TARGETS computedivide EXPORT computedivide ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development
        FILES_MATCHING PATTERN *.hpp PATTERN computedivide/commands EXCLUDE)
install(EXPORT computedivide NAMESPACE computedivide:: FILE computedivideTargets.cmake
        DESTINATION ${COMPUTEDIVIDE_CMAKEDIR} COMPONENT development)
set(COMPUTEDIVIDE_LIBRARIES zstd nettle utf8proc)
if(TARGET computedivide::isal)
  list(APPEND COMPUTEDIVIDE_LIBRARIES isal)
endif()
configure_package_config_file(cmake/computedivideConfig.cmake.in computedivideConfig.cmake
                              INSTALL_DESTINATION ${COMPUTEDIVIDE_CMAKEDIR} PATH_VARS COMPUTEDIVIDE_DATADIR)
write_basic_package_version_file(computedivideConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/computedivideConfig.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/computedivideConfigVersion.cmake cmake/computedivideLibraries.cmake
        DESTINATION ${COMPUTEDIVIDE_CMAKEDIR} COMPONENT development)
