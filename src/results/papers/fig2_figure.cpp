// Figure 2 as a drawing: a row a topic and kind of team, a dot a paper. Hardware comes in few sizes, so dots
// would hide one another: where many papers have nearly the same peak they are spread over the row's height,
// in proportion to how many there are (a "sina" plot). The spread is van der Corput's sequence, not chance:
// the same papers are drawn the same. Below, both quantile curves over all topics: a paper with the i-th
// smallest of n peaks stands at (i - 1/2) / n, so papers with one peak make an upright line.

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/labels.hpp"
#include "plot/linear_axis.hpp"
#include "results/figure_files.hpp"
#include "results/papers/fig2.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double width_mm = 130;
constexpr double header_mm = 2.6;
constexpr double top_mm = 4.6;
constexpr double title_mm = 5;     // a topic's name, above its rows
constexpr double row_mm = 9.5;     // a kind of team
constexpr double spread_mm = 3.9;  // dots reach so far from the row's middle
constexpr double bottom_mm = 9;
constexpr double curves_mm = 34;      // the panel of quantile curves
constexpr double curves_head_mm = 6;  // between the axis above and that panel
constexpr double curve_pt = 1.2;
constexpr double gap_mm = 2;  // between names and panel
constexpr double margin_mm = 1;
constexpr double point_pt = 2.2;
constexpr double air = 2;  // factor between the outermost papers and the ends of the axis
constexpr double dash_mm = 1.0;
constexpr double pause_mm = 0.6;

constexpr double bins_per_decade = 10;

constexpr std::string_view academic_colour = colours::blue;
constexpr std::string_view industry_colour = colours::vermillion;

std::string_view colour_of(bool industry) {
  return industry ? industry_colour : academic_colour;
}

/// The k-th number of van der Corput's sequence in base 2, from 1 on: 1/2, 1/4, 3/4, 1/8 …
double van_der_corput(std::size_t k) {
  double value = 0;
  for (double part = 0.5; k > 0; k /= 2, part /= 2) {
    if (k % 2 == 1) value += part;
  }
  return value;
}

int bin_of(double peak) {
  return static_cast<int>(std::floor(std::log10(peak) * bins_per_decade));
}

/// How far from the row's middle each paper of the group stands, in mm.
std::vector<double> offsets(const Fig2& fig2, const SetupGroup& group) {
  std::map<int, std::size_t> papers;
  for (const std::size_t place : group.setups) ++papers[bin_of(fig2.setups[place].peak_flops)];
  std::size_t most = 1;
  for (const auto& [bin, count] : papers) most = std::max(most, count);
  std::map<int, std::size_t> placed;
  std::vector<double> result;
  for (const std::size_t place : group.setups) {
    const int bin = bin_of(fig2.setups[place].peak_flops);
    const double reach = spread_mm * static_cast<double>(papers[bin]) / static_cast<double>(most);
    result.push_back(reach * (2 * van_der_corput(++placed[bin]) - 1));
  }
  return result;
}

/// Where the middle of each row is, in mm from the panel's bottom, in the order of the groups.
std::vector<double> rows_of(const Fig2& fig2, double height_mm) {
  std::vector<double> rows;
  double at = height_mm;
  for (std::size_t i = 0; i < fig2.groups.size(); ++i) {
    if (i % 2 == 0) at -= title_mm;
    rows.push_back(at - row_mm / 2);
    at -= row_mm;
  }
  return rows;
}

/// Each paper's place among those of its kind of team, by peak: (i - 1/2) / n for the i-th smallest of n.
std::vector<double> shares_below(const Fig2& fig2) {
  std::vector<double> shares(fig2.setups.size());
  for (const bool industry : {false, true}) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < fig2.setups.size(); ++i) {
      if (fig2.setups[i].industry == industry) order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return fig2.setups[a].peak_flops < fig2.setups[b].peak_flops;
    });
    for (std::size_t i = 0; i < order.size(); ++i)
      shares[order[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(order.size());
  }
  return shares;
}

