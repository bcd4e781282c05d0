# What `cmake --install` lays out, in two components: "program" (the binary, its data, manual, completions) and
# "development" (the static library and its headers). Everything is found relative to its own location, so that DESTDIR, any prefix, and moving a prefix work.
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

install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs COMPONENT program FILES_MATCHING PATTERN *.md)

# The program itself writes the man pages and completions, at the end of each build.
set(manual ${CMAKE_CURRENT_BINARY_DIR}/manual)
if(NOT CMAKE_CROSSCOMPILING)
  add_custom_command(
    OUTPUT ${manual}/made
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${manual}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${manual}
    COMMAND computedivide_cli manual --all ${manual}/man1 > ${manual}/pages
    COMMAND computedivide_cli completions bash > ${manual}/computedivide
    COMMAND computedivide_cli completions zsh > ${manual}/_computedivide
    COMMAND computedivide_cli completions fish > ${manual}/computedivide.fish
    COMMAND ${CMAKE_COMMAND} -E touch ${manual}/made
    DEPENDS computedivide_cli
    COMMENT "Man pages and completions" VERBATIM)
  add_custom_target(manual ALL DEPENDS ${manual}/made)
  install(DIRECTORY ${manual}/man1 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT program)
  # bash-completion loads a file of the command's own name.
  install(FILES ${manual}/computedivide DESTINATION share/bash-completion/completions COMPONENT program)
  install(FILES ${manual}/_computedivide DESTINATION share/zsh/vendor-completions COMPONENT program)
  install(FILES ${manual}/computedivide.fish DESTINATION share/fish/vendor_completions.d COMPONENT program)
endif()

# The library and its public headers.
install(TARGETS computedivide EXPORT computedivide ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development
        FILES_MATCHING PATTERN *.hpp)
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
