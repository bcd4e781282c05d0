// Figure 2 as a drawing: one row per topic and kind of team, one dot per paper. Hardware comes in few sizes,
// so dots would hide one another: where many papers have nearly the same peak they are spread over the row's
// height, in proportion to how many there are (a "sina" plot). The spread is van der Corput's sequence, not
// chance: the same papers are drawn the same. Below, both quantile curves over all topics: a paper with the
// i-th smallest of n peaks stands at (i - 1/2) / n, so papers with one peak make an upright line.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/figure.hpp"
#include "plot/page.hpp"
#include "results/figure_files.hpp"
#include "results/papers/fig2.hpp"

namespace computedivide {

namespace {

// The rows, in mm.
constexpr double title_mm = 5;     // a topic's name, above its rows
constexpr double row_mm = 9.5;     // a kind of team
constexpr double spread_mm = 3.9;  // dots reach this far from the row's middle
constexpr double curves_mm = 34;   // the panel of quantile curves
constexpr double curve_pt = 1.2;
constexpr double point_pt = 2.2;
constexpr double air = 2;  // factor between the outermost papers and the ends of the axis

constexpr double bins_per_decade = 10;

constexpr std::string_view academic_colour = colours::blue;
constexpr std::string_view industry_colour = colours::vermillion;

std::string_view colour_of(bool industry) { return industry ? industry_colour : academic_colour; }

/// The k-th number of van der Corput's sequence in base 2, from 1 on: 1/2, 1/4, 3/4, 1/8 …
double van_der_corput(std::size_t k) {
  double value = 0;
  for (double part = 0.5; k > 0; k /= 2, part /= 2) {
    if (k % 2 == 1) value += part;
  }
  return value;
}

int bin_of(double peak) { return static_cast<int>(std::floor(std::log10(peak) * bins_per_decade)); }

/// How far from the row's middle each paper of the group is, in mm.
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
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
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
  std::ranges::stable_sort(placed, {}, [](const auto& row) { return row.first; });
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

/// Names to the left, geometric means to the right and as lines.
void add_rows(Panel& panel, const Fig2& fig2, const std::vector<double>& rows) {
  for (std::size_t g = 0; g < fig2.groups.size(); ++g) {
    const SetupGroup& group = fig2.groups[g];
    const Colour colour = shade(colour_of(group.industry), 0.8);
    if (g % 2 == 0) {
      panel.labels.push_back({.text = std::string(topic_title(group.topic)),
                              .at = rows[g] + (row_mm + title_mm) / 2 - 0.6,
                              .bold = true});
    }
    panel.labels.push_back({.text = row_name(group), .at = rows[g], .colour = colour});
    if (group.setups.empty()) continue;
    panel.references.push_back({.at = group.geometric_mean,
                                .upright = true,
                                .from = rows[g] - row_mm / 2 + 0.3,
                                .to = rows[g] + row_mm / 2 - 0.3,
                                .colour = Colour(colours::ink)});
    panel.labels.push_back(
        {.text = power_text(group.geometric_mean), .at = rows[g], .colour = colour, .right = true});
  }
  panel.labels.push_back({.text = "Mean", .at = panel.y.high - title_mm / 2, .right = true});
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
    for (char& c : precision) c = is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
  }
  const auto n = static_cast<std::int64_t>(fig2.setups.size());
  return fmt::format(
      "Sources: {}; {}. A dot is a paper of NeurIPS {}: n\u00A0=\u00A0{} of {} say enough of their hardware. "
      "Devices times peak FLOP/s of one ({}). a: vertical lines and numbers are geometric means. b: the "
      "share of papers with less{}. Academic: no author from industry.",
      source_words(papers), source_words(hardware), options.year, n, n + left_out_of_year(fig2), precision,
      with_value(fig2.numbers, "geometric_mean_peak_flops_academic") != nullptr
          ? ", with the means and, to the right, the best academic paper"
          : "");
}

std::string title_of(const Fig2& fig2, int year) {
  const Number* ratio = with_value(fig2.numbers, "industry_over_academic_mean_peak_flops_geometric");
  if (ratio == nullptr || !ratio->low || !ratio->high) return "";
  return fmt::format(
      "At NeurIPS {}, papers with industry report hardware {} times as fast as academic papers", year,
      interval_words(*ratio->value, *ratio->low, *ratio->high, 1));
}

/// Our means and the best academic paper, and what the paper says about them, for the quantile curves.
std::vector<Reference> curve_references(const Fig2& fig2, std::span<const PublishedNumber> published) {
  std::vector<Reference> lines;
  const Number* mean = with_value(fig2.numbers, "geometric_mean_peak_flops_academic");
  if (mean == nullptr) return lines;
  const double best = std::ranges::max(peaks_of(fig2).academic);
  lines.push_back({.at = *mean->value, .upright = true, .colour = Colour(academic_colour)});
  if (const Number* industry = with_value(fig2.numbers, "geometric_mean_peak_flops_industry"))
    lines.push_back({.at = *industry->value, .upright = true, .colour = Colour(industry_colour)});
  lines.push_back({.at = best, .upright = true, .colour = Colour(academic_colour), .label = "Best academic"});
  if (const auto ratio =
          published_value(published, "fig2.industry_over_academic_mean_peak_flops_geometric")) {
    lines.push_back(
        paper_line(*mean->value * *ratio,
                   fmt::format("{} times the academic mean", readable_number(*ratio, ReadAs::number)), true));
  }
  if (const auto above = published_value(published, "fig2.industry_share_above_best_academic"))
    lines.push_back(paper_line(1 - *above, printed_percent(*above) + " above it"));
  return lines;
}

}  // namespace

