// Figure 6 as a drawing: a panel a year and one for all, each with binned shares and the fitted line.

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/linear_axis.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/papers/fig6.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down; three panels a row.
constexpr std::size_t columns = 3;
constexpr double right_mm = 3;
constexpr double gap_mm = 6;      // between two panels of a row
constexpr double height_mm = 34;  // of a panel
constexpr double heading_mm = 3;  // down to a row's headings
constexpr double slope_mm = 3.6;  // from a heading down to what it says of the slope
constexpr double counts_mm = 2;   // the counts' middle above a panel
constexpr double top_mm = 13;     // from a row's top to its panels
constexpr double row_mm = top_mm + height_mm + 6;
constexpr double bottom_mm = 4;    // the axis titles of the last row
constexpr double letter_mm = 3.5;  // from a panel's letter to its heading
constexpr double point_pt = 3;

std::string name_of_year(const ReleaseFit& fit) {
  return fit.year ? std::to_string(*fit.year) : "all";
}

double cut(double share) {
  return std::clamp(share, 0.0, 1.0);
}

/// The series of a fit: papers in bins, and the line.
struct SeriesNames {
  const char* bin;
  const char* fit;
};
constexpr SeriesNames own{"bin", "fit"};
constexpr SeriesNames of_census{"census_bin", "census_fit"};

void add_rows(Table& table, const ReleaseFit& fit, const SeriesNames& series) {
  for (const ReleaseBin& bin : fit.bins) {
    const Number share = share_number("", bin.code, bin.n, "");
    table.rows.push_back({name_of_year(fit), series.bin, format_number(bin.mean_frac_industry),
                          format_number(*share.value), format_number(*share.low), format_number(*share.high),
                          std::to_string(bin.n)});
  }
  for (const ReleaseLinePoint& point : fit.line) {
    // The line itself is not drawn where no share can be.
    const bool possible = point.share >= 0 && point.share <= 1;
    table.rows.push_back({name_of_year(fit), series.fit, format_number(point.frac_industry),
                          possible ? format_number(point.share) : std::string(),
                          format_number(cut(point.low)), format_number(cut(point.high)), ""});
  }
}

Table fig6_table(const Fig6& fig6) {
  Table table{"fig6.csv", {"year", "series", "frac_industry", "share", "low", "high", "n"}, {}};
  for (const ReleaseFit& fit : fig6.fits) add_rows(table, fit, own);
  for (const ReleaseFit& fit : fig6.later) add_rows(table, fit, own);
  if (fig6.census) add_rows(table, *fig6.census, of_census);
  return table;
}

/// The panels in their order: each year, all of them, the years that stand apart.
std::vector<const ReleaseFit*> drawn_fits(const Fig6& fig6) {
  std::vector<const ReleaseFit*> drawn;
  for (const std::vector<ReleaseFit>* fits : {&fig6.fits, &fig6.later}) {
    for (const ReleaseFit& fit : *fits) {
      if (fit.n > 0) drawn.push_back(&fit);
    }
  }
  return drawn;
}

std::string slope_words(const ReleaseFit& fit) {
  if (!fit.slope) {
    if (fit.code == fit.n) return "No line: all release code";
    if (fit.code == 0) return "No line: none releases code";
    return "No line can be fitted";
  }
  const auto text = [](double value) { return tick_text(value, TickStyle::number, 2); };
  return fmt::format("Slope {} ({} to {})", text(fit.slope->estimate), text(fit.slope->low),
                     text(fit.slope->high));
}

Rows rows_of(const ReleaseFit& fit, const char* series) {
  return {where_is("year", name_of_year(fit)), where_is("series", series)};
}

Panel start_panel(std::size_t at, bool last_row, double left, double width) {
  Panel panel;
  panel.y = share_axis(at % columns == 0 ? "Papers with code (%)" : "");
  panel.x = share_axis(last_row ? "Authors from industry (%)" : "");
  // Points at the ends are drawn whole.
  panel.x.low = -0.05;
  panel.x.high = 1.05;
  panel.y.low = -0.03;
  panel.y.high = 1.03;
  panel.grid = true;
  panel.box = {left + static_cast<double>(at % columns) * (width + gap_mm), 0, width, height_mm};
  Reading interval = interval_reading("low", "high", ReadAs::percent);
  interval.rows = {where_is("series", "bin")};
  Reading census_interval = interval;
  census_interval.rows = {where_is("series", of_census.bin)};
  // Of a fitted line's interval only what can be a share is in the table.
  Reading fitted_interval = interval;
  fitted_interval.rows = {where_is("series", "fit")};
  fitted_interval.cut_below = 0;
  fitted_interval.cut_above = 1;
  Reading census_fitted_interval = fitted_interval;
  census_fitted_interval.rows = {where_is("series", of_census.fit)};
  panel.readings.names = {{.column = "year", .words = {{"all", "All years"}}},
                          {.column = "series",
                           .as = ReadAs::text,
                           .words = {{"bin", ""},
                                     {"fit", "fitted line"},
                                     {"census_bin", "census"},
                                     {"census_fit", "census, fitted line"}}}};
  panel.readings.drawn = {{.column = "frac_industry", .name = "authors from industry", .as = ReadAs::percent},
                          {.column = "share",
                           .name = "papers with code",
                           .as = ReadAs::percent,
                           .details = {interval, fitted_interval, census_interval, census_fitted_interval}}};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  return panel;
}

