// The trend behind Figure 1: academia's share over the years among large and other models, and with compute.
//
// Claim (section 1): the share of large-scale models that academic labs make fell from the early 2010s to the
// early 2020s.
//
// Method. The population of Figure 1 from 2010 to `until`. Logistic regressions of academic-only on the year
// of publication (with its fraction): among all, among large-scale models, among the others; with both and
// their interaction, whose p-value says whether the two trends differ; and on the year and log10 of training
// compute. Per-year numbers are odds ratios, that of compute is a change of log-odds; Wald 95 % intervals.
// Fisher's exact test compares academic-only among large-scale models of 2010-2013 and of 2020-2022. The
// shares since 2023 (large-scale models, and those above a billion parameters of any team) and the doubling
// time over all years take every model of the data set, whatever `until`.
//
// Differs from the paper: it compares two periods and fits no trend. Models with too few contemporaries to be
// ranked (fig1) count among all, but neither among the large nor among the others.

#include "results/models/fig1_trend.hpp"

#include <Eigen/Core>
#include <cmath>
#include <functional>

#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/table.hpp"
#include "results/estimates.hpp"
#include "results/fits.hpp"
#include "stats/compare.hpp"

namespace computedivide {

namespace {

constexpr int first_year = 2010;
constexpr int since_year = 2023;
constexpr double centre_year =
    2016;  // years are counted from here, so that the interaction's columns are not collinear
constexpr double centre_decade = 20;

/// One model of the regressions.
struct Point {
  double year = 0, decade = 0;
  bool large = false, academic = false;
};

using Predictor = std::pair<std::string, std::function<double(const Point&)>>;

const Predictor year_predictor{"year", [](const Point& point) { return point.year - centre_year; }};
const Predictor large_predictor{"large", [](const Point& point) { return point.large ? 1.0 : 0.0; }};
const Predictor interaction_predictor{
    "year:large", [](const Point& point) { return point.large ? point.year - centre_year : 0; }};
const Predictor decade_predictor{"decade", [](const Point& point) { return point.decade - centre_decade; }};

Estimate fitted(const std::vector<Point>& points, const std::vector<Predictor>& predictors,
                const std::string& wanted) {
  Design design = start_design("academic_only", column_of(points, &Point::academic));
  for (const auto& [name, value] : predictors) add_column(design, name, column_of(points, value));
  const Coefficients estimated = coefficients(fit_logit(design), design);
  return coefficient_table(estimated)[static_cast<std::size_t>(coefficient_index(estimated, wanted))];
}

/// The estimate as a number of this unit, or why the fit is not possible. Odds ratios have unit "ratio".
Number fitted_number(const std::string& name, const std::vector<Point>& points,
                     const std::vector<Predictor>& predictors, const std::string& wanted,
                     const std::string& unit) {
  const std::string method = unit == "ratio" ? "logit, odds ratio" : "logit";
  try {
    const Estimate estimate = fitted(points, predictors, wanted);
    if (unit == "p_value")
      return number_or_reason(name, estimate.p_value, unit, method, points.size(),
                              "the interaction has no standard error");
    const auto scaled = [&](double value) { return unit == "ratio" ? std::exp(value) : value; };
    return with_interval(value_number(name, scaled(estimate.estimate), unit, method, points.size()),
                         scaled(estimate.low), scaled(estimate.high));
  } catch (const Error& error) {
    // Too few models, or a year that separates academic-only teams from the others.
    return missing_number(name, unit, method, error.what());
  }
}

/// Models with more than a billion parameters since 2023, notable or not, as section 2.2 counts them.
TeamCounts above_1e9_since(const std::vector<Model>& models) {
  TeamCounts counts;
  for (const Model& model : models)
    if (model.date && year_of(*model.date) >= since_year && model.parameters.value_or(0) > billion)
      ++counts[team_type(model)];
  return counts;
}

Number fisher_number(const std::vector<RankedModel>& population) {
  const TeamCounts early = large_scale_of(population, 2010, 2013),
                   recent = large_scale_of(population, 2020, 2022);
  if (early.n() == 0 || recent.n() == 0) {
    return missing_number(
        "fisher_p", "p_value", "Fisher's exact test",
        fmt::format("{} large-scale models in 2010-2013 and {} in 2020-2022", early.n(), recent.n()));
  }
  const auto size = [](std::int64_t count) { return static_cast<std::uint32_t>(count); };
  constexpr TeamType academic = TeamType::academic_only;
  const double p =
      fisher_exact(size(early[academic]), size(early.n()), size(recent[academic]), size(recent.n()));
  return value_number("fisher_p", p, "p_value", "Fisher's exact test", early.n() + recent.n());
}

Fig1Options whole_data(Fig1Options options) {
  options.until = last_day;
  return options;
}

}  // namespace

std::vector<Number> fig1_trend_numbers(const std::vector<Model>& models, const Fig1Options& options) {
  const std::vector<RankedModel> population = rank_models(models, options);
  std::vector<Point> all, ranked, large, other;
  for (const RankedModel& model : population) {
    if (model.year < first_year) continue;
    const Point point{decimal_year(*models[model.model].date), std::log10(model.training_flop),
                      model.large_scale, model.team == TeamType::academic_only};
    all.push_back(point);
    if (!model.threshold_flop) continue;
    ranked.push_back(point);
    (model.large_scale ? large : other).push_back(point);
  }
  const Fig1Options whole = whole_data(options);
  const std::vector<RankedModel> everything = rank_models(models, whole);
  const TeamCounts since = large_scale_of(everything, since_year, 9999), above = above_1e9_since(models);
  const auto share = [&](const TeamCounts& counts, TeamType team, const char* of, const char* what) {
    return share_number(fmt::format("{}_share_{}_since_{}", name_of(team), of, since_year), counts[team],
                        counts.n(), fmt::format("no {} since {}", what, since_year));
  };
  std::vector<Number> numbers{
      fitted_number("academic_only_per_year", all, {year_predictor}, "year", "ratio"),
      fitted_number("academic_only_per_year_large", large, {year_predictor}, "year", "ratio"),
      fitted_number("academic_only_per_year_other", other, {year_predictor}, "year", "ratio"),
      fitted_number("interaction_p", ranked, {year_predictor, large_predictor, interaction_predictor},
                    "year:large", "p_value"),
      fitted_number("per_decade_of_flop", all, {year_predictor, decade_predictor}, "decade", "coefficient"),
      fitted_number("academic_only_per_year_given_flop", all, {year_predictor, decade_predictor}, "year",
                    "ratio"),
      fisher_number(population),
      share(since, TeamType::academic_only, "large", "large-scale model"),
      share(since, TeamType::industry_only, "large", "large-scale model"),
      share(since, TeamType::collaboration, "large", "large-scale model"),
      share(above, TeamType::academic_only, "above_1e9", "model above 1e9 parameters"),
      share(above, TeamType::industry_only, "above_1e9", "model above 1e9 parameters")};
  for (Number& number : compute_fig1(models, whole).numbers) {
    if (number.name != "training_compute_doubling_time_months_since_2010") continue;
    number.name = "training_compute_doubling_time_months_all_years";
    numbers.push_back(std::move(number));
  }
  if (population.empty()) {
    for (Number& number : numbers)
      if (!number.value) number.reason = no_population(models, options);
  }
  return numbers;
}

void run_fig1_trend(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput input = read_models_input(inputs);
  const Fig1Options options = ranking_options(inputs, input.absent);
  const std::vector<RankedModel> everything = rank_models(input.models, whole_data(options));
  Table table{"fig1_trend.csv", {"year", "large", "academic_only", "industry_only", "collaboration"}, {}};
  const int last = everything.empty() ? first_year - 1 : everything.back().year;
  for (int year = first_year; year <= last; ++year) {
    const TeamCounts counts = large_scale_of(everything, year, year);
    table.rows.push_back(row_cells(year, counts.n(), counts[TeamType::academic_only],
                                   counts[TeamType::industry_only], counts[TeamType::collaboration]));
  }
  outputs.write("fig1_trend.csv", to_csv(table));
  write_numbers(inputs, outputs, "fig1_trend", input.source, fig1_trend_numbers(input.models, options));
}

}  // namespace computedivide
