#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

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
