#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/numbers.hpp"
#include "computedivide/pipeline/step.hpp"
#include "computedivide/plot/figure.hpp"
#include "computedivide/results/fig3_panel.hpp"
#include "computedivide/stats/inference.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 1> fig4_reads{"score.works"};
inline constexpr std::array<std::string_view, 6> fig4_parameters{"first_year", "last_year", "topics_n",
                                                                 "score",      "growth",    "growth_over"};

/// The step "fig4": fig4.csv, fig4.gp, fig4.numbers.json, and fig4_years.csv (the yearly means behind them).
void run_fig4(const Inputs& inputs, Outputs& outputs);

/// How growth is measured: the ends of a fitted line, the first and last year, or the first and last three.
enum class GrowthRule { trend, end_years, three_year_means };

/// What the overall growth is: the mean over topics of each one's, or that of all their works together.
enum class GrowthOver { topics, works };

/// The choices of Figure 4.
struct Fig4Options {
  TermScore score = TermScore::occurrences;
  std::size_t topics_n = 25;
  int first_year = 2012, last_year = 2021;
  GrowthRule growth = GrowthRule::trend;
  GrowthOver over = GrowthOver::topics;
};

/// From the values of the step's parameters. Throws Error that names the legal ones.
Fig4Options fig4_options(const Inputs& inputs);

/// The mean score of a group's works in one year.
struct YearMean {
  int year = 0;
  double mean = 0;
  std::int64_t works = 0;
};

/// How a group's mean score changed: the relative change from `first` to `last`, with its interval where the
/// rule gives one; or the reason why there is none.
struct Growth {
  std::optional<double> value, low, high;
  double first = 0, last = 0;  ///< the means that are compared
  std::size_t years = 0;
  std::int64_t works = 0;
  std::string reason;
};

/// The growth of yearly means from `first` to `last` by a rule. A line needs three years with works, and is
/// taken at the period's ends even where a group has no works there; end years need works in both of them,
/// and means of three years a year with works in each three, which must not overlap.
Growth growth_of(const std::vector<YearMean>& means, int first, int last, GrowthRule rule);

/// One topic's growth in works without and with industry.
struct TopicGrowth {
  std::string topic;
  Growth academic, industry, both;
  std::vector<YearMean> academic_years, industry_years;
};

/// All of Figure 4.
struct Fig4 {
  int first_year = 0, last_year = -1;
  std::vector<TopicGrowth> topics;  ///< the largest first
  std::vector<TopicGrowth> drawn;  ///< those that rose, by the difference of their growths, the largest first
  std::size_t in_both = 0;         ///< topics with both growths
  std::optional<Estimate> academic, industry, differential;  ///< over all topics
  std::string reason;                                        ///< why one of them is missing
  std::vector<Number> numbers;
};

/// All of Figure 4 from the counts; does no input or output.
Fig4 compute_fig4(const TopicCounts& counts, const Fig4Options& options);

/// The same for the years of a block.
Fig4 compute_fig4(const TopicCube& cube, const Fig4Options& options);

/// The drawing, its table included. There must be a topic to draw.
Figure draw_fig4(const Fig4& fig4, const Fig4Options& options, const SourceInfo& source);

}  // namespace computedivide
