#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/affiliation.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/team.hpp"

namespace computedivide {

/// A paper in a list that has its authors' affiliations, one text per author.
struct ListedPaper {
  std::string venue;  ///< "NeurIPS", as the reproducibility index writes it
  int year = 0;
  std::string title, abstract;
  std::vector<std::string> affiliations;  ///< empty if the list does not have them
};

struct ListedPapers {
  std::vector<ListedPaper> papers;
  std::map<std::string, std::size_t> counts;  ///< what was left out, by reason
};

/// Whether a file holds conference papers: JSON lines with venue, year, title and affs, or an
/// array in a file named after venue and year ("nips2017.json").
bool is_conference_list(const std::filesystem::path& file);

/// Reads the papers of NeurIPS, ICML, ICLR, AAAI and IJCAI from a file of conference papers; rejected and
/// withdrawn ones, other venues and lines without a title are counted.
ListedPapers read_conference_list(const std::filesystem::path& file);

/// A paper of a conference with the affiliations of its authors: one text per author, as the file has it.
struct ConferencePaper {
  std::string title;
  int year = 0;
  std::vector<std::string> affiliations;
};

inline constexpr int census_year = 2019;

/// One paper of the NeurIPS 2019 census of code release.
struct CensusPaper {
  std::string name;  ///< "8296-multimodal-model-agnostic-…": a number and the title's words; unique
  bool code = false;
  std::vector<std::string> affiliations;  ///< one text per author
};

/// Whether a CSV file has rows of authors, by its columns; they need not be complete.
bool has_author_rows(const CsvReader& csv);

/// Reads a table with one row per author: columns title, year, author_position, affiliation. Rows with the
/// same title and year are one paper as long as their positions count up from 1; a position 1 begins another
/// paper. Throws Error, with file, line and column, for a blank title, a bad year or position, and a position
/// that does not follow.
std::vector<ConferencePaper> read_author_rows(CsvReader csv);

/// Reads the census, a JSON list of {name, code, affiliations}. Throws Error, with the entry's number, for
/// anything else, a blank name, and a name that occurs twice.
std::vector<CensusPaper> read_census(std::string_view text, std::string_view name);

/// The key that titles are joined by: their ASCII letters and digits, in lower case.
std::string title_key(std::string_view title);

/// The same for a census name, without the number that it begins with.
std::string census_key(std::string_view name);

/// How authors were joined to the affiliations in the text of a paper's first page.
enum class AffiliationJoin {
  none,     ///< not at all: the text gives a team type only
  markers,  ///< by numbers or symbols after the names
  order,    ///< by the text between the names
  emails,   ///< by as many e-mail addresses as authors, in their order
  uniform   ///< all organisations are of one class, so that it is every author's
};

/// "markers", for files.
std::string_view name_of(AffiliationJoin join);

/// The affiliation classes of a paper's authors, as given on its first page.
struct PageAuthors {
  AffiliationJoin join = AffiliationJoin::none;
  std::vector<std::vector<AffiliationClass>> authors;  ///< one entry per author; empty without a join
  std::vector<AffiliationClass> organisations;         ///< of the whole text
};

/// Joins the authors, in their order, to the affiliations in a text such as "Ann Lee1, Bo Li2 1MIT 2Google".
PageAuthors read_page_authors(std::span<const std::string> authors, std::string_view text);

}  // namespace computedivide
