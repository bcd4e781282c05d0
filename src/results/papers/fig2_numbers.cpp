// Figure 2's numbers. Papers are resampled, not authors or set-ups: a team's choice of hardware is one
// observation. A resample without a paper of either team has no ratio and is left out of the interval.

#include <algorithm>
#include <cmath>

#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/papers/fig2.hpp"
#include "stats/bootstrap.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

/// Why a comparison of the teams has no value; empty if it has one.
std::string reason_of(const Peaks& peaks, const std::string& what) {
  if (peaks.academic.empty() && peaks.industry.empty()) return fmt::format("no {}", what);
  if (peaks.academic.empty()) return fmt::format("no {} by an academic team", what);
  if (peaks.industry.empty()) return fmt::format("no {} by a team with industry", what);
  return {};
}

double mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

double arithmetic_ratio(const Peaks& peaks) { return mean(peaks.industry) / mean(peaks.academic); }

std::vector<double> logs_of(std::vector<double> values) {
  for (double& value : values) value = std::log(value);
  return values;
}

double ratio_of_medians(const Peaks& peaks) { return median(peaks.industry) / median(peaks.academic); }

/// The ratios of the resampled rows: the academic papers first, then those with industry.
std::vector<double> ratios(const Peaks& peaks, const Peaks& logs, std::span<const std::size_t> rows) {
  const std::size_t academic = peaks.academic.size();
  std::array<double, 2> sum{}, sum_of_logs{}, n{};
  Peaks drawn;
  for (const std::size_t row : rows) {
    const std::size_t team = row < academic ? 0 : 1;
    const double peak = team == 0 ? peaks.academic[row] : peaks.industry[row - academic];
    (team == 0 ? drawn.academic : drawn.industry).push_back(peak);
    sum[team] += peak;
    sum_of_logs[team] += team == 0 ? logs.academic[row] : logs.industry[row - academic];
    n[team] += 1;
  }
  if (n[0] == 0 || n[1] == 0) fail("fig2: a resample without a paper of one of the teams");
  return {sum[1] / n[1] / (sum[0] / n[0]), std::exp(sum_of_logs[1] / n[1] - sum_of_logs[0] / n[0]),
          ratio_of_medians(drawn)};
}

void add_ratios(std::vector<Number>& numbers, const Peaks& peaks, const std::string& suffix,
                const std::string& reason, const Fig2Options& options) {
  const std::string name = "industry_over_academic_mean_peak_flops";
  const std::array<std::string, 3> names{name + suffix, name + "_geometric" + suffix,
                                         "industry_over_academic_median_peak_flops" + suffix};
  if (!reason.empty()) {
    for (const std::string& one : names)
      numbers.push_back(missing_number(one, "ratio", "bootstrap of papers", reason));
    return;
  }
  const Peaks logs{logs_of(peaks.academic), logs_of(peaks.industry)};
  const std::size_t n = peaks.academic.size() + peaks.industry.size();
  const std::array<double, 3> values{
      arithmetic_ratio(peaks), std::exp(mean(logs.industry) - mean(logs.academic)), ratio_of_medians(peaks)};
  std::vector<Interval> intervals;
  std::array<std::string, 3> methods{"ratio of means", "ratio of means", "ratio of medians"};
  // One paper cannot show how much papers differ.
  if (peaks.academic.size() > 1 && peaks.industry.size() > 1) {
    BootstrapOptions bootstrap;
    bootstrap.replicates = options.replicates;
    bootstrap.seed = options.seed;
    const Bootstrap drawn = bootstrap_rows(
        n, [&](std::span<const std::size_t> rows) { return ratios(peaks, logs, rows); }, bootstrap);
    intervals = percentile_intervals(drawn, interval_level);
    methods.fill(fmt::format("bootstrap of papers, {} replicates", options.replicates - drawn.failed));
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    Number number = value_number(names[i], values[i], "ratio", methods[i], n);
    numbers.push_back(intervals.empty() ? std::move(number) : with_interval(std::move(number), intervals[i]));
  }
}

void add_share(std::vector<Number>& numbers, const Peaks& peaks, const std::string& suffix,
               const std::string& reason) {
  const std::string name = "industry_share_above_best_academic" + suffix;
  if (!reason.empty()) return numbers.push_back(missing_number(name, "share", "wilson", reason));
  const double best = std::ranges::max(peaks.academic);
  const auto above = std::ranges::count_if(peaks.industry, [best](double peak) { return peak > best; });
  numbers.push_back(share_number(name, above, peaks.industry.size(), ""));
}

