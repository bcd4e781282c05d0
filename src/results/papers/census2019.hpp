#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/step.hpp"
#include "results/papers/ingest_papers.hpp"
#include "results/papers/release_fit.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> census2019_reads{"ingest.papers", "published"};
inline constexpr std::array<std::string_view, 1> census2019_parameters{"census_choice"};

/// The step "census2019": census2019.csv (the regression), .md, .tex, .numbers.json,
/// census2019_sensitivity.csv (the coefficient under every choice), and census2019_figure.csv with
/// census2019.gp (what is drawn). Without a census they say so, and nothing is drawn.
void run_census2019(const Inputs& inputs, Outputs& outputs);

/// How authors whose affiliations are ambiguous, or unknown, are counted.
struct CensusChoice {
  std::string_view name;     ///< "any_company"
  std::string_view meaning;  ///< a sentence
};

/// All choices; the first is the default.
inline constexpr std::array<CensusChoice, 7> census_choices{
    {{"any_company", "an author with a company among others is of industry; one unknown is not"},
     {"shares", "an author counts by the share of companies among the affiliations; one unknown is not"},
     {"only_companies", "an author with companies alone is of industry; one unknown is not"},
     {"unknown_left_out", "any company; authors of whom nothing is known are not counted in the fraction"},
     {"unknown_industry", "any company; authors of whom nothing is known are of industry"},
     {"all_known", "any company; papers with an author of whom nothing is known are left out"},
     {"joined", "any company; papers whose title is not among the author rows are left out"}}};

/// The rows of the regression under a choice; papers without authors are left out, and so are those of whose
/// authors none is known where the fraction is of known authors. Throws Error for an unknown choice.
std::vector<CodeReleaseRow> census_rows(const std::vector<CensusRow>& census, std::string_view choice);

}  // namespace computedivide
