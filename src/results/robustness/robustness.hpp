#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "data/published.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/works/counts/topic_counts.hpp"
#include "stats/joint_test.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> robustness_reads{"score.works", "published"};
inline constexpr std::array<std::string_view, 2> robustness_parameters{"robustness_subsets", "seed"};

/// The step "robustness": robustness.csv and robustness.gp (the curves), robustness_summary.csv (one row per
/// headline, and why specifications could not be fitted), robustness_choices.csv (medians by choice),
/// robustness_specifications.csv (every one of them), robustness.numbers.json.
void run_robustness(const Inputs& inputs, Outputs& outputs);

/// The change of the academic share between Figure 1's two periods: a difference of two shares, not a share.
inline constexpr std::string_view share_change_headline =
    "fig1.top_quartile_academic_only_share_2020_2022_less_2010_2013";

/// Clusters that have to vary for a specification to count.
inline constexpr int least_clusters = 8;

/// Choices by name, in the order of the specifications' columns: "variant", "years", "topics_n", …
using Choices = std::vector<std::pair<std::string, std::string>>;

/// One way to make one estimate: the choices, and the result.
struct Specification {
  std::string headline;  ///< "fig3.slope_pooled"
  /// Never null; the estimates of one way to fit share them.
  std::shared_ptr<const Choices> choices = std::make_shared<const Choices>();
  bool is_default = false;  ///< every choice is the default of its parameter
  std::optional<double> estimate, low, high, p_value;
  std::int64_t n = 0;
  std::string reason;      ///< why there is no estimate
  bool duplicate = false;  ///< an earlier specification of the headline has the same estimate and interval
  /// Its sums for the joint test, made when asked; nothing if it has no clusters.
  std::function<JointSpecification()> sums = {};
};

/// The value of a choice; null if the specification has no such choice.
const std::string* find_choice(const Specification& one, std::string_view name);

/// The estimates in which one choice has one value. For lists of terms, those in which all else is default.
struct ChoiceValue {
  std::string choice, value;
  std::size_t specifications = 0, tested = 0;
  std::size_t same_sign = 0, negative = 0, positive = 0;  ///< negative, positive: with p below 0.05
  double median = 0;
};

/// The summary of the specifications of one headline.
struct SpecificationCurve {
  std::string headline, unit;
  std::optional<double> published;
  std::string printed_at;  ///< where the paper prints it; empty if it follows from others
  int paper_sign = 0;      ///< sign of the published value; 0 if a sign means nothing (shares)
  std::vector<const Specification*> fitted;  ///< without duplicates; by estimate, the smallest first
  std::size_t duplicates = 0, not_fitted = 0;
  std::map<std::string, std::size_t> reasons;
  std::string default_reason;          ///< why the default specification has no estimate; empty if it has one
  std::vector<ChoiceValue> by_choice;  ///< choices with several values, the one that moves most first
  std::optional<JointTest> joint;      ///< over all fitted specifications that have clusters
  std::optional<JointTest> lists;      ///< over lists of terms, all else default
};

/// What the specifications are made from: counts of works, and counts under other choices by their name.
struct RobustnessInput {
  TopicCounts counts;
  std::map<std::string, TopicCounts> variants;
  std::uint64_t subsets = 200, seed = 1;
  unsigned threads = 1;
};

/// The specifications of Figures 3 and 4: every combination of the declared choices on the counts and on each
/// variant of them, every compute term left out alone, and seeded random halves of the list. Choices that
/// lead to the same specification (more topics than there are, periods without works at their ends) appear
/// once. The order and the values do not depend on the number of threads.
std::vector<Specification> topic_specifications(const RobustnessInput& input);

/// Marks each specification that repeats an earlier one of its headline, in all digits that a file would
/// show.
void mark_duplicates(std::vector<Specification>& specifications);

/// One curve per headline, in the order in which headlines first come. The specifications have to outlive it.
std::vector<SpecificationCurve> specification_curves(const std::vector<Specification>& specifications,
                                                     const std::vector<PublishedNumber>& published);

/// Adds the joint tests to the curves whose specifications have clusters.
void add_joint_tests(std::vector<SpecificationCurve>& curves, std::uint64_t seed, std::size_t threads);

/// `<headline>` (the median with the middle 95 % of the estimates, beside the published number in the
/// ledger), `.median`, `.low`, `.high`, `.share_same_sign`, `.share_negative_significant`,
/// `.share_positive_significant`, `.share_not_significant`, `.specifications`, `.duplicates`, `.not_fitted`,
/// `.default` (without a value: why the default specification has no estimate; only there),
/// `.joint_p_median`, `.joint_p_share`, `.joint_p_stouffer`, `.median_over_lists` (with its interval), and
/// `.share_same_sign.<choice>_<value>` of the choice that moves the estimate most.
std::vector<Number> robustness_numbers(const std::vector<SpecificationCurve>& curves);

/// A headline for readers: "Figure 3: slope, pooled".
std::string headline_in_words(const std::string& headline);

/// A choice and a value of it for readers: "what is counted", "abstracts with a term".
std::string choice_in_words(std::string_view choice);
std::string value_in_words(std::string_view choice, std::string_view value);

/// The value of a choice as tables and figures group it: the many lists of terms, which vary alone, are
/// "all", "one left out" and "random halves". Empty if the specification has no such choice.
std::string grouped_value(const Specification& one, std::string_view choice);

/// Which curves lack the default specification, and why: a curve without a point needs an explanation.
std::string missing_defaults(const std::vector<SpecificationCurve>& all);

/// How many of the paper's values lie within the range of the estimates, as a title; empty without any. A
/// value that the paper prints once and that is read in several ways counts once: how it is read is also a
/// choice.
std::string robustness_title(const std::vector<SpecificationCurve>& all);

/// The drawing with its table: for each headline its curve, and the choices below. There must be a curve
/// with an estimate.
Figure draw_robustness(const std::string& name, const std::vector<SpecificationCurve>& curves,
                       const SourceInfo& source);

/// Writes a robustness step's files, which begin with `stem`: the curves as they are drawn and in a row each,
/// every specification, the medians by choice, and the numbers. `seed` is that of the joint test.
void write_robustness(const std::string& stem, std::vector<Specification> specifications,
                      const SourceInfo& source, std::uint64_t seed, const Inputs& inputs, Outputs& outputs);

}  // namespace computedivide