void add_mean(std::vector<Number>& numbers, std::string name, const std::vector<double>& peaks,
              bool geometric, const std::string& what) {
  const std::string method = geometric ? "geometric mean" : "mean";
  if (peaks.empty())
    return numbers.push_back(missing_number(std::move(name), "FLOP/s", method, fmt::format("no {}", what)));
  const double value = geometric ? std::exp(mean(logs_of(peaks))) : mean(peaks);
  numbers.push_back(value_number(std::move(name), value, "FLOP/s", method, peaks.size()));
}

void add_comparison(std::vector<Number>& numbers, const Fig2& fig2, const std::optional<PaperTopic>& topic,
                    const Fig2Options& options) {
  const Peaks peaks = peaks_of(fig2, topic);
  const std::string suffix = topic ? "_" + std::string(name_of(*topic)) : std::string();
  const std::string what =
      fmt::format("paper of {}{} whose hardware and team are known", options.year,
                  topic ? fmt::format(" on the topic {}", name_of(*topic)) : std::string());
  const std::string reason = reason_of(peaks, what);
  add_ratios(numbers, peaks, suffix, reason, options);
  add_share(numbers, peaks, suffix, reason);
  for (const bool industry : {false, true}) {
    const std::vector<double>& team = industry ? peaks.industry : peaks.academic;
    const std::string end = "_" + std::string(team_name(industry)) + suffix;
    const std::string of = what + (industry ? ", with industry" : ", academic");
    add_mean(numbers, "mean_peak_flops" + end, team, false, of);
    add_mean(numbers, "geometric_mean_peak_flops" + end, team, true, of);
    numbers.push_back(count_number("n" + end, team.size(), fig2.setups.size()));
  }
}

/// The least and the largest ratio of arithmetic means with one paper left out.
Interval leave_one_out(const Peaks& peaks) {
  Interval range{arithmetic_ratio(peaks), arithmetic_ratio(peaks)};
  for (std::vector<double> Peaks::*team : {&Peaks::academic, &Peaks::industry}) {
    for (std::size_t i = 0; i < (peaks.*team).size() && (peaks.*team).size() > 1; ++i) {
      Peaks rest = peaks;
      (rest.*team).erase((rest.*team).begin() + static_cast<std::ptrdiff_t>(i));
      range.low = std::min(range.low, arithmetic_ratio(rest));
      range.high = std::max(range.high, arithmetic_ratio(rest));
    }
  }
  return range;
}

/// The headline numbers: the ratios under short names, and the numbers that qualify them.
void add_headlines(std::vector<Number>& numbers, const Fig2& fig2, const Peaks& peaks,
                   const std::string& reason) {
  const auto renamed = [&](const std::string& from, const char* to) {
    numbers.push_back(*std::ranges::find(numbers, from, &Number::name));
    numbers.back().name = to;
  };
  if (!reason.empty()) {
    for (const char* name : {"ratio_geometric", "ratio_median", "ratio_arithmetic",
                             "ratio_arithmetic_leave_one_out_low", "ratio_arithmetic_leave_one_out_high"})
      numbers.push_back(missing_number(name, "ratio", "ratio", reason));
    for (const char* name : {"share_above_academic_p95", "share_at_academic_p95", "share_above_best_academic",
                             "share_above_second_best_academic"})
      numbers.push_back(missing_number(name, "share", "wilson", reason));
    return;
  }
  renamed("industry_over_academic_mean_peak_flops_geometric", "ratio_geometric");
  renamed("industry_over_academic_median_peak_flops", "ratio_median");
  renamed("industry_over_academic_mean_peak_flops", "ratio_arithmetic");
  const Interval range = leave_one_out(peaks);
  for (const auto& [name, value] : {std::pair{"ratio_arithmetic_leave_one_out_low", range.low},
                                    std::pair{"ratio_arithmetic_leave_one_out_high", range.high}})
    numbers.push_back(value_number(name, value, "ratio", "one paper left out", fig2.setups.size()));
  const double p95 = quantile(peaks.academic, 0.95);
  const auto above = std::ranges::count_if(peaks.industry, [p95](double peak) { return peak > p95; });
  numbers.push_back(share_number("share_above_academic_p95", above, peaks.industry.size(), ""));
  // Hardware comes in few sizes, and one of them (eight V100) is often the percentile itself: that share
  // depends on which side of it those papers are counted.
  const auto at = std::ranges::count(peaks.industry, p95);
  numbers.push_back(share_number("share_at_academic_p95", at, peaks.industry.size(), ""));
  renamed("industry_share_above_best_academic", "share_above_best_academic");
  // The best is a single paper: this is the share without it.
  std::vector<double> academic = peaks.academic;
  std::ranges::sort(academic, std::greater());
  if (academic.size() < 2) {
    numbers.push_back(missing_number("share_above_second_best_academic", "share", "wilson",
                                     "one academic paper; at least two are needed"));
    return;
  }
  const auto above_second =
      std::ranges::count_if(peaks.industry, [&](double peak) { return peak > academic[1]; });
  numbers.push_back(
      share_number("share_above_second_best_academic", above_second, peaks.industry.size(), ""));
}

