#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/numbers.hpp"
#include "computedivide/data/published.hpp"
#include "computedivide/pipeline/step.hpp"
#include "computedivide/plot/figure.hpp"
#include "computedivide/results/topic_counts.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> robustness_reads{"score.works", "published"};
inline constexpr std::array<std::string_view, 2> robustness_parameters{"robustness_subsets", "seed"};

/// The step "robustness": robustness.csv and robustness.gp (the curves), robustness_summary.csv (a row a
/// headline, and why specifications could not be fitted), robustness_specifications.csv (every one of them),
/// robustness.numbers.json.
void run_robustness(const Inputs& inputs, Outputs& outputs);

/// Choices by name, in the order of the specifications' columns: "variant", "years", "topics_n", …
using Choices = std::vector<std::pair<std::string, std::string>>;

/// One way to make one estimate: what was chosen, and what came out of it.
struct Specification {
  std::string headline;  ///< "fig3.slope_pooled"
  Choices choices;
  bool is_default = false;  ///< every choice is the default of its parameter
  std::optional<double> estimate, low, high, p_value;
  std::int64_t n = 0;
  std::string reason;  ///< why there is no estimate
};

/// What the specifications of one headline come to.
struct SpecificationCurve {
  std::string headline;
  std::string unit;
  std::optional<double> published;
  int paper_sign = 0;                        ///< of the published value; 0 where a sign says nothing (shares)
  std::vector<const Specification*> fitted;  ///< by estimate, the smallest first
  std::size_t not_fitted = 0;
  std::map<std::string, std::size_t> reasons;
};

/// What the specifications are made from: counts of works, and counts under other choices by their name.
struct RobustnessInput {
  TopicCounts counts;
  std::map<std::string, TopicCounts> variants;
  std::uint64_t subsets = 200;
  std::uint64_t seed = 1;
  unsigned threads = 1;
};

/// The specifications of Figures 3 and 4: every combination of the declared choices on the counts and on each
/// variant of them, every compute term left out alone, and seeded random halves of the list. Choices that
/// come to the same (more topics than there are, periods without works at their ends) stand once. The order
/// and the values do not depend on the number of threads.
std::vector<Specification> topic_specifications(const RobustnessInput& input);

/// A curve a headline, in the order in which headlines first come.
std::vector<SpecificationCurve> specification_curves(const std::vector<Specification>& specifications,
                                                     const std::vector<PublishedNumber>& published);

/// `<headline>` (the median with the middle 95 % of the estimates, beside the published number in the
/// ledger),
/// `.median`, `.low`, `.high`, `.share_same_sign`, `.share_significant`, `.specifications`, `.not_fitted`.
std::vector<Number> robustness_numbers(const std::vector<SpecificationCurve>& curves);

/// The drawing, its table included: a panel a headline. There must be a curve with an estimate.
Figure draw_robustness(const std::string& name, const std::vector<SpecificationCurve>& curves,
                       const SourceInfo& source);

/// Writes a robustness step's files, which begin with `stem`: the curves as they are drawn and in a row each,
/// every specification, and the numbers.
void write_robustness(const std::string& stem, const std::vector<Specification>& specifications,
                      const SourceInfo& source, const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
