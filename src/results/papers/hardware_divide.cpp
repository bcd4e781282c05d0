// The hardware that papers report, by kind of team and year.
//
// Claim: none of the paper's own; Figure 2 compares teams in one year.
//
// Method. Set-ups as in Figure 2, for every paper of the reproducibility index that states a known device and
// a number of them: devices × peak FLOP/s of one. Academic: no author from industry. By year, of all venues
// together and of each: geometric means and quantiles of both kinds of team, the ratio of geometric means
// with Welch's t interval on the log scale. An interval needs three papers of each kind: with fewer it can
// span dozens of powers of ten, or not exist. trend_per_year is the factor by which the ratio changes per
// year: least squares of log peak on year dummies, industry, and industry × year, with HC3 errors. The share
// of papers with industry above the best academic set-up of their year has Wilson's interval, as in Figure 2.
//
// Differs from the paper:
// - It has no such result.
// - Who reports hardware changes: more papers do in later years, and the mix of venues shifts. The ratios of
//   single venues are numbers of their own.
// - Devices are compared by their peak, not by the time they ran.
// - The best academic set-up is better the more academic papers there are: shares above it are not comparable
//   between years of very different size.

#include "results/papers/hardware_divide.hpp"

#include <fmt/ranges.h>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/page.hpp"
#include "results/choices.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/fits.hpp"
#include "stats/compare.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr std::array<double, 4> probabilities{0.25, 0.5, 0.75, 0.95};
constexpr std::size_t least_papers = 3;  // of each kind of team, for an interval
constexpr const char* trend_name = "trend_per_year";

struct Setup {
  int year = 0;
  bool industry = false;
  double log_peak = 0;
};

TeamPeaks peaks_of(std::vector<double> logs) {
  TeamPeaks peaks;
  peaks.n = static_cast<std::int64_t>(logs.size());
  if (logs.empty()) return peaks;
  std::sort(logs.begin(), logs.end());
  double sum = 0;
  for (const double value : logs) sum += value;
  peaks.geometric_mean = std::exp(sum / static_cast<double>(logs.size()));
  for (std::size_t i = 0; i < probabilities.size(); ++i)
    peaks.quantiles[i] = std::exp(sorted_quantile(logs, probabilities[i]));
  return peaks;
}

DivideYear year_of(const std::string& venue, int year, const std::vector<Setup>& setups) {
  std::vector<double> academic, industry;
  for (const Setup& setup : setups) {
    if (setup.year == year) (setup.industry ? industry : academic).push_back(setup.log_peak);
  }
  DivideYear result;
  result.venue = venue;
  result.year = year;
  result.academic = peaks_of(academic);
  result.industry = peaks_of(industry);
  if (academic.empty() || industry.empty()) return result;
  const double best = *std::max_element(academic.begin(), academic.end());
  result.above_best_academic =
      std::count_if(industry.begin(), industry.end(), [best](double log_peak) { return log_peak > best; });
  result.ratio = result.industry.geometric_mean / result.academic.geometric_mean;
  if (academic.size() < least_papers || industry.size() < least_papers) return result;
  try {
    const Interval interval = welch_difference(industry, academic, interval_level).interval;
    result.low = std::exp(interval.low);
    result.high = std::exp(interval.high);
  } catch (const Error&) {
    result.low = result.high = std::nullopt;  // all papers of the year report the same peak
  }
  return result;
}

void add_numbers(const DivideYear& year, std::vector<Number>& numbers) {
  const std::string end =
      fmt::format("{}{}", year.venue.empty() ? "" : to_lower(year.venue) + "_", year.year);
  const std::string ratio = "ratio_geometric_" + end;
  const std::string share = "share_above_best_academic_" + end;
  if (!year.ratio) {
    const std::string reason = fmt::format(
        "{} {}, papers with known hardware: {} academic, {} with industry; both are needed",
        year.venue.empty() ? "all venues" : year.venue, year.year, year.academic.n, year.industry.n);
    numbers.push_back(missing_number(ratio, "ratio", "welch", reason));
    numbers.push_back(missing_number(share, "share", "wilson", reason));
    return;
  }
  Number number =
      value_number(ratio, *year.ratio, "ratio", "welch, on logs", year.academic.n + year.industry.n);
  numbers.push_back(year.low ? with_interval(std::move(number), *year.low, *year.high) : number);
  numbers.push_back(share_number(share, year.above_best_academic, year.industry.n, ""));
}

