// Figure 3 as a drawing: one point per topic with its name, the line fitted to these points with its band,
// and the paper's slope through the points' mean.

#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/figure.hpp"
#include "plot/labels.hpp"
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

/// The paper's slope as a line through the mean of the points, over their range.
std::optional<Reference> paper_slope(const Fig3& fig3, const std::optional<double>& slope) {
  if (!slope || fig3.points.empty()) return std::nullopt;
  double terms = 0, share = 0;
  for (const TopicPoint& point : fig3.points) {
    terms += point.terms / static_cast<double>(fig3.points.size());
    share += point.academic_share / static_cast<double>(fig3.points.size());
  }
  const double least = std::ranges::min(fig3.points, {}, &TopicPoint::terms).terms;
  const double most = std::ranges::max(fig3.points, {}, &TopicPoint::terms).terms;
  if (least >= most) return std::nullopt;
  Reference line = paper_line(share + *slope * (least - terms), "");
  line.from = least;
  line.to = most;
  line.at_end = share + *slope * (most - terms);
  return line;
}

Table fig3_table(const Fig3& fig3) {
  Table table{
      "fig3.csv", {"series", "topic", "compute_terms", "academic_only_share", "low", "high", "works"}, {}};
  for (const TopicPoint& point : fig3.points) {
    table.rows.push_back(
        row_cells("topic", point.topic, point.terms, point.academic_share, "", "", point.works));
  }
  for (const LinePoint& point : fig3.line)
    table.rows.push_back(row_cells("fitted line", "", point.x, point.share, point.low, point.high, ""));
  return table;
}

