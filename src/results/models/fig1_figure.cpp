// Figure 1 as a drawing: the table that is drawn, and two panels at the width of a journal's column.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/labels.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/models/fig1.hpp"
#include "results/models/fig1_paper.hpp"

namespace computedivide {

namespace {

// From the bottom of a bar to its top; unknown teams are not in the population.
const std::vector<TeamType> stacked{TeamType::academic_only, TeamType::collaboration, TeamType::industry_only,
                                    TeamType::other};
constexpr int first_drawn_year = 2010;  // earlier ones have few models and are one point
constexpr double folded_years = 2;      // that point before the first year
constexpr std::int64_t few = 5;         // bars of fewer models are paler

// The page, in mm, from the top down; counts that had to be turned push what is below them further down.
constexpr double right_mm = 2.5;
constexpr double heading_a_mm = 3;
constexpr double key_mm = 7.2;
constexpr double top_a_mm = 12.6;
constexpr double height_mm = 36;
constexpr double heading_b_mm = 60;
constexpr double top_b_mm = 66;
constexpr double page_mm = top_b_mm + height_mm + 6;
constexpr double counts_mm = 2;  // the counts' middle above a panel

const std::vector<std::string> fig1_header{"panel",
                                           "series",
                                           "training_flop_from",
                                           "training_flop_to",
                                           "year",
                                           "n",
                                           "academic_only",
                                           "collaboration",
                                           "industry_only",
                                           "other",
                                           "academic_only_share",
                                           "collaboration_share",
                                           "industry_only_share",
                                           "other_share",
                                           "academic_only_share_low",
                                           "academic_only_share_high",
                                           "place"};

/// The cells from n on: counts, shares, and the interval of the academic share; no shares of nothing.
void append_counts(std::vector<std::string>& row, const TeamCounts& counts) {
  const std::int64_t n = counts.n();
  row.push_back(std::to_string(n));
  for (const TeamType team : stacked) row.push_back(std::to_string(counts[team]));
  for (const TeamType team : stacked) {
    row.push_back(n == 0 ? "" : format_number(static_cast<double>(counts[team]) / static_cast<double>(n)));
  }
  const Number academic = share_number("", counts[TeamType::academic_only], n, "");
  row.push_back(academic.low ? format_number(*academic.low) : "");
  row.push_back(academic.high ? format_number(*academic.high) : "");
}

std::string power_text(int power) {
  return format_number(std::pow(10.0, power));
}

/// The large-scale models of all years before this one.
TeamCounts counts_before(const Fig1& fig1, int first_year) {
  TeamCounts counts;
  for (const RankedModel& model : fig1.population) {
    if (model.large_scale && model.year < first_year) ++counts[model.team];
  }
  return counts;
}

Table fig1_table(const Fig1& fig1, int first_year) {
  Table table{"fig1.csv", fig1_header, {}};
  for (const DecadeBin& bin : fig1.bins) {
    std::vector<std::string> row{"a", "decade", power_text(bin.from), power_text(bin.to), ""};
    append_counts(row, bin.counts);
    row.emplace_back();
    table.rows.push_back(std::move(row));
  }
  if (const TeamCounts early = counts_before(fig1, first_year); early.n() > 0) {
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

Rows rows_of(std::string panel, std::int64_t at_least) {
  return {where_is("panel", std::move(panel)), where_at_least("n", static_cast<double>(at_least))};
}

bool any_row(const Figure& figure, const Rows& rows) {
  return !cells_of(figure.table, "n", rows).empty();
}

/// Counts in a row above a panel that has no height yet, and the letter n before them.
Values counts_of(const Figure& figure, const Panel& panel, const Place& place, const Rows& rows) {
  return fitted_values(figure.table, panel,
                       {.place = place, .at = 1, .lift_mm = counts_mm, .column = "n", .rows = rows});
}

void add_counts(Figure& figure, Panel& panel, const Values& counts) {
  if (!any_row(figure, counts.rows)) return;
  add_mark(figure, panel, counts);
  figure.texts.push_back({.text = "n =",
                          .x_mm = panel.box.left - tick_label_gap_mm,
                          .y_mm = panel.box.top() + counts_mm,
                          .align = Align::right,
                          .size_pt = counts.size_pt});
}

const Place decade{"training_flop_from", "training_flop_to"};
const Place calendar_year{"place", ""};

std::string share_column(TeamType team) {
  return fmt::format("{}_share", name_of(team));
}

/// Every share with its counts, the academic one with its interval.
std::vector<Reading> share_readings() {
  std::vector<Reading> shares;
  for (const TeamType team : stacked) {
    Reading share{.column = share_column(team), .name = to_lower(label_of(team)), .as = ReadAs::percent};
    share.details.push_back(count_reading(std::string(name_of(team)), "n"));
    if (team == TeamType::academic_only) {
      share.details.push_back(
          interval_reading("academic_only_share_low", "academic_only_share_high", ReadAs::percent));
    }
    shares.push_back(std::move(share));
  }
  return shares;
}

/// Panel a with its axes; marks and height come later.
Panel start_panel_a(const Figure& figure, const Fig1& fig1) {
  Panel panel;
  panel.letter = "a";
  panel.heading = "Notable models by training compute";
  panel.y = share_axis("Share of models (%)");
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  panel.x = log_axis("Training compute (FLOP)", std::pow(10.0, fig1.bins.front().from),
                     std::pow(10.0, fig1.bins.back().to), panel.box.width, small_pt);
  panel.x.visible = false;
  panel.readings.names = {{.column = "training_flop_from",
                           .name = "Training compute",
                           .as = ReadAs::scientific,
                           .unit = " FLOP",
                           .to = "training_flop_to"}};
  panel.readings.drawn = share_readings();
  return panel;
}

void draw_panel_a(Figure& figure, Panel& panel) {
  const Rows many = rows_of("a", few);
  Rows sparse = rows_of("a", 1);
  sparse.push_back(where_below("n", static_cast<double>(few)));
  for (const auto& [rows, strength] : {std::pair{many, 1.0}, std::pair{sparse, 0.45}}) {
    if (!any_row(figure, rows)) continue;
    add_mark(figure, panel,
             StackedBars{.place = decade,
                         .width = 0.86,
                         .stack = stacked_segments(stacked, true, strength),
                         .rows = rows});
  }
  // With fewer models the interval spans nearly everything.
  if (any_row(figure, many)) {
    add_mark(figure, panel,
             ErrorBars{.place = decade,
                       .low = "academic_only_share_low",
                       .high = "academic_only_share_high",
                       .colour = Colour(colours::ink),
                       .rows = many});
  }
}

// The team types that panel b draws, the last on top.
const std::vector<TeamType> lines_of{TeamType::collaboration, TeamType::industry_only,
                                     TeamType::academic_only};

/// Lines and the academic band for windows of at least `at_least` models, in the colours' `strength`.
void add_lines(Figure& figure, Panel& panel, std::int64_t at_least, double strength) {
  Rows rows = rows_of("b", at_least);
  rows.push_back(where_is("series", "three years"));
  if (!any_row(figure, rows)) return;
  add_mark(figure, panel,
           Band{calendar_year, "academic_only_share_low", "academic_only_share_high",
                tint(colours::blue, 0.18 * strength), rows});
  for (const TeamType team : lines_of) {
    add_mark(figure, panel,
             Line{calendar_year, share_column(team), tint(colour_of(team), strength), 0.8 + 0.4 * strength,
                  false, rows});
  }
}

void add_names(Figure& figure, const Panel& panel, const Fig1& fig1, int first_year) {
  const auto last = std::find_if(fig1.years.rbegin(), fig1.years.rend(), [&](const YearCounts& year) {
    return year.year >= first_year && year.rolling && year.rolling->n() > 0;
  });
  if (last == fig1.years.rend()) return;
  std::vector<EndLabel> ends;
  for (const TeamType team : lines_of) {
    const double share =
        static_cast<double>((*last->rolling)[team]) / static_cast<double>(last->rolling->n());
    ends.push_back(
        {std::string(label_of(team)), static_cast<double>(last->year), share, Colour(colour_of(team))});
  }
  add_end_labels(figure, panel, ends);
}

Rows years_of(std::int64_t at_least) {
  Rows rows = rows_of("b", at_least);
  rows.push_back(where_is("series", "year"));
  return rows;
}

/// Panel b with its axes; marks and height come later.
Panel start_panel_b(const Figure& figure, const Fig1& fig1, int first_year) {
  const bool folded = counts_before(fig1, first_year).n() > 0;
  std::vector<std::string> names;
  for (const TeamType team : lines_of) names.emplace_back(label_of(team));
  Panel panel;
  panel.letter = "b";
  panel.heading = "Large-scale models (top quartile of their time) by year";
  panel.y = share_axis("Share of large-scale models (%)");
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - end_labels_mm(names);
  panel.box.height = height_mm;
  panel.x = year_axis("", first_year - (folded ? folded_years + 0.7 : 0.5), fig1.years.back().year + 0.5,
                      panel.box.width, small_pt);
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

/// All earlier years as one point per team type, the academic one with its interval.
void add_earlier_years(Figure& figure, Panel& panel) {
  Rows earlier = rows_of("b", 1);
  earlier.push_back(where_is("series", "earlier years"));
  if (!any_row(figure, earlier)) return;
  add_mark(figure, panel,
           ErrorBars{.place = calendar_year,
                     .low = "academic_only_share_low",
                     .high = "academic_only_share_high",
                     .colour = tint(colours::blue, 0.6),
                     .rows = earlier});
  add_mark(figure, panel, counts_of(figure, panel, calendar_year, earlier));
  for (const TeamType team : lines_of) {
    add_mark(figure, panel,
             Points{calendar_year, share_column(team), tint(colour_of(team), 0.6), 2.4, earlier});
  }
}

void draw_panel_b(Figure& figure, Panel& panel) {
  add_earlier_years(figure, panel);
  // What rests on few models is paler, and lies under the rest.
  add_lines(figure, panel, 1, 0.4);
  add_lines(figure, panel, few, 1);
  const Rows years = years_of(few);
  if (!any_row(figure, years)) return;
  for (const TeamType team : lines_of) {
    add_mark(figure, panel,
             Points{calendar_year, share_column(team), tint(colour_of(team), 0.6), 2.4, years});
  }
}

std::string caption(const Fig1& fig1, const Fig1Options& options, const SourceInfo& source, bool paper) {
  const auto large = std::count_if(fig1.population.begin(), fig1.population.end(),
                                   [](const RankedModel& model) { return model.large_scale; });
  const auto unranked = std::count_if(fig1.population.begin(), fig1.population.end(),
                                      [](const RankedModel& model) { return !model.threshold_flop; });
  const Date last{std::chrono::sys_days(std::chrono::days(fig1.population.back().day))};
  const std::string window =
      options.window_years ? fmt::format("within ±\u00A0{}\u00A0year{}", format_number(*options.window_years),
                                         *options.window_years > 1 ? "s" : "")
                           : std::string("in the same calendar year");
  const std::string ranked = options.min_contemporaries == 0
                                 ? std::string()
                                 : fmt::format(
                                       ", in a wider window where these are fewer than {} ({} "
                                       "models are not ranked)",
                                       options.min_contemporaries, unranked);
  return fmt::format(
      "Source: {}. n\u00A0=\u00A0{} notable models with training compute, {}; {} of them at or above the "
      "75th "
      "percentile "
      "of those published {}{}. Paler: n\u00A0<\u00A0{}. Lines: three-year centred windows; dots: single "
      "years. "
      "Whiskers and band: 95\u00A0% Wilson interval of the academic-only share.{}",
      source.title, fig1.population.size(), published_until(options.until, last), large, window, ranked, few,
      paper ? " Dashed: the paper’s shares." : "");
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
  Figure figure;
  figure.name = "fig1";
  figure.kind = source.kind;
  // Data that end before that are drawn from their first year.
  const int first_year = fig1.years.back().year > first_drawn_year
                             ? std::max(first_drawn_year, fig1.years.front().year)
                             : fig1.years.front().year;
  figure.table = fig1_table(fig1, first_year);
  Panel a = start_panel_a(figure, fig1);
  Panel b = start_panel_b(figure, fig1, first_year);
  const Values counts_a = counts_of(figure, a, decade, rows_of("a", 1));
  const Values counts_b = counts_of(figure, b, calendar_year, years_of(1));
  const double pushed_a = extra_height_mm(figure.table, counts_a);
  const double pushed_b = pushed_a + extra_height_mm(figure.table, counts_b);
  const std::string words = caption(fig1, options, source, !paper_shares(published).empty());
  figure.height_mm = page_mm + pushed_b + caption_height_mm(words, figure.width_mm);
  a.box.bottom = figure.height_mm - top_a_mm - pushed_a - height_mm;
  b.box.bottom = figure.height_mm - top_b_mm - pushed_b - height_mm;

  draw_panel_a(figure, a);
  add_counts(figure, a, counts_a);
  add_key(figure, team_key(stacked), a.box.left, figure.height_mm - key_mm);
  draw_panel_b(figure, b);
  add_paper_shares(figure, b, paper_shares(published));
  add_counts(figure, b, counts_b);
  add_names(figure, b, fig1, first_year);
  add_panel(figure, std::move(a), figure.height_mm - heading_a_mm);
  add_panel(figure, std::move(b), figure.height_mm - heading_b_mm - pushed_a);
  add_caption(figure, words);
  add_title(figure, title_of(fig1));
  return figure;
}

}  // namespace computedivide
