#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/stats/design.hpp"
#include "computedivide/stats/least_squares.hpp"

namespace computedivide {

enum class ModelKind { ols, logit, poisson, fractional };

/// "ols", "logit", "poisson" or "fractional".
std::string_view name_of(ModelKind model);

/// The model of this name; throws Error with the legal ones.
ModelKind parse_model(std::string_view name);

/// A fitted model, before any choice of standard errors. Rows and columns are the design's.
struct Fit {
  ModelKind model = ModelKind::ols;
  std::string response;
  std::vector<std::string> names;  ///< k
  Eigen::VectorXd coef;            ///< k
  Eigen::VectorXd fitted;          ///< n: expected values; probabilities of a logit
  Eigen::VectorXd residuals;       ///< n: y - fitted
  /// n: residuals over their standard deviation up to the dispersion: sqrt(w) e of least squares, Pearson's
  /// sqrt(w) (y - p) / sqrt(p (1 - p)) of a logit. With q and r_inverse they make every covariance.
  Eigen::VectorXd scaled_residuals;
  Eigen::MatrixXd q;             ///< n x k, orthonormal: the weighted design is q r
  Eigen::MatrixXd r_inverse;     ///< k x k
  std::size_t nobs = 0;          ///< rows
  std::size_t dof_residual = 0;  ///< rows less columns
  /// The residual variance, the sum of squared scaled residuals over dof_residual; logit: 1.
  double dispersion = 1;
  double condition_number = 1;  ///< of the weighted design, its columns scaled to length one
  Precision precision = Precision::standard;
  int iterations = 0;  ///< Newton steps of a logit
};

/// How well a fit describes its data. Fields that the model does not have, or that are not finite (the
/// log-likelihood of a perfect fit), are empty.
struct Goodness {
  std::optional<double> r_squared;            ///< OLS: about the mean, or about 0 where there is no constant
  std::optional<double> adjusted_r_squared;   ///< OLS
  std::optional<double> residual_sd;          ///< OLS: square root of the dispersion
  std::optional<double> log_likelihood;       ///< normal or Bernoulli, at the maximum-likelihood estimates
  std::optional<double> null_log_likelihood;  ///< logit: of the constant alone; of p = 1/2 without a constant
  std::optional<double> mcfadden_r_squared;   ///< logit: 1 - log_likelihood / null_log_likelihood
  std::optional<double> aic;  ///< -2 log-likelihood + 2 parameters; OLS counts the variance as one, as R does
  std::optional<double> bic;  ///< the same with log(nobs) for 2
};
Goodness goodness(const Fit& fit, const Design& design);

}  // namespace computedivide