Table fig2_table() {
  return {"fig2.csv",
          {"topic", "team", "device", "devices", "peak_flops", "place_mm", "id", "title", "share_below"},
          {}};
}

Figure draw_fig2(const Fig2& fig2, const std::vector<Accelerator>& hardware, const Fig2Options& options,
                 const SourceInfo& papers_source, const SourceInfo& hardware_source,
                 std::span<const PublishedNumber> published) {
  const auto groups = static_cast<double>(fig2.groups.size());
  const double height_mm = groups * row_mm + groups / 2 * title_mm;
  const std::vector<double> rows = rows_of(fig2, height_mm);
  Figure figure = start_figure("fig2", papers_source, table_of(fig2, hardware, rows));
  Panel dots = new_panel("a", "Papers by topic and team", {}, height_mm);
  dots.y.high = height_mm;
  dots.y.visible = false;
  add_rows(dots, fig2, rows);
  Panel curves =
      new_panel("b", "Papers with less, over all topics",
                linear_axis("Papers with less (%)", 0, 1, curves_mm, TickStyle::percent, 0), curves_mm);
  curves.grid = true;
  curves.references = curve_references(fig2, published);
  set_width(figure, {&dots, &curves});
  const double lowest = std::ranges::min(fig2.setups, {}, &PaperSetup::peak_flops).peak_flops;
  double highest = std::ranges::max(fig2.setups, {}, &PaperSetup::peak_flops).peak_flops;
  for (const Reference& line : curves.references) {
    if (line.upright) highest = std::max(highest, line.at);
  }
  // Air beside the outermost dots.
  curves.x = log_axis("Peak of the hardware that a paper reports (FLOP/s)", lowest / air, highest * air,
                      dots.box.width);
  dots.x = curves.x;
  dots.x.title.clear();
  dots.readings = curves.readings = readings_of(fig2);
  curves.readings.drawn.push_back(
      {.column = "share_below", .name = "papers with less", .as = ReadAs::percent});
  std::vector<KeyEntry> key;
  for (const bool industry : {false, true}) {
    const Rows own{where_is("team", std::string(team_name(industry)))};
    if (cells_of(figure.table, "team", own).empty()) continue;
    const Colour colour(colour_of(industry));
    key.push_back({industry ? "With industry" : "Academic", colour});
    add_mark(figure, dots, Points{{"peak_flops", ""}, "place_mm", colour, point_pt, own});
    add_mark(figure, curves, Line{{"peak_flops", ""}, "share_below", colour, curve_pt, own});
  }
  compose(figure, {{std::move(dots)}, {std::move(curves)}},
          caption(fig2, options, papers_source, hardware_source), title_of(fig2, options.year), key);
  return figure;
}

}  // namespace computedivide
