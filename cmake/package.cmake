# The Debian packages that scripts/package makes of the two components: computedivide, and libcomputedivide-dev with the
# static library. What is Debian's own (changelog, copyright, compressed manual, times) is added by cmake/debian/stage.cmake.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME computedivide)
# Whoever publishes packages gives their own name (MAINTAINER of scripts/package): this address is reserved for examples.
set(CPACK_PACKAGE_CONTACT "The computedivide authors <computedivide@example.org>")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/packages)
# Folders get the same rights whatever the packager's umask.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/cmake/debian/stage.cmake)
set(CPACK_COMPONENTS_ALL program development)
set(CPACK_DEB_COMPONENT_INSTALL ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# CPack would set the project's one line before each package's own. It indents lines and turns empty ones into dots.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME computedivide)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
# Programs for drawing are a Depends, by Debian's Policy 7.2 ("a
# significant amount of functionality"): without it run-all warns and draws nothing, without the fonts the drawings differ.
# pdftotext serves only `annotate` on PDF files, certificates `fetch`.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "gnuplot-nox | gnuplot, librsvg2-bin, fonts-liberation")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "ca-certificates, poppler-utils")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
    "check the compute divide in machine learning from raw data
Rebuilds the figures, the table and the quoted numbers of the paper \"The
Compute Divide in Machine Learning: A Threat to Academic Contribution and
Scrutiny?\" (2024) from raw data, and sets each beside the printed value with
an interval and a computed verdict.

One command makes everything from the data that ships; others read tables of
models, bibliographic records and annotations of papers of one's own, fit
least-squares and logit regressions, and count words of computing in
abstracts. Results made from simulated data are marked as such.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libcomputedivide-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(development_depends libfmt-dev libeigen3-dev nettle-dev "libcurl4-openssl-dev | libcurl-dev" zlib1g-dev libsimdjson-dev libzstd-dev
    libutf8proc-dev)
if(TARGET computedivide::isal)
  list(APPEND development_depends libisal-dev)
endif()
list(JOIN development_depends ", " CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS)
# The word lists and shipped tables are in the program's package; reading and fitting need none of them.
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS "computedivide (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
    "library of computedivide (static, with headers)
What the program computedivide is made of: readers of tables of machine
learning models and of bibliographic records, regressions with classic, robust
and clustered errors, word counts, figures by way of gnuplot.

For C++20 programs that find it by CMake's find_package(computedivide).")

include(CPack)
