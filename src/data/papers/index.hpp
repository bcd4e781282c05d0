#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/team.hpp"

namespace computedivide {

/// A paper of the reproducibility index (Coakley et al. 2026), as a language model judged its full text.
struct IndexPaper {
  std::string venue;  ///< "NeurIPS"
  int year = 0;
  std::string key;  ///< unique in its venue and year
  std::string title;
  std::vector<std::string> authors;
  std::optional<bool> experimental;  ///< false for theory
  TeamType team = TeamType::unknown;
  std::optional<bool> code;      ///< open source code
  std::optional<bool> hardware;  ///< hardware is specified
  std::string affiliation_text;  ///< of the first page
  std::string hardware_text;     ///< a quote, or a sentence that says there is none
  bool bert_in_quotes = false;   ///< BERT, RoBERTa or DistilBERT in any quoted sentence
  bool excluded = false;         ///< by the index's authors, from their own analysis
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
/// once: the later run wins (ranges, then errors, then missed, then the file that is named later). Rows that
/// are not papers are counted by reason. Throws Error where a file cannot be read, and where no paper is
/// left.
IndexFile read_index(std::span<const std::filesystem::path> files);

/// The names in a list of authors ("A, B, and C"; "A; B"), without page numbers behind them.
std::vector<std::string> split_authors(std::string_view list);

}  // namespace computedivide
