// The numbers of Figure 1 and of the paragraphs around it.

#include <algorithm>
#include <cmath>
#include <string_view>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/models/fig1.hpp"

namespace computedivide {

namespace {

constexpr std::string_view largest_name = "largest_academic_self_supervised_over_largest_industry";

/// The large-scale models of the years from `first` to `last`.
TeamCounts large_scale_of(const Fig1& fig1, int first, int last) {
  TeamCounts counts;
  for (const YearCounts& year : fig1.years) {
    if (year.year >= first && year.year <= last) counts += year.counts;
  }
  return counts;
}

struct Period {
  int first, last;
  std::string_view words;  // "in 2010–2013"
};

Number team_share(const Fig1& fig1, std::string name, TeamType team, const Period& period) {
  const TeamCounts counts = large_scale_of(fig1, period.first, period.last);
  return share_number("top_quartile_" + std::move(name), counts[team], counts.n(),
                      fmt::format("no top-quartile model {}", period.words));
}

Number largest_ratio(const std::vector<Model>& models, const LargestModels& largest, std::string name,
                     const std::string& method) {
  if (!largest.academic_self_supervised) {
    return missing_number(
        std::move(name), "ratio", method,
        "no self-supervised model of an academically led team with date and training compute");
  }
  if (!largest.industry) {
    return missing_number(std::move(name), "ratio", method,
                          "no industry-only model with date and training compute");
  }
  Number number;
  number.name = std::move(name);
  number.value =
      *models[*largest.academic_self_supervised].training_flop / *models[*largest.industry].training_flop;
  number.unit = "ratio";
  number.method = method;
  return number;
}

/// 12 over the slope of log2(training compute) on time. Its interval is that of the slope, turned round; a
/// slope whose interval holds 0 leaves the doubling time without bound, so that no interval is given.
Number doubling_time(const std::vector<Model>& models, const Fig1& fig1) {
  constexpr int first_year = 2010;
  const std::string name = "training_compute_doubling_time_months_since_2010";
  const std::string method = "ols log2(training_flop) on date";
  std::vector<double> dates, doublings;
  for (const RankedModel& model : fig1.population) {
    if (model.year < first_year) continue;
    dates.push_back(decimal_year(*models[model.model].date));
    doublings.push_back(std::log2(model.training_flop));
  }
  if (dates.size() < 3) {
    return missing_number(
        name, "months", method,
        fmt::format("{} notable models since {}; three are needed", dates.size(), first_year));
  }
  if (std::all_of(dates.begin(), dates.end(), [&](double date) { return date == dates.front(); })) {
    return missing_number(name, "months", method,
                          fmt::format("all notable models since {} have one date", first_year));
  }
  // The fit refuses a response that does not vary; its slope is 0.
  const bool flat = std::all_of(doublings.begin(), doublings.end(),
                                [&](double value) { return value == doublings.front(); });
  const Slope slope = flat ? Slope{} : fitted_slope(dates, doublings);
  if (slope.value <= 0) {
    return missing_number(
        name, "months", method,
        fmt::format("training compute does not grow: {} doublings a year", format_number(slope.value)));
  }
  Number number;
  number.name = name;
  number.value = 12 / slope.value;
  number.n = static_cast<std::int64_t>(dates.size());
  number.unit = "months";
  number.method = method;
  if (slope.low > 0) {
    number.low = 12 / slope.high;
    number.high = 12 / slope.low;
    number.level = interval_level;
  } else {
    number.method += "; no interval: that of the slope holds 0";
  }
  return number;
}

}  // namespace

std::vector<Number> fig1_numbers(const std::vector<Model>& models, const Fig1& fig1,
                                 const Fig1Options& options) {
  // "Since" runs to the last day that counts, `until`: later models are not in the population.
  const int last = year_of(options.until);
  const Period early{2010, 2013, "in 2010–2013"};
  const Period recent{2020, 2022, "in 2020–2022"};
  const Period year{2022, 2022, "in 2022"};
  const Period dominance{2017, last, "since 2017"};
  const Period collaborating{2012, last, "since 2012"};
  const Period noughties{2000, 2009, "in 2000–2009"};
  std::vector<Number> numbers{
      team_share(fig1, "academic_only_share_2010_2013", TeamType::academic_only, early),
      team_share(fig1, "academic_only_share_2020_2022", TeamType::academic_only, recent),
      team_share(fig1, "industry_only_share_2022", TeamType::industry_only, year),
      team_share(fig1, "industry_only_share_since_2017", TeamType::industry_only, dominance),
      team_share(fig1, "collaboration_share_since_2012", TeamType::collaboration, collaborating),
      team_share(fig1, "collaboration_share_2000_2009", TeamType::collaboration, noughties),
      largest_ratio(models, fig1.largest, std::string(largest_name),
                    "largest training compute of each kind; fig1_largest.csv names the two models"),
      largest_ratio(models, fig1.largest_ever, std::string(largest_name) + "_any_date",
                    "largest training compute of each kind, whatever 'until'"),
      doubling_time(models, fig1)};
  // An empty population has one cause, not one per number; the largest models are drawn from all.
  for (Number& number : numbers) {
    if (number.value) continue;
    const bool is_ratio = number.name.starts_with(largest_name);
    if (is_ratio && options.absent.contains("self_supervised")) number.reason = no_column("self_supervised");
    if (number.name.starts_with("top_quartile_") && options.min_contemporaries > 0) {
      number.reason += fmt::format("; models with fewer than {} contemporaries are not ranked",
                                   options.min_contemporaries);
    }
    if (!is_ratio && fig1.population.empty()) number.reason = no_population(models, options);
  }
  const auto population = static_cast<std::int64_t>(fig1.population.size());
  const auto count = [&](const char* name, const auto& holds) {
    numbers.push_back(
        count_number(name, std::count_if(fig1.population.begin(), fig1.population.end(), holds), population));
  };
  count("models_not_ranked", [](const RankedModel& model) { return !model.threshold_flop; });
  count("models_ranked_in_wider_window", [&](const RankedModel& model) {
    return model.window_years && model.window_years > options.window_years;
  });
  return numbers;
}

std::vector<Number> numbers_without_minimum(const std::vector<Model>& models, const Fig1Options& options) {
  if (options.min_contemporaries == 0) return {};
  Fig1Options every = options;
  every.min_contemporaries = 0;
  std::vector<Number> shares;
  for (Number& number : compute_fig1(models, every).numbers) {
    if (!number.name.starts_with("top_quartile_")) continue;
    number.name += "_min_contemporaries_0";
    number.method += "; every model ranked";
    shares.push_back(std::move(number));
  }
  return shares;
}

}  // namespace computedivide
