// Figure 1: academia's share of notable and of large-scale machine learning models.
//
// Claim (section 1): academic labs made about 65 % of the large-scale models of the early 2010s and about
// 10 % of those of the early 2020s; industry-only teams have dominated since 2017, with about 81 % in 2022.
//
// Method. Notable models (state of the art, historical significance, highly cited) with a date until `until`,
// a known team type and training compute. Top: team types by decade of training compute. Bottom: team types
// by year of the models whose training compute is at or above the 75th percentile of their contemporaries
// (`window` years either side, type-7 quantile), by year and in centred windows of three years. A model with
// fewer than `min_contemporaries` gets a wider window, up to two years either side, or is not ranked; the
// shares that ranking every model gives are reported as well (…_min_contemporaries_0). Shares carry Wilson 95
// % intervals. The doubling time is a log-linear least-squares fit.
//
// Differs from the paper:
// - The paper does not say who a model's contemporaries are; here ± 0.5 year (182.5 days, ends included), or
//   the calendar year.
// - Periods that the paper names in words are years here: early 2010s 2010–2013, initial years of the 2020s
//   2020–2022, since 2012 and since 2017 to `until`, early 2000s 2000–2009.
// - `until` is applied before all else, also to the ranking by citations: what was published later does not
//   change who counted as notable or large-scale. `highly_cited = cohort_percentile` ranks all models of the
//   file with known citations within five calendar years (2015–2019, 2020–2024, …); a model at the 90th
//   percentile is highly cited.
// - "Academically led" is academic-only or a collaboration that the data say academia leads: the sheets of
//   2022 and 2023 label who leads; later ones do not, and there the organisation listed first is taken to
//   lead.
// - The ratio of the largest models takes all models with date and training compute, notable or not. The
// paper does not say on which date its ratio is based: it is given until `until`, and for all dates.
// - Three-year windows are drawn only where the data hold all three years, so that the lines begin a year
//   after the first and end a year before the last. The lower panel has years from 2010; the few earlier
//   models are shown together as "to 2009". fig1_models.csv has them all.

#include "results/models/fig1.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "results/choices.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/fits.hpp"

