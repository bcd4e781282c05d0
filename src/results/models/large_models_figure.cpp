// Models above a billion parameters as a drawing: counts by year, stacked by team type.

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "results/figure_files.hpp"
#include "results/models/large_models.hpp"

namespace computedivide {

namespace {

const std::vector<TeamType> known_teams{TeamType::academic_only, TeamType::collaboration,
                                        TeamType::industry_only, TeamType::other};

// The page, in mm, from the top down.
constexpr double right_mm = 2.5;
constexpr double heading_mm = 3;
constexpr double key_mm = 7.2;
constexpr double top_mm = 11.5;
constexpr double height_mm = 40;
constexpr double page_mm = top_mm + height_mm + 5;
constexpr double totals_mm = 1.5;  // above the bars

/// The team types that occur: unknown ones are in the key only where there are any.
std::vector<TeamType> drawn_teams(const LargeModels& large) {
  std::vector<TeamType> teams = known_teams;
  const bool unknown = std::any_of(large.years.begin(), large.years.end(), [](const LargeModelsYear& year) {
    return year.counts[TeamType::unknown] > 0;
  });
  if (unknown) teams.push_back(TeamType::unknown);
  return teams;
}

Table large_models_table(const LargeModels& large) {
  Table table{"large_models.csv", {"year", "n", "known_parameters"}, {}};
  for (const TeamType team : team_types) table.header.emplace_back(name_of(team));
  for (const LargeModelsYear& year : large.years) {
    std::vector<std::string> row{std::to_string(year.year), std::to_string(year.counts.n()),
                                 std::to_string(year.known)};
    for (const TeamType team : team_types) row.push_back(std::to_string(year.counts[team]));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string caption(const LargeModels& large, const LargeModelsOptions& options, const SourceInfo& source) {
  std::int64_t n = 0;
  for (const LargeModelsYear& year : large.years) n += year.counts.n();
  return fmt::format("Source: {}. n\u00A0=\u00A0{} {}models with more than a billion parameters, {}.",
                     source.title, n, options.population == LargeModelsPopulation::notable ? "notable " : "",
                     published_until(options.until, large.last));
}

/// Of the year with most models.
std::string title_of(const LargeModels& large) {
  const LargeModelsYear& year = *std::max_element(
      large.years.begin(), large.years.end(),
      [](const LargeModelsYear& a, const LargeModelsYear& b) { return a.counts.n() < b.counts.n(); });
  if (year.counts.n() == 0) return "";
  return fmt::format(
      "Of the {} models of {} with more than a billion parameters, {} are industry’s alone "
      "and {} are academia’s alone",
      year.counts.n(), year.year, year.counts[TeamType::industry_only], year.counts[TeamType::academic_only]);
}

}  // namespace

Figure draw_large_models(const LargeModels& large, const LargeModelsOptions& options,
                         const SourceInfo& source) {
  Figure figure;
  figure.name = "large_models";
  figure.kind = source.kind;
  figure.table = large_models_table(large);

  std::int64_t highest = 0;
  for (const LargeModelsYear& year : large.years) highest = std::max(highest, year.counts.n());
  Panel panel;
  panel.heading = "Models with more than a billion parameters";
  panel.y = count_axis("Models a year", static_cast<double>(highest));
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  // One year alone still gets a bar of ordinary width.
  const double first = large.years.front().year;
  const double last = std::max<double>(large.years.back().year, first + 4);
  panel.x = year_axis("", first - 0.6, last + 0.6, panel.box.width, small_pt);

  panel.readings.names = {{.column = "year"}};
  for (const TeamType team : team_types) {
    panel.readings.drawn.push_back({.column = std::string(name_of(team)), .name = to_lower(label_of(team))});
  }
  panel.readings.always = {{.column = "n", .name = "all models"}};

  const Place place{"year", ""};
  const Rows rows{where_at_least("n", 1)};
  const Values totals =
      fitted_values(figure.table, panel,
                    {.place = place, .on_top_of = "n", .lift_mm = totals_mm, .column = "n", .rows = rows});
  const double pushed_mm = extra_height_mm(figure.table, totals);
  const std::string words = caption(large, options, source);
  figure.height_mm = page_mm + pushed_mm + caption_height_mm(words, figure.width_mm);
  panel.box.bottom = figure.height_mm - top_mm - pushed_mm - height_mm;

  const std::vector<TeamType> teams = drawn_teams(large);
  add_mark(figure, panel, StackedBars{.place = place, .stack = stacked_segments(teams, false), .rows = rows});
  add_mark(figure, panel, totals);
  add_key(figure, team_key(teams), panel.box.left, figure.height_mm - key_mm);
  add_panel(figure, std::move(panel), figure.height_mm - heading_mm);
  add_caption(figure, words);
  add_title(figure, title_of(large));
  return figure;
}

}  // namespace computedivide
