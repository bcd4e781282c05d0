#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/published.hpp"
#include "plot/figure.hpp"
#include "results/papers/census2019.hpp"
#include "results/papers/fig6.hpp"

namespace computedivide {

/// The coefficient of the fraction of industry authors, one line of the forest.
struct CensusEstimate {
  std::string name;  ///< a choice, or "paper"
  std::string label;
  std::int64_t n = 0;
  std::optional<double> estimate;  ///< nothing where the regression is not possible
  double low = 0;
  double high = 0;
};

/// What the census's figure shows.
struct CensusFigure {
  std::string choice;
  std::int64_t n = 0;
  std::vector<ReleaseBin> bins;
  std::vector<ReleaseLinePoint> curve;  ///< the logit at the mean number of authors; none where it has no fit
  double mean_authors = 0;
  std::vector<CensusEstimate> estimates;  ///< a choice each, then the paper's where it is among the published
};

/// Bins and curve under a choice, the coefficient under all of them, and the paper's with its interval of
/// ± 1.96 standard errors. Throws Error for an unknown choice.
CensusFigure census_figure(const std::vector<CensusRow>& census, std::string_view choice,
                           std::span<const PublishedNumber> published);

/// The drawing; its table is census2019_figure.csv. There must be a paper with known authors.
Figure draw_census2019(const CensusFigure& census, const SourceInfo& source);

}  // namespace computedivide
