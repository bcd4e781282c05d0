#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/papers/table.hpp"

namespace computedivide {

/// A paper of the reproducibility index (Coakley et al. 2026): the facts that a language model read in its
/// full text, and what the others are read from.
struct IndexPaper : PaperFacts {
  std::string title;
  std::vector<std::string> authors;
  std::string affiliation_text;  ///< of the first page
  std::string hardware_text;     ///< a quote, or a sentence that says there is none
};

/// The index, read: papers in the order of venue, year and key.
struct IndexFile {
  std::vector<IndexPaper> papers;             ///< excluded ones too
  std::map<std::string, std::size_t> counts;  ///< what was odd or left out, by reason
};

/// Whether a file is a part of the index: compact JSON lines, a raw result, or a list of papers.
bool is_index_file(const std::filesystem::path& file);

/// Reads the index from its compact form (<venue>.jsonl, one paper per line) or its upstream form
/// (<VENUE>_<YEAR>_….json with the lists <VENUE>_<YEAR>.csv), gzip or not. A paper that occurs twice counts
/// once: the later run wins (ranges, then errors, then missed, then the file whose name sorts later). Rows
/// that are not papers are counted by reason. Throws Error if a file cannot be read, and if no paper is
/// left.
IndexFile read_index(std::span<const std::filesystem::path> files);

/// The names in a list of authors ("A, B, and C"; "A; B"), without the page numbers after them.
std::vector<std::string> split_authors(std::string_view list);

}  // namespace computedivide
