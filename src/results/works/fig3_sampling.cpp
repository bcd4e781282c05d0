// Figure 3 from works that were drawn: how much another draw of the same size would move each fit.
//
// A parametric bootstrap of the topic-years. Each one's T and S are drawn anew around their values with the
// standard errors of a mean and of a share of so many works (fig3_panel.cpp; the spread of terms among
// abstracts is that of works_sample.cpp), less the finite population's part: variances shrink by one minus
// the share of the works that was drawn. The standard deviation of the refitted coefficient is its sampling
// error. It is part of the clustered error where it blurs S, and biases slopes towards zero where it blurs T;
// it stands beside both, and is added to neither. T and S of one topic-year are taken as independent.

#include <algorithm>
#include <cmath>

#include "results/estimates.hpp"
#include "results/works/fig3.hpp"
#include "stats/random.hpp"
#include "stats/within.hpp"

namespace computedivide {

namespace {

constexpr std::uint64_t replicates = 200;
constexpr std::uint64_t first_stream = std::uint64_t{1} << 32U;  // apart from the wild bootstrap's

TopicPanel drawn_again(const TopicPanel& panel, double shrink, std::mt19937_64& generator) {
  TopicPanel drawn = panel;
  for (PanelCell& cell : drawn.cells) {
    cell.terms = std::max(0.0, cell.terms + shrink * cell.terms_error * random_normal(generator));
    const double share = cell.academic_share + shrink * cell.share_error * random_normal(generator);
    // A share stays one; without half a work at least it would have no logarithm.
    cell.academic_share = std::clamp(share, 0.5 / static_cast<double>(cell.among), 1.0);
  }
  return drawn;
}

std::vector<WithinRow> plain_rows(const std::vector<PanelRow>& rows, const TopicPanel& panel) {
  std::vector<WithinRow> plain;
  for (const PanelRow& row : rows) {
    const auto topic = std::find(panel.topics.begin(), panel.topics.end(), row.topic) - panel.topics.begin();
    plain.push_back({row.x, row.y, row.weight, static_cast<int>(topic),
                     row.year.empty() ? 0 : std::stoi(row.year) - panel.first_year});
  }
  return plain;
}

/// The five fits' coefficients, in the order of Fig3::fits; nothing for those that are not possible.
std::vector<std::optional<double>> fitted(const TopicPanel& panel, bool weighted) {
  const std::vector<WithinRow> levels = plain_rows(level_rows(panel, weighted), panel);
  const std::vector<WithinRow> logs = plain_rows(log_rows(panel, weighted), panel);
  const std::vector<WithinRow> differences = plain_rows(difference_rows(panel, weighted), panel);
  std::vector<std::optional<double>> values;
  for (const auto& [rows, effects] :
       {std::pair{&levels, WithinEffects::none}, std::pair{&levels, WithinEffects::group},
        std::pair{&levels, WithinEffects::group_and_period}, std::pair{&differences, WithinEffects::none},
        std::pair{&logs, WithinEffects::group}}) {
    const WithinFit fit = within_ols(*rows, effects);
    values.push_back(fit.estimate ? std::optional(fit.estimate->estimate) : std::nullopt);
  }
  return values;
}

double standard_deviation(const std::vector<double>& values) {
  double mean = 0, squares = 0;
  for (const double value : values) mean += value / static_cast<double>(values.size());
  for (const double value : values) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

}  // namespace

std::vector<Number> sampling_numbers(const Fig3& fig3, const Fig3Options& options,
                                     const std::optional<WorksSample>& sample) {
  if (!sample) return {};
  const double share =
      sample->population == 0
          ? 1
          : std::min(1.0, static_cast<double>(sample->drawn) / static_cast<double>(sample->population));
  std::vector<std::vector<double>> values(fig3.fits.size());
  for (std::uint64_t i = 0; i < replicates; ++i) {
    std::mt19937_64 generator = random_stream(options.wild.seed, first_stream + i);
    const TopicPanel drawn = drawn_again(fig3.panel, std::sqrt(1 - share), generator);
    const std::vector<std::optional<double>> estimates = fitted(drawn, options.weighted);
    for (std::size_t fit = 0; fit < values.size(); ++fit) {
      if (estimates[fit]) values[fit].push_back(*estimates[fit]);
    }
  }
  std::vector<Number> numbers;
  for (std::size_t fit = 0; fit < values.size(); ++fit) {
    const std::string& name = fig3.fits[fit].name;
    Number number = missing_number(name + ".sampling_error",
                                   name.starts_with("elasticity") ? "elasticity" : "coefficient",
                                   "parametric bootstrap of topic-years", fig3.fits[fit].reason);
    if (values[fit].size() > 1) {
      number.reason.clear();
      number.value = standard_deviation(values[fit]);
      number.n = static_cast<std::int64_t>(values[fit].size());
    } else if (number.reason.empty()) {
      number.reason = "no draw could be fitted";
    }
    numbers.push_back(std::move(number));
  }
  numbers.push_back(count_number("works_drawn", static_cast<std::int64_t>(sample->drawn),
                                 static_cast<std::int64_t>(sample->population)));
  return numbers;
}

}  // namespace computedivide