namespace computedivide {

namespace {

/// 1e23 as it would be read from a file; std::pow may be slightly off.
double ten_to_the(int power) { return parse_number(fmt::format("1e{}", power)).value(); }

/// floor(log10(flop)), exact at powers of ten.
int power_of_ten(double flop) {
  int power = static_cast<int>(std::floor(std::log10(flop)));
  if (ten_to_the(power + 1) <= flop) ++power;
  if (ten_to_the(power) > flop) --power;
  return power;
}

int floor_divide(int a, int b) { return a / b - (a % b < 0 ? 1 : 0); }

std::vector<DecadeBin> decade_bins(const std::vector<RankedModel>& population, int bin_decades) {
  std::map<int, TeamCounts> counts;
  for (const RankedModel& model : population)
    ++counts[floor_divide(power_of_ten(model.training_flop), bin_decades)][model.team];
  std::vector<DecadeBin> bins;
  if (counts.empty()) return bins;
  for (int bin = counts.begin()->first; bin <= counts.rbegin()->first; ++bin)
    bins.push_back({bin * bin_decades, (bin + 1) * bin_decades, counts[bin]});
  return bins;
}

std::vector<YearCounts> year_counts(const std::vector<RankedModel>& population) {
  std::map<int, TeamCounts> counts;
  for (const RankedModel& model : population) {
    TeamCounts& year = counts[model.year];
    if (model.large_scale) ++year[model.team];
  }
  std::vector<YearCounts> years;
  if (counts.empty()) return years;
  const int first = counts.begin()->first, last = counts.rbegin()->first;
  for (int year = first; year <= last; ++year) {
    YearCounts entry{year, counts[year], std::nullopt};
    if (year > first && year < last) {
      entry.rolling = counts[year - 1];
      *entry.rolling += counts[year];
      *entry.rolling += counts[year + 1];
    }
    years.push_back(entry);
  }
  return years;
}

LargestModels largest_models(const std::vector<Model>& models, Date until) {
  LargestModels largest;
  const auto take = [&](std::optional<std::size_t>& best, std::size_t candidate) {
    if (!best || *models[candidate].training_flop > *models[*best].training_flop) best = candidate;
  };
  for (std::size_t i = 0; i < models.size(); ++i) {
    const Model& model = models[i];
    if (!model.date || *model.date > until || !model.training_flop) continue;
    if (model.self_supervised.value_or(false) && academically_led(model))
      take(largest.academic_self_supervised, i);
    if (team_type(model) == TeamType::industry_only) take(largest.industry, i);
  }
  return largest;
}

std::string models_csv(const std::vector<Model>& models, const Fig1& fig1) {
  Table table{"fig1_models.csv",
              {"name", "date", "team", "training_flop", "window_years", "contemporaries", "threshold_flop",
               "top_quartile"},
              {}};
  for (const RankedModel& model : fig1.population) {
    const bool ranked = model.threshold_flop.has_value();
    table.rows.push_back(row_cells(models[model.model].name, format_date(*models[model.model].date),
                                   name_of(model.team), model.training_flop, model.window_years,
                                   ranked ? std::to_string(model.contemporaries) : "", model.threshold_flop,
                                   !ranked             ? "not ranked"
                                   : model.large_scale ? "yes"
                                                       : "no"));
  }
  return to_csv(table);
}

std::string largest_csv(const std::vector<Model>& models, const LargestModels& largest) {
  Table table{"fig1_largest.csv", {"kind", "name", "date", "team", "training_flop"}, {}};
  const auto add = [&](std::string kind, std::optional<std::size_t> place) {
    if (!place) return;
    const Model& model = models[*place];
    table.rows.push_back(row_cells(kind, model.name, format_date(*model.date), name_of(team_type(model)),
                                   *model.training_flop));
  };
  add("academically led, self-supervised", largest.academic_self_supervised);
  add("industry only", largest.industry);
  return to_csv(table);
}

/// The choices of ranking_options(), and bin_decades.
Fig1Options fig1_options(const Inputs& inputs, const std::set<std::string>& absent) {
  Fig1Options options = ranking_options(inputs, absent);
  const std::uint64_t decades = inputs.count("bin_decades");
  if (decades != 1 && decades != 2) fail("parameter 'bin_decades': '{}' is unknown; one of: 1, 2", decades);
  options.bin_decades = static_cast<int>(decades);
  return options;
}

// The numbers of Figure 1 and of the paragraphs around it.

constexpr std::string_view largest_name = "largest_academic_self_supervised_over_largest_industry";

Number largest_ratio(const std::vector<Model>& models, const LargestModels& largest, std::string name,
                     const std::string& method) {
  std::string reason;
  if (!largest.industry) reason = "no industry-only model with date and training compute";
  if (!largest.academic_self_supervised)
    reason = "no self-supervised model of an academically led team with date and training compute";
  Number number = missing_number(std::move(name), "ratio", method, std::move(reason));
  if (number.reason.empty())
    number.value =
        *models[*largest.academic_self_supervised].training_flop / *models[*largest.industry].training_flop;
  return number;
}

/// The slope of y on x by ordinary least squares with a constant, and its t interval.
std::pair<double, Interval> fitted_slope(const std::vector<double>& x, const std::vector<double>& y) {
  Design design = start_design("y", column_of(y, std::identity{}));
  add_column(design, "x", column_of(x, std::identity{}));
  const Coefficients estimated = coefficients(fit_ols(design), design);
  const Eigen::Index place = coefficient_index(estimated, "x");
  return {estimated.coef[place], confint(estimated, interval_level)[static_cast<std::size_t>(place)]};
}

/// 12 over the slope of log2(training compute) on time. Its interval is the inverted interval of the slope;
/// if that contains 0 the doubling time is unbounded, and no interval is given.
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
  const auto missing = [&](std::string reason) {
    return missing_number(name, "months", method, std::move(reason));
  };
  if (dates.size() < 3)
    return missing(
        fmt::format("{} notable models since {}; at least three are needed", dates.size(), first_year));
  const auto all_same = [](const std::vector<double>& values) {
    return std::ranges::all_of(values, [&](double value) { return value == values.front(); });
  };
  if (all_same(dates)) return missing(fmt::format("all notable models since {} have one date", first_year));
  // The fit refuses a response that does not vary; its slope is 0.
  const auto [slope, interval] =
      all_same(doublings) ? std::pair{0.0, Interval{}} : fitted_slope(dates, doublings);
  if (slope <= 0)
    return missing(
        fmt::format("training compute does not grow: {} doublings per year", format_number(slope)));
  Number number = value_number(name, 12 / slope, "months", method, dates.size());
  if (interval.low > 0) return with_interval(std::move(number), 12 / interval.high, 12 / interval.low);
  number.method += "; no interval: that of the slope holds 0";
  return number;
}

/// The numbers for the ledger, in the paper's order.
std::vector<Number> fig1_numbers(const std::vector<Model>& models, const Fig1& fig1,
                                 const Fig1Options& options) {
  // "Since" runs to the last day that counts, `until`: later models are not in the population.
  const int last = year_of(options.until);
  const auto share = [&](TeamType team, const char* period, int from, int to, const char* words) {
    const TeamCounts counts = large_scale_of(fig1.population, from, to);
    return share_number(fmt::format("top_quartile_{}_share_{}", name_of(team), period), counts[team],
                        counts.n(), fmt::format("no top-quartile model {}", words));
  };
  std::vector<Number> numbers{
      share(TeamType::academic_only, "2010_2013", 2010, 2013, "in 2010–2013"),
      share(TeamType::academic_only, "2020_2022", 2020, 2022, "in 2020–2022"),
      share(TeamType::industry_only, "2022", 2022, 2022, "in 2022"),
      share(TeamType::industry_only, "since_2017", 2017, last, "since 2017"),
      share(TeamType::collaboration, "since_2012", 2012, last, "since 2012"),
      share(TeamType::collaboration, "2000_2009", 2000, 2009, "in 2000–2009"),
      largest_ratio(models, fig1.largest, std::string(largest_name),
                    "largest training compute of each kind; fig1_largest.csv names the two models"),
      largest_ratio(models, fig1.largest_ever, std::string(largest_name) + "_any_date",
                    "largest training compute of each kind, whatever 'until'"),
      doubling_time(models, fig1)};
  // An empty population has one cause, not one per number; the largest models are chosen from all models.
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
  const auto count = [&](const char* name, const auto& holds) {
    numbers.push_back(
        count_number(name, std::ranges::count_if(fig1.population, holds), fig1.population.size()));
  };
  count("models_not_ranked", [](const RankedModel& model) { return !model.threshold_flop; });
  count("models_ranked_in_wider_window", [&](const RankedModel& model) {
    return model.window_years && model.window_years > options.window_years;
  });
  return numbers;
}

}  // namespace