/// The least and greatest of what the figure shows: points, and line and band if there are such.
struct Range {
  double low = HUGE_VAL, high = -HUGE_VAL;
  void take(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

/// The words of a score as the axis's title, and within a sentence; for abstracts with a term the value
/// itself says that it is a percentage.
struct ScoreWords {
  const char *title, *sentence;
};
constexpr std::array<ScoreWords, 3> score_in_words{
    {{"Compute terms per abstract (mean)", "compute terms per abstract"},
     {"Share of abstracts with a compute term", "abstracts with a compute term"},
     {"Compute terms per 100 words of abstract", "compute terms per 100 words of abstract"}}};

constexpr std::array<std::string_view, 3> among_words{"works with a known team type",
                                                      "works of academia or industry", "all works"};

Panel start_panel(const Figure& figure, const Fig3& fig3, const std::optional<Reference>& paper,
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
  if (paper) {
    y.take(paper->at);
    y.take(*paper->at_end);
  }
  Panel panel;
  panel.y = linear_axis("Academic-only share of works (%)", y.low, y.high, height_mm, TickStyle::percent);
  // Shares end at 0 and 1, even if the points fill the range.
  panel.y.low = std::max(panel.y.low, std::min(0.0, y.low));
  panel.y.high = std::min(panel.y.high, std::max(1.0, y.high));
  std::erase_if(panel.y.ticks,
                [&](const Tick& tick) { return tick.at < panel.y.low || tick.at > panel.y.high; });
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  const ScoreWords& words = score_in_words[static_cast<std::size_t>(options.panel.score)];
  panel.x = linear_axis(words.title, x.low, x.high, panel.box.width, TickStyle::number, 0.08, 12);
  const bool share = options.panel.score == TermScore::presence;
  panel.readings.names = {{.column = "topic", .as = ReadAs::text},
                          {.column = "series",
                           .as = ReadAs::text,
                           .words = {{"topic", ""}, {"fitted line", "Line fitted to the topics"}}}};
  panel.readings.drawn = {
      {.column = "compute_terms", .name = words.sentence, .as = share ? ReadAs::percent : ReadAs::number},
      estimate_reading("academic_only_share", "academic-only share", ReadAs::percent)};
  panel.readings.always = {{.column = "works", .name = "works"}};
  return panel;
}

std::string p_words(double p) {
  if (p < 0.001) return "p\u00A0<\u00A00.001";
  return fmt::format("p\u00A0=\u00A0{:.{}f}", p, p < 0.095 ? 3 : 2);
}

/// A slope as digits, with one more where it is small.
std::string slope_digits(double slope, double size) {
  return tick_text(slope, TickStyle::number, std::abs(size) < 0.1 ? 3 : 2);
}

/// " Slope of the line −0.12 (−0.20 to −0.04), p = 0.010; over topic-years …"
std::string slope_words(const Fig3& fig3) {
  const PanelFit& fitted = fig3.companions.front();
  std::vector<std::string> parts;
  bool any = false, any_wild = false;
  const auto add = [&](std::string_view name, const PanelFit& fit) {
    if (!fit.estimate) return;
    const auto text = [&](double value) { return slope_digits(value, fit.estimate->estimate); };
    std::string part = fmt::format("{} {} ({} to {})", name, text(fit.estimate->estimate),
                                   text(fit.estimate->low), text(fit.estimate->high));
    if (fit.wild) part += ", " + p_words(fit.wild->p_value);
    parts.push_back(std::move(part));
    any = true;
    any_wild = any_wild || fit.wild;
  };
  if (!fitted.estimate) parts.push_back(fmt::format("No line: {}", fitted.reason));
  add("Slope of the line", fitted);
  add(fitted.estimate ? "over topic-years" : "slope over topic-years", fig3.fits.front());
  add("elasticity within topics", fig3.fits.back());
  std::string text = fmt::format(" {}.", fmt::join(parts, "; "));
  if (any) text += " Slopes of the share (0 to 1) per term; in brackets: 95\u00A0% intervals";
  if (any_wild) text += "; p from the wild bootstrap";
  return any ? text + "." : text;
}

/// What the key says about the line: "Fitted line: slope −0.12, p = 0.010".
std::string fitted_words(const PanelFit& fitted) {
  std::string text = fmt::format("Fitted line: slope {}",
                                 slope_digits(fitted.estimate->estimate, fitted.estimate->estimate));
  if (fitted.wild) text += ", " + p_words(fitted.wild->p_value);
  return text;
}

void add_names(Figure& figure, const Panel& panel, const Fig3& fig3, const std::optional<Reference>& paper) {
  std::vector<NamedPoint> points;
  for (const TopicPoint& point : fig3.points)
    points.push_back({point.topic, x_mm(panel, point.terms), y_mm(panel, point.academic_share)});
  PointLabelOptions options;
  options.radius_mm = point_pt * mm_per_pt / 2;
  const auto add_line = [&](double x_1, double y_1, double x_2, double y_2) {
    options.lines.push_back({x_mm(panel, x_1), y_mm(panel, y_1), x_mm(panel, x_2), y_mm(panel, y_2), {}});
  };
  for (std::size_t i = 1; i < fig3.line.size(); ++i)
    add_line(fig3.line[i - 1].x, fig3.line[i - 1].share, fig3.line[i].x, fig3.line[i].share);
  if (paper) add_line(*paper->from, paper->at, *paper->to, *paper->at_end);
  // Smaller type if the names do not fit otherwise.
  const Figure without = figure;
  for (const double size_pt : {small_pt, small_pt - 0.5, small_pt - 1}) {
    figure = without;
    options.size_pt = size_pt;
    const LabelFaults faults = add_point_labels(figure, points, panel.box, options);
    if (faults.labels_on_labels + faults.labels_on_points == 0) return;
  }
}

/// What a trend within topics says: "−3.1 pp".
std::string trend_words(const Fig3& fig3) {
  const Number* share = with_value(fig3.numbers, "share_trend_within");
  const Number* terms = with_value(fig3.numbers, "terms_trend_within");
  if (share == nullptr || terms == nullptr) return "";
  return fmt::format(
      " Within topics the share changes by {}\u00A0pp a year and compute terms by {} per abstract.",
      tick_text(*share->value, TickStyle::number, 1), tick_text(*terms->value, TickStyle::number, 3));
}

std::string caption(const Fig3& fig3, const Fig3Options& options, const SourceInfo& source) {
  std::string text = fmt::format(
      "Source: {}. The {} largest topics, {} of the years {}–{}; share among {}.", source_words(source),
      fig3.points.size(), options.weighted ? "mean by works" : "mean", fig3.panel.first_year,
      fig3.panel.last_year, among_words[static_cast<std::size_t>(options.panel.share_among)]);
  if (!fig3.line.empty()) {
    text += fmt::format(" Line: least squares over the {} points{}, with the 95\u00A0% band of its mean.",
                        fig3.points.size(), options.weighted ? ", weighted by works" : "");
  }
  return text + slope_words(fig3) + trend_words(fig3);
}

std::string title_of(const Fig3& fig3) {
  const auto& fit = fig3.companions.front().estimate;
  if (!fit) return "";
  return fmt::format(
      "Across topics, {}: slope {}",
      side_words(fit->low, fit->high, "more compute terms go with a larger academic-only share",
                 "more compute terms go with a smaller academic-only share",
                 "compute terms and the academic-only share are not clearly related"),
      interval_words(fit->estimate, fit->low, fit->high));
}

}  // namespace

Figure draw_fig3(const Fig3& fig3, const Fig3Options& options, std::optional<double> printed_slope,
                 const SourceInfo& source) {
  const std::optional<Reference> paper = paper_slope(fig3, printed_slope);
  Figure figure = start_figure("fig3", source, fig3_table(fig3), width_mm);
  const std::string words = caption(fig3, options, source);
  figure.height_mm = top_mm + height_mm + bottom_mm + caption_height_mm(words, figure.width_mm);
  Panel panel = start_panel(figure, fig3, paper, options);
  panel.box.bottom = figure.height_mm - top_mm - height_mm;

  const Place place{"compute_terms", ""};
  const Rows line{where_is("series", "fitted line")};
  const Rows topics{where_is("series", "topic")};
  if (!fig3.line.empty()) {
    add_mark(figure, panel, Band{place, "low", "high", tint(colours::vermillion, 0.14), line});
    add_mark(figure, panel, Line{place, "academic_only_share", Colour(colours::vermillion), 1.0, line});
  }
  if (paper) panel.references.push_back(*paper);
  add_mark(figure, panel, Points{place, "academic_only_share", Colour(colours::blue), point_pt, topics});
  add_names(figure, panel, fig3, paper);
  std::vector<KeyEntry> key{{"Topic", Colour(colours::blue)}};
  if (!fig3.line.empty()) key.push_back({fitted_words(fig3.companions.front()), Colour(colours::vermillion)});
  if (paper) {
    key.push_back({fmt::format("Paper: slope {}", tick_text(*printed_slope, TickStyle::number, 3)),
                   Colour(paper_colour)});
  }
  add_key(figure, key, panel.box.left, figure.height_mm - key_mm);
  add_panel(figure, std::move(panel), figure.height_mm);
  add_caption(figure, words);
  add_title(figure, title_of(fig3));
  return figure;
}

}  // namespace computedivide
