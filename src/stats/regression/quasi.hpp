#pragma once

#include <Eigen/Core>
#include <array>
#include <span>
#include <string>

#include "computedivide/stats.hpp"

namespace computedivide {

/// A Poisson regression by quasi-likelihood, log link: the mean of a row is exp(x'coef + offset), its
/// variance a multiple of the mean, which `dispersion` estimates (Pearson's chi-squared over its degrees of
/// freedom). `offset` has n numbers, or none: all 0. Weights multiply a row's part. Counts whose errors
/// depend on one another within clusters need the cluster covariance of `coefficients`.
///
/// Throws Error, naming the row or column: everything that check_design refuses, a negative response, all
/// responses 0, an offset that is not finite, collinear columns, no convergence (a column whose rows are all
/// 0 has no finite coefficient).
Fit fit_poisson(const Design& design, const Eigen::VectorXd& offset = {});

/// A fractional logit (Papke and Wooldridge 1996): the mean of a share from 0 to 1 is logistic(x'coef), by
/// the Bernoulli quasi-likelihood. The classic covariance is scaled by `dispersion`; hc1 or cluster is usual.
/// Throws Error as fit_poisson does, for responses outside 0 to 1.
Fit fit_fractional(const Design& design);

/// A count of events of one unit (a cluster's part in a group) at one time.
struct TrendCell {
  int cluster = 0;  ///< numbered from 0; its errors may be correlated, in both groups
  int group = 0;    ///< 0 or 1
  double time = 0;
  double exposure = 0;  ///< above 0
  double count = 0;
};

/// The common growth rate of each group's counts per exposure.
struct PoissonTrends {
  std::array<double, 2> slope{};        ///< per unit of time, in logarithms; 0 for a group without cells
  std::array<double, 2> information{};  ///< the inverse variances, for a dispersion of 1
  /// Covariance of the slopes, clustered, times G/(G-1); zeros with a single cluster.
  Eigen::Matrix2d clustered = Eigen::Matrix2d::Zero();
  double pearson = 0;    ///< the sum of squared Pearson residuals
  int residual_dof = 0;  ///< cells less units less slopes
  int clusters = 0;      ///< with counts above 0
  std::string reason;    ///< why there are no slopes
};

/// Poisson regression (quasi-likelihood) of counts on time with log exposure as offset, an effect for every
/// cluster and group and one slope per group: what fit_poisson with dummies gives, at a fraction of the
/// cost. Units without a count hold no information and are left out.
PoissonTrends poisson_trends(std::span<const TrendCell> cells);

}  // namespace computedivide
