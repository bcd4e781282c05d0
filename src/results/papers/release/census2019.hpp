#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/papers/ingest_papers.hpp"
#include "results/papers/release/fig6.hpp"
#include "results/papers/release/release_fit.hpp"

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
  std::string_view label;    ///< for the figure
};

/// All choices; the first is the default.
inline constexpr std::array<CensusChoice, 7> census_choices{
    {{"any_company",
      "an author with a company among the affiliations is from industry; an unknown author is not",
      "Any company"},
     {"shares",
      "an author counts by the share of companies among the affiliations; an unknown author does not",
      "Share of companies"},
     {"only_companies", "an author with only companies is from industry; an unknown author is not",
      "Companies alone"},
     {"unknown_left_out", "any company; authors about whom nothing is known are not counted in the fraction",
      "Unknown authors left out"},
     {"unknown_industry", "any company; authors about whom nothing is known are from industry",
      "Unknown authors as industry"},
     {"all_known", "any company; papers with an author about whom nothing is known are left out",
      "All authors known"},
     {"joined", "any company; papers whose title is not among the author rows are left out",
      "Titles matched"}}};

/// The rows of the regression under a choice; papers without authors are left out, and so are those without
/// any known author if the fraction is of known authors. Throws Error for an unknown choice.
std::vector<CodeReleaseRow> census_rows(const std::vector<CensusRow>& census, std::string_view choice);

/// The coefficient of the fraction of industry authors, one line of the forest.
struct CensusEstimate {
  std::string name;  ///< a choice, or "paper"
  std::string label;
  std::int64_t n = 0;
  std::optional<Estimate> row;  ///< nothing where the regression is not possible
  std::optional<double> n_authors;
  std::string reason;  ///< why there is none
};

struct CensusFigure {
  std::string choice;
  std::int64_t n = 0;
  std::vector<ReleaseBin> bins;
  std::vector<LinePoint> curve;  ///< the logit at the mean number of authors; none if it has no fit
  double mean_authors = 0;
  std::vector<CensusEstimate> estimates;  ///< one per choice, then the paper's if it was published
};

/// Bins and curve under a choice, the coefficient under all of them, and the paper's with its interval of
/// ± 1.96 standard errors. Throws Error for an unknown choice.
CensusFigure census_figure(const std::vector<CensusRow>& census, std::string_view choice,
                           std::span<const PublishedNumber> published);

/// The drawing; its table is census2019_figure.csv. There must be a paper with known authors.
Figure draw_census2019(const CensusFigure& census, const SourceInfo& source);

}  // namespace computedivide
