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
#include "data/tables/csv_cells.hpp"
#include "plot/page.hpp"
#include "results/choices.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

constexpr int paper_year = 2022;

std::vector<Number> numbers_of_year(const std::vector<LargeModelsYear>& years, Date until) {
  const auto name = [](std::string_view what) {
    return fmt::format("above_1e9_parameters_{}{}", what, paper_year);
  };
  // Data that end before the year say nothing about it; a year without such models counts as 0.
  if (year_of(until) < paper_year) {
    const std::string reason = fmt::format("until = {} ends before {}", format_date(until), paper_year);
    std::vector<Number> numbers;
    for (const char* what : {"", "industry_only_", "academic_only_"})
      numbers.push_back(missing_number(name(what), "count", "count", reason));
    return numbers;
  }
  const auto place = std::ranges::find(years, paper_year, &LargeModelsYear::year);
  const LargeModelsYear year = place == years.end() ? LargeModelsYear{} : *place;
  const std::int64_t n = year.counts.n(), industry = year.counts[TeamType::industry_only],
                     academia = year.counts[TeamType::academic_only];
  const std::string none = fmt::format("no model above a billion parameters in {}", paper_year);
  return {count_number(name(""), n, year.known), count_number(name("industry_only_"), industry, n),
          count_number(name("academic_only_"), academia, n),
          share_number(name("industry_only_share_"), industry, n, none),
          share_number(name("academic_only_share_"), academia, n, none)};
}

// The drawing: counts by year, stacked by team type.

const std::vector<TeamType> known_teams{TeamType::academic_only, TeamType::collaboration,
                                        TeamType::industry_only, TeamType::other};

constexpr double height_mm = 40;
constexpr double totals_mm = 1.5;  // above the bars
constexpr double paper_width_mm = 6, paper_gap_mm = 5, paper_right_mm = 4.5;

/// The team types that occur: unknown ones are in the key only if there are any.
std::vector<TeamType> drawn_teams(const LargeModels& large) {
  std::vector<TeamType> teams = known_teams;
  const auto has_unknown = [](const LargeModelsYear& year) { return year.counts[TeamType::unknown] > 0; };
  if (std::ranges::any_of(large.years, has_unknown)) teams.push_back(TeamType::unknown);
  return teams;
}

/// What the paper counts in its year: all models, and those of academia and of industry alone.
struct PaperCounts {
  double n = 0, academic_only = 0, industry_only = 0;
  double rest() const { return n - academic_only - industry_only; }  ///< of which it names no team
};

/// Nothing where a count is missing or the data lack the paper's year.
std::optional<PaperCounts> paper_counts(const LargeModels& large,
                                        std::span<const PublishedNumber> published) {
  if (large.years.front().year > paper_year || large.years.back().year < paper_year) return {};
  const auto count = [&](std::string_view of) {
    return published_value(published, fmt::format("large_models.above_1e9_parameters{}_{}", of, paper_year));
  };
  const auto n = count(""), academic = count("_academic_only"), industry = count("_industry_only");
  if (!n || !academic || !industry) return {};
  return PaperCounts{*n, *academic, *industry};
}

