#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "data/papers/author_lists.hpp"
#include "data/papers/index.hpp"
#include "data/papers/hardware.hpp"
#include "data/papers/table.hpp"

namespace computedivide {

/// What the table of facts is made from.
struct PaperTableInput {
  IndexFile index;
  std::vector<ConferencePaper> author_rows;  ///< of NeurIPS
  std::vector<CensusPaper> census;           ///< of NeurIPS 2019
  ListedPapers listed;
  std::vector<Accelerator> accelerators;
};

/// How many papers joined, by kind and outcome: "census to author rows", "matched", "1291".
using JoinRows = std::vector<std::array<std::string, 3>>;

/// The table of facts, and how its sources joined.
struct PaperTable {
  std::vector<PaperFacts> papers;
  JoinRows joins;
};

/// Joins the index to author lists, census and hardware by venue, year and normalised title.
PaperTable build_paper_table(const PaperTableInput& input);

/// The header line of judged_to_csv.
std::string judged_csv_header();

/// The papers that people judged beside the language model's answers, as CSV, from the two files of the
/// index.
std::string judged_to_csv(const std::filesystem::path& model, const std::filesystem::path& people);

/// Fills papers made from an index with those of a table of facts: a paper takes the table's authors where
/// those come from a better source (author rows, a conference list, markers on the page, …), its topic and
/// abstract's flag where it has no abstract of its own, and the census's flag; papers of the table alone are
/// added. Returns rows for the joins.
JoinRows fill_from_facts(std::vector<PaperFacts>& papers, const std::vector<PaperFacts>& facts);

}  // namespace computedivide
