#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "data/papers/table.hpp"
#include "results/papers/annotations.hpp"
#include "results/papers/release_fit.hpp"

namespace computedivide {

/// Which papers of the table of facts a result is about.
struct FactsSelection {
  std::string venue = "NeurIPS";
  int first_year = 2017;
  int last_year = 2021;
  bool experimental_only = true;
  bool with_excluded = false;                 ///< those that the index's authors left out
  std::string census_choice = "any_company";  ///< how authors from industry are counted: census_choices
};

/// The table of facts, and where it comes from.
struct Facts {
  std::vector<PaperFacts> papers;  ///< none where the sources hold no such table
  SourceInfo source;
};

/// From papers_facts.csv and papers.provenance.json, as the step ingest.papers writes them.
Facts read_facts(const Inputs& inputs);

/// Whether a team has an author from industry: by its authors, else by the organisations on its first page,
/// else by the index's model; nothing where none of these says.
std::optional<bool> has_industry(const PaperFacts& paper);

/// The papers of a venue (of all where it is blank) that the index's authors kept, as what results on
/// hardware read: year, topic, device and count, and the authors from industry, of whom there is one where
/// only the team is known to have some.
std::vector<Paper> hardware_papers(std::span<const PaperFacts> papers, std::string_view venue);

/// The rows of the regression of code release on the selected papers; what is left out of these years and
/// this venue is counted by reason. Throws Error for an unknown choice.
std::vector<CodeReleaseRow> facts_rows(std::span<const PaperFacts> papers, const FactsSelection& selection,
                                       LeftOut& left_out);

/// The numbers with the fidelity of another corpus where they are not of NeurIPS alone, as their names say.
std::vector<Number> mark_other_venues(std::vector<Number> numbers);

}  // namespace computedivide
