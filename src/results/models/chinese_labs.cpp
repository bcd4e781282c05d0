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
// intervals, by year and over the whole period; inside industry for comparison. The share since 2023 takes
// every model of the data set, whatever `until`.
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

#include "base/find.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/models/team_counts.hpp"

namespace computedivide {

namespace {

constexpr int first_year = 2017, since_year = 2023;

bool is_in(const Model& model, std::string_view country) { return holds(model.countries, country); }

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

/// The known ones of a group, over all years.
CountryCounts pooled_counts(const std::vector<ChineseYear>& years, CountryCounts ChineseYear::*group) {
  CountryCounts sum;
  for (const ChineseYear& year : years) {
    sum.chinese += (year.*group).chinese;
    sum.known += (year.*group).known;
  }
  return sum;
}

Number pooled_share(const std::string& name, const std::vector<ChineseYear>& years,
                    CountryCounts ChineseYear::*group, const std::optional<std::string>& cause,
                    int since = first_year) {
  if (cause) return missing_number(name, "share", "wilson", *cause);
  const CountryCounts sum = pooled_counts(years, group);
  return share_number(name, sum.chinese, sum.known, fmt::format("no such model since {}", since));
}

// The drawing: shares by year outside industry and inside it, one panel for each population.

constexpr double height_mm = 40;
constexpr double apart_years = 0.12;  // the two groups' points of a year

constexpr std::string_view outside_colour = colours::blue;
constexpr std::string_view inside_colour = colours::vermillion;

/// One of the two populations: its name in the table, and the panel's heading.
struct Population {
  std::string name, heading;
  const std::vector<ChineseYear>* years;
};

void add_rows(Table& table, const std::string& population, const std::vector<ChineseYear>& years) {
  const auto add = [&](const ChineseYear& year, const char* group, const CountryCounts& counts,
                       double shift) {
    const Number share = share_number("", counts.chinese, counts.known, "");
    table.rows.push_back(row_cells(population, group, year.year, year.year + shift, share.value, share.low,
                                   share.high, counts.chinese, counts.known, counts.unknown,
                                   counts.hong_kong));
  };
  for (const ChineseYear& year : years) {
    add(year, "outside industry", year.outside, -apart_years);
    add(year, "industry", year.inside, apart_years);
  }
}

Panel population_panel(const Figure& figure, const std::string& population,
                       const std::vector<ChineseYear>& years, Panel panel) {
  const double first = years.front().year, last = std::max<double>(years.back().year, first + 3);
  panel.x = year_axis(first - 0.6, last + 0.6, panel.box.width);
  panel.readings = {{{.column = "group", .as = ReadAs::text}, {.column = "year"}},
                    {estimate_reading("share", "Chinese", ReadAs::percent, "chinese", "known")},
                    {}};
  const Place place{"place", ""};
  for (const auto& [group, colour] :
       {std::pair{"outside industry", outside_colour}, {"industry", inside_colour}}) {
    const Rows rows{where_is("population", population), where_is("group", group), where_at_least("known", 1)};
    if (chosen_rows(figure.table, rows).empty()) continue;
    add_mark(figure, panel, ErrorBars{place, "low", "high", tint(colour, 0.6), 0.7, rows});
    add_mark(figure, panel, Points{place, "share", Colour(colour), 4, rows});
  }
  return panel;
}

/// Over all years of the population with most models.
std::string title_of(const ChineseLabs& labs) {
  std::string shares;
  for (const auto& [years, models] : {std::pair{&labs.large, "large-scale models"},
                                      std::pair{&labs.above, "models above a billion parameters"}}) {
    const CountryCounts outside = pooled_counts(*years, &ChineseYear::outside);
    if (outside.known == 0) continue;
    shares +=
        fmt::format("{}{} of {} ({} of {})", shares.empty() ? "" : " and in ",
                    percent_words(static_cast<double>(outside.chinese) / static_cast<double>(outside.known)),
                    models, outside.chinese, outside.known);
  }
  if (shares.empty()) return "";
  return fmt::format("Outside industry, an organisation in China takes part in {} since {}", shares,
                     first_year);
}

}  // namespace

ChineseLabs compute_chinese_labs(const std::vector<Model>& models, const Fig1Options& options) {
  ChineseLabs labs;
  std::vector<ChineseYear> since;
  std::optional<std::string> no_countries, no_large, no_above;
  if (options.absent.contains("countries")) no_countries = no_column("countries");
  no_large = no_above = no_countries;
  if (!no_large && options.absent.contains("notability")) no_large = no_column("notability");
  if (!no_above && options.absent.contains("parameters")) no_above = no_column("parameters");
  if (!no_large) {
    std::map<int, ChineseYear> years;
    for (const RankedModel& ranked : rank_models(models, options))
      if (ranked.large_scale) count(years, models[ranked.model]);
    labs.large = without_gaps(std::move(years));
  }
  if (!no_above) {
    std::map<int, ChineseYear> years, later;
    for (const Model& model : models) {
      if (!model.date || !(model.parameters.value_or(0) > billion)) continue;
      if (*model.date <= options.until) count(years, model);
      if (year_of(*model.date) >= since_year) count(later, model);
    }
    since = without_gaps(std::move(later));
    labs.above = without_gaps(std::move(years));
  }
  for (const Model& model : models)
    if (model.date && *model.date <= options.until) labs.last = std::max(labs.last, *model.date);
  labs.numbers = {
      pooled_share("share_outside_industry_large", labs.large, &ChineseYear::outside, no_large),
      pooled_share("share_industry_large", labs.large, &ChineseYear::inside, no_large),
      pooled_share("share_outside_industry_above_1e9", labs.above, &ChineseYear::outside, no_above),
      pooled_share("share_industry_above_1e9", labs.above, &ChineseYear::inside, no_above),
      pooled_share(fmt::format("share_outside_industry_above_1e9_since_{}", since_year), since,
                   &ChineseYear::outside, no_above, since_year)};
  return labs;
}

void run_chinese_labs(const Inputs& inputs, Outputs& outputs) {
  const ModelsInput input = read_models_input(inputs);
  const Fig1Options options = ranking_options(inputs, input.absent);
  const ChineseLabs labs = compute_chinese_labs(input.models, options);
  if (!labs.large.empty() || !labs.above.empty())
    write_figure(outputs, draw_chinese_labs(labs, options, input.source));
  write_numbers(inputs, outputs, "chinese_labs", input.source, labs.numbers);
}

Figure draw_chinese_labs(const ChineseLabs& labs, const Fig1Options& options, const SourceInfo& source) {
  Figure figure = start_figure("chinese_labs", source,
                               {"chinese_labs.csv",
                                {"population", "group", "year", "place", "share", "low", "high", "chinese",
                                 "known", "unknown", "hong_kong"},
                                {}});
  std::vector<Population> populations{
      {"large-scale", "Large-scale models", &labs.large},
      {"above 1e9 parameters", "Models above a billion parameters", &labs.above}};
  std::erase_if(populations, [](const Population& one) { return one.years->empty(); });
  for (const Population& one : populations) add_rows(figure.table, one.name, *one.years);
  figure.width_mm = populations.size() > 1 ? double_column_mm : single_column_mm;
  RowOfPanels row;
  for (std::size_t i = 0; i < populations.size(); ++i) {
    row.push_back(new_panel("", populations[i].heading,
                            share_axis(i == 0 ? "With an organisation in China (%)" : ""), height_mm));
    row.back().grid = true;
  }
  set_columns(figure, row, row.size(), y_axis_room_mm(row[0].y), 8);
  for (std::size_t i = 0; i < populations.size(); ++i)
    row[i] = population_panel(figure, populations[i].name, *populations[i].years, std::move(row[i]));
  const std::string caption = fmt::format(
      "Source: {}, {}. Among models whose countries are known; whiskers: 95\u00A0% Wilson intervals.",
      source_words(source), published_until(options.until, labs.last));
  compose(figure, {std::move(row)}, caption, title_of(labs),
          {{"Outside industry", Colour(outside_colour)}, {"With industry", Colour(inside_colour)}});
  return figure;
}

}  // namespace computedivide
