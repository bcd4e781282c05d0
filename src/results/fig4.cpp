// Figure 4: compute is mentioned more and more, and in industry's abstracts faster than in academia's.
//
// Claim (section 2.1): from 2012 to 2021 compute terms grew by 17.8 % on average in academic abstracts and by
// 33.0 % in those of industry; the difference is largest in robotics, transfer learning, reinforcement
// learning and natural language processing.
//
// Method. For each of the 25 largest topics, the mean number of compute terms in the abstracts of its
// academic-only works, and of those with industry (industry alone or in collaboration), year by year. A line
// fitted to each group's yearly means, at its last year over its first, less one, is its growth. The overall
// growth is the mean over the topics that have both, its interval Student's over topics; the differential is
// the mean difference. A topic's own interval comes from its line by the delta method.
//
// Differs from the paper:
// - The paper does not say how it averages: over topics here (growth_over = topics), or all works of the
//   topics together (works; a work counts in each of its topics).
// - "2012 to 2021" are the ends of a line, so that two odd years do not decide; growth = end_years compares
//   those two alone, three_year_means the first three with the last three.
// - Years without works of a group are left out of its line, which is taken at the period's ends all the
//   same. Where a line starts at or below 0, growth has no meaning and is missing.
// - Drawn are the topics whose works of both groups together mention more compute at the end than at the
//   beginning, as the paper's caption says.

#include "computedivide/results/fig4.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "computedivide/base/error.hpp"
#include "computedivide/base/log.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/results/choices.hpp"
#include "computedivide/results/estimates.hpp"
#include "computedivide/results/figure_files.hpp"
#include "computedivide/stats/covariance.hpp"
#include "computedivide/stats/distributions.hpp"
#include "computedivide/stats/ols.hpp"

