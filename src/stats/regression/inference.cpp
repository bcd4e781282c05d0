#include "computedivide/stats.hpp"

#include <Eigen/Eigenvalues>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

Estimate estimate_of(std::string name, double value, double variance, double dof, double critical) {
  Estimate row;
  row.name = std::move(name);
  row.estimate = value;
  row.standard_error = std::sqrt(std::max(variance, 0.0));
  if (row.standard_error > 0) {
    row.statistic = value / row.standard_error;
    row.p_value = two_sided_p(*row.statistic, dof);
  }
  row.low = value - critical * row.standard_error;
  row.high = value + critical * row.standard_error;
  return row;
}

}  // namespace

Eigen::VectorXd standard_errors(const Coefficients& coefficients) {
  return coefficients.vcov.diagonal().cwiseSqrt();
}

std::vector<Interval> confint(const Coefficients& coefficients, double level) {
  std::vector<Interval> intervals;
  for (const Estimate& row : coefficient_table(coefficients, level)) intervals.push_back({row.low, row.high});
  return intervals;
}

std::vector<Estimate> coefficient_table(const Coefficients& coefficients, double level) {
  const double critical = critical_value(level, coefficients.dof);
  std::vector<Estimate> table;
  for (Eigen::Index j = 0; j < coefficients.coef.size(); ++j) {
    table.push_back(estimate_of(coefficients.names[static_cast<std::size_t>(j)], coefficients.coef(j),
                                coefficients.vcov(j, j), coefficients.dof, critical));
  }
  return table;
}

Eigen::Index coefficient_index(const Coefficients& coefficients, std::string_view name) {
  for (std::size_t j = 0; j < coefficients.names.size(); ++j) {
    if (coefficients.names[j] == name) return static_cast<Eigen::Index>(j);
  }
  fail("there is no coefficient '{}'{}", name, suggestion(name, coefficients.names));
}

Estimate linear_combination(const Coefficients& coefficients, const Eigen::VectorXd& weights,
                            std::string name, double level) {
  if (weights.size() != coefficients.coef.size()) {
    fail("linear combination '{}': {} weights; {} would be right, one a coefficient", name, weights.size(),
         coefficients.coef.size());
  }
  return estimate_of(std::move(name), weights.dot(coefficients.coef),
                     weights.dot(coefficients.vcov * weights), coefficients.dof,
                     critical_value(level, coefficients.dof));
}

WaldTest wald_test(const Coefficients& coefficients, const Eigen::MatrixXd& restrictions,
                   const Eigen::VectorXd& values) {
  if (restrictions.rows() == 0 || restrictions.rows() != values.size() ||
      restrictions.cols() != coefficients.coef.size()) {
    fail("wald_test: restrictions of {} x {} with {} values; one row a value and {} columns would be right",
         restrictions.rows(), restrictions.cols(), values.size(), coefficients.coef.size());
  }
  const Eigen::VectorXd distance = restrictions * coefficients.coef - values;
  const Eigen::MatrixXd covariance = restrictions * coefficients.vcov * restrictions.transpose();
  // As a correlation matrix, so that the units of the coefficients do not decide what is singular.
  const Eigen::ArrayXd sd = covariance.diagonal().array().sqrt();
  if (!(sd > 0).all()) fail("wald_test: a restriction has no variance; it is certain, not to be tested");
  const Eigen::MatrixXd correlation = (covariance.array().colwise() / sd).rowwise() / sd.transpose();
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(correlation);
  if (solver.eigenvalues().minCoeff() < 1e-12 * solver.eigenvalues().maxCoeff()) {
    fail("wald_test: the covariance of the {} restrictions is singular; test fewer, or with more clusters",
         restrictions.rows());
  }
  const Eigen::VectorXd rotated = solver.eigenvectors().transpose() * (distance.array() / sd).matrix();
  const double chi_squared = (rotated.array().square() / solver.eigenvalues().array()).sum();

  WaldTest test;
  test.dof_numerator = static_cast<double>(values.size());
  if (std::isinf(coefficients.dof)) {
    test.statistic = chi_squared;
    test.p_value = chi_squared_upper(chi_squared, test.dof_numerator);
  } else {
    test.statistic = chi_squared / test.dof_numerator;
    test.dof_denominator = coefficients.dof;
    test.p_value = f_upper(test.statistic, test.dof_numerator, coefficients.dof);
  }
  return test;
}

WaldTest wald_test(const Coefficients& coefficients, std::span<const std::string> names) {
  const auto count = static_cast<Eigen::Index>(names.size());
  Eigen::MatrixXd restrictions = Eigen::MatrixXd::Zero(count, coefficients.coef.size());
  for (Eigen::Index i = 0; i < count; ++i) {
    restrictions(i, coefficient_index(coefficients, names[static_cast<std::size_t>(i)])) = 1;
  }
  return wald_test(coefficients, restrictions, Eigen::VectorXd::Zero(count));
}

}  // namespace computedivide
