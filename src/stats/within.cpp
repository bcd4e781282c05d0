// One coefficient of a panel, fast: by the theorem of Frisch, Waugh and Lovell the coefficient of x beside
// any number of dummies is that of x's residual on the dummies. Group effects are removed by subtracting
// weighted means, period effects by least squares (QR) on the periods' dummies, themselves less their groups'
// means. The scores of the residual x are those of the whole design, so the clustered variance is
//   Σ_g (Σ_{i in g} w_i x̃_i e_i)² / (Σ w_i x̃_i²)², times G/(G−1) (n−1)/(n−k),
// with all dummies among the k columns, as in covariance.cpp.

#include "computedivide/stats/within.hpp"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <vector>

#include "computedivide/base/error.hpp"
#include "computedivide/stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double least_variation = 1e-10;  // of x left over, relative to what it was

/// Rows scaled by the roots of their weights.
struct Panel {
  Eigen::VectorXd root, x, y;
  std::vector<int> group, period;
  int groups = 0, periods = 0;  // with rows
};

int renumber(std::vector<int>& places) {
  int most = -1;
  for (const int place : places) most = std::max(most, place);
  std::vector<int> number(static_cast<std::size_t>(most + 1), -1);
  int next = 0;
  for (int& place : places) {
    int& known = number[static_cast<std::size_t>(place)];
    if (known < 0) known = next++;
    place = known;
  }
  return next;
}

Panel make_panel(std::span<const WithinRow> rows) {
  const auto n = static_cast<Eigen::Index>(rows.size());
  Panel panel{Eigen::VectorXd(n), Eigen::VectorXd(n), Eigen::VectorXd(n), {}, {}};
  for (Eigen::Index i = 0; i < n; ++i) {
    const WithinRow& row = rows[static_cast<std::size_t>(i)];
    panel.root[i] = std::sqrt(row.weight);
    panel.x[i] = panel.root[i] * row.x;
    panel.y[i] = panel.root[i] * row.y;
    panel.group.push_back(row.group);
    panel.period.push_back(row.period);
  }
  panel.groups = renumber(panel.group);
  panel.periods = renumber(panel.period);
  return panel;
}

/// Subtracts the weighted mean of each label's rows; of all rows where there are no labels.
void demean(Eigen::Ref<Eigen::VectorXd> column, const Eigen::VectorXd& root, const std::vector<int>& labels,
            int count) {
  std::vector<double> sum(static_cast<std::size_t>(count), 0), weight(static_cast<std::size_t>(count), 0);
  const auto place = [&](Eigen::Index i) {
    return labels.empty() ? std::size_t{0} : static_cast<std::size_t>(labels[static_cast<std::size_t>(i)]);
  };
  for (Eigen::Index i = 0; i < column.size(); ++i) {
    sum[place(i)] += root[i] * column[i];
    weight[place(i)] += root[i] * root[i];
  }
  for (Eigen::Index i = 0; i < column.size(); ++i) column[i] -= root[i] * sum[place(i)] / weight[place(i)];
}

/// Takes the effects out of x and y; returns how many columns they are.
Eigen::Index take_out(Panel& panel, WithinEffects effects) {
  static const std::vector<int> no_labels;
  const bool grouped = effects != WithinEffects::none;
  const std::vector<int>& labels = grouped ? panel.group : no_labels;
  const int count = grouped ? panel.groups : 1;
  demean(panel.x, panel.root, labels, count);
  demean(panel.y, panel.root, labels, count);
  if (effects != WithinEffects::group_and_period || panel.periods < 2) return count;
  Eigen::MatrixXd dummies = Eigen::MatrixXd::Zero(panel.x.size(), panel.periods - 1);
  for (Eigen::Index i = 0; i < panel.x.size(); ++i) {
    const int period = panel.period[static_cast<std::size_t>(i)];
    if (period > 0) dummies(i, period - 1) = panel.root[i];
  }
  for (Eigen::Index j = 0; j < dummies.cols(); ++j) demean(dummies.col(j), panel.root, labels, count);
  const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(dummies);
  panel.x -= dummies * qr.solve(panel.x).eval();
  panel.y -= dummies * qr.solve(panel.y).eval();
  return count + qr.rank();
}

}  // namespace

WithinFit within_ols(std::span<const WithinRow> rows, WithinEffects effects, double level) {
  WithinFit fit;
  Panel panel = make_panel(rows);
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
  const double before = panel.x.squaredNorm();
  const Eigen::Index columns = 1 + take_out(panel, effects);
  const Eigen::Index n = panel.x.size();
  const double variation = panel.x.squaredNorm();
  if (variation <= least_variation * before || n <= columns) {
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
