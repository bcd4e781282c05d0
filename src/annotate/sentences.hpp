#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A paper's text, ready to be read sentence by sentence.
struct PaperText {
  std::vector<std::string> sentences;  ///< one line each, valid UTF-8, in the paper's order; headings too
  std::size_t reference_lines = 0;     ///< lines of the list of references, which are left out
  std::size_t replaced_bytes = 0;      ///< bytes that were not UTF-8: each became U+FFFD
};

/// Parts a paper into sentences: undoes ligatures, hyphens at line ends and addresses broken over lines;
/// leaves out page numbers and the list of references (but not an appendix after it). Takes any bytes.
PaperText read_sentences(std::string_view text);

/// The sentences of one paragraph that has no line ends.
std::vector<std::string> split_sentences(std::string_view paragraph);

}  // namespace computedivide
