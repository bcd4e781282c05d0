// Chinese organisations among the makers of large models.
//
// Claim (section 1): of the large models trained outside industry, a notable fraction comes from Chinese
// research organisations.
//
// Method. Two populations: the large-scale models of Figure 1 (top quartile of training compute among
// contemporaries), and all models with more than a billion parameters, both from 2017, since when industry
// leads, to `until`. A model is outside industry when none of its organisations is a company: academic-only
// teams and those of governments, non-profits and collectives. It is Chinese when one of its organisations is
// in China by the data set's countries. Shares among models whose countries are known, with Wilson 95 %
// intervals, by year and over the whole period; inside industry for comparison.
//
// Differs from the paper:
// - It gives no number, no period and no definition of "large" here; hence two populations and both groups.
// - Countries are those of organisations, as the data set lists them. Hong Kong is listed apart and does not
// count
//   as Chinese; such models have a column of their own. Models of unknown team type are in neither group.
// - The vintages of 2022 and 2023 list no countries.

#include "results/models/chinese_labs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/models/team_counts.hpp"

namespace computedivide {

namespace {

constexpr int first_year = 2017;
constexpr double billion = 1e9;

bool is_in(const Model& model, std::string_view country) {
  return std::find(model.countries.begin(), model.countries.end(), country) != model.countries.end();
}

void count(CountryCounts& counts, const Model& model) {
  if (model.countries.empty()) {
    ++counts.unknown;
    return;
  }
  ++counts.known;
  if (is_in(model, "China")) {
    ++counts.chinese;
  } else if (is_in(model, "Hong Kong")) {
    ++counts.hong_kong;
  }
}

void count(std::map<int, ChineseYear>& years, const Model& model) {
  const TeamType team = team_type(model);
  const int year = year_of(*model.date);
  if (team == TeamType::unknown || year < first_year) return;
  const bool inside = team == TeamType::industry_only || team == TeamType::collaboration;
  count(inside ? years[year].inside : years[year].outside, model);
}

std::vector<ChineseYear> without_gaps(std::map<int, ChineseYear> years) {
  std::vector<ChineseYear> all;
  if (years.empty()) return all;
  for (int year = first_year; year <= years.rbegin()->first; ++year) {
    years[year].year = year;
    all.push_back(years[year]);
  }
  return all;
}

Number pooled_share(const std::string& name, const std::vector<ChineseYear>& years,
                    CountryCounts ChineseYear::*group, const std::optional<std::string>& cause) {
  if (cause) return missing_number(name, "share", "wilson", *cause);
  CountryCounts sum;
  for (const ChineseYear& year : years) {
    sum.chinese += (year.*group).chinese;
    sum.known += (year.*group).known;
  }
  return share_number(name, sum.chinese, sum.known, fmt::format("no such model since {}", first_year));
}

}  // namespace

ChineseLabs compute_chinese_labs(const std::vector<Model>& models, const Fig1Options& options) {
  ChineseLabs labs;
  std::optional<std::string> no_countries, no_large, no_above;
  if (options.absent.contains("countries")) no_countries = no_column("countries");
  no_large = no_above = no_countries;
  if (!no_large && options.absent.contains("notability")) no_large = no_column("notability");
  if (!no_above && options.absent.contains("parameters")) no_above = no_column("parameters");
  if (!no_large) {
    std::map<int, ChineseYear> years;
    for (const RankedModel& ranked : rank_models(models, options)) {
      if (ranked.large_scale) count(years, models[ranked.model]);
    }
    labs.large = without_gaps(std::move(years));
  }
  if (!no_above) {
    std::map<int, ChineseYear> years;
    for (const Model& model : models) {
      if (model.date && *model.date <= options.until && model.parameters.value_or(0) > billion)
        count(years, model);
    }
    labs.above = without_gaps(std::move(years));
  }
  labs.numbers = {
      pooled_share("share_outside_industry_large", labs.large, &ChineseYear::outside, no_large),
      pooled_share("share_industry_large", labs.large, &ChineseYear::inside, no_large),
      pooled_share("share_outside_industry_above_1e9", labs.above, &ChineseYear::outside, no_above),
      pooled_share("share_industry_above_1e9", labs.above, &ChineseYear::inside, no_above)};
  return labs;
}

void run_chinese_labs(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput input =
      read_models_input(inputs.file("models.csv"), inputs.file("models.provenance.json"));
  Fig1Options options = ranking_options(inputs);
  options.absent = input.absent;
  const ChineseLabs labs = compute_chinese_labs(input.models, options);
  if (!labs.large.empty() || !labs.above.empty())
    write_figure(outputs, draw_chinese_labs(labs, options, input.source));
  outputs.write("chinese_labs.numbers.json",
                numbers_to_text({"chinese_labs", input.source, inputs.parameters(), labs.numbers}));
}

}  // namespace computedivide
