#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "computedivide/papers.hpp"
#include "computedivide/team.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 3> paper_topic_words{"nlp_speech", "vision", "other"};

/// What a paper is about, as Figure 2 groups them, by the words of its title and, if there is one, its
/// abstract.
PaperTopic topic_of(std::string_view title, std::string_view abstract);

/// Where a text names BERT, RoBERTa or DistilBERT, as byte ranges. "BERT-large" and
/// "mBERT" do; ALBERT, SciBERT and BERTScore are other things, and "Bert" and "Roberta" people.
std::vector<std::pair<std::size_t, std::size_t>> find_bert(std::string_view text);

/// Where a paper's number of authors and of authors from industry come from.
enum class AuthorsSource {
  none,
  author_rows,
  conference_list,
  page_markers,
  page_order,
  page_emails,
  page_uniform
};

/// "page_markers", for files.
std::string_view name_of(AuthorsSource source);

/// A paper's authors, counted by every rule for an author with several affiliations.
struct AuthorCounts {
  int authors = 0;
  int any = 0;        ///< with a company among their affiliations
  int only = 0;       ///< with companies alone
  double shares = 0;  ///< sum of companies over known affiliations, author by author
  int unknown = 0;    ///< without an affiliation of known class
};

/// The facts of one conference paper: no title and no text.
struct PaperFacts {
  std::string key;  ///< as in the reproducibility index; unique within venue and year
  std::string venue;
  int year = 0;
  std::optional<std::int64_t> n_authors;
  std::optional<AuthorCounts> counts;  ///< if authors are joined to affiliations
  AuthorsSource source = AuthorsSource::none;
  /// Authors, and those with a company, according to the first page, if it joins and there is a list too: for
  /// comparison.
  std::optional<AuthorCounts> page_counts;
  TeamType team = TeamType::unknown;        ///< by our classifier of affiliations
  TeamType index_team = TeamType::unknown;  ///< by the index's language model
  std::optional<bool> code;                 ///< by the index
  std::optional<bool> census_code;          ///< by the census of NeurIPS 2019
  std::optional<bool> experimental, hardware_stated;
  PaperTopic topic = PaperTopic::other;
  std::string device;
  std::optional<std::int64_t> n_devices;
  std::optional<double> hours;
  bool bert_title = false;
  std::optional<bool> bert_abstract;  ///< not known where there is no abstract
  bool bert_quotes = false;
  bool excluded = false;  ///< by the index's authors, from their own analysis
};

/// The table as CSV, one row per paper, in the order given.
std::string paper_facts_to_csv(std::span<const PaperFacts> papers);

/// Whether a file is such a table, gzip or not.
bool is_facts_table(const std::filesystem::path& path);

/// Reads the table, gzip or not. Throws Error, with file, line and column, for a cell that is not what its
/// column holds, a paper that occurs twice, and a table without rows.
std::vector<PaperFacts> read_papers_table(const std::filesystem::path& path);

}  // namespace computedivide