Fig1Options ranking_options(const Inputs& inputs, const std::set<std::string>& absent) {
  Fig1Options options;
  options.absent = absent;
  options.until = inputs.date("until");
  options.highly_cited = parse_word<HighlyCited>(inputs, "highly_cited", highly_cited_words);
  if (inputs.parameter("window") == "calendar_year") {
    options.window_years = std::nullopt;
  } else {
    const std::optional<double> years = parse_number(inputs.parameter("window"));
    if (!years || *years < 0) {
      fail("parameter 'window': '{}' is not a window; years either side such as 0.5, or calendar_year",
           inputs.parameter("window"));
    }
    options.window_years = years;
  }
  options.min_contemporaries = inputs.count("min_contemporaries");
  return options;
}

Fig1 compute_fig1(const std::vector<Model>& models, const Fig1Options& options) {
  Fig1 fig1;
  fig1.population = rank_models(models, options);
  fig1.bins = decade_bins(fig1.population, options.bin_decades);
  fig1.years = year_counts(fig1.population);
  fig1.largest = largest_models(models, options.until);
  fig1.largest_ever = largest_models(models, last_day);
  fig1.numbers = fig1_numbers(models, fig1, options);
  return fig1;
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

void run_fig1(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput input = read_models_input(inputs);
  const Fig1Options options = fig1_options(inputs, input.absent);
  Fig1 fig1 = compute_fig1(input.models, options);
  append(fig1.numbers, numbers_without_minimum(input.models, options));
  if (!fig1.population.empty())
    write_figure(outputs, draw_fig1(fig1, options, input.source, published_of(inputs)));
  outputs.write("fig1_models.csv", models_csv(input.models, fig1));
  outputs.write("fig1_left_out.csv", counts_csv("reason,models\n", models_left_out(input.models, options)));
  outputs.write("fig1_largest.csv", largest_csv(input.models, fig1.largest));
  write_numbers(inputs, outputs, "fig1", input.source, fig1.numbers);
}

}  // namespace computedivide
