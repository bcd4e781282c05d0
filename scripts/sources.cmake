# Writes sources.cpp: the program's version and the date of its release, and of each source file the SHA-256, what it
# includes, and, of results and steps, the comment that opens it, so that results depend on the code that made them, and the report and the method notes say what the code
# says. Raw strings, never lists: brackets and semicolons in comments stay as they are.
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/src/*.cpp ${ROOT}/src/*.hpp ${ROOT}/include/*.hpp)
list(SORT sources)
file(STRINGS ${ROOT}/CITATION.cff released REGEX "^date-released: ")
string(REPLACE "date-released: " "" released "${released}")
set(all "")
file(WRITE ${OUTPUT} "#include <span>

#include \"base/version.hpp\"
#include \"study/code.hpp\"

namespace computedivide {
namespace {
constexpr CodeFile files[]{
")
foreach(source IN LISTS sources)
  file(SHA256 ${ROOT}/${source} digest)
  string(APPEND all "${source} ${digest}\n")
  file(STRINGS ${ROOT}/${source} lines REGEX "^#include \"")
  list(TRANSFORM lines REPLACE "^#include \"([^\"]*)\".*" "\\1")
  list(JOIN lines " " includes)
  set(note "")
  if(source MATCHES "^src/results/.*[.]cpp$|^src/study/[a-z_/]*_step[.]cpp$")
    file(READ ${ROOT}/${source} content)
    string(FIND "${content}" "//" start)
    if(start EQUAL 0)
      string(FIND "${content}" "\n\n#include" end)
      string(SUBSTRING "${content}" 0 ${end} note)
    endif()
  endif()
  file(APPEND ${OUTPUT} "    CodeFile{\"${source}\", \"${digest}\", \"${includes}\", R\"note(${note})note\"},\n")
endforeach()
string(SHA256 digest "${all}")
file(APPEND ${OUTPUT} "};
}  // namespace
std::string_view version() { return \"${VERSION}\"; }
std::string_view release_date() { return \"${released}\"; }
std::string_view source_digest() { return \"${digest}\"; }
std::span<const CodeFile> code_files() { return files; }
}  // namespace computedivide
")
