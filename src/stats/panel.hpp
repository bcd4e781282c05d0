#pragma once

#include <Eigen/Core>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "computedivide/stats.hpp"
#include "stats/bootstrap.hpp"

namespace computedivide {

/// One row of a panel: two numbers, a weight, and the places of its group (its cluster) and its period.
struct WithinRow {
  double x = 0, y = 0, weight = 1;
  int group = 0, period = 0;
};

/// The effects that are removed before x and y are compared. Group trends are a mean and a slope over periods
/// per group.
enum class WithinEffects { none, group, group_and_period, group_trends };

/// A panel without its effects. Rows are scaled by the roots of their weights.
struct PanelResiduals {
  Eigen::VectorXd root;    ///< n: roots of the weights
  Eigen::VectorXd x, y;    ///< n: the parts of x and y that the effects leave
  Eigen::VectorXi group;   ///< n: groups with rows, numbered from 0 in the order of their first rows
  std::vector<int> label;  ///< the number of each group in the input
  int groups = 0;
  Eigen::Index columns = 0;  ///< columns of the effects: dummies, or the constant
  double x_before = 0;       ///< squared length of x before
  /// n x r, orthonormal: a basis of what is removed besides the groups' means (nothing with group effects
  /// alone, the constant without effects, the periods or each group's trend else).
  Eigen::MatrixXd basis;
};

/// Removes the effects from x and y (Frisch, Waugh and Lovell).
PanelResiduals take_out_effects(std::span<const WithinRow> rows, WithinEffects effects);

/// Numbers the places with rows from 0, in the order of their first rows; returns the place of each number.
std::vector<int> renumber(std::vector<int>& places);

/// The leverage of each row in the regression on the effects alone: 1 minus it is the part of an independent
/// error's variance that remains.
Eigen::VectorXd effect_leverages(const PanelResiduals& panel, WithinEffects effects);

/// The coefficient of x by weighted least squares on x and the effects, its standard error clustered by
/// group, t with groups − 1 degrees of freedom: what fit_ols with dummies and the cluster covariance give, at
/// a fraction of the cost. Or the reason why there is none.
struct WithinFit {
  std::optional<Estimate> estimate;
  std::string reason;
};

/// Groups and periods are numbered from 0; those without rows are ignored.
WithinFit within_ols(std::span<const WithinRow> rows, WithinEffects effects, double level = 0.95);

/// How many groups vary in x: with group effects, those in which x is not the same in every row; without, the
/// number of different group means, since groups are compared with one another.
int varying_groups(std::span<const WithinRow> rows, WithinEffects effects);

/// A cell of a panel whose x and y are means with known sampling errors.
struct NoisyRow {
  WithinRow row;
  double x_variance = 0;     ///< sampling variance of x
  double xy_covariance = 0;  ///< sampling covariance of x and y, which share observations
};

/// A slope corrected for the measurement error of x.
struct CorrectedSlope {
  std::optional<double> slope;        ///< nothing if the corrected variance of x is not above 0
  std::optional<double> uncorrected;  ///< nothing if x does not vary apart from the effects
  double reliability = 0;  ///< share of the variance of x, apart from the effects, that is not sampling error
  std::string reason;      ///< why there is no slope
};

/// The errors-in-variables slope by moments, after the effects: (Sxy - Σ m w c) / (Sxx - Σ m w v), with v the
/// sampling variances, c the covariances, w the weights, and m the part of an error's variance that the
/// effects leave (1 less the leverage).
CorrectedSlope corrected_slope(std::span<const NoisyRow> rows, WithinEffects effects);

/// Its percentile interval and standard error, groups drawn with replacement.
struct CorrectedSlopeInterval {
  std::optional<Interval> interval;
  double standard_error = 0;
  std::size_t failed = 0;  ///< resamples without a slope
  std::string reason;      ///< why there is no interval
};

/// A group that is drawn twice counts as two groups. There is no interval if more than one resample in twenty
/// has no slope: the missing slopes would be the most extreme.
CorrectedSlopeInterval corrected_slope_interval(std::span<const NoisyRow> rows, WithinEffects effects,
                                                const BootstrapOptions& options = {}, double level = 0.95);

}  // namespace computedivide