Number trend_number(const std::vector<Setup>& setups) {
  std::vector<std::string> years;
  for (const Setup& setup : setups) years.push_back(std::to_string(setup.year));
  try {
    Design design = start_design("log_peak_flops", column_of(setups, &Setup::log_peak));
    add_column(design, "industry", column_of(setups, &Setup::industry));
    add_column(design, "industry_by_year", column_of(setups, [&](const Setup& setup) {
                 return setup.industry ? setup.year - setups.front().year : 0;
               }));
    add_dummies(design, "year_", years);
    const Coefficients estimated = coefficients(fit_ols(design), design, Covariance::hc3);
    const auto place = static_cast<std::size_t>(coefficient_index(estimated, "industry_by_year"));
    const Estimate row = coefficient_table(estimated, interval_level)[place];
    return with_interval(
        value_number(trend_name, std::exp(row.estimate), "ratio", "ols_hc3, on logs", setups.size()),
        std::exp(row.low), std::exp(row.high));
  } catch (const Error& error) {
    return missing_number(trend_name, "ratio", "ols_hc3", error.what());
  }
}

// The drawing: geometric means and middle halves by kind of team and year, and the ratio of the means.

constexpr double height_mm = 36;
constexpr double aside = 0.12;  // shift of each kind of team from the year, in years
constexpr double point_pt = 3.2;

constexpr int paper_year = 2021;  // of Figure 2

constexpr std::array<const char*, 3> series_names{"academic", "industry", "ratio"};

Colour colour_of(const std::string& series) {
  if (series == "academic") return Colour(colours::blue);
  return Colour(series == "industry" ? colours::vermillion : colours::ink);
}

Table divide_table(const HardwareDivide& divide) {
  Table table{"hardware_divide.csv",
              {"venue", "year", "series", "at", "n", "value", "low", "high", "p50", "p95"},
              {}};
  for (const DivideYear& year : divide.years) {
    const std::string venue = year.venue.empty() ? "all" : year.venue;
    const auto add_team = [&](const char* series, const TeamPeaks& team, double shift) {
      if (team.n == 0) return;
      table.rows.push_back(row_cells(venue, year.year, series, year.year + shift, team.n, team.geometric_mean,
                                     team.quantiles[0], team.quantiles[2], team.quantiles[1],
                                     team.quantiles[3]));
    };
    add_team("academic", year.academic, -aside);
    add_team("industry", year.industry, aside);
    if (!year.ratio || !year.low) continue;
    table.rows.push_back(row_cells(venue, year.year, "ratio", year.year, year.academic.n + year.industry.n,
                                   year.ratio, year.low, year.high, "", ""));
  }
  return table;
}

Rows rows_of(const std::string& series) { return {where_is("venue", "all"), where_is("series", series)}; }

/// The range of a column's positive numbers in these rows.
void widen(const Table& table, const char* column, const Rows& rows, double& low, double& high) {
  for (const std::optional<double>& value : numbers_of(table, column, rows)) {
    if (!value || *value <= 0) continue;
    low = low == 0 ? *value : std::min(low, *value);
    high = std::max(high, *value);
  }
}

Panel start_panel(const Figure& figure, std::string letter, std::string heading, const std::string& title,
                  std::span<const char* const> series, std::vector<Reference> references) {
  double low = 0, high = 0;
  for (const char* each : series) {
    for (const char* column : {"value", "low", "high"}) widen(figure.table, column, rows_of(each), low, high);
  }
  for (const Reference& reference : references) {
    low = std::min(low, reference.at);
    high = std::max(high, reference.at);
  }
  Panel panel = new_panel(std::move(letter), std::move(heading),
                          log_axis(title, low / 1.5, high * 1.5, height_mm), height_mm);
  panel.grid = true;
  panel.references = std::move(references);
  panel.readings.names = {
      {.column = "year"},
      {.column = "series",
       .as = ReadAs::text,
       .words = {
           {"academic", "academic"}, {"industry", "with industry"}, {"ratio", "industry over academic"}}}};
  panel.readings.drawn = {estimate_reading(
      "value", series.size() == 1 ? "ratio of geometric means" : "geometric mean", ReadAs::scientific)};
  panel.readings.always = {{.column = "n", .name = "papers"}};
  return panel;
}

std::string title_of(const HardwareDivide& divide) {
  const DivideYear* last = nullptr;
  for (const DivideYear& year : divide.years) {
    if (year.venue.empty() && year.low && year.high) last = &year;
  }
  if (last == nullptr) return "";
  std::vector<std::string> venues;
  for (const DivideYear& year : divide.years) {
    const bool has_papers = year.academic.n + year.industry.n > 0;
    if (!year.venue.empty() && year.year == last->year && has_papers) venues.push_back(year.venue);
  }
  return fmt::format("In {} papers with industry report hardware {} times as fast as academic papers ({})",
                     last->year, interval_words(*last->ratio, *last->low, *last->high, 1),
                     fmt::join(venues, ", "));
}

}  // namespace

