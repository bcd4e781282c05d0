#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace computedivide {

/// A paper in a list that has its authors' affiliations, one text per author.
struct ListedPaper {
  std::string venue;  ///< "NeurIPS", as the reproducibility index writes it
  int year = 0;
  std::string title;
  std::string abstract;
  std::vector<std::string> affiliations;  ///< none where the list does not know them
};

/// The conference papers, read.
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

}  // namespace computedivide
