// How Figure 4 measures growth: the rules, for one group, for a topic's two groups, and over topics.
//
// Poisson trends are fitted to term counts with the log of works (of hundreds of tokens) as offset, so that a
// year with three works weighs as three works. One topic's interval is quasi-Poisson: the dispersion is
// Pearson's, Student's t with the residual degrees of freedom. Over topics errors are clustered by topic and
// t has the topics less one, as everywhere in Figure 3: topics are few. Intervals of a growth and of the
// ratio are those of the slopes, transformed; that of the differential is by the delta method.

#include <algorithm>
#include <cmath>

#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "results/estimates.hpp"
#include "results/fits.hpp"
#include "results/works/fig4.hpp"
#include "stats/distributions.hpp"
#include "stats/regression/regression.hpp"

namespace computedivide {

namespace {

constexpr std::size_t least_years = 3;
constexpr int window_years = 3;

std::string too_few_years(std::size_t years) {
  return fmt::format("{} years with works; at least {} expected for a trend", years, least_years);
}

Growth no_growth(std::string reason) {
  Growth growth;
  growth.reason = std::move(reason);
  return growth;
}

void set_interval(Growth& growth, double reach) {
  growth.low = *growth.value - reach;
  growth.high = *growth.value + reach;
}

/// The ends of the fitted line; with an interval of their ratio if the line has any error.
Growth line_growth(const std::vector<YearMean>& means, int first, int last) {
  if (means.size() < least_years) return no_growth(too_few_years(means.size()));
  Growth growth;
  const double span = last - first;
  const Eigen::VectorXd y = column_of(means, &YearMean::mean);
  if ((y.array() == y[0]).all()) {
    // A flat line has no error to measure, and its growth is 0 only if there is something that could grow.
    growth.first = growth.last = y[0];
    if (y[0] > 0) growth.value = 0;
    if (y[0] <= 0) growth.reason = "no term in any year";
    return growth;
  }
  Design design = start_design("mean", y);
  add_column(design, "time",
             column_of(means, [&](const YearMean& mean) { return (mean.year - first) / span; }));
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
  set_interval(growth, reach);
  return growth;
}

/// The mean over the years from `first` to `last`; nothing if there is none with works.
std::optional<double> mean_over(const std::vector<YearMean>& means, int first, int last) {
  double sum = 0;
  int years = 0;
  for (const YearMean& mean : means) {
    if (mean.year < first || mean.year > last) continue;
    sum += mean.mean;
    ++years;
  }
  return years == 0 ? std::nullopt : std::optional(sum / years);
}

/// The mean of the last `window` years over that of the first.
Growth ends_growth(const std::vector<YearMean>& means, int first, int last, int window) {
  if (last - first + 1 < 2 * window)
    return no_growth(fmt::format("{} to {} are fewer than {} years", first, last, 2 * window));
  const std::optional<double> begin = mean_over(means, first, first + window - 1);
  const std::optional<double> end = mean_over(means, last - window + 1, last);
  if (!begin || !end) return no_growth(begin ? "no works in the last years" : "no works in the first years");
  Growth growth;
  growth.first = *begin;
  growth.last = *end;
  if (*begin <= 0) {
    growth.reason = "no term in the first years";
  } else {
    growth.value = *end / *begin - 1;
  }
  return growth;
}

/// The cells of one group's years, time counted from the middle of the period.
void add_cells(std::vector<TrendCell>& cells, const std::vector<YearMean>& means, int cluster, int group,
               double middle) {
  for (const YearMean& mean : means)
    if (mean.exposure > 0) cells.push_back({cluster, group, mean.year - middle, mean.exposure, mean.hits});
}

/// From slopes and their covariance to growth over `years`.
GrowthPair pair_of(const std::array<double, 2>& slope, const Eigen::Matrix2d& vcov, double years,
                   double dof) {
  const double critical = critical_value(interval_level, dof);
  const Eigen::Vector2d change(slope[0] * years, slope[1] * years);
  const Eigen::Matrix2d variance = vcov * years * years;
  const auto transformed = [&](double log_change, double error, double subtract) {
    Growth growth;
    growth.value = std::exp(log_change) - subtract;
    growth.low = std::exp(log_change - critical * error) - subtract;
    growth.high = std::exp(log_change + critical * error) - subtract;
    if (error > 0) growth.p_value = two_sided_p(log_change / error, dof);
    return growth;
  };
  GrowthPair pair;
  pair.academic = transformed(change[0], std::sqrt(variance(0, 0)), 1);
  pair.industry = transformed(change[1], std::sqrt(variance(1, 1)), 1);
  const Eigen::Vector2d contrast(-1, 1), gradient(-std::exp(change[0]), std::exp(change[1]));
  const auto error_of = [&](const Eigen::Vector2d& weights) {
    return std::sqrt(std::max(0.0, weights.dot(variance * weights)));
  };
  pair.ratio = transformed(change[1] - change[0], error_of(contrast), 0);
  pair.differential.value = *pair.industry.value - *pair.academic.value;
  const double error = error_of(gradient);
  set_interval(pair.differential, critical * error);
  if (error > 0) pair.differential.p_value = two_sided_p(*pair.differential.value / error, dof);
  return pair;
}

GrowthPair missing_pair(const std::string& reason) {
  GrowthPair pair;
  for (Growth* growth : {&pair.academic, &pair.industry, &pair.differential, &pair.ratio})
    growth->reason = reason;
  return pair;
}

/// The fitted means at the ends of the period, which share the group's total.
void set_ends(Growth& growth, const std::vector<YearMean>& means, int first, int last) {
  if (!growth.value) return;
  const double slope = std::log1p(*growth.value) / (last - first);
  double hits = 0, weighted = 0;
  for (const YearMean& mean : means) {
    hits += mean.hits;
    weighted += mean.exposure * std::exp(slope * (mean.year - first));
  }
  growth.first = hits / weighted;
  growth.last = growth.first * (1 + *growth.value);
}

/// One topic by quasi-Poisson. A topic that has works of one group alone has that group's growth.
GrowthPair poisson_pair(const std::vector<YearMean>& academic, const std::vector<YearMean>& industry,
                        int first, int last) {
  const double middle = (first + last) / 2.0;
  std::vector<TrendCell> cells;
  std::array<std::string, 2> reason;
  const std::array groups{&academic, &industry};
  for (std::size_t group = 0; group < 2; ++group) {
    std::vector<TrendCell> own;
    add_cells(own, *groups[group], 0, static_cast<int>(group), middle);
    reason[group] = own.size() < least_years ? too_few_years(own.size()) : poisson_trends(own).reason;
    if (reason[group].empty()) cells.insert(cells.end(), own.begin(), own.end());
  }
  GrowthPair pair;
  if (!cells.empty()) {
    const PoissonTrends trends = poisson_trends(cells);
    Eigen::Matrix2d vcov = Eigen::Matrix2d::Zero();
    for (Eigen::Index i = 0; i < 2; ++i) {
      const double information = trends.information[static_cast<std::size_t>(i)];
      if (information > 0) vcov(i, i) = trends.pearson / trends.residual_dof / information;
    }
    pair = pair_of(trends.slope, vcov, last - first, trends.residual_dof);
  }
  const std::string either = reason[0].empty() ? reason[1] : reason[0];
  if (!reason[0].empty()) pair.academic = no_growth(reason[0]);
  if (!reason[1].empty()) pair.industry = no_growth(reason[1]);
  if (!either.empty()) pair.differential = pair.ratio = no_growth(either);
  set_ends(pair.academic, academic, first, last);
  set_ends(pair.industry, industry, first, last);
  return pair;
}

/// Groups of different works, each with its own growth: their errors are independent.
void set_contrasts(GrowthPair& pair) {
  const Growth &academic = pair.academic, &industry = pair.industry;
  if (!academic.value || !industry.value) {
    pair.differential.reason = pair.ratio.reason = academic.value ? industry.reason : academic.reason;
    return;
  }
  pair.differential.value = *industry.value - *academic.value;
  if (*academic.value > -1) {
    pair.ratio.value = (1 + *industry.value) / (1 + *academic.value);
  } else {
    pair.ratio.reason = "no term is left in academic works";
  }
  if (!academic.low || !industry.low) return;
  set_interval(pair.differential,
               std::hypot(*academic.value - *academic.low, *industry.value - *industry.low));
}

/// The mean of the values with Student's interval.
Growth mean_growth(const std::vector<double>& values) {
  const auto n = static_cast<double>(values.size());
  double mean = 0, squares = 0;
  for (const double value : values) mean += value / n;
  for (const double value : values) squares += (value - mean) * (value - mean);
  const double error = std::sqrt(squares / (n - 1) / n);
  Growth growth;
  growth.value = mean;
  set_interval(growth, critical_value(interval_level, n - 1) * error);
  if (error > 0) growth.p_value = two_sided_p(mean / error, n - 1);
  return growth;
}

/// Sets the years and the number of works that the growth is based on.
void count_years(Growth& growth, const std::vector<YearMean>& means) {
  growth.years = means.size();
  growth.works = 0;
  for (const YearMean& mean : means) growth.works += mean.works;
}

// What the joint test of robustness needs of these growths. Poisson trends are linearised at the null (a
// score bootstrap, Kline and Santos 2012): no draw is fitted.

/// One group of a topic in a Poisson regression on time, under the null of no trend: score and information of
/// the logarithm of the growth over the period.
struct TrendScore {
  double score = 0, information = 0;
};

TrendScore trend_score(const std::vector<YearMean>& years, int first, int last) {
  double hits = 0, exposure = 0, moment = 0;
  const auto time = [&](const YearMean& year) {
    return static_cast<double>(year.year - first) / static_cast<double>(last - first);
  };
  for (const YearMean& year : years) {
    hits += year.hits;
    exposure += year.exposure;
    moment += year.exposure * time(year);
  }
  TrendScore result;
  if (!(exposure > 0)) return result;
  for (const YearMean& year : years) {
    const double centred = time(year) - moment / exposure, rate = hits / exposure;
    result.score += centred * (year.hits - rate * year.exposure);
    result.information += rate * year.exposure * centred * centred;
  }
  return result;
}

/// One step from no trend to the common slope; of the differential, from one trend of both groups.
ClusterValues trend_values(std::vector<int> clusters, const std::vector<TrendScore>& academic,
                           const std::vector<TrendScore>& industry, const GrowthPart& part) {
  TrendScore a, b;
  for (std::size_t g = 0; g < clusters.size(); ++g) {
    a = {a.score + academic[g].score, a.information + academic[g].information};
    b = {b.score + industry[g].score, b.information + industry[g].information};
  }
  const bool both = part.academic != 0 && part.industry != 0;
  if ((part.academic != 0 && !(a.information > 0)) || (part.industry != 0 && !(b.information > 0))) return {};
  const double common = both ? (a.score + b.score) / (a.information + b.information) : 0;
  std::vector<double> parts;
  for (std::size_t g = 0; g < clusters.size(); ++g) {
    double sum = 0;
    if (part.academic != 0)
      sum += part.academic * (academic[g].score - common * academic[g].information) / a.information;
    if (part.industry != 0)
      sum += part.industry * (industry[g].score - common * industry[g].information) / b.information;
    parts.push_back(static_cast<double>(clusters.size()) * sum);
  }
  return {std::move(clusters), std::move(parts)};
}

}  // namespace

Growth growth_of(const std::vector<YearMean>& means, int first, int last, GrowthRule rule) {
  Growth growth = rule == GrowthRule::poisson       ? poisson_pair(means, {}, first, last).academic
                  : rule == GrowthRule::fitted_line ? line_growth(means, first, last)
                  : rule == GrowthRule::end_years   ? ends_growth(means, first, last, 1)
                                                    : ends_growth(means, first, last, window_years);
  count_years(growth, means);
  return growth;
}

GrowthPair growth_pair(const std::vector<YearMean>& academic, const std::vector<YearMean>& industry,
                       int first, int last, GrowthRule rule) {
  GrowthPair pair;
  if (rule == GrowthRule::poisson) {
    pair = poisson_pair(academic, industry, first, last);
  } else {
    pair.academic = growth_of(academic, first, last, rule);
    pair.industry = growth_of(industry, first, last, rule);
    set_contrasts(pair);
  }
  count_years(pair.academic, academic);
  count_years(pair.industry, industry);
  for (Growth* contrast : {&pair.differential, &pair.ratio}) {
    contrast->years = pair.academic.years + pair.industry.years;
    contrast->works = pair.academic.works + pair.industry.works;
  }
  return pair;
}

GrowthPair growth_over_topics(const std::vector<const TopicGrowth*>& topics, int first, int last,
                              GrowthRule rule) {
  if (topics.size() < 2) {
    return missing_pair(
        fmt::format("{} topics with growth in both groups and enough works at the start; at least 2 expected",
                    topics.size()));
  }
  if (rule == GrowthRule::poisson) {
    std::vector<TrendCell> cells;
    for (std::size_t i = 0; i < topics.size(); ++i) {
      add_cells(cells, topics[i]->academic_years, static_cast<int>(i), 0, (first + last) / 2.0);
      add_cells(cells, topics[i]->industry_years, static_cast<int>(i), 1, (first + last) / 2.0);
    }
    const PoissonTrends trends = poisson_trends(cells);
    if (!trends.reason.empty()) return missing_pair(trends.reason);
    return pair_of(trends.slope, trends.clustered, last - first, trends.clusters - 1);
  }
  const auto mean = [&](Growth GrowthPair::*part) {
    std::vector<double> values;
    for (const TopicGrowth* topic : topics) values.push_back(*(topic->growth.*part).value);
    return mean_growth(values);
  };
  GrowthPair pair{mean(&GrowthPair::academic), mean(&GrowthPair::industry), {}, {}};
  set_contrasts(pair);
  pair.differential = mean(&GrowthPair::differential);
  return pair;
}

ClusterValues growth_values(const TopicNumbers& numbers, const Fig4& fig4, GrowthRule rule,
                            const GrowthPart& part) {
  std::vector<int> topics;
  std::vector<double> values;
  std::vector<TrendScore> academic, industry;
  for (const TopicGrowth& topic : fig4.topics) {
    const Growth &one = topic.growth.academic, &other = topic.growth.industry;
    if (!topic.counts || (rule != GrowthRule::poisson && (!one.value || !other.value))) continue;
    topics.push_back(numbers.at(topic.topic));
    if (rule == GrowthRule::poisson) {
      academic.push_back(trend_score(topic.academic_years, fig4.first_year, fig4.last_year));
      industry.push_back(trend_score(topic.industry_years, fig4.first_year, fig4.last_year));
    } else {
      values.push_back(part.academic * *one.value + part.industry * *other.value);
    }
  }
  if (rule == GrowthRule::poisson) return trend_values(std::move(topics), academic, industry, part);
  return {std::move(topics), std::move(values)};
}

}  // namespace computedivide