Table table_of(const Fig2& fig2, const std::vector<Accelerator>& hardware, const std::vector<double>& rows) {
  Table table = fig2_table();
  const std::vector<double> shares = shares_below(fig2);
  std::vector<std::pair<std::pair<bool, double>, std::vector<std::string>>> placed;
  for (std::size_t g = 0; g < fig2.groups.size(); ++g) {
    const SetupGroup& group = fig2.groups[g];
    const std::vector<double> offset = offsets(fig2, group);
    for (std::size_t i = 0; i < group.setups.size(); ++i) {
      const PaperSetup& setup = fig2.setups[group.setups[i]];
      const double share = shares[group.setups[i]];
      placed.push_back(
          {{group.industry, share},
           {std::string(topic_name(group.topic)), std::string(team_name(group.industry)),
            hardware[setup.accelerator].name, format_number(setup.devices), format_number(setup.peak_flops),
            format_number(rows[g] + offset[i]), setup.id, setup.title, format_number(share)}});
    }
  }
  // A line is drawn in the table's order, and a row of the other kind of team would break it.
  std::stable_sort(placed.begin(), placed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [place, cells] : placed) table.rows.push_back(std::move(cells));
  return table;
}

/// "5.2×10^{15}".
std::string power_text(double value) {
  int power = static_cast<int>(std::floor(std::log10(value)));
  std::string lead = fmt::format("{:.1f}", value / std::pow(10.0, power));
  if (lead == "10.0") {
    lead = "1.0";
    ++power;
  }
  return fmt::format("{}\u00D710^{{{}}}", lead, power);
}

std::string row_name(const SetupGroup& group) {
  return fmt::format("{} (n\u00A0=\u00A0{})", group.industry ? "With industry" : "Academic",
                     group.setups.size());
}

void add_dashes(Figure& figure, double x, double low, double high) {
  for (double y = low; y < high; y += dash_mm + pause_mm) {
    figure.leaders.push_back({x, y, x, std::min(y + dash_mm, high), Colour(colours::ink)});
  }
}

void add_rows(Figure& figure, const Panel& panel, const Fig2& fig2, const std::vector<double>& rows) {
  for (std::size_t g = 0; g < fig2.groups.size(); ++g) {
    const SetupGroup& group = fig2.groups[g];
    const double y = panel.box.bottom + rows[g];
    if (g % 2 == 0) {
      figure.texts.push_back({.text = std::string(topic_title(group.topic)),
                              .x_mm = margin_mm,
                              .y_mm = y + row_mm / 2 + title_mm / 2 - 0.6,
                              .bold = true});
    }
    figure.texts.push_back({.text = row_name(group),
                            .x_mm = panel.box.left - gap_mm,
                            .y_mm = y,
                            .align = Align::right,
                            .size_pt = small_pt,
                            .colour = shade(colour_of(group.industry), 0.8)});
    if (group.setups.empty()) continue;
    add_dashes(figure, x_mm(panel, group.geometric_mean), y - row_mm / 2 + 0.3, y + row_mm / 2 - 0.3);
    figure.texts.push_back({.text = power_text(group.geometric_mean),
                            .x_mm = figure.width_mm - margin_mm,
                            .y_mm = y,
                            .align = Align::right,
                            .size_pt = small_pt,
                            .colour = shade(colour_of(group.industry), 0.8)});
  }
}

Readings readings_of(const Fig2& fig2) {
  Reading topic{.column = "topic", .as = ReadAs::text};
  for (const SetupGroup& group : fig2.groups)
    topic.words[std::string(topic_name(group.topic))] = topic_title(group.topic);
  const Reading team{.column = "team",
                     .as = ReadAs::text,
                     .words = {{std::string(team_name(false)), "academic"},
                               {std::string(team_name(true)), "with industry"}}};
  return {{{.column = "id", .as = ReadAs::text}, {.column = "title", .as = ReadAs::text}, topic, team},
          {{.column = "peak_flops", .name = "peak", .as = ReadAs::scientific, .unit = " FLOP/s"}},
          {{.column = "devices", .to = "device", .between = " × "}}};
}

std::string caption(const Fig2& fig2, const Fig2Options& options, const SourceInfo& papers,
                    const SourceInfo& hardware) {
  std::string precision = "half precision on matrix units where the device has them, else FP32";
  if (options.precision != "best") {
    precision = options.precision;
    for (char& c : precision) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  const auto n = static_cast<std::int64_t>(fig2.setups.size());
  return fmt::format(
      "Sources: {}; {}. A dot is a paper of NeurIPS {}: n\u00A0=\u00A0{} of {}, the others say too "
      "little. Devices times peak FLOP/s of one ({}). Dashed: geometric means. Below: the share of papers "
      "with less, "
      "over all topics. Academic: no author from "
      "industry.",
      papers.title, hardware.title, options.year, n, n + left_out_of_year(fig2), precision);
}

std::string title_of(const Fig2& fig2, int year) {
  const Number* ratio = with_value(fig2.numbers, "industry_over_academic_mean_peak_flops_geometric");
  if (ratio == nullptr || !ratio->low || !ratio->high) return "";
  return fmt::format(
      "At NeurIPS {}, papers with industry report hardware {} times as fast as academic papers", year,
      interval_words(*ratio->value, *ratio->low, *ratio->high, 1));
}

}  // namespace

