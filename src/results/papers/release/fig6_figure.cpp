// Figure 6 as a drawing: one panel per year and one for all, each with binned shares and the fitted line.

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/figure.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/papers/release/fig6.hpp"

namespace computedivide {

namespace {

constexpr std::size_t columns = 3;
constexpr double height_mm = 34;
constexpr double gap_mm = 6;  // between two panels of a row
constexpr double counts_mm = 2;
constexpr double point_pt = 3;

double cut(double share) { return std::clamp(share, 0.0, 1.0); }

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
    table.rows.push_back(row_cells(name_of_year(fit), series.bin, bin.mean_frac_industry, *share.value,
                                   *share.low, *share.high, bin.n));
  }
  for (const LinePoint& point : fit.line) {
    // The line itself is not drawn outside the range of a share.
    const bool possible = point.share >= 0 && point.share <= 1;
    table.rows.push_back(row_cells(name_of_year(fit), series.fit, point.x,
                                   possible ? format_number(point.share) : std::string(), cut(point.low),
                                   cut(point.high), ""));
  }
}

Table fig6_table(const Fig6& fig6) {
  Table table{"fig6.csv", {"year", "series", "frac_industry", "share", "low", "high", "n"}, {}};
  for (const ReleaseFit* fit : fits_of(fig6)) add_rows(table, *fit, own);
  if (fig6.census) add_rows(table, *fig6.census, of_census);
  return table;
}

std::string slope_words(const ReleaseFit& fit) {
  if (!fit.slope) {
    if (fit.code == fit.n) return "No line: all release code";
    if (fit.code == 0) return "No line: none releases code";
    return "No line can be fitted";
  }
  const auto text = [](double value) { return tick_text(100 * value, TickStyle::number, 1); };
  return fmt::format("Slope {} ({} to {}) pp", text(fit.slope->estimate), text(fit.slope->low),
                     text(fit.slope->high));
}

Rows rows_of(const ReleaseFit& fit, const char* series) {
  return {where_is("year", name_of_year(fit)), where_is("series", series)};
}

/// The paper's change from no to all authors from industry, as a line from its rate of all-academic teams.
std::vector<Reference> paper_change(std::span<const PublishedNumber> published) {
  const auto rate = published_value(published, "table1.academic_code_rate");
  const auto change = published_value(published, "table1.probability_change_pp");
  if (!rate || !change) return {};
  Reference line = paper_line(*rate, fmt::format("{}\u00A0pp", tick_text(*change, TickStyle::number, 2)));
  line.from = 0;
  line.to = 1;
  line.at_end = *rate + *change / 100;
  return {line};
}

Panel start_panel(const ReleaseFit& fit, std::size_t at, bool last_row) {
  Panel panel =
      new_panel(std::string(1, static_cast<char>('a' + at)),
                fmt::format("{} (n\u00A0=\u00A0{})", fit.year ? name_of_year(fit) : "All years", fit.n),
                share_axis(at % columns == 0 ? "Papers with code (%)" : ""), height_mm);
  panel.note = slope_words(fit);
  panel.x = share_axis(last_row ? "Authors from industry (%)" : "");
  // Points at the ends are drawn in full.
  panel.x.low = -0.05;
  panel.x.high = 1.05;
  panel.y.low = -0.03;
  panel.y.high = 1.03;
  panel.grid = true;
  const auto interval = [](const char* series) {
    Reading reading = interval_reading("low", "high", ReadAs::percent);
    reading.rows = {where_is("series", series)};
    return reading;
  };
  // The table has only the part of a fitted line's interval that can be a share.
  const auto fitted_interval = [&](const char* series) {
    Reading reading = interval(series);
    reading.cut_below = 0;
    reading.cut_above = 1;
    return reading;
  };
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
                           .details = {interval(own.bin), fitted_interval(own.fit), interval(of_census.bin),
                                       fitted_interval(of_census.fit)}}};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  return panel;
}

