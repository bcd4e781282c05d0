#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/papers.hpp"
#include "data/papers/table.hpp"
#include "pipeline/step.hpp"
#include "results/papers/release/release_fit.hpp"

namespace computedivide {

/// The reason for every number that only annotations can give, when there are none.
inline constexpr std::string_view no_annotations =
    "no annotated papers; a papers file with annotations is needed";

/// How many papers are left out of which result for which reason.
using LeftOut = std::map<std::string, std::size_t>;

std::string left_out_csv(const LeftOut& left_out);

/// Which papers of the table of facts a result is about.
struct FactsSelection {
  std::string venue = "NeurIPS";
  int first_year = 2017, last_year = 2021;
  bool experimental_only = true;
  bool with_excluded = false;                 ///< include include those that the index's authors left out
  std::string census_choice = "any_company";  ///< how authors from industry are counted: census_choices
};

/// The table of facts, and where it comes from.
struct Facts {
  std::vector<PaperFacts> papers;  ///< none if the sources hold no such table
  SourceInfo source;
};

/// From papers_facts.csv and papers.provenance.json, as the step ingest.papers writes them.
Facts read_facts(const Inputs& inputs);

/// What results on NeurIPS papers are made from: annotated papers if there are any, else the table of
/// facts; never both, as a code flag set by people and one set by a language model are not the same measure.
struct PapersAtHand {
  std::vector<Paper> annotated;  ///< none where no annotations are given
  Facts facts;
  bool from_index = false;  ///< the table of facts is what is used
  SourceInfo source;        ///< of what is used
};

/// From papers.csv, papers_facts.csv and papers.provenance.json, as the step ingest.papers writes them.
PapersAtHand read_papers_at_hand(const Inputs& inputs);

/// The papers of a venue (of all where it is blank) that the index's authors kept, as what results on
/// hardware read: year, topic, device and count, and the authors from industry, counted as one if it is only
/// known that the team has some.
std::vector<Paper> hardware_papers(std::span<const PaperFacts> papers, std::string_view venue);

/// The rows of the regression of code release on the selected papers; what is left out of these years and
/// this venue is counted by reason. Throws Error for an unknown choice.
std::vector<CodeReleaseRow> facts_rows(std::span<const PaperFacts> papers, const FactsSelection& selection,
                                       LeftOut& left_out);

/// Sets the fidelity of numbers that, by their names, are not about NeurIPS alone to another corpus.
std::vector<Number> mark_other_venues(std::vector<Number> numbers);

/// The words of table1_population and fig6_population.
inline constexpr std::array<std::string_view, 4> release_populations{"auto", "novel", "experimental", "all"};

/// The papers of a regression of code release, and why others are not in it.
struct CodeReleaseSample {
  std::vector<CodeReleaseRow> rows;
  LeftOut left_out;  ///< by the first reason that keeps each out
};

/// Annotated papers whose authors and code flag are known, of `novel` those that present a novel model, of
/// `all` whichever. Throws Error for any other population.
CodeReleaseSample code_release_sample(const std::vector<Paper>& papers, std::string_view population);

/// The sample that Table 1 and Figure 6 are made from.
struct ReleaseSample : CodeReleaseSample {
  SourceInfo source;
  bool from_index = false;  ///< of NeurIPS from 2017 on, else of annotations
  std::string population;   ///< what was taken: novel, experimental or all
  std::string reason;       ///< why there is no paper; empty if there is one
};

/// The sample of annotations if there are any, else of the reproducibility index's papers of NeurIPS from
/// 2017 to `last_year`; which of them, `parameter` says. `auto` takes the experimental papers of the index,
/// and of annotations `auto_annotated`, or all where none of them says whether its model is novel. Throws
/// Error that names `parameter` for an unknown population.
ReleaseSample release_sample(const PapersAtHand& papers, const Inputs& inputs, std::string_view parameter,
                             std::string_view auto_annotated, int last_year);

}  // namespace computedivide
