// Group effects are removed by subtracting weighted means, period effects by least squares (QR) on the
// periods' dummies, themselves less their groups' means.

#include "stats/panel.hpp"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>

namespace computedivide {

namespace {

/// Numbers the places with rows from 0; returns the place of each number.
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

/// Subtracts the weighted mean of each group's rows.
void demean(Eigen::Ref<Eigen::VectorXd> column, const PanelResiduals& panel) {
  const auto groups = static_cast<std::size_t>(panel.groups);
  std::vector<double> sum(groups, 0), weight(groups, 0);
  for (Eigen::Index i = 0; i < column.size(); ++i) {
    const auto group = static_cast<std::size_t>(panel.group[static_cast<std::size_t>(i)]);
    sum[group] += panel.root[i] * column[i];
    weight[group] += panel.root[i] * panel.root[i];
  }
  for (Eigen::Index i = 0; i < column.size(); ++i) {
    const auto group = static_cast<std::size_t>(panel.group[static_cast<std::size_t>(i)]);
    column[i] -= panel.root[i] * sum[group] / weight[group];
  }
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
    for (Eigen::Index i = 0; i < n; ++i) {
      if (panel.group[static_cast<std::size_t>(i)] == group) own[i] = times[i];
    }
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
  std::vector<int> period;
  for (Eigen::Index i = 0; i < n; ++i) {
    const WithinRow& row = rows[static_cast<std::size_t>(i)];
    panel.root[i] = std::sqrt(row.weight);
    panel.x[i] = panel.root[i] * row.x;
    panel.y[i] = panel.root[i] * row.y;
    panel.group.push_back(row.group);
    period.push_back(row.period);
  }
  panel.label = renumber(panel.group);
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
  std::vector<double> weight(static_cast<std::size_t>(panel.groups), 0);
  for (Eigen::Index i = 0; i < leverage.size(); ++i) {
    weight[static_cast<std::size_t>(panel.group[static_cast<std::size_t>(i)])] +=
        panel.root[i] * panel.root[i];
  }
  for (Eigen::Index i = 0; i < leverage.size(); ++i) {
    leverage[i] += panel.root[i] * panel.root[i] /
                   weight[static_cast<std::size_t>(panel.group[static_cast<std::size_t>(i)])];
  }
  return leverage;
}

}  // namespace computedivide
