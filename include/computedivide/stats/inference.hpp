#pragma once

#include <Eigen/Core>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "computedivide/stats/covariance.hpp"
#include "computedivide/stats/proportion.hpp"

namespace computedivide {

/// One number with its uncertainty: Wald's test of zero and interval.
struct Estimate {
  std::string name;
  double estimate = 0;
  double standard_error = 0;
  std::optional<double> statistic;  ///< t or z; empty where the standard error is 0
  std::optional<double> p_value;    ///< two-sided; empty with the statistic
  double low = 0;
  double high = 0;
};

/// Square roots of the diagonal of vcov.
Eigen::VectorXd standard_errors(const Coefficients& coefficients);

/// The intervals coef ± critical value × standard error, one a coefficient.
std::vector<Interval> confint(const Coefficients& coefficients, double level = 0.95);

/// The rows of the table of a regression.
std::vector<Estimate> coefficient_table(const Coefficients& coefficients, double level = 0.95);

/// The place of the coefficient of this name; throws Error with the nearest name.
Eigen::Index coefficient_index(const Coefficients& coefficients, std::string_view name);

/// The combination weights'coef (k weights) as an estimate: a sum, a difference, a value on the line.
Estimate linear_combination(const Coefficients& coefficients, const Eigen::VectorXd& weights,
                            std::string name, double level = 0.95);

/// A joint test: F over its degrees of freedom with OLS, chi-squared with a logit.
struct WaldTest {
  double statistic = 0;
  double dof_numerator = 0;
  std::optional<double> dof_denominator;  ///< empty: the statistic is chi-squared, not F
  double p_value = 1;
};

/// Wald's test that restrictions (q x k) times coef equals values (q). Throws Error where the restrictions'
/// covariance is singular (as when there are fewer clusters than restrictions).
WaldTest wald_test(const Coefficients& coefficients, const Eigen::MatrixXd& restrictions,
                   const Eigen::VectorXd& values);

/// Wald's test that all coefficients of these names are zero.
WaldTest wald_test(const Coefficients& coefficients, std::span<const std::string> names);

}  // namespace computedivide