Table large_models_table(const LargeModels& large, const std::optional<PaperCounts>& paper) {
  Table table{"large_models.csv", {"year", "n", "known_parameters"}, {}};
  for (const TeamType team : team_types) table.header.emplace_back(name_of(team));
  for (const char* column : {"paper_n", "paper_academic_only", "paper_industry_only", "paper_rest"})
    table.header.emplace_back(column);
  for (const LargeModelsYear& year : large.years) {
    std::vector<std::string> row = row_cells(year.year, year.counts.n(), year.known);
    for (const TeamType team : team_types) row.push_back(std::to_string(year.counts[team]));
    const std::vector<std::string> theirs =
        paper && year.year == paper_year
            ? row_cells(paper->n, paper->academic_only, paper->industry_only, paper->rest())
            : std::vector<std::string>(4);
    row.insert(row.end(), theirs.begin(), theirs.end());
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// The paper's year as the paper counts it, to the right of ours on the same scale.
Panel paper_panel(const Figure& figure, const Panel& ours) {
  Panel panel = new_panel("", "", ours.y, height_mm);
  panel.box.left = ours.box.right() + paper_gap_mm;
  panel.box.width = paper_width_mm;
  panel.y.title.clear();
  panel.y.ticks.clear();
  panel.y.visible = false;
  panel.x.low = paper_year - 0.6;
  panel.x.high = paper_year + 0.6;
  panel.x.ticks = {{paper_year, fmt::format("Paper: {}", paper_year)}};
  panel.readings = {{{.column = "year", .name = "the paper’s"}},
                    {{.column = "paper_academic_only", .name = "academic only"},
                     {.column = "paper_rest", .name = "teams not said"},
                     {.column = "paper_industry_only", .name = "industry only"}},
                    {{.column = "paper_n", .name = "all models"}}};
  const Place place{"year", ""};
  const Rows rows{where_at_least("paper_n", 0)};
  const std::vector<Segment> stack{{"paper_academic_only", Colour(colour_of(TeamType::academic_only))},
                                   {"paper_rest", Colour(colours::light_grey)},
                                   {"paper_industry_only", Colour(colour_of(TeamType::industry_only))}};
  add_mark(figure, panel, StackedBars{.place = place, .stack = stack, .rows = rows});
  add_mark(
      figure, panel,
      Values{
          .place = place, .on_top_of = "paper_n", .lift_mm = totals_mm, .column = "paper_n", .rows = rows});
  return panel;
}

std::string caption(const LargeModels& large, const LargeModelsOptions& options, const SourceInfo& source) {
  std::int64_t n = 0;
  for (const LargeModelsYear& year : large.years) n += year.counts.n();
  return fmt::format("Source: {}. n\u00A0=\u00A0{} {}models with more than a billion parameters, {}.",
                     source_words(source), n,
                     options.population == LargeModelsPopulation::notable ? "notable " : "",
                     published_until(options.until, large.last));
}

/// Of the year with most models.
std::string title_of(const LargeModels& large) {
  const LargeModelsYear& year =
      *std::ranges::max_element(large.years, {}, [](const LargeModelsYear& one) { return one.counts.n(); });
  if (year.counts.n() == 0) return "";
  return fmt::format(
      "Of the {} models of {} with more than a billion parameters, {} are by industry alone and {} by "
      "academia alone",
      year.counts.n(), year.year, year.counts[TeamType::industry_only], year.counts[TeamType::academic_only]);
}

std::string words_of(const PaperCounts& paper) {
  return fmt::format(
      " The paper counts {} models in {}: {} by industry alone, {} by academia alone, and {} whose teams it "
      "does not name (grey).",
      paper.n, paper_year, paper.industry_only, paper.academic_only, paper.rest());
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
    if (options.population == LargeModelsPopulation::notable && !is_notable(model.notability)) continue;
    LargeModelsYear& year = by_year[year_of(*model.date)];
    ++year.known;
    if (*model.parameters <= billion) continue;
    ++year.counts[team_type(model)];
    large.last = std::max(large.last, *model.date);
  }
  const auto has_large = [](const auto& entry) { return entry.second.counts.n() > 0; };
  const auto first = std::ranges::find_if(by_year, has_large);
  if (first != by_year.end()) {
    const int last = std::find_if(by_year.rbegin(), by_year.rend(), has_large)->first;
    for (int year = first->first; year <= last; ++year) {
      by_year[year].year = year;
      large.years.push_back(by_year[year]);
    }
  }
  large.numbers = numbers_of_year(large.years, options.until);
  // If the column that decides is missing, a count of 0 would mean nothing.
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
  const ModelsInput input = read_models_input(inputs);
  LargeModelsOptions options = large_models_options(inputs);
  options.absent = input.absent;
  const LargeModels large = compute_large_models(input.models, options);
  // A table without such models is a finding, but leaves nothing to draw.
  if (!large.years.empty())
    write_figure(outputs, draw_large_models(large, options, input.source, published_of(inputs)));
  write_numbers(inputs, outputs, "large_models", input.source, large.numbers);
}

Figure draw_large_models(const LargeModels& large, const LargeModelsOptions& options,
                         const SourceInfo& source, std::span<const PublishedNumber> published) {
  const std::optional<PaperCounts> paper = paper_counts(large, published);
  Figure figure = start_figure("large_models", source, large_models_table(large, paper));
  const double first = large.years.front().year;
  // One year alone still gets a bar of ordinary width.
  const double last = std::max<double>(large.years.back().year, first + 4);
  const double highest = highest_of(figure.table, {"n", "paper_n"});
  Panel panel = new_panel("", "", count_axis("Models by year", highest), height_mm);
  const std::vector<TeamType> teams = drawn_teams(large);
  panel.key = team_key(teams);
  set_width(figure, {&panel}, paper ? paper_gap_mm + paper_width_mm + paper_right_mm : 2.5);
  panel.x = year_axis(first - 0.6, last + 0.6, panel.box.width);

  panel.readings.names = {{.column = "year"}};
  for (const TeamType team : team_types)
    panel.readings.drawn.push_back({.column = std::string(name_of(team)), .name = to_lower(label_of(team))});
  panel.readings.always = {{.column = "n", .name = "all models"}};

  const Place place{"year", ""};
  const Rows rows{where_at_least("n", 1)};
  add_mark(figure, panel, StackedBars{.place = place, .stack = stacked_segments(teams, false), .rows = rows});
  add_mark(figure, panel,
           Values{.place = place, .on_top_of = "n", .lift_mm = totals_mm, .column = "n", .rows = rows});
  RowOfPanels row{std::move(panel)};
  if (paper) row.push_back(paper_panel(figure, row.front()));
  compose(figure, {std::move(row)}, caption(large, options, source) + (paper ? words_of(*paper) : ""),
          title_of(large));
  return figure;
}

}  // namespace computedivide