/// A panel's letter, its year and what there is to say of its line.
void add_headings(Figure& figure, const ReleaseFit& fit, std::size_t at, double left, double top) {
  figure.texts.push_back({.text = std::string(1, static_cast<char>('a' + at)),
                          .x_mm = left,
                          .y_mm = top - heading_mm,
                          .size_pt = letter_pt,
                          .bold = true});
  figure.texts.push_back(
      {.text = fmt::format("{} (n\u00A0=\u00A0{})", fit.year ? name_of_year(fit) : "All years", fit.n),
       .x_mm = left + letter_mm,
       .y_mm = top - heading_mm});
  figure.texts.push_back({.text = slope_words(fit),
                          .x_mm = left + letter_mm,
                          .y_mm = top - heading_mm - slope_mm,
                          .size_pt = small_pt});
}

std::string caption(const Fig6& fig6, const ReleaseSample& sample) {
  std::string text = fmt::format(
      "Source: {}. n\u00A0=\u00A0{} {} NeurIPS papers{}, {}–{}. Points: papers with no, up to a third, "
      "up to two thirds, more, and only authors from industry (counts above), with 95\u00A0% Wilson "
      "intervals. Lines: least squares on single papers, slopes and bands with 95\u00A0% intervals from HC3 "
      "errors, drawn between 0 and 100\u00A0%.",
      sample.source.title, fig6.fits.back().n,
      !sample.from_index                    ? "annotated"
      : sample.population == "experimental" ? "experimental"
                                            : "",
      sample.population == "novel" ? " with a novel model" : "", fig6_first_year, fig6_last_year);
  if (fig6.census) {
    text +=
        fmt::format(" Orange: the census of NeurIPS {} (n\u00A0=\u00A0{}), code handed in by the authors.",
                    *fig6.census->year, fig6.census->n);
  }
  if (!fig6.later.empty()) text += " Grey: years after the paper's, in no line of all years.";
  return text;
}

/// The line, its band and the points of a fit.
void add_fit(Figure& figure, Panel& panel, const ReleaseFit& fit, const SeriesNames& series, Colour colour) {
  const Place place{"frac_industry", ""};
  const Rows line = rows_of(fit, series.fit);
  const Rows bins = rows_of(fit, series.bin);
  if (fit.slope) {
    add_mark(figure, panel, Band{place, "low", "high", tint(colour, 0.16), line});
    add_mark(figure, panel, Line{place, "share", colour, 1.0, false, line});
  }
  add_mark(figure, panel, ErrorBars{place, "low", "high", tint(colour, 0.7), 0.6, bins});
  add_mark(figure, panel, Points{place, "share", colour, point_pt, bins});
}

std::string title_of(const Fig6& fig6) {
  const auto& slope = fig6.fits.back().slope;
  if (!slope) return "";
  return fmt::format(
      "The more authors from industry, {} papers with code, {}–{}: slope {}",
      side_words(slope->low, slope->high, "the more", "the fewer", "neither clearly more nor fewer"),
      fig6_first_year, fig6_last_year, interval_words(slope->estimate, slope->low, slope->high));
}

}  // namespace

Figure draw_fig6(const Fig6& fig6, const ReleaseSample& sample) {
  Figure figure;
  figure.name = "fig6";
  figure.width_mm = double_column_mm;
  figure.kind = sample.source.kind;
  figure.table = fig6_table(fig6);
  const std::vector<const ReleaseFit*> drawn = drawn_fits(fig6);
  const double left = y_axis_room_mm(share_axis("Papers with code (%)"));
  const double width = (figure.width_mm - left - right_mm - gap_mm * (columns - 1)) / columns;
  const std::size_t rows = (drawn.size() + columns - 1) / columns;
  const std::string words = caption(fig6, sample);
  const Place place{"frac_industry", ""};

  std::vector<Panel> panels;
  std::vector<Values> counts;
  std::vector<double> pushed(rows, 0);  // by upright counts, a row of panels
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    panels.push_back(start_panel(i, i + columns >= drawn.size(), left, width));
    counts.push_back(fitted_values(figure.table, panels.back(),
                                   {.place = place,
                                    .at = 1.03,
                                    .lift_mm = counts_mm,
                                    .column = "n",
                                    .rows = rows_of(*drawn[i], "bin")}));
    pushed[i / columns] = std::max(pushed[i / columns], extra_height_mm(figure.table, counts.back()));
  }
  figure.height_mm =
      row_mm * static_cast<double>(rows) + bottom_mm + caption_height_mm(words, figure.width_mm);
  for (const double more : pushed) figure.height_mm += more;

  double top = figure.height_mm;
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    if (i > 0 && i % columns == 0) top -= row_mm + pushed[i / columns - 1];
    const ReleaseFit& fit = *drawn[i];
    Panel& panel = panels[i];
    panel.box.bottom = top - top_mm - pushed[i / columns] - height_mm;
    const bool is_later = fit.year > fig6_last_year;
    add_fit(figure, panel, fit, own,
            Colour(is_later   ? colours::grey
                   : fit.year ? colours::blue
                              : colours::ink));
    if (fig6.census && fit.year == fig6.census->year)
      add_fit(figure, panel, *fig6.census, of_census, Colour(colours::orange));
    add_mark(figure, panel, counts[i]);
    add_headings(figure, fit, i, panel.box.left, top);
    add_panel(figure, std::move(panel), figure.height_mm);
  }
  add_caption(figure, words);
  add_title(figure, title_of(fig6));
  return figure;
}

}  // namespace computedivide
