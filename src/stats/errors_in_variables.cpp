// Fuller (1987), "Measurement error models", section 2.2, on a panel less its effects: the sampling error of
// a cell's mean is independent of those of other cells, so that the expectation of its part in a sum of
// squared residuals is its variance times one less the leverage.

#include "stats/errors_in_variables.hpp"

#include <algorithm>
#include <vector>

#include "computedivide/error.hpp"
#include "stats/panel.hpp"

namespace computedivide {

namespace {

constexpr double least_variation = 1e-10;  // of x left over, relative to what it was
constexpr double most_failed = 0.05;       // of the resamples

}  // namespace

CorrectedSlope corrected_slope(std::span<const NoisyRow> rows, WithinEffects effects) {
  CorrectedSlope result;
  std::vector<WithinRow> cells;
  cells.reserve(rows.size());
  for (const NoisyRow& row : rows) cells.push_back(row.row);
  const PanelResiduals panel = take_out_effects(cells, effects);
  const double xx = panel.x.squaredNorm(), xy = panel.x.dot(panel.y);
  if (rows.empty() || xx <= least_variation * panel.x_before) {
    result.reason = "x does not vary beside the effects";
    return result;
  }
  const Eigen::VectorXd leverage = effect_leverages(panel, effects);
  double noise_xx = 0, noise_xy = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double part = (1 - leverage[static_cast<Eigen::Index>(i)]) * rows[i].row.weight;
    noise_xx += part * rows[i].x_variance;
    noise_xy += part * rows[i].xy_covariance;
  }
  result.uncorrected = xy / xx;
  result.reliability = 1 - noise_xx / xx;
  if (xx - noise_xx <= 0) {
    result.reason =
        fmt::format("the sampling error of x ({:.3g}) is at least its variation ({:.3g})", noise_xx, xx);
  } else {
    result.slope = (xy - noise_xy) / (xx - noise_xx);
  }
  return result;
}

CorrectedSlopeInterval corrected_slope_interval(std::span<const NoisyRow> rows, WithinEffects effects,
                                                const BootstrapOptions& options, double level) {
  std::vector<int> clusters;
  int count = 0;
  for (const NoisyRow& row : rows) {
    clusters.push_back(row.row.group);
    count = std::max(count, row.row.group + 1);
  }
  // The groups that have rows, numbered from 0, and the first row of each.
  std::vector<int> number(static_cast<std::size_t>(count), -1);
  std::vector<bool> is_first(rows.size(), false);
  int groups = 0;
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    int& place = number[static_cast<std::size_t>(clusters[i])];
    if (place < 0) {
      place = groups++;
      is_first[i] = true;
    }
    clusters[i] = place;
  }
  CorrectedSlopeInterval result;
  if (groups < 3) {
    result.reason = fmt::format("{} groups; at least 3 expected", groups);
    return result;
  }
  const Statistic statistic = [&](std::span<const std::size_t> drawn) {
    std::vector<NoisyRow> sample;
    sample.reserve(drawn.size());
    int copy = -1;  // the rows of a drawn group come together, its first row first
    for (const std::size_t i : drawn) {
      if (is_first[i]) ++copy;
      sample.push_back(rows[i]);
      sample.back().row.group = copy;
    }
    const CorrectedSlope slope = corrected_slope(sample, effects);
    if (!slope.slope) fail("{}", slope.reason);
    return std::vector<double>{*slope.slope};
  };
  Bootstrap bootstrap;
  try {
    bootstrap = bootstrap_clusters(clusters, groups, statistic, options);
  } catch (const Error& error) {
    result.reason = error.what();
    result.failed = options.replicates;
    return result;
  }
  result.failed = bootstrap.failed;
  if (bootstrap.values.rows() < 2 ||
      static_cast<double>(bootstrap.failed) > most_failed * static_cast<double>(options.replicates)) {
    result.reason = fmt::format("{} of {} resamples have no slope: {}", bootstrap.failed, options.replicates,
                                bootstrap.first_failure);
    return result;
  }
  result.standard_error = bootstrap_standard_errors(bootstrap)[0];
  result.interval = percentile_intervals(bootstrap, level)[0];
  return result;
}

}  // namespace computedivide