HardwareDivide compute_hardware_divide(std::span<const PaperFacts> papers,
                                       const std::vector<Accelerator>& hardware, const Fig2Options& options) {
  HardwareDivide result;
  std::map<std::string, std::map<int, bool>> venues;
  for (const PaperFacts& paper : papers) venues[paper.venue][paper.year] = true;
  std::vector<Setup> all;
  std::map<std::string, std::vector<Setup>> by_venue;
  for (const auto& [venue, years] : venues) {
    const std::vector<Paper> of_venue = hardware_papers(papers, venue);
    for (const auto& [year, unused] : years) {
      std::vector<Paper> of_year;
      std::copy_if(of_venue.begin(), of_venue.end(), std::back_inserter(of_year),
                   [y = year](const Paper& paper) { return paper.year == y; });
      Fig2Options choices = options;
      choices.year = year;
      const Fig2 found = find_setups(of_year, hardware, choices);
      for (const auto& [reason, count] : found.left_out) result.left_out[reason] += count;
      for (const PaperSetup& setup : found.setups) {
        by_venue[venue].push_back({year, setup.industry, std::log(setup.peak_flops)});
        all.push_back(by_venue[venue].back());
      }
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Setup& a, const Setup& b) { return a.year < b.year; });
  std::map<int, bool> every_year;
  for (const auto& [venue, years] : venues) every_year.insert(years.begin(), years.end());
  for (const auto& [year, unused] : every_year) result.years.push_back(year_of("", year, all));
  for (const auto& [venue, years] : venues) {
    for (const auto& [year, unused] : years) result.years.push_back(year_of(venue, year, by_venue[venue]));
  }
  for (const DivideYear& year : result.years) add_numbers(year, result.numbers);
  if (all.empty()) {
    result.numbers.push_back(
        missing_number(trend_name, "ratio", "ols_hc3",
                       papers.empty() ? "no table of facts among the given papers; the reproducibility "
                                        "index, or a table made from it, is needed"
                                      : "no paper with a known device, a number of them and a known team"));
  } else {
    result.numbers.push_back(trend_number(all));
  }
  result.numbers.push_back(count_number("n", all.size(), all.size()));
  return result;
}

void run_hardware_divide(const Inputs& inputs, Outputs& outputs) {
  const Facts facts = read_facts(inputs);
  Fig2Options options;
  options.precision = inputs.parameter("precision");
  options.unstated_is_one = parse_word<bool>(inputs, "unstated_devices", unstated_devices_words);
  const HardwareDivide divide =
      compute_hardware_divide(facts.papers, read_hardware(inputs.source_file("hardware")), options);
  const bool any = std::any_of(divide.years.begin(), divide.years.end(),
                               [](const DivideYear& year) { return year.venue.empty() && year.low; });
  if (any) write_figure(outputs, draw_hardware_divide(divide, facts.source, published_of(inputs)));
  outputs.write("hardware_divide_left_out.csv", left_out_csv(divide.left_out));
  write_numbers(inputs, outputs, "hardware_divide", facts.source, mark_other_venues(divide.numbers));
}

Figure draw_hardware_divide(const HardwareDivide& divide, const SourceInfo& source,
                            std::span<const PublishedNumber> published) {
  Figure figure = start_figure("hardware_divide", source, divide_table(divide));
  const std::span<const char* const> names(series_names);
  std::vector<Reference> lines{null_line(1)};
  if (const auto ratio =
          published_value(published, "fig2.industry_over_academic_mean_peak_flops_geometric")) {
    Reference line = paper_line(
        *ratio, fmt::format("{} times in {}", readable_number(*ratio, ReadAs::number), paper_year));
    line.from = paper_year - 0.5;
    line.to = paper_year + 0.5;
    lines.push_back(std::move(line));
  }
  Panel a = start_panel(figure, "a", "Peak of the hardware that papers report", "Peak (FLOP/s)",
                        names.first(2), {});
  Panel b = start_panel(figure, "b", "Geometric mean of industry over that of academia", "Ratio",
                        names.subspan(2), std::move(lines));
  a.key = {{"Academic", colour_of("academic")}, {"With industry", colour_of("industry")}};
  set_width(figure, {&a, &b});
  int first = 0, last = 0;
  std::int64_t papers = 0;
  for (const DivideYear& year : divide.years) {
    if (!year.venue.empty() || year.academic.n + year.industry.n == 0) continue;
    if (first == 0) first = year.year;
    last = year.year;
    papers += year.academic.n + year.industry.n;
  }
  for (Panel* panel : {&a, &b}) panel->x = year_axis(first - 0.6, last + 0.6, panel->box.width);
  const Place place{"at", ""};
  for (const std::string series : series_names) {
    Panel& panel = series == "ratio" ? b : a;
    const Rows rows = rows_of(series);
    if (cells_of(figure.table, "at", rows).empty()) continue;
    add_mark(figure, panel, ErrorBars{place, "low", "high", colour_of(series), 0.7, rows});
    add_mark(figure, panel, Points{place, "value", colour_of(series), point_pt, rows});
  }
  const std::string caption = fmt::format(
      "Source: {}. n\u00A0=\u00A0{} papers that state a known device and how many. a: geometric means of "
      "devices times peak FLOP/s, lines: middle half of the papers. b: with 95\u00A0% intervals.",
      source_words(source), papers);
  compose(figure, {{std::move(a)}, {std::move(b)}}, caption, title_of(divide));
  return figure;
}

}  // namespace computedivide
