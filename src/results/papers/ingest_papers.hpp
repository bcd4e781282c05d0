#pragma once

#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/affiliation.hpp"
#include "computedivide/papers.hpp"
#include "data/papers/author_lists.hpp"
#include "data/papers/hardware.hpp"
#include "data/papers/index.hpp"
#include "data/papers/table.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

struct PaperTableInput {
  IndexFile index;
  std::vector<ConferencePaper> author_rows;  ///< of NeurIPS
  std::vector<CensusPaper> census;           ///< of NeurIPS 2019
  ListedPapers listed;
  std::vector<Accelerator> accelerators;
};

/// How many papers joined, by kind and outcome: "census to author rows", "matched", "1291".
using JoinRows = std::vector<std::array<std::string, 3>>;

struct PaperTable {
  std::vector<PaperFacts> papers;
  JoinRows joins;
};

/// Joins the index to author lists, census and hardware by venue, year and normalised title.
PaperTable build_paper_table(const PaperTableInput& input);

std::string judged_csv_header();

/// The papers that people judged beside the language model's answers, as CSV, from the two files of the
/// index.
std::string judged_to_csv(const std::filesystem::path& model, const std::filesystem::path& people);

/// Fills papers made from an index with those of a table of facts: a paper takes the table's authors where
/// those come from a better source (author rows, a conference list, markers on the page, …), its topic and
/// abstract's flag where it has no abstract of its own, and the census's flag; papers of the table alone are
/// added. Returns rows for the joins.
JoinRows fill_from_facts(std::vector<PaperFacts>& papers, const std::vector<PaperFacts>& facts);

inline constexpr std::array<std::string_view, 3> ingest_papers_reads{"papers", "hardware", "lexicons"};

/// The step "ingest.papers": papers.csv (annotations; the header alone if there are none),
/// papers_census.csv (NeurIPS 2019, authors counted by every choice), papers_facts.csv,
/// papers_judged.csv (without rows if there are none), papers_joins.csv, papers.provenance.json.
void run_ingest_papers(const Inputs& inputs, Outputs& outputs);

/// Counts authors by the classes of their affiliations, one entry per author.
AuthorCounts count_classes(std::span<const std::vector<AffiliationClass>> authors);

AuthorCounts count_authors(const std::vector<std::string>& affiliations);

/// How a census paper's title matches the author rows.
enum class TitleJoin { matched, unmatched, ambiguous };

inline constexpr std::array<std::string_view, 3> title_join_words{"matched", "unmatched", "ambiguous"};

/// Whether the authors come from a list, as those of a paper whose title meets the author rows do.
inline TitleJoin join_of(const PaperFacts& paper) {
  return paper.source == AuthorsSource::author_rows || paper.source == AuthorsSource::conference_list
             ? TitleJoin::matched
             : TitleJoin::unmatched;
}

/// One paper of the census of NeurIPS 2019: its authors and whether it handed in code.
struct CensusRow {
  std::string name;
  std::string title;  ///< from the author rows; blank if none matched
  int year = 0;
  bool code = false;
  AuthorCounts counts;
  TitleJoin join = TitleJoin::unmatched;
  int paper = 0;  ///< its place among the papers of a table of facts
};

/// What the files given as papers hold together.
struct PapersInput {
  std::vector<Paper> papers;
  SourceKind kind = SourceKind::real;
  std::vector<CensusRow> census;
  std::vector<ConferencePaper> author_rows;
  std::vector<PaperFacts> facts;  ///< joined from the index, or read as a table
  std::string judged;             ///< CSV: papers that people judged beside the model's answers; may be empty
  JoinRows joins;
};

enum class PapersFileKind {
  annotations,
  author_rows,
  census,
  facts,            ///< the table of facts of conference papers
  index,            ///< a part of the reproducibility index
  conference_list,  ///< conference papers with affiliations
  judged,           ///< answers of people or of the model on the papers that people judged
  other
};

/// Recognises a file by its content: a CSV by its columns, a .json by its entries, anything else is `other`.
/// A file that cannot be read as CSV or JSON counts as what its extension says, so that its reader can say
/// where it is broken.
PapersFileKind papers_file_kind(const std::filesystem::path& file);

/// Reads annotations, author rows (CSV with "author_position"), the census (.json), the table of facts, the
/// reproducibility index and lists of conference papers, in any order; the file's content says what it is.
/// With the index the table of facts is joined again; `accelerators` is used to read its hardware. Throws
/// Error for files that are none of them, two censuses, and an id that occurs in two annotation files.
PapersInput read_papers_files(const std::vector<std::filesystem::path>& files,
                              std::vector<Accelerator> accelerators = {});

std::string joins_to_csv(const JoinRows& joins);

/// The census as papers_census.csv holds it, written and read back.
std::string census_to_csv(const std::vector<CensusRow>& rows);
std::vector<CensusRow> census_from_csv(const std::filesystem::path& path);

}  // namespace computedivide
