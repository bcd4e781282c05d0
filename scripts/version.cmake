# Writes version.cpp: the program's version, the date of its release, and one SHA-256 over all its sources, in
# the order of their names.
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/src/*.cpp ${ROOT}/include/*.hpp)
list(SORT sources)
set(all "")
foreach(source IN LISTS sources)
  file(SHA256 ${ROOT}/${source} digest)
  string(APPEND all "${source} ${digest}\n")
endforeach()
string(SHA256 digest "${all}")
file(STRINGS ${ROOT}/CITATION.cff released REGEX "^date-released: ")
string(REPLACE "date-released: " "" released "${released}")
file(WRITE ${OUTPUT} "#include \"base/version.hpp\"

namespace computedivide {
std::string_view version() { return \"${VERSION}\"; }
std::string_view release_date() { return \"${released}\"; }
std::string_view source_digest() { return \"${digest}\"; }
}  // namespace computedivide
")
