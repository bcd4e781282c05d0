// Figure 3 as a drawing: one point per topic with its name, the line fitted to these points with its band,
// slope and p, and the paper's slope through the points' mean.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/labels.hpp"
#include "plot/linear_axis.hpp"
#include "plot/point_labels.hpp"
#include "results/figure_files.hpp"
#include "results/works/fig3.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double width_mm = 136;
constexpr double right_mm = 2.5;
constexpr double key_mm = 3;
constexpr double top_mm = 7;
constexpr double height_mm = 86;
constexpr double bottom_mm = 9;
constexpr double point_pt = 3.6;

/// The paper's line: its slope through the mean of the points, over the range of the fitted line.
std::vector<LinePoint> paper_line(const Fig3& fig3, const std::optional<double>& slope) {
  if (!slope || fig3.points.empty()) return {};
  double terms = 0, share = 0, least = HUGE_VAL, most = -HUGE_VAL;
  for (const TopicPoint& point : fig3.points) {
    terms += point.terms / static_cast<double>(fig3.points.size());
    share += point.academic_share / static_cast<double>(fig3.points.size());
    least = std::min(least, point.terms);
    most = std::max(most, point.terms);
  }
  if (least >= most) return {};
  std::vector<LinePoint> line;
  for (const double at : {least, most}) line.push_back({at, share + *slope * (at - terms), 0, 0});
  return line;
}

Table fig3_table(const Fig3& fig3, const std::vector<LinePoint>& paper) {
  Table table{
      "fig3.csv", {"series", "topic", "compute_terms", "academic_only_share", "low", "high", "works"}, {}};
  for (const TopicPoint& point : fig3.points) {
    table.rows.push_back({"topic", point.topic, format_number(point.terms),
                          format_number(point.academic_share), "", "", std::to_string(point.works)});
  }
  for (const LinePoint& point : fig3.line) {
    table.rows.push_back({"fitted line", "", format_number(point.terms), format_number(point.share),
                          format_number(point.low), format_number(point.high), ""});
  }
  for (const LinePoint& point : paper) {
    table.rows.push_back({"paper", "", format_number(point.terms), format_number(point.share), "", "", ""});
  }
  return table;
}

