// One coefficient of a panel, fast: by the theorem of Frisch, Waugh and Lovell the coefficient of x beside
// any number of dummies is that of x's residual on the dummies (panel.hpp). The scores of the residual x are
// those of the whole design, so the clustered variance is
//   Σ_g (Σ_{i in g} w_i x̃_i e_i)² / (Σ w_i x̃_i²)², times G/(G−1) (n−1)/(n−k),
// with all dummies among the k columns, as in covariance.cpp.

#include "stats/within.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <vector>

#include "computedivide/error.hpp"
#include "stats/distributions.hpp"
#include "stats/panel.hpp"

namespace computedivide {

namespace {

constexpr double least_variation = 1e-10;  // of x left over, relative to what it was

}  // namespace

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
  WithinFit fit;
  const PanelResiduals panel = take_out_effects(rows, effects);
  if (panel.groups < 3) {
    fit.reason = fmt::format("{} groups; 3 at least are needed", panel.groups);
    return fit;
  }
  const bool flat =
      std::all_of(rows.begin(), rows.end(), [&](const WithinRow& row) { return row.y == rows.front().y; });
  if (flat) {
    // As fit_ols() refuses it: a slope of 0 without error would count as an estimate.
    fit.reason = "y does not vary";
    return fit;
  }
  const Eigen::Index columns = 1 + panel.columns;
  const Eigen::Index n = panel.x.size();
  const double variation = panel.x.squaredNorm();
  if (variation <= least_variation * panel.x_before || n <= columns) {
    fit.reason = n <= columns ? fmt::format("{} rows for {} columns", n, columns)
                              : "x does not vary beside the effects";
    return fit;
  }
  Estimate estimate;
  estimate.name = "x";
  estimate.estimate = panel.x.dot(panel.y) / variation;
  std::vector<double> scores(static_cast<std::size_t>(panel.groups), 0);
  for (Eigen::Index i = 0; i < n; ++i) {
    scores[static_cast<std::size_t>(panel.group[static_cast<std::size_t>(i)])] +=
        panel.x[i] * (panel.y[i] - estimate.estimate * panel.x[i]);
  }
  double sum = 0;
  for (const double score : scores) sum += score * score;
  const double groups = panel.groups;
  const double factor = groups / (groups - 1) * static_cast<double>(n - 1) / static_cast<double>(n - columns);
  estimate.standard_error = std::sqrt(sum * factor) / variation;
  const double reach = critical_value(level, groups - 1) * estimate.standard_error;
  estimate.low = estimate.estimate - reach;
  estimate.high = estimate.estimate + reach;
  if (estimate.standard_error > 0) {
    estimate.statistic = estimate.estimate / estimate.standard_error;
    estimate.p_value = two_sided_p(*estimate.statistic, groups - 1);
  }
  fit.estimate = estimate;
  return fit;
}

}  // namespace computedivide