Table fig2_table() {
  return {"fig2.csv",
          {"topic", "team", "device", "devices", "peak_flops", "place_mm", "id", "title", "share_below"},
          {}};
}

Figure draw_fig2(const Fig2& fig2, const std::vector<Accelerator>& hardware, const Fig2Options& options,
                 const SourceInfo& papers_source, const SourceInfo& hardware_source) {
  Figure figure;
  figure.name = "fig2";
  figure.width_mm = width_mm;
  figure.kind = papers_source.kind;
  const auto groups = static_cast<double>(fig2.groups.size());
  const double height_mm = groups * row_mm + groups / 2 * title_mm;
  const std::vector<double> rows = rows_of(fig2, height_mm);
  figure.table = table_of(fig2, hardware, rows);
  const std::string words = caption(fig2, options, papers_source, hardware_source);
  figure.height_mm = top_mm + height_mm + bottom_mm + curves_head_mm + curves_mm + bottom_mm +
                     caption_height_mm(words, figure.width_mm);

  const std::string header = "Geometric mean";
  double names = 0;
  for (const SetupGroup& group : fig2.groups)
    names = std::max(names, text_width_mm(row_name(group), small_pt));
  double lowest = fig2.setups.front().peak_flops;
  double highest = lowest;
  for (const PaperSetup& setup : fig2.setups) {
    lowest = std::min(lowest, setup.peak_flops);
    highest = std::max(highest, setup.peak_flops);
  }
  Panel panel;
  panel.box.left = margin_mm + names + gap_mm;
  panel.box.width = figure.width_mm - margin_mm - text_width_mm(header, small_pt) - gap_mm - panel.box.left;
  panel.box.height = height_mm;
  panel.box.bottom = figure.height_mm - top_mm - height_mm;
  // Air beside the outermost dots.
  panel.x = log_axis("Peak of the hardware that a paper reports (FLOP/s)", lowest / air, highest * air,
                     panel.box.width, small_pt);
  panel.y.high = height_mm;
  panel.y.visible = false;
  panel.readings = readings_of(fig2);
  for (const bool industry : {false, true}) {
    const Rows own{where_is("team", std::string(team_name(industry)))};
    if (cells_of(figure.table, "team", own).empty()) continue;
    add_mark(figure, panel,
             Points{{"peak_flops", ""}, "place_mm", Colour(colour_of(industry)), point_pt, own});
  }
  add_rows(figure, panel, fig2, rows);
  figure.texts.push_back({.text = header,
                          .x_mm = figure.width_mm - margin_mm,
                          .y_mm = figure.height_mm - header_mm,
                          .align = Align::right,
                          .size_pt = small_pt});
  Panel curves;
  curves.box = panel.box;
  curves.box.height = curves_mm;
  curves.box.bottom = panel.box.bottom - bottom_mm - curves_head_mm - curves_mm;
  curves.x = panel.x;
  curves.y = linear_axis("Papers with less (%)", 0, 1, curves_mm, TickStyle::percent, 0);
  curves.grid = true;
  curves.readings = panel.readings;
  curves.readings.drawn.push_back(
      {.column = "share_below", .name = "papers with less", .as = ReadAs::percent});
  for (const bool industry : {false, true}) {
    const Rows own{where_is("team", std::string(team_name(industry)))};
    if (cells_of(figure.table, "team", own).empty()) continue;
    add_mark(figure, curves,
             Line{{"peak_flops", ""}, "share_below", Colour(colour_of(industry)), curve_pt, false, own});
  }
  add_panel(figure, std::move(panel), figure.height_mm);
  add_panel(figure, std::move(curves), figure.height_mm);
  add_caption(figure, words);
  add_title(figure, title_of(fig2, options.year));
  return figure;
}

}  // namespace computedivide
