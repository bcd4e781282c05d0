#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/papers.hpp"

namespace computedivide {

/// A paper that is to be annotated: what is known of it, and the file with its text.
struct PaperToRead {
  Paper paper;
  std::string file;  ///< a name in the folder, or empty
};

/// Reads a metadata table: column `file`, `id`, and any others of the annotation schema (`year` may be
/// missing where `year` is given). Cells that it fills are kept by annotate_paper(). Throws Error, with file,
/// line and column, for what read_papers() refuses, a column that is neither, a file that two rows name, and
/// one outside the folder.
std::vector<PaperToRead> read_metadata(const std::filesystem::path& path, std::optional<int> year);

/// The same from memory; `name` stands for the file in messages.
std::vector<PaperToRead> read_metadata(std::string_view text, const std::string& name,
                                       std::optional<int> year);

/// The papers of a folder without metadata: a .txt or .pdf file each, in the order of their names; the id is
/// the name without the ending. Of two with one id the .txt is taken; `left_out` gets the other. Throws Error
/// where there are none.
std::vector<PaperToRead> papers_in(const std::filesystem::path& folder, int year,
                                   std::vector<std::string>& left_out);

}  // namespace computedivide
