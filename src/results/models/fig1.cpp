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
// shares that ranking every model gives stand beside (…_min_contemporaries_0). Shares carry Wilson 95 %
// intervals. The doubling time is a log-linear least-squares fit.
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
//   2022 and 2023 label who leads; later ones do not, and the organisation listed first is taken to lead.
// - The ratio of the largest models takes all models with date and training compute, notable or not. The
//   paper does not say of which day its ratio is: it is there until `until`, and for any date.
// - Three-year windows are drawn only where the data hold all three years, so that the lines begin a year
//   after the first and end a year before the last. The lower panel begins in 2000; before, one model a year
//   is the rule. fig1_models.csv has them all.

#include "results/models/fig1.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "results/choices.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

/// 1e23 as a file would say it; std::pow may be a bit off.
double ten_to_the(int power) {
  return parse_number(fmt::format("1e{}", power)).value();
}

/// floor(log10(flop)), exact at powers of ten.
int power_of_ten(double flop) {
  int power = static_cast<int>(std::floor(std::log10(flop)));
  if (ten_to_the(power + 1) <= flop) ++power;
  if (ten_to_the(power) > flop) --power;
  return power;
}

int floor_divide(int a, int b) {
  return a / b - (a % b < 0 ? 1 : 0);
}

std::vector<DecadeBin> decade_bins(const std::vector<RankedModel>& population, int bin_decades) {
  std::map<int, TeamCounts> counts;
  for (const RankedModel& model : population) {
    ++counts[floor_divide(power_of_ten(model.training_flop), bin_decades)][model.team];
  }
  std::vector<DecadeBin> bins;
  if (counts.empty()) return bins;
  for (int bin = counts.begin()->first; bin <= counts.rbegin()->first; ++bin) {
    bins.push_back({bin * bin_decades, (bin + 1) * bin_decades, counts[bin]});
  }
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
    if (model.self_supervised.value_or(false) && academically_led(model)) {
      take(largest.academic_self_supervised, i);
    }
    if (team_type(model) == TeamType::industry_only) take(largest.industry, i);
  }
  return largest;
}

constexpr Date last_day{std::chrono::year{9999}, std::chrono::month{12}, std::chrono::day{31}};

std::string models_csv(const std::vector<Model>& models, const Fig1& fig1) {
  Table table{"fig1_models.csv",
              {"name", "date", "team", "training_flop", "window_years", "contemporaries", "threshold_flop",
               "top_quartile"},
              {}};
  for (const RankedModel& model : fig1.population) {
    const bool ranked = model.threshold_flop.has_value();
    table.rows.push_back({models[model.model].name, format_date(*models[model.model].date),
                          std::string(name_of(model.team)), format_number(model.training_flop),
                          model.window_years ? format_number(*model.window_years) : "",
                          ranked ? std::to_string(model.contemporaries) : "",
                          ranked ? format_number(*model.threshold_flop) : "",
                          !ranked             ? "not ranked"
                          : model.large_scale ? "yes"
                                              : "no"});
  }
  return to_csv(table);
}

std::string left_out_csv(const std::vector<Model>& models, const Fig1Options& options) {
  Table table{"fig1_left_out.csv", {"reason", "models"}, {}};
  for (const auto& [reason, count] : models_left_out(models, options)) {
    table.rows.push_back({reason, std::to_string(count)});
  }
  return to_csv(table);
}

std::string largest_csv(const std::vector<Model>& models, const LargestModels& largest) {
  Table table{"fig1_largest.csv", {"kind", "name", "date", "team", "training_flop"}, {}};
  const auto add = [&](std::string kind, std::optional<std::size_t> place) {
    if (!place) return;
    const Model& model = models[*place];
    table.rows.push_back({std::move(kind), model.name, format_date(*model.date),
                          std::string(name_of(team_type(model))), format_number(*model.training_flop)});
  };
  add("academically led, self-supervised", largest.academic_self_supervised);
  add("industry only", largest.industry);
  return to_csv(table);
}

}  // namespace

Fig1Options ranking_options(const Inputs& inputs) {
  Fig1Options options;
  options.until = inputs.date("until");
  options.highly_cited = parse_word<HighlyCited>(inputs, "highly_cited", highly_cited_words);
  if (inputs.parameter("window") == "calendar_year") {
    options.window_years = std::nullopt;
  } else {
    const std::optional<double> years = parse_number(inputs.parameter("window"));
    if (!years || *years < 0) {
      fail("parameter 'window': '{}' is no window; years either side such as 0.5, or calendar_year",
           inputs.parameter("window"));
    }
    options.window_years = years;
  }
  options.min_contemporaries = inputs.count("min_contemporaries");
  return options;
}

Fig1Options fig1_options(const Inputs& inputs) {
  Fig1Options options = ranking_options(inputs);
  const std::uint64_t decades = inputs.count("bin_decades");
  if (decades != 1 && decades != 2) fail("parameter 'bin_decades': '{}' is unknown; one of: 1, 2", decades);
  options.bin_decades = static_cast<int>(decades);
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

void run_fig1(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput input =
      read_models_input(inputs.file("models.csv"), inputs.file("models.provenance.json"));
  Fig1Options options = fig1_options(inputs);
  options.absent = input.absent;
  Fig1 fig1 = compute_fig1(input.models, options);
  for (Number& number : numbers_without_minimum(input.models, options)) {
    fig1.numbers.push_back(std::move(number));
  }
  std::vector<PublishedNumber> published;
  if (inputs.has("published")) published = read_published(inputs.source_files("published"));
  if (!fig1.population.empty()) write_figure(outputs, draw_fig1(fig1, options, input.source, published));
  outputs.write("fig1_models.csv", models_csv(input.models, fig1));
  outputs.write("fig1_left_out.csv", left_out_csv(input.models, options));
  outputs.write("fig1_largest.csv", largest_csv(input.models, fig1.largest));
  outputs.write("fig1.numbers.json",
                numbers_to_text({"fig1", input.source, inputs.parameters(), fig1.numbers}));
}

}  // namespace computedivide
