#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/works/fig3_panel.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> fig4_reads{"score.works", "published"};
inline constexpr std::array<std::string_view, 7> fig4_parameters{
    "first_year", "last_year", "topics_n", "score", "growth", "growth_over", "growth_min_works"};

/// The step "fig4": fig4.csv, fig4.gp, fig4.numbers.json, fig4_topics.csv (every topic, whether it counts and
/// why not) and fig4_years.csv (the yearly means behind them).
void run_fig4(const Inputs& inputs, Outputs& outputs);

/// How growth is measured: by Poisson trends, by the ends of a fitted line, by the first and last year, or by
/// the first and last three.
enum class GrowthRule { poisson, fitted_line, end_years, three_year_means };

/// What the overall growth is: over topics (Poisson: a common slope; else the mean of their growths), or that
/// of all their works together.
enum class GrowthOver { topics, works };

/// The choices of Figure 4.
struct Fig4Options {
  TermScore score = TermScore::occurrences;
  std::size_t topics_n = 25;
  int first_year = 2012, last_year = 2021;
  GrowthRule growth = GrowthRule::poisson;
  GrowthOver over = GrowthOver::topics;
  std::int64_t min_works = 30;  ///< in each group over the first three years, for a topic to count
};

/// The score of a group's works in one year.
struct YearMean {
  int year = 0;
  double mean = 0;
  std::int64_t works = 0;
  double hits = 0, exposure = 0;  ///< whose ratio the mean is
};

/// A relative change with its interval where the rule gives one; or the reason why there is none.
struct Growth {
  std::optional<double> value, low, high;
  std::optional<double> p_value;  ///< p-value of no growth, if the rule tests it
  double first = 0, last = 0;     ///< the means that are compared
  std::size_t years = 0;
  std::int64_t works = 0;
  std::string reason;
};

/// The growth in works without and with industry; the differential is industry's less academia's, the ratio
/// that of one plus each.
struct GrowthPair {
  Growth academic, industry, differential, ratio;
};

/// The growth of one group's yearly means from `first` to `last`. A trend needs three years with works and is
/// taken at the period's ends even where a group has no works there; end years need works in both of them,
/// and means of three years a year with works in each three, which must not overlap.
Growth growth_of(const std::vector<YearMean>& means, int first, int last, GrowthRule rule);

/// The same for both groups of one topic. The dispersion of Poisson trends is that of both groups together.
GrowthPair growth_pair(const std::vector<YearMean>& academic, const std::vector<YearMean>& industry,
                       int first, int last, GrowthRule rule);

/// One topic's growth in works without and with industry.
struct TopicGrowth {
  std::string topic;
  std::size_t place = 0;  ///< in the block: the largest topic has 0
  GrowthPair growth;
  Growth both;  ///< all works of the two groups together
  std::vector<YearMean> academic_years, industry_years;
  std::int64_t academic_at_first = 0, industry_at_first = 0;  ///< works in the first three years
  bool among_largest = false;  ///< if not, it is here because the paper names it
  bool counts = false;         ///< in the growth over all topics
};

/// The growth over topics. Poisson trends: topic effects and one slope in each group, errors clustered by
/// topic, Student's t with the topics less one. Else the mean of each topic's growth, with Student's
/// interval.
GrowthPair growth_over_topics(const std::vector<const TopicGrowth*>& topics, int first, int last,
                              GrowthRule rule);

/// All of Figure 4.
struct Fig4 {
  int first_year = 0, last_year = -1;
  std::vector<TopicGrowth> topics;  ///< the largest first, then those that the paper names
  std::size_t largest = 0;          ///< topics that are among the largest
  std::size_t counted = 0;          ///< of these, in the growth over all
  GrowthPair overall;
  std::vector<Number> numbers;
};

/// All of Figure 4 from the counts, with the range that leaving out one topic gives; does no input or output.
Fig4 compute_fig4(const TopicCounts& counts, const Fig4Options& options);

/// The growth of each of the first topics of a block, `topics_n` of them, and of those that the paper names;
/// which of them count, compute_fig4() decides.
std::vector<TopicGrowth> topic_growths(const TopicCube& cube, const Fig4Options& options);

/// The same as above for the years of a block, without numbers. `topics` are its growths under these options,
/// with as many topics or more: they do not depend on `over` and `min_works`.
Fig4 compute_fig4(const TopicCube& cube, const std::vector<TopicGrowth>& topics, const Fig4Options& options);

/// The number of each topic, the same in all specifications: it identifies a cluster of the joint test.
using TopicNumbers = std::map<std::string, int>;

/// One of the three growths, by its topics where they have one each.
struct GrowthPart {
  std::string_view headline;
  Growth GrowthPair::*growth;
  double academic, industry;  ///< how the growths of the two groups enter
};

inline constexpr std::array<GrowthPart, 3> growth_parts{
    {{"fig4.growth_academic_only", &GrowthPair::academic, 1, 0},
     {"fig4.growth_industry_involved", &GrowthPair::industry, 0, 1},
     {"fig4.growth_differential", &GrowthPair::differential, -1, 1}}};

/// One value for each of some clusters; their mean is what is tested. Takes much less memory than a
/// JointSpecification, which mean_sums() makes from it.
struct ClusterValues {
  std::vector<int> clusters;
  std::vector<double> values;
};

/// One growth by the topics that count, for the joint test: their growths, or, of Poisson trends, the parts
/// of one step from no trend on the logarithmic scale.
ClusterValues growth_values(const TopicNumbers& numbers, const Fig4& fig4, GrowthRule rule,
                            const GrowthPart& part);

/// The rows of the figure: topics that count, and those that the paper names; by differential, the largest
/// first, those without one left out.
std::vector<const TopicGrowth*> drawn_topics(const Fig4& fig4);

/// The paper's growth in the two groups, if it is known.
struct PrintedGrowth {
  std::optional<double> academic, industry;
};

/// The drawing with its table. There must be a topic to draw.
Figure draw_fig4(const Fig4& fig4, const Fig4Options& options, const PrintedGrowth& printed,
                 const SourceInfo& source);

}  // namespace computedivide
