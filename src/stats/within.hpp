#pragma once

#include <optional>
#include <span>
#include <string>

#include "computedivide/stats.hpp"

namespace computedivide {

/// One row of a panel: two numbers, a weight, and the places of its group (its cluster) and its period.
struct WithinRow {
  double x = 0, y = 0, weight = 1;
  int group = 0;
  int period = 0;
};

/// What is taken out before x and y are compared. Group trends are a mean and a slope over periods per group.
enum class WithinEffects { none, group, group_and_period, group_trends };

/// The coefficient of x by weighted least squares on x and the effects, its standard error clustered by
/// group, t with groups − 1 degrees of freedom: what fit_ols with dummies and the cluster covariance give, at
/// a small part of the cost. Or the reason why there is none.
struct WithinFit {
  std::optional<Estimate> estimate;
  std::string reason;
};

/// Groups and periods are numbered from 0; those without rows count for nothing.
WithinFit within_ols(std::span<const WithinRow> rows, WithinEffects effects, double level = 0.95);

/// How many groups vary in x: with group effects, those in which x is not the same in every row; without, the
/// number of different group means, since groups are compared with one another.
int varying_groups(std::span<const WithinRow> rows, WithinEffects effects);

}  // namespace computedivide
