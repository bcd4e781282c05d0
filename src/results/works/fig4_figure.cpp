// Figure 4 as a drawing: one row per topic, with the growth of compute terms in academic-only works and in
// works with industry as two points with their intervals and a line between them; the paper's two means as
// dashed lines. Growth is drawn on a logarithmic scale, on which a doubling and a halving have the same
// width.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/figure.hpp"
#include "plot/labels.hpp"
#include "results/figure_files.hpp"
#include "results/works/fig4.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double width_mm = 136;
constexpr double right_mm = 4;
constexpr double key_mm = 3;
constexpr double top_mm = 12;
constexpr double row_mm = 5;
constexpr double bottom_mm = 9;
constexpr double gap_mm = 2;  // between names and panel
constexpr double point_pt = 4.2;
constexpr double apart = 0.22;   // of the two groups' intervals, in rows
constexpr double heading = 1.0;  // rows between the topics that count and those that do not

constexpr std::string_view academic_colour = colours::blue;
constexpr std::string_view industry_colour = colours::vermillion;

// The factors shown; intervals that reach further are cut off at the edge.
constexpr double least_factor = 0.2;
constexpr double largest_factor = 8;

double at(double growth) { return std::clamp(1 + growth, least_factor, largest_factor); }

struct Row {
  const TopicGrowth* topic;
  double rank;
};

std::vector<Row> rows_of(const Fig4& fig4) {
  const std::vector<const TopicGrowth*> topics = drawn_topics(fig4);
  std::vector<Row> rows;
  double rank = 0;
  for (auto topic = topics.rbegin(); topic != topics.rend(); ++topic) {
    const bool first_counted = (*topic)->counts && !rows.empty() && !rows.back().topic->counts;
    rank += first_counted ? 1 + heading : 1;
    rows.push_back({*topic, rank});
  }
  std::ranges::reverse(rows);
  return rows;
}

Table fig4_table(const std::vector<Row>& rows) {
  Table table{
      "fig4.csv",
      split_list(
          "topic,rank,counts,growth_academic_only,academic_low,academic_high,growth_industry_involved,"
          "industry_low,industry_high,difference,difference_low,difference_high,academic_first,academic_last,"
          "industry_first,industry_last,academic_works,industry_works,academic_factor,industry_factor",
          ','),
      {}};
  for (const auto& [topic, rank] : rows) {
    const auto& [academic, industry, difference, ratio] = topic->growth;
    table.rows.push_back(row_cells(topic->topic, rank, topic->counts, academic.value, academic.low,
                                   academic.high, industry.value, industry.low, industry.high,
                                   difference.value, difference.low, difference.high, academic.first,
                                   academic.last, industry.first, industry.last, academic.works,
                                   industry.works, at(*academic.value), at(*industry.value)));
  }
  return table;
}

void add_interval(Figure& figure, const Panel& panel, const Growth& growth, double rank,
                  std::string_view colour) {
  if (!growth.low) return;
  const double y = y_mm(panel, rank);
  figure.leaders.push_back(
      {x_mm(panel, at(*growth.low)), y, x_mm(panel, at(*growth.high)), y, tint(colour, 0.55)});
}

/// The line between the two points, from edge to edge; nothing if they touch.
void add_connection(Figure& figure, const Panel& panel, const GrowthPair& growth, double rank) {
  const double one = x_mm(panel, at(*growth.academic.value)), other = x_mm(panel, at(*growth.industry.value));
  const double radius = point_pt * mm_per_pt / 2;
  const double left = std::min(one, other) + radius, right = std::max(one, other) - radius;
  const double y = y_mm(panel, rank);
  if (right > left) figure.leaders.push_back({left, y, right, y, Colour(colours::dark_grey)});
}

void add_rows(Figure& figure, const Panel& panel, const std::vector<Row>& rows) {
  for (const auto& [topic, rank] : rows) {
    figure.texts.push_back({.text = topic->topic,
                            .x_mm = panel.box.left - gap_mm,
                            .y_mm = y_mm(panel, rank),
                            .align = Align::right,
                            .size_pt = small_pt});
    add_connection(figure, panel, topic->growth, rank);
    add_interval(figure, panel, topic->growth.academic, rank + apart, academic_colour);
    add_interval(figure, panel, topic->growth.industry, rank - apart, industry_colour);
  }
}

/// The heading above the fields that do not count.
void add_heading(Figure& figure, const Panel& panel, const std::vector<Row>& rows, std::int64_t min_works) {
  const auto first = std::ranges::find_if(rows, [](const Row& row) { return !row.topic->counts; });
  if (first == rows.end()) return;
  figure.texts.push_back(
      {.text = fmt::format("Named by the paper, but not counted (fewer than {} works at first)", min_works),
       .x_mm = 1,
       .y_mm = y_mm(panel, first->rank + 0.9),
       .size_pt = small_pt,
       .colour = Colour(colours::dark_grey)});
}

/// No change, and the paper's means.
std::vector<Reference> references_of(const PrintedGrowth& printed) {
  std::vector<Reference> lines{null_line(1, true)};
  for (const auto& [growth, colour] :
       {std::pair{printed.academic, academic_colour}, {printed.industry, industry_colour}}) {
    if (!growth) continue;
    lines.push_back(
        paper_line(at(*growth), tick_text(*growth, TickStyle::signed_percent, 1) + "\u00A0%", true));
    lines.back().colour = Colour(colour);
  }
  return lines;
}

