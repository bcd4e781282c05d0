#pragma once

#include <Eigen/Core>
#include <string>
#include <vector>

#include "computedivide/stats.hpp"

namespace computedivide {

/// What a fit expects at some values of its columns.
struct Prediction {
  double mean = 0;            ///< expected value; probability of a logit
  double standard_error = 0;  ///< of the mean; by the delta method for a logit
  Interval mean_interval;     ///< for a logit on the scale of its linear predictor, so within 0 and 1
};

/// Predictions at the rows of `x` (m x k, columns as in the design), with the coefficients' covariance.
std::vector<Prediction> predict(const Fit& fit, const Coefficients& coefficients, const Eigen::MatrixXd& x,
                                double level = 0.95);

/// The mean over rows, weighted (n, or empty: equally), of what a fit expects at `to` less what it expects at
/// `from` (both n x k), with its standard error by the delta method: the change in probability that Table 1
/// is about.
Estimate average_change(const Fit& fit, const Coefficients& coefficients, const Eigen::MatrixXd& from,
                        const Eigen::MatrixXd& to, const Eigen::VectorXd& weights, std::string name,
                        double level = 0.95);

/// Average marginal effects on the expected response, one per column except the constant, over the design's
/// rows and with its weights: for a number the mean derivative, for a factor's dummy the mean change from the
/// base level to its level (as Stata's margins, dydx(*)). Standard errors by the delta method. Columns are
/// taken one by one: where one is computed from another (x and x^2, a:b), use average_change.
std::vector<Estimate> average_marginal_effects(const Fit& fit, const Design& design,
                                               const Coefficients& coefficients, double level = 0.95);

}  // namespace computedivide
