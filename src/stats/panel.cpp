// Group effects are removed by subtracting weighted means, period effects by least squares (QR) on the
// periods' dummies, themselves with their groups' means subtracted.

#include "stats/panel.hpp"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "computedivide/error.hpp"

namespace computedivide {

std::vector<int> renumber(std::vector<int>& places) {
  int most = -1;
  for (const int place : places) most = std::max(most, place);
  std::vector<int> number(static_cast<std::size_t>(most + 1), -1), labels;
  for (int& place : places) {
    int& known = number[static_cast<std::size_t>(place)];
    if (known < 0) {
      known = static_cast<int>(labels.size());
      labels.push_back(place);
    }
    place = known;
  }
  return labels;
}

namespace {

constexpr double least_variation = 1e-10;  // of x left over, relative to what it was
constexpr double most_failed = 0.05;       // of the resamples

Eigen::VectorXd group_weights(const PanelResiduals& panel) {
  Eigen::VectorXd weight = Eigen::VectorXd::Zero(panel.groups);
  for (Eigen::Index i = 0; i < panel.root.size(); ++i)
    weight[panel.group[i]] += panel.root[i] * panel.root[i];
  return weight;
}

/// Subtracts the weighted mean of each group's rows.
void demean(Eigen::Ref<Eigen::VectorXd> column, const PanelResiduals& panel) {
  const Eigen::VectorXd weight = group_weights(panel);
  Eigen::VectorXd sum = Eigen::VectorXd::Zero(panel.groups);
  for (Eigen::Index i = 0; i < column.size(); ++i) sum[panel.group[i]] += panel.root[i] * column[i];
  for (Eigen::Index i = 0; i < column.size(); ++i)
    column[i] -= panel.root[i] * sum[panel.group[i]] / weight[panel.group[i]];
}

Eigen::MatrixXd period_basis(const PanelResiduals& panel, std::vector<int> period) {
  const Eigen::Index n = panel.x.size();
  const auto periods = static_cast<Eigen::Index>(renumber(period).size());
  if (periods < 2) return Eigen::MatrixXd(n, 0);
  Eigen::MatrixXd dummies = Eigen::MatrixXd::Zero(n, periods - 1);
  for (Eigen::Index i = 0; i < n; ++i) {
    const int place = period[static_cast<std::size_t>(i)];
    if (place > 0) dummies(i, place - 1) = panel.root[i];
  }
  for (Eigen::Index j = 0; j < dummies.cols(); ++j) demean(dummies.col(j), panel);
  const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(dummies);
  return qr.householderQ() * Eigen::MatrixXd::Identity(n, qr.rank());
}

/// Each group's periods less their mean, as columns of length 1; none for a group of a single period.
Eigen::MatrixXd trend_basis(const PanelResiduals& panel, const std::vector<int>& period) {
  const Eigen::Index n = panel.x.size();
  Eigen::VectorXd times(n);
  for (Eigen::Index i = 0; i < n; ++i) times[i] = panel.root[i] * period[static_cast<std::size_t>(i)];
  demean(times, panel);
  Eigen::MatrixXd basis(n, panel.groups);
  Eigen::Index columns = 0;
  for (int group = 0; group < panel.groups; ++group) {
    Eigen::VectorXd own = Eigen::VectorXd::Zero(n);
    for (Eigen::Index i = 0; i < n; ++i)
      if (panel.group[i] == group) own[i] = times[i];
    if (own.norm() > 1e-9 * panel.root.norm()) basis.col(columns++) = own.normalized();
  }
  return basis.leftCols(columns);
}

}  // namespace

PanelResiduals take_out_effects(std::span<const WithinRow> rows, WithinEffects effects) {
  const auto n = static_cast<Eigen::Index>(rows.size());
  PanelResiduals panel;
  panel.root.resize(n);
  panel.x.resize(n);
  panel.y.resize(n);
  std::vector<int> group, period;
  for (Eigen::Index i = 0; i < n; ++i) {
    const WithinRow& row = rows[static_cast<std::size_t>(i)];
    panel.root[i] = std::sqrt(row.weight);
    panel.x[i] = panel.root[i] * row.x;
    panel.y[i] = panel.root[i] * row.y;
    group.push_back(row.group);
    period.push_back(row.period);
  }
  panel.label = renumber(group);
  panel.group = Eigen::Map<const Eigen::VectorXi>(group.data(), n);
  panel.groups = static_cast<int>(panel.label.size());
  panel.x_before = panel.x.squaredNorm();
  if (n == 0) return panel;
  if (effects == WithinEffects::none) {
    panel.basis = panel.root / panel.root.norm();
    panel.columns = 1;
  } else {
    demean(panel.x, panel);
    demean(panel.y, panel);
    if (effects == WithinEffects::group_and_period) {
      panel.basis = period_basis(panel, std::move(period));
    } else if (effects == WithinEffects::group_trends) {
      panel.basis = trend_basis(panel, period);
    } else {
      panel.basis = Eigen::MatrixXd(n, 0);
    }
    panel.columns = panel.groups + panel.basis.cols();
  }
  if (panel.basis.cols() > 0) {
    panel.x -= panel.basis * (panel.basis.transpose() * panel.x).eval();
    panel.y -= panel.basis * (panel.basis.transpose() * panel.y).eval();
  }
  return panel;
}

Eigen::VectorXd effect_leverages(const PanelResiduals& panel, WithinEffects effects) {
  Eigen::VectorXd leverage = panel.basis.rowwise().squaredNorm();
  if (effects == WithinEffects::none) return leverage;
  const Eigen::VectorXd weight = group_weights(panel);
  for (Eigen::Index i = 0; i < leverage.size(); ++i)
    leverage[i] += panel.root[i] * panel.root[i] / weight[panel.group[i]];
  return leverage;
}

// One coefficient of a panel, fast: by the theorem of Frisch, Waugh and Lovell the coefficient of x beside
// any number of dummies is that of x's residual after regression on the dummies. The scores of the residual x
// are those of the whole design, so the clustered variance is
//   Σ_g (Σ_{i in g} w_i x̃_i e_i)² / (Σ w_i x̃_i²)², times G/(G−1) (n−1)/(n−k),
// with all dummies among the k columns, as in regression/inference.cpp.

int varying_groups(std::span<const WithinRow> rows, WithinEffects effects) {
  struct Group {
    double first = 0, sum = 0, rows = 0;
    bool varies = false;
  };
  std::map<int, Group> groups;
  for (const WithinRow& row : rows) {
    Group& group = groups.try_emplace(row.group, Group{row.x, 0, 0, false}).first->second;
    group.varies = group.varies || row.x != group.first;
    group.sum += row.x;
    group.rows += 1;
  }
  if (effects != WithinEffects::none) {
    return static_cast<int>(
        std::count_if(groups.begin(), groups.end(), [](const auto& entry) { return entry.second.varies; }));
  }
  std::set<double> means;
  for (const auto& [number, group] : groups) means.insert(group.sum / group.rows);
  return static_cast<int>(means.size());
}

WithinFit within_ols(std::span<const WithinRow> rows, WithinEffects effects, double level) {
  const PanelResiduals panel = take_out_effects(rows, effects);
  if (panel.groups < 3) return {{}, fmt::format("{} groups; at least 3 are needed", panel.groups)};
  const bool flat =
      std::all_of(rows.begin(), rows.end(), [&](const WithinRow& row) { return row.y == rows.front().y; });
  // Refused as in fit_ols(): otherwise a slope of 0 without error would count as an estimate.
  if (flat) return {{}, "y does not vary"};
  const Eigen::Index columns = 1 + panel.columns;
  const Eigen::Index n = panel.x.size();
  const double variation = panel.x.squaredNorm();
  if (n <= columns) return {{}, fmt::format("{} rows for {} columns", n, columns)};
  if (variation <= least_variation * panel.x_before) return {{}, "x does not vary apart from the effects"};
  const double slope = panel.x.dot(panel.y) / variation;
  Eigen::VectorXd scores = Eigen::VectorXd::Zero(panel.groups);
  for (Eigen::Index i = 0; i < n; ++i)
    scores[panel.group[i]] += panel.x[i] * (panel.y[i] - slope * panel.x[i]);
  double sum = 0;
  for (const double score : scores) sum += score * score;
  const double groups = panel.groups;
  const double factor = groups / (groups - 1) * static_cast<double>(n - 1) / static_cast<double>(n - columns);
  return {wald_estimate("x", slope, std::sqrt(sum * factor) / variation, groups - 1, level), ""};
}

// Fuller (1987), "Measurement error models", section 2.2, on a panel with its effects removed: the sampling
// error of a cell's mean is independent of those of other cells, so that its expected contribution to a sum
// of squared residuals is its variance times one minus the leverage.

CorrectedSlope corrected_slope(std::span<const NoisyRow> rows, WithinEffects effects) {
  CorrectedSlope result;
  std::vector<WithinRow> cells;
  cells.reserve(rows.size());
  for (const NoisyRow& row : rows) cells.push_back(row.row);
  const PanelResiduals panel = take_out_effects(cells, effects);
  const double xx = panel.x.squaredNorm(), xy = panel.x.dot(panel.y);
  if (rows.empty() || xx <= least_variation * panel.x_before) {
    result.reason = "x does not vary apart from the effects";
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
  for (const NoisyRow& row : rows) clusters.push_back(row.row.group);
  renumber(clusters);
  std::vector<bool> is_first(rows.size(), false);  // of its group
  int groups = 0;
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    is_first[i] = clusters[i] == groups;
    if (is_first[i]) ++groups;
  }
  CorrectedSlopeInterval result;
  const auto none = [&](std::string reason) {
    result.reason = std::move(reason);
    return result;
  };
  if (groups < 3) return none(fmt::format("{} groups; at least 3 expected", groups));
  const Statistic statistic = [&](std::span<const std::size_t> drawn) {
    std::vector<NoisyRow> sample;
    sample.reserve(drawn.size());
    int copy = -1;  // the rows of a drawn group are contiguous, its first row first
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
    result.failed = options.replicates;
    return none(error.what());
  }
  result.failed = bootstrap.failed;
  if (bootstrap.values.rows() < 2 ||
      static_cast<double>(bootstrap.failed) > most_failed * static_cast<double>(options.replicates)) {
    return none(fmt::format("{} of {} resamples have no slope: {}", bootstrap.failed, options.replicates,
                            bootstrap.first_failure));
  }
  result.standard_error = bootstrap_standard_errors(bootstrap)[0];
  result.interval = percentile_intervals(bootstrap, level)[0];
  return result;
}

}  // namespace computedivide