/// The least and greatest of what the figure shows: points, and line and band where there are such.
struct Range {
  double low = HUGE_VAL, high = -HUGE_VAL;
  void take(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

std::string x_title(const PanelOptions& options) {
  switch (options.score) {
    case TermScore::occurrences:
      return "Compute terms per abstract (mean)";
    case TermScore::presence:
      return "Share of abstracts with a compute term";
    case TermScore::per_100_tokens:
      return "Compute terms per 100 words of abstract";
  }
  return "";
}

/// The same within a sentence; of abstracts with a term the value says that it is a percentage.
std::string_view term_words(TermScore score) {
  switch (score) {
    case TermScore::occurrences:
      return "compute terms per abstract";
    case TermScore::presence:
      return "abstracts with a compute term";
    case TermScore::per_100_tokens:
      return "compute terms per 100 words of abstract";
  }
  return "";
}

std::string_view among_words(ShareAmong among) {
  switch (among) {
    case ShareAmong::known:
      return "works with a known team type";
    case ShareAmong::academic_and_industry:
      return "works of academia or industry";
    case ShareAmong::all:
      return "all works";
  }
  return "";
}

Panel start_panel(const Figure& figure, const Fig3& fig3, const std::vector<LinePoint>& paper,
                  const Fig3Options& options) {
  Range x, y;
  for (const TopicPoint& point : fig3.points) {
    x.take(point.terms);
    y.take(point.academic_share);
  }
  for (const LinePoint& point : fig3.line) {
    y.take(point.low);
    y.take(point.high);
  }
  for (const LinePoint& point : paper) y.take(point.share);
  Panel panel;
  panel.y = linear_axis("Academic-only share of works (%)", y.low, y.high, height_mm, TickStyle::percent);
  // Even where the points fill the range, shares end at 0 and 1.
  panel.y.low = std::max(panel.y.low, std::min(0.0, y.low));
  panel.y.high = std::min(panel.y.high, std::max(1.0, y.high));
  std::erase_if(panel.y.ticks,
                [&](const Tick& tick) { return tick.at < panel.y.low || tick.at > panel.y.high; });
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  panel.x = linear_axis(x_title(options.panel), x.low, x.high, panel.box.width, TickStyle::number, 0.08, 12);
  const bool share = options.panel.score == TermScore::presence;
  panel.readings.names = {
      {.column = "topic", .as = ReadAs::text},
      {.column = "series",
       .as = ReadAs::text,
       .words = {
           {"topic", ""}, {"fitted line", "Line fitted to the topics"}, {"paper", "The paper's slope"}}}};
  panel.readings.drawn = {{.column = "compute_terms",
                           .name = std::string(term_words(options.panel.score)),
                           .as = share ? ReadAs::percent : ReadAs::number},
                          {.column = "academic_only_share",
                           .name = "academic-only share",
                           .as = ReadAs::percent,
                           .details = {interval_reading("low", "high", ReadAs::percent)}}};
  panel.readings.always = {{.column = "works", .name = "works"}};
  return panel;
}

std::string p_words(double p) {
  if (p < 0.001) return "p\u00A0<\u00A00.001";
  return fmt::format("p\u00A0=\u00A0{:.{}f}", p, p < 0.095 ? 3 : 2);
}

/// What stands in the plot about its line.
std::vector<std::string> slope_lines(const Fig3& fig3) {
  const PanelFit& fitted = fig3.companions.front();
  const PanelFit& pooled = fig3.fits.front();
  const PanelFit& elasticity = fig3.fits.back();
  std::vector<std::string> lines;
  const auto add = [&](std::string_view name, const PanelFit& fit) {
    if (!fit.estimate) return;
    const int decimals = std::abs(fit.estimate->estimate) < 0.1 ? 3 : 2;
    const auto text = [&](double value) { return tick_text(value, TickStyle::number, decimals); };
    std::string line = fmt::format("{} {} (95\u00A0% interval {} to {})", name, text(fit.estimate->estimate),
                                   text(fit.estimate->low), text(fit.estimate->high));
    if (fit.wild) line += ", " + p_words(fit.wild->p_value);
    lines.push_back(std::move(line));
  };
  add("Slope of the line", fitted);
  add("Slope over topic-years", pooled);
  add("Elasticity within topics", elasticity);
  if (!fitted.estimate) lines.push_back(fmt::format("No line: {}", fitted.reason));
  return lines;
}

/// The corner of the panel in which a block of text hides the fewest points, and least of the line.
Box free_corner(const Panel& panel, const Fig3& fig3, double width, double height) {
  const Box& room = panel.box;
  const double margin = 1;
  const double lefts[] = {room.right() - width - margin, room.left + margin};
  const double bottoms[] = {room.top() - height - margin, room.bottom + margin};
  Box best{lefts[0], bottoms[0], width, height};
  double least = HUGE_VAL;
  for (const double bottom : bottoms) {
    for (const double left : lefts) {
      const Box box{left, bottom, width, height};
      const auto hides = [&](double terms, double share) {
        const double x = x_mm(panel, terms), y = y_mm(panel, share);
        return x > box.left - 2 && x < box.right() + 2 && y > box.bottom - 2 && y < box.top() + 2;
      };
      double hidden = 0;
      for (const TopicPoint& point : fig3.points) hidden += hides(point.terms, point.academic_share) ? 1 : 0;
      for (const LinePoint& point : fig3.line) {
        hidden += hides(point.terms, point.share) ? 0.2 : 0;
        hidden += hides(point.terms, point.low) || hides(point.terms, point.high) ? 0.02 : 0;
      }
      if (hidden < least) {
        least = hidden;
        best = box;
      }
    }
  }
  return best;
}

/// Writes the lines of text and returns the box that they fill.
Box add_slope(Figure& figure, const Panel& panel, const Fig3& fig3) {
  const std::vector<std::string> lines = slope_lines(fig3);
  double width = 0;
  for (const std::string& line : lines) width = std::max(width, text_width_mm(line, small_pt));
  const double line_mm = line_height_mm(small_pt);
  const Box box = free_corner(panel, fig3, width, line_mm * static_cast<double>(lines.size()));
  double y = box.top() - line_mm / 2;
  for (const std::string& line : lines) {
    figure.texts.push_back({.text = line, .x_mm = box.left, .y_mm = y, .size_pt = small_pt});
    y -= line_mm;
  }
  return box;
}

void add_names(Figure& figure, const Panel& panel, const Fig3& fig3, const Box& taken) {
  std::vector<NamedPoint> points;
  for (const TopicPoint& point : fig3.points) {
    points.push_back({point.topic, x_mm(panel, point.terms), y_mm(panel, point.academic_share)});
  }
  PointLabelOptions options;
  options.radius_mm = point_pt * mm_per_pt / 2;
  options.taken = {taken};
  for (std::size_t i = 1; i < fig3.line.size(); ++i) {
    options.lines.push_back({x_mm(panel, fig3.line[i - 1].terms),
                             y_mm(panel, fig3.line[i - 1].share),
                             x_mm(panel, fig3.line[i].terms),
                             y_mm(panel, fig3.line[i].share),
                             {}});
  }
  // Smaller type where the names do not fit otherwise.
  const Figure without = figure;
  for (const double size_pt : {small_pt, small_pt - 0.5, small_pt - 1}) {
    figure = without;
    options.size_pt = size_pt;
    const LabelFaults faults = add_point_labels(figure, points, panel.box, options);
    if (faults.labels_on_labels + faults.labels_on_points + faults.labels_on_taken == 0) return;
  }
}

/// What a trend within topics says: "−3.1 pp".
std::string trend_words(const Fig3& fig3) {
  const auto find = [&](std::string_view name) {
    return std::find_if(fig3.numbers.begin(), fig3.numbers.end(),
                        [&](const Number& number) { return number.name == name; });
  };
  const auto share = find("share_trend_within"), terms = find("terms_trend_within");
  if (share == fig3.numbers.end() || !share->value || terms == fig3.numbers.end() || !terms->value) return "";
  return fmt::format(
      " Within topics the share changes by {}\u00A0pp a year and compute terms by {} per abstract.",
      tick_text(*share->value, TickStyle::number, 1), tick_text(*terms->value, TickStyle::number, 3));
}

std::string caption(const Fig3& fig3, const Fig3Options& options, const SourceInfo& source) {
  std::string text =
      fmt::format("Source: {}. The {} largest topics, {} of the years {}–{}; share among {}.", source.title,
                  fig3.points.size(), options.weighted ? "mean by works" : "mean", fig3.panel.first_year,
                  fig3.panel.last_year, among_words(options.panel.share_among));
  if (!fig3.line.empty()) {
    text += fmt::format(
        " Line: least squares over the {} points{}, with the 95\u00A0% band of its mean; p from the wild "
        "bootstrap.",
        fig3.points.size(), options.weighted ? ", weighted by works" : "");
  }
  return text + trend_words(fig3);
}

std::string title_of(const Fig3& fig3) {
  const auto& fit = fig3.companions.front().estimate;
  if (!fit) return "";
  return fmt::format(
      "Topics with more compute terms {}: slope {}",
      side_words(fit->low, fit->high, "have a larger academic-only share",
                 "have a smaller academic-only share", "do not clearly differ in their academic-only share"),
      interval_words(fit->estimate, fit->low, fit->high));
}

}  // namespace

Figure draw_fig3(const Fig3& fig3, const Fig3Options& options, std::optional<double> printed_slope,
                 const SourceInfo& source) {
  Figure figure;
  figure.name = "fig3";
  figure.width_mm = width_mm;
  figure.kind = source.kind;
  const std::vector<LinePoint> paper = paper_line(fig3, printed_slope);
  figure.table = fig3_table(fig3, paper);
  const std::string words = caption(fig3, options, source);
  figure.height_mm = top_mm + height_mm + bottom_mm + caption_height_mm(words, figure.width_mm);
  Panel panel = start_panel(figure, fig3, paper, options);
  panel.box.bottom = figure.height_mm - top_mm - height_mm;

  const Place place{"compute_terms", ""};
  const Rows line{where_is("series", "fitted line")};
  const Rows topics{where_is("series", "topic")};
  if (!fig3.line.empty()) {
    add_mark(figure, panel, Band{place, "low", "high", tint(colours::vermillion, 0.14), line});
    add_mark(figure, panel,
             Line{place, "academic_only_share", Colour(colours::vermillion), 1.0, false, line});
  }
  if (!paper.empty()) {
    add_mark(figure, panel,
             Line{place,
                  "academic_only_share",
                  Colour(colours::dark_grey),
                  1.0,
                  false,
                  {where_is("series", "paper")}});
  }
  add_mark(figure, panel, Points{place, "academic_only_share", Colour(colours::blue), point_pt, topics});
  const Box taken = add_slope(figure, panel, fig3);
  add_names(figure, panel, fig3, taken);
  std::vector<KeyEntry> key{{"Topic", Colour(colours::blue)}};
  if (!fig3.line.empty()) key.push_back({"Fitted line", Colour(colours::vermillion)});
  if (!paper.empty())
    key.push_back({fmt::format("The paper's slope, {}", tick_text(*printed_slope, TickStyle::number, 3)),
                   Colour(colours::dark_grey)});
  add_key(figure, key, panel.box.left, figure.height_mm - key_mm);
  add_panel(figure, std::move(panel), figure.height_mm);
  add_caption(figure, words);
  add_title(figure, title_of(fig3));
  return figure;
}

}  // namespace computedivide
