// The hardware that papers report, by kind of team and year: is the divide widening?
//
// Claim: none of the paper's own; Figure 2 compares teams in one year.
//
// Method. Set-ups as in Figure 2, for every paper of the reproducibility index that states a known device and
// a number of them: devices × peak FLOP/s of one. Academic: no author from industry. By year, of all venues
// together and of each: geometric means and quantiles of both kinds of team, the ratio of geometric means
// with Welch's t interval on the log scale. trend_per_year is the factor by which the ratio changes per year:
// least squares of log peak on year dummies, industry, and industry × year, with HC3 errors.
//
// Differs from the paper:
// - It has no such result.
// - Who reports hardware changes: more papers do in later years, and the mix of venues shifts. The ratios of
//   single venues are numbers of their own.
// - Devices are compared by their peak, not by the time they ran.

#include "results/papers/hardware_divide.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "stats/quantile.hpp"
#include "stats/two_samples.hpp"

namespace computedivide {

namespace {

constexpr std::array<double, 4> probabilities{0.25, 0.5, 0.75, 0.95};
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
  result.ratio = result.industry.geometric_mean / result.academic.geometric_mean;
  if (academic.size() < 2 || industry.size() < 2) return result;
  try {
    const Interval interval = welch_difference(industry, academic, interval_level).interval;
    result.low = std::exp(interval.low);
    result.high = std::exp(interval.high);
  } catch (const Error&) {
    result.low = result.high = std::nullopt;  // all papers of the year report the same peak
  }
  return result;
}

Number ratio_number(const DivideYear& year) {
  const std::string name =
      fmt::format("ratio_geometric_{}{}", year.venue.empty() ? "" : to_lower(year.venue) + "_", year.year);
  if (!year.ratio) {
    return missing_number(
        name, "ratio", "welch",
        fmt::format("{} papers of {} {} with known hardware, {} of academic teams and {} with industry; each "
                    "kind is needed",
                    year.academic.n + year.industry.n, year.venue.empty() ? "all venues" : year.venue,
                    year.year, year.academic.n, year.industry.n));
  }
  Number number;
  number.name = name;
  number.value = year.ratio;
  number.low = year.low;
  number.high = year.high;
  if (year.low) number.level = interval_level;
  number.n = year.academic.n + year.industry.n;
  number.unit = "ratio";
  number.method = "welch, on logs";
  return number;
}

Number trend_number(const std::vector<Setup>& setups) {
  const auto n = static_cast<Eigen::Index>(setups.size());
  Eigen::VectorXd y(n), industry(n), by_year(n);
  std::vector<std::string> years;
  for (Eigen::Index i = 0; i < n; ++i) {
    const Setup& setup = setups[static_cast<std::size_t>(i)];
    y(i) = setup.log_peak;
    industry(i) = setup.industry ? 1 : 0;
    by_year(i) = setup.industry ? setup.year - setups.front().year : 0;
    years.push_back(std::to_string(setup.year));
  }
  try {
    Design design = start_design("log_peak_flops", y);
    add_column(design, "industry", industry);
    add_column(design, "industry_by_year", by_year);
    add_dummies(design, "year_", years);
    const Coefficients estimated = coefficients(fit_ols(design), design, Covariance::hc3);
    const auto place = static_cast<std::size_t>(coefficient_index(estimated, "industry_by_year"));
    const Estimate row = coefficient_table(estimated, interval_level)[place];
    Number number;
    number.name = trend_name;
    number.value = std::exp(row.estimate);
    number.low = std::exp(row.low);
    number.high = std::exp(row.high);
    number.level = interval_level;
    number.n = static_cast<std::int64_t>(setups.size());
    number.unit = "ratio";
    number.method = "ols_hc3, on logs";
    return number;
  } catch (const Error& error) {
    return missing_number(trend_name, "ratio", "ols_hc3", error.what());
  }
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
  for (const DivideYear& year : result.years) result.numbers.push_back(ratio_number(year));
  if (all.empty()) {
    result.numbers.push_back(missing_number(
        trend_name, "ratio", "ols_hc3",
        papers.empty() ? "no table of facts among the papers at hand; the reproducibility index, or a table "
                         "made from it, is needed"
                       : "no paper with a known device, a number of them and a known team"));
  } else {
    result.numbers.push_back(trend_number(all));
  }
  const auto n = static_cast<std::int64_t>(all.size());
  result.numbers.push_back(count_number("n", n, n));
  return result;
}

void run_hardware_divide(const Inputs& inputs, Outputs& outputs) {
  const Facts facts = read_facts(inputs);
  Fig2Options options;
  options.precision = inputs.parameter("precision");
  options.unstated_is_one = inputs.parameter("unstated_devices") == "one";
  const HardwareDivide divide =
      compute_hardware_divide(facts.papers, read_hardware(inputs.source_file("hardware")), options);
  const bool any = std::any_of(divide.years.begin(), divide.years.end(),
                               [](const DivideYear& year) { return year.venue.empty() && year.ratio; });
  if (any) write_figure(outputs, draw_hardware_divide(divide, facts.source));
  outputs.write("hardware_divide_left_out.csv", left_out_csv(divide.left_out));
  outputs.write("hardware_divide.numbers.json",
                numbers_to_text({"hardware_divide", facts.source, inputs.parameters(),
                                 mark_other_venues(divide.numbers)}));
}

}  // namespace computedivide