Axis growth_axis(double low, double high, int first_year, int last_year) {
  Axis axis;
  axis.title =
      fmt::format("Change of compute terms per abstract, {}–{} (%; ratio scale)", first_year, last_year);
  const double margin = std::pow(high / low, 0.04);
  axis.scale = Scale::log;
  axis.low = low / margin;
  axis.high = high * margin;
  for (const double factor : {0.2, 0.25, 0.33, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0}) {
    const double place = fraction_of(axis, factor);
    const bool crowded = !axis.ticks.empty() && place - fraction_of(axis, axis.ticks.back().at) < 0.08;
    if (place < 0 || place > 1 || crowded) continue;
    axis.ticks.push_back({factor, tick_text(factor - 1, TickStyle::signed_percent, 0)});
  }
  return axis;
}

/// The change, its interval, and the two means with their numbers of works.
Reading growth_reading(const std::string& place, const std::string& column, const std::string& name,
                       const std::string& group) {
  return {.column = place,
          .name = "compute terms per abstract of " + name + " by the factor",
          .details = {{.column = column, .as = ReadAs::signed_percent},
                      interval_reading(group + "_low", group + "_high", ReadAs::signed_percent),
                      {.column = group + "_first", .name = "from", .to = group + "_last"},
                      {.column = group + "_works", .name = "works"}}};
}

/// "+17.8 %", and its interval if there is one.
std::string change_words(const Growth& growth, int decimals,
                         fmt::format_string<std::string, std::string> form) {
  const auto percent = [&](double value) { return tick_text(value, TickStyle::signed_percent, decimals); };
  const std::string text = percent(*growth.value) + "\u00A0%";
  return growth.low ? text + fmt::format(form, percent(*growth.low), percent(*growth.high)) : text;
}

std::string caption(const Fig4& fig4, const Fig4Options& options, const SourceInfo& source, bool cut) {
  constexpr std::array<std::string_view, 4> rules{"Poisson trends", "ends of a line fitted to yearly means",
                                                  "last year over first",
                                                  "last three years over first three"};
  std::string text = fmt::format(
      "Source: {}. {} of the {} largest topics have at least {} works of both groups in the first three "
      "years and count; {}, lines: 95\u00A0% intervals.",
      source_words(source), fig4.counted, fig4.largest, options.min_works,
      rules[static_cast<std::size_t>(options.growth)]);
  if (cut) text += " Intervals that reach beyond the panel are cut off.";
  const Growth &academic = fig4.overall.academic, &industry = fig4.overall.industry;
  if (academic.value && industry.value) {
    text += fmt::format(" Over all topics that count: academic-only {}, with industry {}.",
                        change_words(academic, 1, " ({} to {})"), change_words(industry, 1, " ({} to {})"));
  }
  return text;
}

std::string title_of(const Fig4& fig4) {
  const Growth &academic = fig4.overall.academic, &industry = fig4.overall.industry;
  if (!academic.value || !industry.value) return "";
  const auto words = [](const Growth& growth) { return change_words(growth, 0, "\u00A0[{},\u00A0{}]"); };
  return fmt::format(
      "Compute terms per abstract, {}–{}: {} in academic-only works, {} in works with industry",
      fig4.first_year, fig4.last_year, words(academic), words(industry));
}

}  // namespace

Figure draw_fig4(const Fig4& fig4, const Fig4Options& options, const PrintedGrowth& printed,
                 const SourceInfo& source) {
  const std::vector<Row> rows = rows_of(fig4);
  Figure figure = start_figure("fig4", source, fig4_table(rows), width_mm);
  double low = 1, high = 1.1, names = 0;
  bool cut = false;
  const auto take = [&](double growth) {
    low = std::min(low, at(growth));
    high = std::max(high, at(growth));
    cut = cut || 1 + growth < least_factor || 1 + growth > largest_factor;
  };
  for (const auto& [topic, rank] : rows) {
    for (const Growth* growth : {&topic->growth.academic, &topic->growth.industry}) {
      take(*growth->value);
      if (growth->low) {
        take(*growth->low);
        take(*growth->high);
      }
    }
    names = std::max(names, text_width_mm(topic->topic, small_pt));
  }
  for (const std::optional<double>& mean : {printed.academic, printed.industry})
    if (mean) take(*mean);
  const std::string words = caption(fig4, options, source, cut);
  const double height_mm = row_mm * (rows.front().rank + 0.6);
  figure.height_mm = top_mm + height_mm + bottom_mm + caption_height_mm(words, figure.width_mm);

  Panel panel;
  panel.box.left = names + gap_mm + 1;
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  panel.box.bottom = figure.height_mm - top_mm - height_mm;
  panel.x = growth_axis(low, high, fig4.first_year, fig4.last_year);
  panel.y.low = 0.4;
  panel.y.high = rows.front().rank + 1;
  panel.y.visible = false;
  panel.readings.names = {{.column = "topic", .as = ReadAs::text}};
  panel.readings.drawn = {
      growth_reading("academic_factor", "growth_academic_only", "academic-only works", "academic"),
      growth_reading("industry_factor", "growth_industry_involved", "works with industry", "industry")};
  add_rows(figure, panel, rows);
  add_heading(figure, panel, rows, options.min_works);
  panel.references = references_of(printed);
  add_mark(figure, panel, Points{{"academic_factor", ""}, "rank", Colour(academic_colour), point_pt, {}});
  add_mark(figure, panel, Points{{"industry_factor", ""}, "rank", Colour(industry_colour), point_pt, {}});
  add_key(figure, {{"Academic only", Colour(academic_colour)}, {"With industry", Colour(industry_colour)}},
          panel.box.left, figure.height_mm - key_mm);
  add_panel(figure, std::move(panel), figure.height_mm);
  add_caption(figure, words);
  add_title(figure, title_of(fig4));
  return figure;
}

}  // namespace computedivide
