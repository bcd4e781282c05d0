#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/papers.hpp"

namespace computedivide {

/// Limits on reading one paper's file.
struct PaperLimits {
  std::uint64_t file_bytes = 64ULL << 20;  ///< larger files are not opened
  std::uint64_t text_bytes = 4ULL << 20;   ///< more text than this is not a paper
  int seconds = 60;                        ///< for one PDF
  std::string pdftotext = "pdftotext";     ///< the program, as PATH finds it
};

struct PaperFileText {
  std::string text;
  std::string problem;  ///< empty where the text was read
};

/// Reads a paper from a .txt file, or a .pdf one through poppler's pdftotext (run without a shell, with a
/// limit on its time, its memory and its output). Never throws for a bad file: an empty, huge, encrypted or
/// damaged one, and one that is not PDF or holds no text, is reported as a problem in words.
PaperFileText read_paper_file(const std::filesystem::path& path, const PaperLimits& limits);

/// A paper that is to be annotated: what is known of it, and the file with its text.
struct PaperToRead {
  Paper paper;
  std::string file;  ///< a name in the folder, or empty
};

/// Reads a metadata table (`name` is used for the file in messages): column `file`, `id`, and any others of
/// the annotation schema (`year` may be missing where `year` is given). Cells that it fills are kept by
/// annotate_paper(). Throws Error, with file, line and column, for what read_papers() refuses, a column that
/// is none of these, a file that two rows name, and a file outside the folder.
std::vector<PaperToRead> read_metadata(std::string_view text, const std::string& name,
                                       std::optional<int> year);

/// The papers of a folder without metadata: one .txt or .pdf file each, in the order of their names; the id
/// is the name without the extension. If two share an id, the .txt is taken; `left_out` gets the other.
/// Throws Error if there are none.
std::vector<PaperToRead> papers_in(const std::filesystem::path& folder, int year,
                                   std::vector<std::string>& left_out);

}  // namespace computedivide
