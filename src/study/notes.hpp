#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A file of src/results and the comment that opens it, taken from the source when the program was built.
struct CodeFile {
  std::string_view path;     ///< in the project: "src/results/fig1.cpp"
  std::string_view comment;  ///< as it stands there, with its slashes; empty where there is none
};

/// All files of src/results, sorted by path.
std::span<const CodeFile> code_files();

/// The files of a step, by its id: those whose names begin with its stem, or, of a step that makes data for
/// others ("ingest.models"), with its words ("ingest_models"), and with no longer stem of another step
/// ("fig5_abstracts.cpp" is not of "fig5"). A step that draws has those of what it draws.
std::vector<CodeFile> code_of_step(std::string_view id);

/// Where the code of a result stands, by its id: "src/results/models/fig1*"; "src/results/**/NAME*" for one
/// that has no file of its own.
std::string code_pattern(std::string_view id);

/// What a result says of itself: its claim, its method and where it differs from the paper.
struct MethodNote {
  std::string
      title;  ///< the first paragraph, without its full stop: "Figure 5: BERT at NeurIPS (section 2.3)"
  std::vector<std::string> paragraphs;  ///< the rest but for the next; line ends are blanks
  std::vector<std::string>
      differs;  ///< the points under "Differs from the paper"; empty where there are none
};

/// The note of a comment as it stands in a source file: paragraphs are parted by empty comment lines, the
/// points of "Differs from the paper" begin with a dash (or are the rest of its sentence).
MethodNote parse_note(std::string_view comment);

/// The note in the first file of the step; an empty one where that has none.
MethodNote method_note(std::string_view id);

}  // namespace computedivide
