// The hardware divide as a drawing: geometric means and middle halves by kind of team and year, and the ratio
// of the means.

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "results/figure_files.hpp"
#include "results/papers/hardware_divide.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double right_mm = 2.5;
constexpr double heading_a_mm = 3;
constexpr double key_mm = 7.2;
constexpr double top_a_mm = 12;
constexpr double height_mm = 36;
constexpr double heading_b_mm = 57;
constexpr double top_b_mm = 61;
constexpr double page_mm = top_b_mm + height_mm + 5;
constexpr double aside = 0.12;  // years that the two kinds of team stand apart
constexpr double point_pt = 3.2;

constexpr std::array<const char*, 3> series_names{"academic", "industry", "ratio"};

Colour colour_of(const std::string& series) {
  if (series == "academic") return Colour(colours::blue);
  return Colour(series == "industry" ? colours::vermillion : colours::ink);
}

std::string cell(const std::optional<double>& value) {
  return value ? format_number(*value) : std::string();
}

Table divide_table(const HardwareDivide& divide) {
  Table table{"hardware_divide.csv",
              {"venue", "year", "series", "at", "n", "value", "low", "high", "p50", "p95"},
              {}};
  for (const DivideYear& year : divide.years) {
    const std::string venue = year.venue.empty() ? "all" : year.venue;
    const auto add_team = [&](const char* series, const TeamPeaks& team, double shift) {
      if (team.n == 0) return;
      table.rows.push_back({venue, std::to_string(year.year), series, format_number(year.year + shift),
                            std::to_string(team.n), format_number(team.geometric_mean),
                            format_number(team.quantiles[0]), format_number(team.quantiles[2]),
                            format_number(team.quantiles[1]), format_number(team.quantiles[3])});
    };
    add_team("academic", year.academic, -aside);
    add_team("industry", year.industry, aside);
    if (!year.ratio) continue;
    table.rows.push_back({venue, std::to_string(year.year), "ratio", std::to_string(year.year),
                          std::to_string(year.academic.n + year.industry.n), cell(year.ratio), cell(year.low),
                          cell(year.high), "", ""});
  }
  return table;
}

Rows rows_of(const std::string& series) {
  return {where_is("venue", "all"), where_is("series", series)};
}

/// The range of a column's positive numbers in these rows.
void widen(const Table& table, const char* column, const Rows& rows, double& low, double& high) {
  for (const std::optional<double>& value : numbers_of(table, column, rows)) {
    if (!value || *value <= 0) continue;
    low = low == 0 ? *value : std::min(low, *value);
    high = std::max(high, *value);
  }
}

Panel start_panel(const Figure& figure, std::string letter, std::string heading, const std::string& title,
                  std::span<const char* const> series) {
  double low = 0, high = 0;
  for (const char* each : series) {
    for (const char* column : {"value", "low", "high"}) widen(figure.table, column, rows_of(each), low, high);
  }
  Panel panel;
  panel.letter = std::move(letter);
  panel.heading = std::move(heading);
  panel.y = log_axis(title, low / 1.5, high * 1.5, height_mm, small_pt);
  panel.box.height = height_mm;
  panel.grid = true;
  panel.readings.names = {
      {.column = "year"},
      {.column = "series",
       .as = ReadAs::text,
       .words = {
           {"academic", "academic"}, {"industry", "with industry"}, {"ratio", "industry over academic"}}}};
  panel.readings.drawn = {{.column = "value",
                           .name = series.size() == 1 ? "ratio of geometric means" : "geometric mean",
                           .as = ReadAs::scientific,
                           .details = {interval_reading("low", "high", ReadAs::scientific)}}};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  return panel;
}

std::string title_of(const HardwareDivide& divide) {
  const DivideYear* last = nullptr;
  for (const DivideYear& year : divide.years) {
    if (year.venue.empty() && year.ratio && year.low && year.high) last = &year;
  }
  if (last == nullptr) return "";
  return fmt::format("In {} papers with industry report hardware {} times as fast as academic papers",
                     last->year, interval_words(*last->ratio, *last->low, *last->high, 1));
}

}  // namespace

Figure draw_hardware_divide(const HardwareDivide& divide, const SourceInfo& source) {
  Figure figure;
  figure.name = "hardware_divide";
  figure.kind = source.kind;
  figure.table = divide_table(divide);
  const std::span<const char* const> names(series_names);
  Panel a = start_panel(figure, "a", "Peak of the hardware that papers report", "FLOP/s", names.first(2));
  Panel b = start_panel(figure, "b", "Industry over academic", "Ratio", names.subspan(2));
  const double left = std::max(y_axis_room_mm(a.y), y_axis_room_mm(b.y));
  int first = 0, last = 0;
  std::int64_t papers = 0;
  for (const DivideYear& year : divide.years) {
    if (!year.venue.empty() || year.academic.n + year.industry.n == 0) continue;
    if (first == 0) first = year.year;
    last = year.year;
    papers += year.academic.n + year.industry.n;
  }
  const std::string words = fmt::format(
      "Source: {}. n\u00A0=\u00A0{} papers that state a known device and how many. a: geometric means of "
      "devices "
      "times peak FLOP/s, lines: middle half of the papers. b: ratio of the geometric means with 95\u00A0% "
      "intervals.",
      source.title, papers);
  figure.height_mm = page_mm + caption_height_mm(words, figure.width_mm);
  for (Panel* panel : {&a, &b}) {
    panel->box.left = left;
    panel->box.width = figure.width_mm - left - right_mm;
    panel->x = year_axis("", first - 0.6, last + 0.6, panel->box.width, small_pt);
  }
  a.box.bottom = figure.height_mm - top_a_mm - height_mm;
  b.box.bottom = figure.height_mm - top_b_mm - height_mm;
  const Place place{"at", ""};
  for (const std::string series : series_names) {
    Panel& panel = series == "ratio" ? b : a;
    const Rows rows = rows_of(series);
    if (cells_of(figure.table, "at", rows).empty()) continue;
    // An empty cell is at least nothing.
    const Rows ranged{where_is("venue", "all"), where_is("series", series), where_at_least("low", 0)};
    if (!cells_of(figure.table, "at", ranged).empty())
      add_mark(figure, panel, ErrorBars{place, "low", "high", colour_of(series), 0.7, ranged});
    add_mark(figure, panel, Points{place, "value", colour_of(series), point_pt, rows});
  }
  add_key(figure, {{"Academic", colour_of("academic")}, {"With industry", colour_of("industry")}}, left,
          figure.height_mm - key_mm);
  add_panel(figure, std::move(a), figure.height_mm - heading_a_mm);
  add_panel(figure, std::move(b), figure.height_mm - heading_b_mm);
  add_caption(figure, words);
  add_title(figure, title_of(divide));
  return figure;
}

}  // namespace computedivide
