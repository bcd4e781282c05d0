#pragma once

#include <Eigen/Core>
#include <span>
#include <vector>

#include "stats/within.hpp"

namespace computedivide {

/// A panel without its effects. Rows are scaled by the roots of their weights.
struct PanelResiduals {
  Eigen::VectorXd root;    ///< n: roots of the weights
  Eigen::VectorXd x, y;    ///< n: what the effects leave of x and y
  std::vector<int> group;  ///< n: groups with rows, numbered from 0 in the order of their first rows
  std::vector<int> label;  ///< the number of each group in the input
  int groups = 0;
  Eigen::Index columns = 0;  ///< that the effects are: dummies, or the constant
  double x_before = 0;       ///< squared length of x before
  /// n x r, orthonormal: a basis of what is taken out beside the groups' means (nothing with group effects
  /// alone, the constant without effects, the periods or each group's trend else).
  Eigen::MatrixXd basis;
};

/// Takes the effects out of x and y (Frisch, Waugh and Lovell).
PanelResiduals take_out_effects(std::span<const WithinRow> rows, WithinEffects effects);

/// The leverage of each row in the regression on the effects alone: 1 less it is the part of an independent
/// error's variance that stays.
Eigen::VectorXd effect_leverages(const PanelResiduals& panel, WithinEffects effects);

}  // namespace computedivide
