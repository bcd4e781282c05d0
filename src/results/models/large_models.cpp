// Models above a billion parameters (section 2.2, in the text).
//
// Claim: of the 23 models with over a billion parameters released in 2022, industry made 16 on its own and
// academia one.
//
// Method. Models with a publication date until `until` and more than 1e9 parameters, counted by team type and
// year; for 2022 also the shares of industry-only and academic-only teams with Wilson 95 % intervals.
//
// Differs from the paper:
// - The paper says "models"; whether notable ones only is left open. All models of the data set count unless
//   large_models_population = notable, which asks for one of the paper's three criteria (the data set's own
//   flags).
// - "Over a billion" is strictly above 1e9. Models whose team type is unknown count in the total.
// - The data set has grown since: it lists models of 2022 that were not in it when the paper was written.

#include "results/models/large_models.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "results/choices.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

constexpr double billion = 1e9;
constexpr int paper_year = 2022;

bool is_notable(const Model& model) {
  return model.notability.sota_improvement || model.notability.historical_significance ||
         model.notability.highly_cited;
}

std::vector<Number> numbers_of_year(const std::vector<LargeModelsYear>& years, Date until) {
  const std::string stem = "above_1e9_parameters_";
  const std::vector<std::pair<std::string, TeamType>> teams{{"industry_only", TeamType::industry_only},
                                                            {"academic_only", TeamType::academic_only}};
  std::vector<Number> numbers;
  // Data that end before the year say nothing of it; a year without such models is a count of 0.
  if (year_of(until) < paper_year) {
    const std::string reason = fmt::format("until = {} ends before {}", format_date(until), paper_year);
    numbers.push_back(missing_number(fmt::format("{}{}", stem, paper_year), "count", "count", reason));
    for (const auto& [name, team] : teams) {
      numbers.push_back(
          missing_number(fmt::format("{}{}_{}", stem, name, paper_year), "count", "count", reason));
    }
    return numbers;
  }
  const auto place = std::find_if(years.begin(), years.end(),
                                  [](const LargeModelsYear& year) { return year.year == paper_year; });
  const LargeModelsYear year = place == years.end() ? LargeModelsYear{} : *place;
  const std::int64_t n = year.counts.n();
  numbers.push_back(count_number(fmt::format("{}{}", stem, paper_year), n, year.known));
  for (const auto& [name, team] : teams) {
    numbers.push_back(count_number(fmt::format("{}{}_{}", stem, name, paper_year), year.counts[team], n));
  }
  for (const auto& [name, team] : teams) {
    numbers.push_back(share_number(fmt::format("{}{}_share_{}", stem, name, paper_year), year.counts[team], n,
                                   fmt::format("no model above a billion parameters in {}", paper_year)));
  }
  return numbers;
}

}  // namespace

LargeModelsOptions large_models_options(const Inputs& inputs) {
  LargeModelsOptions options;
  options.until = inputs.date("until");
  options.population =
      parse_word<LargeModelsPopulation>(inputs, "large_models_population", large_models_population_words);
  return options;
}

LargeModels compute_large_models(const std::vector<Model>& models, const LargeModelsOptions& options) {
  LargeModels large;
  std::map<int, LargeModelsYear> by_year;
  for (const Model& model : models) {
    if (!model.date || *model.date > options.until || !model.parameters) continue;
    if (options.population == LargeModelsPopulation::notable && !is_notable(model)) continue;
    LargeModelsYear& year = by_year[year_of(*model.date)];
    ++year.known;
    if (*model.parameters <= billion) continue;
    ++year.counts[team_type(model)];
    large.last = std::max(large.last, *model.date);
  }
  const auto has_large = [](const auto& entry) { return entry.second.counts.n() > 0; };
  const auto first = std::find_if(by_year.begin(), by_year.end(), has_large);
  if (first != by_year.end()) {
    const int last = std::find_if(by_year.rbegin(), by_year.rend(), has_large)->first;
    for (int year = first->first; year <= last; ++year) {
      by_year[year].year = year;
      large.years.push_back(by_year[year]);
    }
  }
  large.numbers = numbers_of_year(large.years, options.until);
  // Without a column that decides, a count of 0 would be no finding.
  const bool notable = options.population == LargeModelsPopulation::notable;
  for (const std::string field : {"parameters", "notability"}) {
    if (!options.absent.contains(field) || (field == "notability" && !notable)) continue;
    large.years.clear();
    for (Number& number : large.numbers)
      number = missing_number(number.name, number.unit, number.method, no_column(field));
    break;
  }
  return large;
}

void run_large_models(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput input =
      read_models_input(inputs.file("models.csv"), inputs.file("models.provenance.json"));
  LargeModelsOptions options = large_models_options(inputs);
  options.absent = input.absent;
  const LargeModels large = compute_large_models(input.models, options);
  // A table without such models is a finding, and nothing to draw.
  if (!large.years.empty()) write_figure(outputs, draw_large_models(large, options, input.source));
  outputs.write("large_models.numbers.json",
                numbers_to_text({"large_models", input.source, inputs.parameters(), large.numbers}));
}

}  // namespace computedivide