namespace computedivide {

namespace {

constexpr std::size_t least_years = 3;
constexpr int mean_years = 3;

using Teams = std::vector<TeamType>;
const Teams academic_teams{TeamType::academic_only};
const Teams industry_teams{TeamType::industry_only, TeamType::collaboration};

std::vector<YearMean> year_means(const TopicCube& cube, const std::vector<std::size_t>& topics,
                                 const Teams& teams, TermScore score) {
  std::vector<YearMean> means;
  for (int year = cube.first_year; year <= cube.last_year; ++year) {
    GroupCounts sum;
    for (const std::size_t topic : topics) {
      for (const TeamType team : teams) sum += cube.group(topic, year, team);
    }
    if (const std::optional<double> mean = term_score(sum, score)) means.push_back({year, *mean, sum.works});
  }
  return means;
}

/// The ends of the fitted line; with an interval of their ratio where the line has an error at all.
Growth trend_growth(const std::vector<YearMean>& means, int first, int last) {
  Growth growth;
  if (means.size() < least_years) {
    growth.reason =
        fmt::format("{} years with works; {} at least are needed for a line", means.size(), least_years);
    return growth;
  }
  const auto n = static_cast<Eigen::Index>(means.size());
  Eigen::VectorXd x(n), y(n);
  const double span = last - first;
  for (Eigen::Index i = 0; i < n; ++i) {
    x[i] = (means[static_cast<std::size_t>(i)].year - first) / span;
    y[i] = means[static_cast<std::size_t>(i)].mean;
  }
  if ((y.array() == y[0]).all()) {
    // A level line has no error to measure, and a growth of 0 only where there is something to grow.
    growth.first = growth.last = y[0];
    if (y[0] > 0) growth.value = 0;
    if (y[0] <= 0) growth.reason = "no term in any year";
    return growth;
  }
  Design design = start_design("mean", y);
  add_column(design, "time", x);
  const Fit fit = fit_ols(design);
  const Coefficients estimated = coefficients(fit, design);
  growth.first = estimated.coef[0];
  growth.last = estimated.coef[0] + estimated.coef[1];
  if (growth.first <= 0) {
    growth.reason = "the line starts at or below 0";
    return growth;
  }
  growth.value = growth.last / growth.first - 1;
  // growth = b/a: its gradient is (−b/a², 1/a).
  Eigen::Vector2d gradient(-estimated.coef[1] / (growth.first * growth.first), 1 / growth.first);
  const double error = std::sqrt(std::max(0.0, gradient.dot(estimated.vcov * gradient)));
  const double reach = critical_value(interval_level, static_cast<double>(fit.dof_residual)) * error;
  growth.low = *growth.value - reach;
  growth.high = *growth.value + reach;
  return growth;
}

/// The mean over the years from `first` to `last`; nothing where there is none with works.
std::optional<double> mean_of(const std::vector<YearMean>& means, int first, int last) {
  double sum = 0;
  int years = 0;
  for (const YearMean& mean : means) {
    if (mean.year < first || mean.year > last) continue;
    sum += mean.mean;
    ++years;
  }
  if (years == 0) return std::nullopt;
  return sum / years;
}

/// The mean of the last `window` years over that of the first.
Growth ends_growth(const std::vector<YearMean>& means, int first, int last, int window) {
  Growth growth;
  if (last - first + 1 < 2 * window) {
    growth.reason = fmt::format("{} to {} are fewer than {} years", first, last, 2 * window);
    return growth;
  }
  const std::optional<double> begin = mean_of(means, first, first + window - 1);
  const std::optional<double> end = mean_of(means, last - window + 1, last);
  if (!begin || !end) {
    growth.reason = begin ? "no works in the last years" : "no works in the first years";
    return growth;
  }
  growth.first = *begin;
  growth.last = *end;
  if (*begin <= 0) {
    growth.reason = "no term in the first years";
  } else {
    growth.value = *end / *begin - 1;
  }
  return growth;
}

/// The mean of the values with Student's interval.
std::optional<Estimate> mean_estimate(std::string name, const std::vector<double>& values) {
  if (values.size() < 2) return std::nullopt;
  const auto n = static_cast<double>(values.size());
  double mean = 0, squares = 0;
  for (const double value : values) mean += value / n;
  for (const double value : values) squares += (value - mean) * (value - mean);
  Estimate estimate;
  estimate.name = std::move(name);
  estimate.estimate = mean;
  estimate.standard_error = std::sqrt(squares / (n - 1) / n);
  const double reach = critical_value(interval_level, n - 1) * estimate.standard_error;
  estimate.low = mean - reach;
  estimate.high = mean + reach;
  if (estimate.standard_error > 0) {
    estimate.statistic = mean / estimate.standard_error;
    estimate.p_value = two_sided_p(*estimate.statistic, n - 1);
  }
  return estimate;
}

/// Over topics: of those that have both growths.
void average_topics(Fig4& fig4) {
  std::vector<double> academic, industry, difference;
  for (const TopicGrowth& topic : fig4.topics) {
    if (!topic.academic.value || !topic.industry.value) continue;
    academic.push_back(*topic.academic.value);
    industry.push_back(*topic.industry.value);
    difference.push_back(*topic.industry.value - *topic.academic.value);
  }
  fig4.in_both = academic.size();
  fig4.academic = mean_estimate("growth_academic_only", academic);
  fig4.industry = mean_estimate("growth_industry_involved", industry);
  fig4.differential = mean_estimate("growth_differential", difference);
  if (academic.size() < 2)
    fig4.reason = fmt::format("{} topics with growth in both groups; 2 at least are needed", academic.size());
}

std::optional<Estimate> as_estimate(std::string name, const Growth& growth) {
  if (!growth.value) return std::nullopt;
  Estimate estimate;
  estimate.name = std::move(name);
  estimate.estimate = estimate.low = estimate.high = *growth.value;
  if (growth.low) {
    estimate.low = *growth.low;
    estimate.high = *growth.high;
  }
  return estimate;
}

/// All works of the topics together.
void pool_works(const TopicCube& cube, const Fig4Options& options, Fig4& fig4) {
  std::vector<std::size_t> all(fig4.topics.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  const Growth academic = growth_of(year_means(cube, all, academic_teams, options.score), cube.first_year,
                                    cube.last_year, options.growth);
  const Growth industry = growth_of(year_means(cube, all, industry_teams, options.score), cube.first_year,
                                    cube.last_year, options.growth);
  fig4.academic = as_estimate("growth_academic_only", academic);
  fig4.industry = as_estimate("growth_industry_involved", industry);
  fig4.reason = academic.value ? industry.reason : academic.reason;
  if (!fig4.academic || !fig4.industry) return;
  fig4.differential = *fig4.industry;
  fig4.differential->name = "growth_differential";
  fig4.differential->estimate = fig4.differential->low = fig4.differential->high =
      *industry.value - *academic.value;
  // The two lines are of different works: their errors are independent.
  if (academic.low && industry.low) {
    const double reach = std::hypot(*academic.value - *academic.low, *industry.value - *industry.low);
    fig4.differential->low -= reach;
    fig4.differential->high += reach;
  }
}

std::string method_of(const Fig4Options& options) {
  const std::string_view rule = options.growth == GrowthRule::trend ? "ends of a fitted line"
                                : options.growth == GrowthRule::end_years
                                    ? "last year over first"
                                    : "last three years over first three";
  return std::string(rule);
}

Number overall_number(const std::string& name, const std::optional<Estimate>& estimate, const Fig4& fig4,
                      const Fig4Options& options) {
  const bool topics = options.over == GrowthOver::topics;
  const std::string method =
      method_of(options) + (topics ? "; mean over topics, t" : "; all works of the topics, delta");
  Number number = missing_number(name, "share", method, fig4.reason);
  if (!estimate) return number;
  number.reason.clear();
  number.value = estimate->estimate;
  if (topics || options.growth == GrowthRule::trend) {
    number.low = estimate->low;
    number.high = estimate->high;
    number.level = interval_level;
  }
  number.n = static_cast<std::int64_t>(topics ? fig4.in_both : fig4.topics.size());
  return number;
}

Number topic_number(const std::string& name, const Growth& growth, const Fig4Options& options) {
  const bool line = options.growth == GrowthRule::trend;
  Number number = missing_number(name, "share", method_of(options) + (line ? "; delta" : ""), growth.reason);
  number.n = static_cast<std::int64_t>(growth.years);
  if (!growth.value) return number;
  number.value = growth.value;
  number.low = growth.low;
  number.high = growth.high;
  if (growth.low) number.level = interval_level;
  return number;
}

std::vector<Number> fig4_numbers(const Fig4& fig4, const Fig4Options& options) {
  std::vector<Number> numbers{overall_number("growth_academic_only", fig4.academic, fig4, options),
                              overall_number("growth_industry_involved", fig4.industry, fig4, options),
                              overall_number("growth_differential", fig4.differential, fig4, options)};
  for (const TopicGrowth& topic : fig4.topics) {
    const std::string name = snake_case(topic.topic);
    numbers.push_back(topic_number("growth_academic_only_" + name, topic.academic, options));
    numbers.push_back(topic_number("growth_industry_involved_" + name, topic.industry, options));
  }
  const auto topics = static_cast<std::int64_t>(fig4.topics.size());
  numbers.push_back(count_number("topics", topics, topics));
  numbers.push_back(count_number("topics_that_rose", static_cast<std::int64_t>(fig4.drawn.size()), topics));
  return numbers;
}

std::string years_csv(const Fig4& fig4) {
  Table table{"fig4_years.csv", {"topic", "group", "year", "mean", "works"}, {}};
  for (const TopicGrowth& topic : fig4.topics) {
    for (const auto& [group, years] : {std::pair{"academic_only", &topic.academic_years},
                                       std::pair{"industry_involved", &topic.industry_years}}) {
      for (const YearMean& year : *years) {
        table.rows.push_back({topic.topic, group, std::to_string(year.year), format_number(year.mean),
                              std::to_string(year.works)});
      }
    }
  }
  return to_csv(table);
}

}  // namespace

Growth growth_of(const std::vector<YearMean>& means, int first, int last, GrowthRule rule) {
  Growth growth;
  switch (rule) {
    case GrowthRule::trend:
      growth = trend_growth(means, first, last);
      break;
    case GrowthRule::end_years:
      growth = ends_growth(means, first, last, 1);
      break;
    case GrowthRule::three_year_means:
      growth = ends_growth(means, first, last, mean_years);
      break;
  }
  growth.years = means.size();
  for (const YearMean& mean : means) growth.works += mean.works;
  return growth;
}

Fig4Options fig4_options(const Inputs& inputs) {
  static const std::array<std::string, 3> rules{"trend", "end_years", "three_year_means"};
  static const std::array<std::string, 2> overs{"topics", "works"};
  Fig4Options options;
  options.score = term_score_option(inputs);
  options.topics_n = topics_n_option(inputs);
  std::tie(options.first_year, options.last_year) = year_range(inputs);
  options.growth = parse_word<GrowthRule>(inputs, "growth", rules);
  options.over = parse_word<GrowthOver>(inputs, "growth_over", overs);
  return options;
}

Fig4 compute_fig4(const TopicCounts& counts, const Fig4Options& options) {
  return compute_fig4(make_cube(counts, options.first_year, options.last_year), options);
}

Fig4 compute_fig4(const TopicCube& cube, const Fig4Options& options) {
  Fig4 fig4;
  fig4.first_year = cube.first_year;
  fig4.last_year = cube.last_year;
  Teams both = academic_teams;
  both.insert(both.end(), industry_teams.begin(), industry_teams.end());
  for (std::size_t i = 0; i < std::min(options.topics_n, cube.topics.size()); ++i) {
    TopicGrowth topic;
    topic.topic = cube.topics[i];
    topic.academic_years = year_means(cube, {i}, academic_teams, options.score);
    topic.industry_years = year_means(cube, {i}, industry_teams, options.score);
    const auto growth = [&](const std::vector<YearMean>& means) {
      return growth_of(means, cube.first_year, cube.last_year, options.growth);
    };
    topic.academic = growth(topic.academic_years);
    topic.industry = growth(topic.industry_years);
    topic.both = growth(year_means(cube, {i}, both, options.score));
    fig4.topics.push_back(std::move(topic));
  }
  if (options.over == GrowthOver::topics) {
    average_topics(fig4);
  } else {
    pool_works(cube, options, fig4);
  }
  for (const TopicGrowth& topic : fig4.topics) {
    const bool rose = topic.both.value && *topic.both.value > 0;
    if (rose && topic.academic.value && topic.industry.value) fig4.drawn.push_back(topic);
  }
  // Equal differences stay in the order of the topics' sizes.
  std::stable_sort(fig4.drawn.begin(), fig4.drawn.end(), [](const TopicGrowth& a, const TopicGrowth& b) {
    return *a.industry.value - *a.academic.value > *b.industry.value - *b.academic.value;
  });
  fig4.numbers = fig4_numbers(fig4, options);
  return fig4;
}

void run_fig4(const Inputs& inputs, Outputs& outputs) {
  const TopicCountsInput input =
      read_topic_counts_input(inputs.file("works.csv"), inputs.file("works.provenance.json"));
  const Fig4Options options = fig4_options(inputs);
  const Fig4 fig4 = compute_fig4(input.counts, options);
  if (fig4.drawn.empty()) {
    log::warning(
        "fig4: not drawn: no topic of {} to {} mentions more compute at the end than at the beginning",
        options.first_year, options.last_year);
  } else {
    const Figure figure = draw_fig4(fig4, options, input.source);
    write_figure(outputs, figure);
  }
  outputs.write("fig4_years.csv", years_csv(fig4));
  outputs.write("fig4.numbers.json",
                numbers_to_text({"fig4", input.source, inputs.parameters(), fig4.numbers}));
}

}  // namespace computedivide
