// Predictions and marginal effects. Everything is a smooth function g of the coefficients, and its variance
// is grad' V grad (the delta method), with whatever covariance V the coefficients have.

#include "stats/regression/regression.hpp"

#include <cmath>

#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

double error_of(const Coefficients& coefficients, const Eigen::VectorXd& gradient) {
  return std::sqrt(std::max(0.0, gradient.dot(coefficients.vcov * gradient)));
}

void check_columns(const Fit& fit, const Eigen::MatrixXd& x) {
  if (x.cols() != fit.coef.size()) {
    fail("prediction of '{}': {} columns; {} are expected, as in the design", fit.response, x.cols(),
         fit.coef.size());
  }
}

// Weights that add up to one.
Eigen::VectorXd shares(const Eigen::VectorXd& weights, Eigen::Index rows) {
  if (rows == 0) fail("average effect: there are no rows; it needs at least one");
  if (weights.size() == 0) return Eigen::VectorXd::Constant(rows, 1 / static_cast<double>(rows));
  if (weights.size() != rows)
    fail("average effect: {} weights for {} rows; they must agree", weights.size(), rows);
  return weights / weights.sum();
}

// The expected values at the rows of x, and the derivative of each with respect to its linear predictor.
struct Response {
  Eigen::ArrayXd mean;
  Eigen::ArrayXd slope;
};

Response response_at(const Fit& fit, const Eigen::MatrixXd& x) {
  const Eigen::ArrayXd predictor = (x * fit.coef).array();
  if (fit.model == ModelKind::ols) return {predictor, Eigen::ArrayXd::Ones(predictor.size())};
  const Eigen::ArrayXd mean = predictor.unaryExpr([](double v) { return logistic(v); });
  // p (1 - p) as p(v) p(-v): exact for probabilities near 1 too.
  return {mean, mean * predictor.unaryExpr([](double v) { return logistic(-v); })};
}

}  // namespace

std::vector<Prediction> predict(const Fit& fit, const Coefficients& coefficients, const Eigen::MatrixXd& x,
                                double level) {
  check_columns(fit, x);
  const double critical = critical_value(level, coefficients.dof);
  std::vector<Prediction> predictions;
  predictions.reserve(static_cast<std::size_t>(x.rows()));
  for (Eigen::Index i = 0; i < x.rows(); ++i) {
    const double predictor = x.row(i).dot(fit.coef);
    const double error = error_of(coefficients, x.row(i).transpose());
    const double reach = critical * error;
    Prediction at;
    if (fit.model == ModelKind::logit) {
      at.mean = logistic(predictor);
      at.standard_error = at.mean * logistic(-predictor) * error;
      at.mean_interval = {logistic(predictor - reach), logistic(predictor + reach)};
    } else {
      at.mean = predictor;
      at.standard_error = error;
      at.mean_interval = {predictor - reach, predictor + reach};
    }
    predictions.push_back(at);
  }
  return predictions;
}

Estimate average_change(const Fit& fit, const Coefficients& coefficients, const Eigen::MatrixXd& from,
                        const Eigen::MatrixXd& to, const Eigen::VectorXd& weights, std::string name,
                        double level) {
  check_columns(fit, from);
  check_columns(fit, to);
  if (from.rows() != to.rows()) {
    fail("change '{}': {} rows to begin with, {} to end with; they must agree", name, from.rows(), to.rows());
  }
  const Eigen::VectorXd share = shares(weights, from.rows());
  const Response before = response_at(fit, from);
  const Response after = response_at(fit, to);
  const double change = share.dot((after.mean - before.mean).matrix());
  const Eigen::VectorXd gradient = to.transpose() * (share.array() * after.slope).matrix() -
                                   from.transpose() * (share.array() * before.slope).matrix();
  return wald_estimate(std::move(name), change, error_of(coefficients, gradient), coefficients.dof, level);
}

std::vector<Estimate> average_marginal_effects(const Fit& fit, const Design& design,
                                               const Coefficients& coefficients, double level) {
  check_columns(fit, design.x);
  const Eigen::VectorXd share = shares(design.weights, design.x.rows());
  const Response at = response_at(fit, design.x);
  // Derivatives of the slope along the linear predictor: p (1 - p) (1 - 2 p); 0 for OLS.
  Eigen::ArrayXd curvature = Eigen::ArrayXd::Zero(design.x.rows());
  if (fit.model == ModelKind::logit) curvature = at.slope * (1 - 2 * at.mean);
  const double mean_slope = share.dot(at.slope.matrix());
  const Eigen::VectorXd curved = design.x.transpose() * (share.array() * curvature).matrix();

  std::vector<Estimate> effects;
  for (Eigen::Index j = design.has_constant ? 1 : 0; j < design.x.cols(); ++j) {
    const std::string& name = design.names[static_cast<std::size_t>(j)];
    const int factor = design.factor[static_cast<std::size_t>(j)];
    if (factor < 0) {
      Eigen::VectorXd gradient = curved * fit.coef(j);
      gradient(j) += mean_slope;
      effects.push_back(wald_estimate(name, mean_slope * fit.coef(j), error_of(coefficients, gradient),
                                      coefficients.dof, level));
      continue;
    }
    Eigen::MatrixXd base = design.x;
    for (Eigen::Index c = 0; c < base.cols(); ++c)
      if (design.factor[static_cast<std::size_t>(c)] == factor) base.col(c).setZero();
    Eigen::MatrixXd level_on = base;
    level_on.col(j).setOnes();
    effects.push_back(average_change(fit, coefficients, base, level_on, design.weights, name, level));
  }
  return effects;
}

}  // namespace computedivide
