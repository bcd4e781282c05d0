// Code release by venue and year as a drawing: a forest plot, one row per venue and year, each venue's mean
// below its rows, the mean of all at the foot.

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/labels.hpp"
#include "plot/linear_axis.hpp"
#include "results/figure_files.hpp"
#include "results/papers/code_release.hpp"

namespace computedivide {

namespace {

// The page, in mm.
constexpr double right_mm = 3;
constexpr double heading_mm = 3;
constexpr double top_mm = 5;
constexpr double row_mm = 3.3;
constexpr double bottom_mm = 9;
constexpr double names_gap_mm = 2;
constexpr double point_pt = 3;
constexpr double widest = 4;  // intervals are cut here, either side of 0

struct ForestRow {
  std::string series;  ///< study, census, venue_mean or mean
  std::string name;
  std::int64_t n = 0;
  double estimate = 0, low = 0, high = 0;
  std::string venue;
  int year = 0;  ///< 0 for a mean
};

std::vector<ForestRow> forest_of(const ReleaseStudies& result) {
  std::vector<ForestRow> rows;
  const auto add_study = [&](const ReleaseStudy& study) {
    if (!study.estimate) return;
    const Estimate& row = *study.estimate;
    rows.push_back({study.census ? "census" : "study",
                    fmt::format("{} {}{} (n\u00A0=\u00A0{})", study.venue, study.year,
                                study.census ? ", census" : "", study.n),
                    study.n, row.estimate, row.low, row.high, study.venue, study.year});
  };
  const auto add_mean = [&](const char* series, std::string name, std::string venue,
                            const MetaEstimate& mean) {
    rows.push_back(
        {series, std::move(name), 0, mean.mean, mean.interval.low, mean.interval.high, std::move(venue), 0});
  };
  std::string venue;
  const auto end_venue = [&] {
    for (const VenueMean& of : result.venues) {
      if (of.venue == venue) add_mean("venue_mean", venue + ", mean", venue, of.mean);
    }
  };
  for (const ReleaseStudy& study : result.studies) {
    if (study.census) continue;
    if (study.venue != venue) end_venue();
    venue = study.venue;
    add_study(study);
    // The other measure of the same year stands below it.
    for (const ReleaseStudy& other : result.studies) {
      if (other.census && other.venue == study.venue && other.year == study.year) add_study(other);
    }
  }
  end_venue();
  if (result.mean) add_mean("mean", "All, mean", "", *result.mean);
  return rows;
}

Colour colour_of(const std::string& series) {
  if (series == "census") return Colour(colours::orange);
  if (series == "venue_mean") return Colour(colours::vermillion);
  return Colour(series == "mean" ? colours::ink : colours::blue);
}

Table forest_table(const ReleaseStudies& result, const std::vector<ForestRow>& rows) {
  Table table{
      "code_release.csv",
      {"series", "venue", "year", "n", "code_released", "frac_industry", "low", "high", "place", "reason"},
      {}};
  std::size_t place = rows.size();
  for (const ForestRow& row : rows) {
    std::string code;
    for (const ReleaseStudy& study : result.studies) {
      if (row.year == study.year && row.venue == study.venue && (row.series == "census") == study.census)
        code = std::to_string(study.code);
    }
    table.rows.push_back({row.series, row.venue, row.year == 0 ? "" : std::to_string(row.year),
                          row.year == 0 ? "" : std::to_string(row.n), code, format_number(row.estimate),
                          format_number(row.low), format_number(row.high), std::to_string(place--), ""});
  }
  for (const ReleaseStudy& study : result.studies) {
    if (study.estimate) continue;
    table.rows.push_back({study.census ? "census" : "study", study.venue, std::to_string(study.year),
                          std::to_string(study.n), std::to_string(study.code), "", "", "", "", study.reason});
  }
  return table;
}

Panel start_panel(const Figure& figure, const std::vector<ForestRow>& rows) {
  double low = 0, high = 0, names = 0;
  for (const ForestRow& row : rows) {
    names = std::max(names, text_width_mm(row.name, small_pt));
    low = std::min(low, std::max(row.low, -widest));
    high = std::max(high, std::min(row.high, widest));
  }
  Panel panel;
  panel.heading = "Fraction of industry authors and code release";
  panel.box.left = names + names_gap_mm + 1;
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = row_mm * (static_cast<double>(rows.size()) + 0.2);
  panel.x = linear_axis("Coefficient (log odds)", low, high, panel.box.width, TickStyle::number);
  panel.y.low = 0.4;
  panel.y.high = static_cast<double>(rows.size()) + 0.6;
  panel.y.visible = false;
  panel.readings.names = {
      {.column = "venue", .as = ReadAs::text},
      {.column = "year"},
      {.column = "series",
       .as = ReadAs::text,
       .words = {{"study", ""}, {"census", "census"}, {"venue_mean", "mean"}, {"mean", "mean of all"}}}};
  panel.readings.drawn = {{.column = "frac_industry",
                           .name = "coefficient of the fraction of authors from industry",
                           .details = {interval_reading("low", "high", ReadAs::number)}}};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  return panel;
}

std::string title_of(const ReleaseStudies& result) {
  if (!result.mean) return "";
  const Interval& interval = result.mean->interval;
  return fmt::format("With more authors from industry code is {}: mean log odds {}",
                     side_words(interval.low, interval.high, "released more often", "released less often",
                                "released neither clearly more nor less often"),
                     interval_words(result.mean->mean, interval.low, interval.high));
}

}  // namespace

Figure draw_code_release(const ReleaseStudies& result, const SourceInfo& source) {
  Figure figure;
  figure.name = "code_release";
  figure.kind = source.kind;
  figure.width_mm = 120;
  const std::vector<ForestRow> rows = forest_of(result);
  figure.table = forest_table(result, rows);
  Panel panel = start_panel(figure, rows);
  const bool is_cut = std::any_of(
      rows.begin(), rows.end(), [](const ForestRow& row) { return row.low < -widest || row.high > widest; });
  const bool census =
      std::any_of(rows.begin(), rows.end(), [](const ForestRow& row) { return row.series == "census"; });
  std::string words = fmt::format(
      "Source: {}. Logit coefficient of the fraction of industry authors, given the number of authors, on "
      "the "
      "experimental papers of each venue and year, with 95\u00A0% intervals. Red and black: random-effects "
      "means (tau\u00A0=\u00A0{}).",
      source.title, tick_text(result.mean ? result.mean->tau : 0, TickStyle::number, 2));
  if (census) words += " Orange: the same papers' census, in no mean.";
  if (is_cut) words += fmt::format(" Intervals are cut at \u00B1{}; the table has them whole.", widest);
  figure.height_mm = top_mm + panel.box.height + bottom_mm + caption_height_mm(words, figure.width_mm);
  panel.box.bottom = figure.height_mm - top_mm - panel.box.height;

  const double zero = x_mm(panel, 0);
  figure.leaders.push_back({zero, panel.box.bottom, zero, panel.box.top(), tint(colours::grey, 0.5)});
  double rank = static_cast<double>(rows.size());
  for (const ForestRow& row : rows) {
    const double y = y_mm(panel, rank);
    rank -= 1;
    figure.texts.push_back({.text = row.name,
                            .x_mm = panel.box.left - names_gap_mm,
                            .y_mm = y,
                            .align = Align::right,
                            .size_pt = small_pt,
                            .bold = row.year == 0});
    figure.leaders.push_back({x_mm(panel, std::max(row.low, -widest)), y,
                              x_mm(panel, std::min(row.high, widest)), y, colour_of(row.series)});
  }
  for (const char* series : {"study", "census", "venue_mean", "mean"}) {
    const Rows own{where_is("series", series), where_at_least("place", 1),
                   where_at_least("frac_industry", panel.x.low)};
    if (cells_of(figure.table, "place", own).empty()) continue;
    add_mark(figure, panel, Points{{"frac_industry", ""}, "place", colour_of(series), point_pt, own});
  }
  add_panel(figure, std::move(panel), figure.height_mm - heading_mm);
  add_caption(figure, words);
  add_title(figure, title_of(result));
  return figure;
}

}  // namespace computedivide
