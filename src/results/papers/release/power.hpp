#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> power_reads{"published", "ingest.papers"};
inline constexpr std::array<std::string_view, 1> power_parameters{"seed"};

/// The step "power": power.csv (the curves) and power.numbers.json.
void run_power(const Inputs& inputs, Outputs& outputs);

/// The regression of Table 1 as printed, which the simulated samples follow.
struct PowerDesign {
  std::size_t papers = 0;
  double code_rate = 0;  ///< rate among all papers, kept whatever the coefficient of frac_industry
  double frac_industry = 0, n_authors = 0;
  std::vector<double> years;  ///< coefficients of the years but the first
};

/// The design that the published numbers give; throws Error where one of them is not there.
PowerDesign published_power_design(std::span<const PublishedNumber> published);

/// How the fraction of industry authors is spread over papers: a paper has one of these fractions, each as
/// likely, or if there are none, 0 with the probability `zeros` and else anything up to 1.
struct FractionSpread {
  std::string name;  ///< "some", "all_or_nothing", "census2019"
  std::string meaning;
  double zeros = 0;
  std::vector<double> fractions;
};

/// What a study of this design finds if the coefficient of frac_industry is `truth`.
struct PowerPoint {
  double truth = 0;
  std::int64_t samples = 0;
  std::int64_t significant = 0;   ///< p < 0.05, of either sign
  std::int64_t wrong_sign = 0;    ///< of those
  std::int64_t without_fit = 0;   ///< separated by frac_industry or n_authors; none of them is significant
  double exaggeration = 0;        ///< mean of |estimate| over |truth| among the significant; 0 if none is
  double exaggeration_error = 0;  ///< standard error of that mean, from the simulation
  std::vector<double> standard_errors;  ///< of frac_industry, in increasing order
};

/// Simulates `samples` studies. The same seed gives the same studies whatever the truth, so that chance does
/// not make a stronger effect less often detected.
PowerPoint simulate_power(const PowerDesign& design, const FractionSpread& spread, double truth,
                          std::int64_t samples, std::uint64_t seed);

/// Where the curve, in order of increasing effects, first reaches a power of 0.8, between two points on a
/// straight line; and between which coefficients the band of Wilson intervals does. No value, but a reason,
/// where it begins above or never gets there.
Number minimum_detectable(std::span<const PowerPoint> curve, std::string name);

}  // namespace computedivide
