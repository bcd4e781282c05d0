#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace computedivide {

/// What a file of a paper may cost.
struct PaperLimits {
  std::uint64_t file_bytes = 64ULL << 20;  ///< larger files are not opened
  std::uint64_t text_bytes = 4ULL << 20;   ///< more text than this is no paper
  int seconds = 60;                        ///< for one PDF
  std::string pdftotext = "pdftotext";     ///< the program, as PATH finds it
};

/// A paper's text, or why there is none.
struct PaperFileText {
  std::string text;
  std::string problem;  ///< empty where the text was read
};

/// Reads a paper from a .txt file, or a .pdf one through poppler's pdftotext (run without a shell, with a
/// limit on its time, its memory and its output). Never throws for a bad file: an empty, huge, encrypted or
/// damaged one, and one that is no PDF or holds no text, is a problem told in words.
PaperFileText read_paper_file(const std::filesystem::path& path, const PaperLimits& limits);

}  // namespace computedivide