std::string caption(const Fig6& fig6, const ReleaseSample& sample) {
  std::string text = fmt::format(
      "Source: {}. n\u00A0=\u00A0{} {} NeurIPS papers{}, {}–{}. Points: papers with no, up to a third, up to "
      "two thirds, more, and only authors from industry (counts above), with 95\u00A0% Wilson intervals. "
      "Lines: least squares on single papers, slopes and bands with 95\u00A0% intervals from HC3 errors, "
      "drawn between 0 and 100\u00A0%.",
      source_words(sample.source), fig6.fits.back().n,
      !sample.from_index                    ? "annotated"
      : sample.population == "experimental" ? "experimental"
                                            : "",
      sample.population == "novel" ? " with a novel model" : "", fig6_first_year, fig6_last_year);
  if (fig6.census) {
    text +=
        fmt::format(" Orange: the census of NeurIPS {} (n\u00A0=\u00A0{}), code handed in by the authors.",
                    *fig6.census->year, fig6.census->n);
  }
  if (!fig6.later.empty()) text += " Grey: years after the paper's, which are not in the line of all years.";
  return text;
}

/// The line, its band and the points of a fit.
void add_fit(Figure& figure, Panel& panel, const ReleaseFit& fit, const SeriesNames& series, Colour colour) {
  const Place place{"frac_industry", ""};
  const Rows line = rows_of(fit, series.fit);
  const Rows bins = rows_of(fit, series.bin);
  if (fit.slope) {
    add_mark(figure, panel, Band{place, "low", "high", tint(colour, 0.16), line});
    add_mark(figure, panel, Line{place, "share", colour, 1.0, line});
  }
  add_mark(figure, panel, ErrorBars{place, "low", "high", tint(colour, 0.7), 0.6, bins});
  add_mark(figure, panel, Points{place, "share", colour, point_pt, bins});
}

std::string title_of(const Fig6& fig6) {
  const auto& slope = fig6.fits.back().slope;
  if (!slope) return "";
  return fmt::format(
      "The more authors from industry, {} papers with code, {}–{}: slope {} percentage points",
      side_words(slope->low, slope->high, "the more", "the fewer", "neither clearly more nor fewer"),
      fig6_first_year, fig6_last_year,
      interval_words(100 * slope->estimate, 100 * slope->low, 100 * slope->high, 1));
}

}  // namespace

Figure draw_fig6(const Fig6& fig6, const ReleaseSample& sample, std::span<const PublishedNumber> published) {
  Figure figure = start_figure("fig6", sample.source, fig6_table(fig6), double_column_mm);
  // The panels in order: each year, all years together, the separate later years.
  std::vector<const ReleaseFit*> drawn = fits_of(fig6);
  std::erase_if(drawn, [](const ReleaseFit* fit) { return fit->n == 0; });
  std::vector<RowOfPanels> rows;
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    if (i % columns == 0) rows.emplace_back();
    rows.back().push_back(start_panel(*drawn[i], i, i + columns >= drawn.size()));
  }
  std::size_t at = 0;
  for (RowOfPanels& row : rows) {
    set_columns(figure, row, columns, y_axis_room_mm(share_axis("Papers with code (%)")), gap_mm, 3);
    for (Panel& panel : row) {
      const ReleaseFit& fit = *drawn[at++];
      const bool is_later = fit.year > fig6_last_year;
      if (!fit.year) panel.references = paper_change(published);
      add_fit(figure, panel, fit, own,
              Colour(is_later   ? colours::grey
                     : fit.year ? colours::blue
                                : colours::ink));
      if (fig6.census && fit.year == fig6.census->year)
        add_fit(figure, panel, *fig6.census, of_census, Colour(colours::orange));
      add_mark(figure, panel,
               Values{.place = {"frac_industry", ""},
                      .at = panel.y.high,
                      .lift_mm = counts_mm,
                      .column = "n",
                      .rows = rows_of(fit, own.bin)});
    }
  }
  compose(figure, std::move(rows), caption(fig6, sample), title_of(fig6));
  return figure;
}

}  // namespace computedivide