/// The share above the best of fewer academic papers, as it would be with that many.
void add_shares_above_fewer(std::vector<Number>& numbers, const Peaks& peaks, const std::string& none) {
  for (const std::size_t drawn : academic_papers_drawn) {
    const std::string reason =
        !none.empty() || drawn <= peaks.academic.size()
            ? none
            : fmt::format("{} academic papers; at least {} are needed", peaks.academic.size(), drawn);
    std::optional<double> share;
    if (reason.empty()) share = expected_share_above_best(peaks.industry, peaks.academic, drawn);
    numbers.push_back(number_or_reason(fmt::format("industry_share_above_best_of_{}_academic", drawn), share,
                                       "share", "order statistics", peaks.industry.size(), reason));
  }
}

std::int64_t left_out_for(const Fig2& fig2, const std::string& reason) {
  const auto place = fig2.left_out.find(reason);
  return place == fig2.left_out.end() ? 0 : static_cast<std::int64_t>(place->second);
}

}  // namespace

Peaks peaks_of(const Fig2& fig2, const std::optional<PaperTopic>& only) {
  Peaks peaks;
  for (const PaperSetup& setup : fig2.setups) {
    if (only && setup.topic != only) continue;
    (setup.industry ? peaks.industry : peaks.academic).push_back(setup.peak_flops);
  }
  return peaks;
}

double expected_share_above_best(std::span<const double> industry, std::span<const double> academic,
                                 std::size_t drawn) {
  double sum = 0;
  for (const double peak : industry) {
    const auto below = std::ranges::count_if(academic, [peak](double other) { return other < peak; });
    // All papers drawn are among those below: C(below, drawn) / C(n, drawn), factor by factor.
    double chance = 1;
    for (std::size_t i = 0; i < drawn; ++i) {
      chance *= std::max(0.0, static_cast<double>(below) - static_cast<double>(i)) /
                static_cast<double>(academic.size() - i);
    }
    sum += chance;
  }
  return sum / static_cast<double>(industry.size());
}

std::vector<Number> fig2_numbers(const Fig2& fig2, const Fig2Options& options) {
  std::vector<Number> numbers;
  add_comparison(numbers, fig2, std::nullopt, options);
  for (const PaperTopic topic : {PaperTopic::nlp_speech, PaperTopic::vision, PaperTopic::other})
    add_comparison(numbers, fig2, topic, options);
  const Peaks peaks = peaks_of(fig2);
  const std::string reason =
      reason_of(peaks, fmt::format("paper of {} whose hardware and team are known", options.year));
  add_headlines(numbers, fig2, peaks, reason);
  add_shares_above_fewer(numbers, peaks, reason);
  const auto n = static_cast<std::int64_t>(fig2.setups.size());
  const std::int64_t out = left_out_of_year(fig2);
  const std::int64_t device = n + out - left_out_for(fig2, "no device");
  numbers.push_back(count_number("n_device", device, n + out));
  numbers.push_back(count_number("n_count",
                                 device - left_out_for(fig2, "number of devices not stated") -
                                     left_out_for(fig2, "device not in the hardware table"),
                                 n + out));
  numbers.push_back(count_number("n", n, n + out));
  numbers.push_back(count_number("left_out", out, n + out));
  return numbers;
}

}  // namespace computedivide
