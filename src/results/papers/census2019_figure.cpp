// The census of NeurIPS 2019 as a drawing: the share of papers with code against the fraction of industry
// authors with the logit's curve, and the coefficient under every way to count authors beside the paper's.

#include "results/papers/census2019_figure.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <limits>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "plot/labels.hpp"
#include "plot/linear_axis.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "stats/distributions.hpp"
#include "stats/regression/predict.hpp"

namespace computedivide {

namespace {

constexpr int curve_steps = 40;

// The page, in mm, from the top down.
constexpr double right_mm = 3;
constexpr double heading_mm = 3;
constexpr double top_mm = 9;  // of the panels below their headings' row
constexpr double height_mm = 42;
constexpr double counts_mm = 2;
constexpr double between_mm = 15;   // from panel a to panel b, axis title and heading included
constexpr double heading_b_mm = 4;  // of b above its panel
constexpr double row_mm = 4;
constexpr double bottom_mm = 9;
constexpr double names_gap_mm = 2;  // between names and panel b
constexpr double point_pt = 3.6;

constexpr std::array<std::pair<std::string_view, std::string_view>, census_choices.size()> labels{
    {{"any_company", "Any company"},
     {"shares", "Share of companies"},
     {"only_companies", "Companies alone"},
     {"unknown_left_out", "Unknown authors left out"},
     {"unknown_industry", "Unknown authors as industry"},
     {"all_known", "All authors known"},
     {"joined", "Titles matched"}}};

std::string label_of(std::string_view choice) {
  const auto known =
      std::find_if(labels.begin(), labels.end(), [&](const auto& entry) { return entry.first == choice; });
  return std::string(known == labels.end() ? choice : known->second);
}

/// The logit's curve at the mean number of authors; none where it has no fit.
std::vector<ReleaseLinePoint> curve_of(const std::vector<CodeReleaseRow>& rows, double mean_authors) {
  const auto n = static_cast<Eigen::Index>(rows.size());
  Eigen::VectorXd code(n), industry(n), authors(n);
  for (Eigen::Index i = 0; i < n; ++i) {
    const CodeReleaseRow& row = rows[static_cast<std::size_t>(i)];
    code(i) = row.code ? 1 : 0;
    industry(i) = row.frac_industry;
    authors(i) = row.n_authors;
  }
  std::vector<ReleaseLinePoint> curve;
  try {
    Design design = start_design("code_released", code);
    add_column(design, "frac_industry", industry);
    add_column(design, "n_authors", authors);
    const Fit fit = fit_logit(design);
    Eigen::MatrixXd at = Eigen::MatrixXd::Ones(curve_steps + 1, 3);
    at.col(1) = Eigen::VectorXd::LinSpaced(curve_steps + 1, 0, 1);
    at.col(2).setConstant(mean_authors);
    const std::vector<Prediction> points = predict(fit, coefficients(fit, design), at, interval_level);
    for (int i = 0; i <= curve_steps; ++i) {
      const Prediction& point = points[static_cast<std::size_t>(i)];
      curve.push_back({at(i, 1), point.mean, point.mean_interval.low, point.mean_interval.high});
    }
  } catch (const Error&) {
    // Why is in census2019.numbers.json, with the numbers that the same fit would have given.
    curve.clear();
  }
  return curve;
}

CensusEstimate estimate_under(const std::vector<CensusRow>& census, std::string_view choice) {
  const std::vector<CodeReleaseRow> rows = census_rows(census, choice);
  CensusEstimate result;
  result.name = choice;
  result.label = label_of(choice);
  result.n = static_cast<std::int64_t>(rows.size());
  try {
    const CodeReleaseFit fit = fit_code_release(rows);
    const Estimate& row = estimate_of(fit, "frac_industry");
    result.estimate = row.estimate;
    result.low = row.low;
    result.high = row.high;
  } catch (const Error&) {
    // Why is in census2019_sensitivity.csv.
    result.estimate.reset();
  }
  return result;
}

/// The paper's coefficient; nothing where it is not among the published numbers.
std::optional<CensusEstimate> printed_estimate(std::span<const PublishedNumber> published) {
  const auto value = [&](std::string_view id) -> std::optional<double> {
    for (const PublishedNumber& number : published) {
      if (number.id == id) return number.value;
    }
    return std::nullopt;
  };
  const std::optional<double> estimate = value("table1.frac_industry");
  const std::optional<double> error = value("table1.frac_industry.se");
  if (!estimate || !error) return std::nullopt;
  CensusEstimate paper;
  paper.name = "paper";
  paper.label = "Paper, Table 1";
  if (const std::optional<double> n = value("table1.n")) paper.n = static_cast<std::int64_t>(*n);
  paper.estimate = estimate;
  const double reach = critical_value(interval_level, std::numeric_limits<double>::infinity()) * *error;
  paper.low = *estimate - reach;
  paper.high = *estimate + reach;
  return paper;
}

Table figure_table(const CensusFigure& census) {
  Table table{"census2019_figure.csv", {"panel", "series", "x", "y", "low", "high", "n"}, {}};
  for (const ReleaseBin& bin : census.bins) {
    const Number share = share_number("", bin.code, bin.n, "");
    table.rows.push_back({"a", "bin", format_number(bin.mean_frac_industry), format_number(*share.value),
                          format_number(*share.low), format_number(*share.high), std::to_string(bin.n)});
  }
  for (const ReleaseLinePoint& point : census.curve) {
    table.rows.push_back({"a", "logit", format_number(point.frac_industry), format_number(point.share),
                          format_number(point.low), format_number(point.high), ""});
  }
  std::size_t rank = census.estimates.size();
  for (const CensusEstimate& estimate : census.estimates) {
    const std::string place = std::to_string(rank--);
    if (!estimate.estimate) continue;
    table.rows.push_back({"b", estimate.name, format_number(*estimate.estimate), place,
                          format_number(estimate.low), format_number(estimate.high),
                          std::to_string(estimate.n)});
  }
  return table;
}

Rows rows_of(const char* panel, std::string_view series) {
  return {where_is("panel", panel), where_is("series", std::string(series))};
}

const Place along{"x", ""};

/// Panel a with its axes; marks and height come later.
Panel start_panel_a(const Figure& figure) {
  Panel panel;
  panel.letter = "a";
  panel.heading = "Code release at NeurIPS 2019";
  panel.y = share_axis("Papers with code (%)");
  panel.x = share_axis("Authors from industry (%)");
  // Points at the ends are drawn whole.
  panel.x.low = -0.03;
  panel.x.high = 1.03;
  panel.grid = true;
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  panel.readings.names = {
      {.column = "series", .as = ReadAs::text, .words = {{"bin", "Papers"}, {"logit", "Logit"}}}};
  panel.readings.drawn = {{.column = "x", .name = "authors from industry", .as = ReadAs::percent},
                          {.column = "y",
                           .name = "papers with code",
                           .as = ReadAs::percent,
                           .details = {interval_reading("low", "high", ReadAs::percent)}}};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  return panel;
}

void draw_panel_a(Figure& figure, Panel& panel, const CensusFigure& census) {
  if (!census.curve.empty()) {
    const Rows curve = rows_of("a", "logit");
    add_mark(figure, panel, Band{along, "low", "high", tint(colours::blue, 0.18), curve});
    add_mark(figure, panel, Line{along, "y", Colour(colours::blue), 1.2, false, curve});
  }
  const Rows bins = rows_of("a", "bin");
  add_mark(figure, panel, ErrorBars{along, "low", "high", Colour(colours::ink), 0.6, bins});
  add_mark(figure, panel, Points{along, "y", Colour(colours::ink), point_pt, bins});
}

std::string name_of(const CensusEstimate& estimate) {
  const std::string n = fmt::format("{} (n\u00A0=\u00A0{})", estimate.label, estimate.n);
  return estimate.estimate ? n : n + ": no estimate";
}

Panel start_panel_b(const Figure& figure, const CensusFigure& census) {
  double low = 0, high = 0, names = 0;
  for (const CensusEstimate& estimate : census.estimates) {
    names = std::max(names, text_width_mm(name_of(estimate), small_pt));
    if (!estimate.estimate) continue;
    low = std::min(low, estimate.low);
    high = std::max(high, estimate.high);
  }
  Panel panel;
  panel.letter = "b";
  panel.heading = "By how authors are counted, beside the paper";
  panel.box.left = names + names_gap_mm + 1;
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = row_mm * (static_cast<double>(census.estimates.size()) + 0.2);
  panel.x = linear_axis("Coefficient (log odds)", low, high, panel.box.width, TickStyle::number);
  panel.y.low = 0.4;
  panel.y.high = static_cast<double>(census.estimates.size()) + 0.6;
  panel.y.visible = false;
  Reading choice{.column = "series", .as = ReadAs::text};
  for (const CensusEstimate& estimate : census.estimates) choice.words[estimate.name] = estimate.label;
  panel.readings.names = {choice};
  panel.readings.drawn = {{.column = "x",
                           .name = "coefficient of the fraction of authors from industry",
                           .details = {interval_reading("low", "high", ReadAs::number)}}};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  return panel;
}

std::string_view colour_of(const CensusEstimate& estimate, const CensusFigure& census) {
  if (estimate.name == "paper") return colours::vermillion;
  return estimate.name == census.choice ? colours::ink : colours::blue;
}

/// Names and intervals, as texts and lines, and the line of no effect.
void draw_panel_b(Figure& figure, Panel& panel, const CensusFigure& census) {
  const double zero = x_mm(panel, 0);
  figure.leaders.push_back({zero, panel.box.bottom, zero, panel.box.top(), tint(colours::grey, 0.5)});
  double rank = static_cast<double>(census.estimates.size());
  for (const CensusEstimate& estimate : census.estimates) {
    const double y = y_mm(panel, rank);
    const Colour colour{colour_of(estimate, census)};
    figure.texts.push_back({.text = name_of(estimate),
                            .x_mm = panel.box.left - names_gap_mm,
                            .y_mm = y,
                            .align = Align::right,
                            .size_pt = small_pt,
                            .bold = false});
    rank -= 1;
    if (!estimate.estimate) continue;
    figure.leaders.push_back({x_mm(panel, estimate.low), y, x_mm(panel, estimate.high), y, colour});
    add_mark(figure, panel, Points{along, "y", colour, point_pt, rows_of("b", estimate.name)});
  }
}

std::string caption(const CensusFigure& census, const SourceInfo& source) {
  std::string text = fmt::format(
      "Source: {}. n\u00A0=\u00A0{} papers, authors counted as “{}” (black in b). Points in a: no, up to a "
      "third, up to two thirds, more, and only authors from industry (counts above), with 95\u00A0% Wilson "
      "intervals.",
      source.title, census.n, label_of(census.choice));
  if (!census.curve.empty()) {
    text += fmt::format(" Curve: the logit at the mean of {:.1f} authors, with its 95\u00A0% band.",
                        census.mean_authors);
  }
  return text + " Lines in b: 95\u00A0% intervals.";
}

std::string title_of(const CensusFigure& census) {
  for (const CensusEstimate& one : census.estimates) {
    if (one.name != census.choice || !one.estimate) continue;
    return fmt::format("With more authors from industry code is {}: log odds {}",
                       side_words(one.low, one.high, "released more often", "released less often",
                                  "released neither clearly more nor less often"),
                       interval_words(*one.estimate, one.low, one.high));
  }
  return "";
}

}  // namespace

CensusFigure census_figure(const std::vector<CensusRow>& census, std::string_view choice,
                           std::span<const PublishedNumber> published) {
  const std::vector<CodeReleaseRow> rows = census_rows(census, choice);
  CensusFigure result;
  result.choice = choice;
  result.n = static_cast<std::int64_t>(rows.size());
  result.bins = release_bins(rows);
  if (!rows.empty()) {
    for (const CodeReleaseRow& row : rows) result.mean_authors += row.n_authors;
    result.mean_authors /= static_cast<double>(rows.size());
    result.curve = curve_of(rows, result.mean_authors);
  }
  for (const CensusChoice& each : census_choices) {
    result.estimates.push_back(estimate_under(census, each.name));
  }
  if (std::optional<CensusEstimate> paper = printed_estimate(published)) {
    result.estimates.push_back(std::move(*paper));
  }
  return result;
}

Figure draw_census2019(const CensusFigure& census, const SourceInfo& source) {
  Figure figure;
  figure.name = "census2019";
  figure.kind = source.kind;
  figure.table = figure_table(census);
  Panel a = start_panel_a(figure);
  const Values counts = fitted_values(
      figure.table, a,
      {.place = along, .at = 1, .lift_mm = counts_mm, .column = "n", .rows = rows_of("a", "bin")});
  const double pushed_mm = extra_height_mm(figure.table, counts);
  const bool forest = std::any_of(census.estimates.begin(), census.estimates.end(),
                                  [](const CensusEstimate& each) { return each.estimate.has_value(); });
  const std::string words = caption(census, source);
  figure.height_mm = top_mm + pushed_mm + height_mm + bottom_mm + caption_height_mm(words, figure.width_mm);
  std::optional<Panel> b;
  if (forest) {
    b = start_panel_b(figure, census);
    figure.height_mm += between_mm + b->box.height;
  }
  a.box.bottom = figure.height_mm - top_mm - pushed_mm - height_mm;
  draw_panel_a(figure, a, census);
  add_mark(figure, a, counts);
  if (b) {
    b->box.bottom = a.box.bottom - between_mm - b->box.height;
    draw_panel_b(figure, *b, census);
  }
  add_panel(figure, std::move(a), figure.height_mm - heading_mm);
  if (b) {
    const double heading = b->box.top() + heading_b_mm;
    add_panel(figure, std::move(*b), heading);
  }
  add_caption(figure, words);
  add_title(figure, title_of(census));
  return figure;
}

}  // namespace computedivide
