// Figure 1 as a drawing: the table that is drawn, and two panels at the width of a journal's column.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/figure.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/models/fig1.hpp"

namespace computedivide {

namespace {

// From the bottom of a bar to its top; unknown teams are not in the population.
const std::vector<TeamType> stacked{TeamType::academic_only, TeamType::collaboration, TeamType::industry_only,
                                    TeamType::other};
constexpr int first_drawn_year = 2010;  // earlier ones have few models and are one point
constexpr double folded_years = 2;      // that point before the first year
constexpr std::int64_t few = 5;         // bars of fewer models are paler

constexpr double height_mm = 36;
constexpr double counts_mm = 2;  // the counts' middle above a panel

const std::vector<std::string> fig1_header = split_list(
    "panel,series,training_flop_from,training_flop_to,year,n,academic_only,collaboration,industry_only,other,"
    "academic_only_share,collaboration_share,industry_only_share,other_share,academic_only_share_low,"
    "academic_only_share_high,place",
    ',');

/// The cells from n on: counts, shares, and the interval of the academic share; no shares of nothing.
void append_counts(std::vector<std::string>& row, const TeamCounts& counts) {
  const std::int64_t n = counts.n();
  row.push_back(std::to_string(n));
  for (const TeamType team : stacked) row.push_back(std::to_string(counts[team]));
  for (const TeamType team : stacked)
    row.push_back(n == 0 ? "" : format_number(static_cast<double>(counts[team]) / static_cast<double>(n)));
  const Number academic = share_number("", counts[TeamType::academic_only], n, "");
  row.push_back(cell_text(academic.low));
  row.push_back(cell_text(academic.high));
}

std::string power_text(int power) { return format_number(std::pow(10.0, power)); }

Table fig1_table(const Fig1& fig1, int first_year) {
  Table table{"fig1.csv", fig1_header, {}};
  for (const DecadeBin& bin : fig1.bins) {
    std::vector<std::string> row{"a", "decade", power_text(bin.from), power_text(bin.to), ""};
    append_counts(row, bin.counts);
    row.emplace_back();
    table.rows.push_back(std::move(row));
  }
  if (const TeamCounts early = large_scale_of(fig1.population, 0, first_year - 1); early.n() > 0) {
    std::vector<std::string> row{"b", "earlier years", "", "", fmt::format("until {}", first_year - 1)};
    append_counts(row, early);
    row.push_back(format_number(first_year - folded_years));
    table.rows.push_back(std::move(row));
  }
  for (const bool rolling : {false, true}) {
    for (const YearCounts& year : fig1.years) {
      if (year.year < first_year || (rolling && !year.rolling)) continue;
      std::vector<std::string> row{"b", rolling ? "three years" : "year", "", "", std::to_string(year.year)};
      append_counts(row, rolling ? *year.rolling : year.counts);
      row.push_back(std::to_string(year.year));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

/// The rows of a panel with at least this many models; of one series alone where it is named.
Rows rows_of(std::string panel, std::int64_t at_least, std::string series = "") {
  Rows rows{where_is("panel", std::move(panel)), where_at_least("n", static_cast<double>(at_least))};
  if (!series.empty()) rows.push_back(where_is("series", std::move(series)));
  return rows;
}

bool any_row(const Figure& figure, const Rows& rows) { return !cells_of(figure.table, "n", rows).empty(); }

/// Counts in a row above a panel, and the text before them.
void add_counts(const Figure& figure, Panel& panel, const Place& place, const Rows& rows, std::string head) {
  if (!any_row(figure, rows)) return;
  add_mark(figure, panel,
           Values{.place = place,
                  .at = 1,
                  .lift_mm = counts_mm,
                  .column = "n",
                  .rows = rows,
                  .head = std::move(head)});
}

constexpr const char *academic_low = "academic_only_share_low", *academic_high = "academic_only_share_high";
const Place decade{"training_flop_from", "training_flop_to"};
const Place calendar_year{"place", ""};

std::string share_column(TeamType team) { return fmt::format("{}_share", name_of(team)); }

/// Every share with its counts, the academic one with its interval.
std::vector<Reading> share_readings() {
  std::vector<Reading> shares;
  for (const TeamType team : stacked) {
    Reading share{.column = share_column(team), .name = to_lower(label_of(team)), .as = ReadAs::percent};
    share.details.push_back(count_reading(std::string(name_of(team)), "n"));
    if (team == TeamType::academic_only)
      share.details.push_back(interval_reading(academic_low, academic_high, ReadAs::percent));
    shares.push_back(std::move(share));
  }
  return shares;
}

Panel draw_panel_a(const Figure& figure, const Fig1& fig1) {
  Panel panel =
      new_panel("a", "Notable models by training compute", share_axis("Share of models (%)"), height_mm);
  panel.key = team_key(stacked);
  set_width(figure, {&panel});
  panel.x = log_axis("Training compute (FLOP)", std::pow(10.0, fig1.bins.front().from),
                     std::pow(10.0, fig1.bins.back().to), panel.box.width);
  panel.x.visible = false;
  panel.readings.names = {{.column = "training_flop_from",
                           .name = "Training compute",
                           .as = ReadAs::scientific,
                           .unit = " FLOP",
                           .to = "training_flop_to"}};
  panel.readings.drawn = share_readings();
  const Rows many = rows_of("a", few);
  Rows sparse = rows_of("a", 1);
  sparse.push_back(where_below("n", static_cast<double>(few)));
  for (const auto& [rows, strength] : {std::pair{many, 1.0}, std::pair{sparse, 0.45}}) {
    if (!any_row(figure, rows)) continue;
    add_mark(figure, panel, StackedBars{decade, 0.86, stacked_segments(stacked, true, strength), rows});
  }
  // With fewer models the interval covers nearly the whole range.
  if (any_row(figure, many))
    add_mark(figure, panel, ErrorBars{decade, academic_low, academic_high, Colour(colours::ink), 0.5, many});
  add_counts(figure, panel, decade, rows_of("a", 1), "n =");
  return panel;
}

// The team types that panel b draws, the last on top.
const std::vector<TeamType> lines_of{TeamType::collaboration, TeamType::industry_only,
                                     TeamType::academic_only};

/// Lines and the academic band for windows of at least `at_least` models, in the colours' `strength`.
void add_lines(const Figure& figure, Panel& panel, std::int64_t at_least, double strength) {
  const Rows rows = rows_of("b", at_least, "three years");
  if (!any_row(figure, rows)) return;
  add_mark(figure, panel,
           Band{calendar_year, academic_low, academic_high, tint(colours::blue, 0.18 * strength), rows});
  for (const TeamType team : lines_of) {
    add_mark(
        figure, panel,
        Line{calendar_year, share_column(team), tint(colour_of(team), strength), 0.8 + 0.4 * strength, rows});
  }
}

void add_names(Panel& panel, const Fig1& fig1, int first_year) {
  const auto last = std::find_if(fig1.years.rbegin(), fig1.years.rend(), [&](const YearCounts& year) {
    return year.year >= first_year && year.rolling && year.rolling->n() > 0;
  });
  if (last == fig1.years.rend()) return;
  for (const TeamType team : lines_of) {
    const double share =
        static_cast<double>((*last->rolling)[team]) / static_cast<double>(last->rolling->n());
    panel.ends.push_back(
        {std::string(label_of(team)), static_cast<double>(last->year), share, Colour(colour_of(team))});
  }
}

Panel start_panel_b(const Figure& figure, const Fig1& fig1, int first_year) {
  const bool folded = large_scale_of(fig1.population, 0, first_year - 1).n() > 0;
  std::vector<std::string> names;
  for (const TeamType team : lines_of) names.emplace_back(label_of(team));
  Panel panel = new_panel("b", "Large-scale models (top quartile of their time) by year",
                          share_axis("Share of large-scale models (%)"), height_mm);
  set_width(figure, {&panel}, end_labels_mm(names));
  panel.x = year_axis(first_year - (folded ? folded_years + 0.7 : 0.5), fig1.years.back().year + 0.5,
                      panel.box.width);
  if (folded) {
    std::erase_if(panel.x.ticks, [&](const Tick& tick) { return tick.at < first_year; });
    panel.x.ticks.push_back({first_year - folded_years, fmt::format("to {}", first_year - 1)});
  }
  panel.grid = true;
  panel.readings.names = {{.column = "year"},
                          {.column = "series",
                           .as = ReadAs::text,
                           .words = {{"year", "single year"},
                                     {"three years", "three-year window"},
                                     {"earlier years", "all together"}}}};
  panel.readings.drawn = share_readings();
  return panel;
}

/// One point per team type.
void add_points(const Figure& figure, Panel& panel, const Rows& rows) {
  for (const TeamType team : lines_of)
    add_mark(figure, panel, Points{calendar_year, share_column(team), tint(colour_of(team), 0.6), 2.4, rows});
}

/// All earlier years together, the academic ones with their interval.
void add_earlier_years(const Figure& figure, Panel& panel) {
  const Rows earlier = rows_of("b", 1, "earlier years");
  if (!any_row(figure, earlier)) return;
  const Colour pale = tint(colours::blue, 0.6);
  add_mark(figure, panel, ErrorBars{calendar_year, academic_low, academic_high, pale, 0.5, earlier});
  add_counts(figure, panel, calendar_year, earlier, "");
  add_points(figure, panel, earlier);
}

/// The shares that the paper prints, over the years that they refer to.
std::vector<Reference> paper_shares(std::span<const PublishedNumber> published) {
  constexpr double last_year = 2022.4;
  struct Printed {
    std::string_view id;
    TeamType team;
    double from, to;
  };
  std::vector<Reference> lines;
  for (const Printed& printed :
       {Printed{"academic_only_share_2010_2013", TeamType::academic_only, 2009.6, 2013.4},
        {"academic_only_share_2020_2022", TeamType::academic_only, 2019.6, last_year},
        {"industry_only_share_2022", TeamType::industry_only, 2021.2, last_year},
        {"collaboration_share_since_2012", TeamType::collaboration, 2011.6, last_year}}) {
    const auto share = published_value(published, fmt::format("fig1.top_quartile_{}", printed.id));
    if (!share) continue;
    Reference line = paper_line(*share, printed_percent(*share));
    line.from = printed.from;
    line.to = printed.to;
    line.colour = shade(colour_of(printed.team), 0.8);
    lines.push_back(std::move(line));
  }
  return lines;
}

void draw_panel_b(const Figure& figure, Panel& panel) {
  add_earlier_years(figure, panel);
  // Marks that rest on few models are paler, and lie under the rest.
  add_lines(figure, panel, 1, 0.4);
  add_lines(figure, panel, few, 1);
  // Single years of few models are points only where no line shows them.
  const Rows years = rows_of("b", panel.marks.empty() ? 1 : few, "year");
  if (any_row(figure, years)) add_points(figure, panel, years);
}

std::string caption(const Fig1& fig1, const Fig1Options& options, const SourceInfo& source, bool by_year,
                    bool dashed) {
  const auto large =
      std::ranges::count_if(fig1.population, [](const RankedModel& model) { return model.large_scale; });
  const auto unranked =
      std::ranges::count_if(fig1.population, [](const RankedModel& model) { return !model.threshold_flop; });
  const Date last{std::chrono::sys_days(std::chrono::days(fig1.population.back().day))};
  const std::string window =
      options.window_years ? fmt::format("within ±\u00A0{}\u00A0year{}", format_number(*options.window_years),
                                         *options.window_years > 1 ? "s" : "")
                           : std::string("in the same calendar year");
  const std::string ranked =
      options.min_contemporaries == 0
          ? std::string()
          : fmt::format(", in a wider window where these are fewer than {} ({} models are not ranked)",
                        options.min_contemporaries, unranked);
  return fmt::format(
      "Source: {}. n\u00A0=\u00A0{} notable models with training compute, {}; {} of them at or above the "
      "75th percentile of those published {}{}. Paler: n\u00A0<\u00A0{}. {}Whiskers{}: 95\u00A0% Wilson "
      "interval of the academic-only share.{}",
      source_words(source), fig1.population.size(), published_until(options.until, last), large, window,
      ranked, few, by_year ? "Lines: three-year centred windows; dots: single years. " : "",
      by_year ? " and band" : "", dashed ? " Dashed: the paper’s shares." : "");
}

std::string title_of(const Fig1& fig1) {
  const Number* early = with_value(fig1.numbers, "top_quartile_academic_only_share_2010_2013");
  const Number* late = with_value(fig1.numbers, "top_quartile_academic_only_share_2020_2022");
  if (early == nullptr || late == nullptr) return "";
  return fmt::format("Academic-only teams made {} of large-scale models in 2010–2013, and {} in 2020–2022",
                     percent_words(*early->value), percent_words(*late->value));
}

}  // namespace

Figure draw_fig1(const Fig1& fig1, const Fig1Options& options, const SourceInfo& source,
                 std::span<const PublishedNumber> published) {
  // Data that end before that are drawn from their first year.
  const int first_year = fig1.years.back().year > first_drawn_year
                             ? std::max(first_drawn_year, fig1.years.front().year)
                             : fig1.years.front().year;
  Figure figure = start_figure("fig1", source, fig1_table(fig1, first_year));
  std::vector<RowOfPanels> rows{{draw_panel_a(figure, fig1)}};
  bool dashed = false;
  // Where no model could be ranked, or none of those drawn is large-scale, there is no panel b.
  if (any_row(figure, rows_of("b", 1))) {
    Panel b = start_panel_b(figure, fig1, first_year);
    b.references = paper_shares(published);
    dashed = std::ranges::any_of(b.references, [&](const Reference& line) { return is_shown(b, line); });
    draw_panel_b(figure, b);
    add_counts(figure, b, calendar_year, rows_of("b", 1, "year"), "n =");
    add_names(b, fig1, first_year);
    rows.push_back({std::move(b)});
  }
  const std::string words = caption(fig1, options, source, rows.size() > 1, dashed);
  compose(figure, std::move(rows), words, title_of(fig1));
  return figure;
}

}  // namespace computedivide
