# Writes notes.cpp: the comment that opens each file of src/results and each step of src/study, so that the report and the method notes say what the
# code says. Raw strings, never lists: brackets and semicolons of the comments stay as they are.
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/src/results/*.cpp ${ROOT}/src/study/*_step.cpp)
list(SORT sources)
file(WRITE ${OUTPUT} "#include <array>\n\n#include \"study/notes.hpp\"

namespace computedivide {
namespace {
constexpr std::array files{
")
foreach(source IN LISTS sources)
  file(READ ${ROOT}/${source} content)
  set(note "")
  string(FIND "${content}" "//" start)
  if(start EQUAL 0)
    string(FIND "${content}" "\n\n#include" end)
    string(SUBSTRING "${content}" 0 ${end} note)
  endif()
  file(APPEND ${OUTPUT} "    CodeFile{\"${source}\", R\"note(${note})note\"},\n")
endforeach()
file(APPEND ${OUTPUT} "};
}  // namespace
std::span<const CodeFile> code_files() { return files; }
}  // namespace computedivide
")
