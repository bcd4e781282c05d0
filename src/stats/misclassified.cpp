// Fisher scoring as iteratively reweighted least squares, steps halved until the likelihood rises. It is not
// concave; the start is the logit of the recorded response, whose signs are right.

#include "stats/misclassified.hpp"

#include <cmath>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/stats/logit.hpp"

namespace computedivide {

namespace {

constexpr double converged_below = 1e-7;

struct Working {
  Eigen::VectorXd probability, root, pearson;
  double likelihood = 0;
};

Working working_at(const Design& design, const Misclassification& rates, const Eigen::VectorXd& predictor) {
  const Eigen::Index n = predictor.size();
  Working at{Eigen::VectorXd(n), Eigen::VectorXd(n), Eigen::VectorXd(n), 0};
  const double floor = 1 - rates.specificity, gain = rates.sensitivity + rates.specificity - 1;
  for (Eigen::Index i = 0; i < n; ++i) {
    const double weight = design.weights.size() > 0 ? design.weights[i] : 1;
    const double p = floor + gain * logistic(predictor[i]);
    const double q = 1 - rates.sensitivity + gain * logistic(-predictor[i]);  // 1 - p without cancellation
    const double slope = gain * logistic(predictor[i]) * logistic(-predictor[i]);
    const double sd = std::sqrt(p * q);
    at.probability[i] = p;
    at.root[i] = std::sqrt(weight) * slope / sd;
    at.pearson[i] = std::sqrt(weight) * (design.y[i] == 1 ? q : -p) / sd;
    at.likelihood += weight * std::log(design.y[i] == 1 ? p : q);
  }
  return at;
}

void check_rates(const Misclassification& rates) {
  const auto is_rate = [](double rate) { return rate >= 0 && rate <= 1; };
  if (!is_rate(rates.sensitivity) || !is_rate(rates.specificity) ||
      rates.sensitivity + rates.specificity <= 1) {
    fail(
        "misclassification: sensitivity {} and specificity {}; shares that add up to more than 1 are "
        "expected",
        rates.sensitivity, rates.specificity);
  }
}

}  // namespace

Fit fit_misclassified_logit(const Design& design, const Misclassification& rates, int max_iterations) {
  check_rates(rates);
  Fit fit = fit_logit(design);
  if (rates.sensitivity == 1 && rates.specificity == 1) return fit;
  Eigen::VectorXd coef = fit.coef, predictor = design.x * coef;
  Working at = working_at(design, rates, predictor);
  LeastSquares solved;
  int iterations = 0;
  for (bool converged = false;; ++iterations) {
    solved = solve_double(design, at.root, at.pearson);
    if (converged) break;
    if (!solved.collinear.empty() || iterations == max_iterations || !solved.coef.allFinite()) {
      fail(
          "misclassified logit of '{}': no convergence after {} iterations: more rows are recorded as 0 or 1 "
          "for some values of the columns than sensitivity {} and specificity {} allow",
          design.response, iterations, rates.sensitivity, rates.specificity);
    }
    Eigen::VectorXd step = solved.coef;
    converged = solved.projected.norm() < converged_below;
    for (int halvings = 0;; ++halvings) {
      const Eigen::VectorXd next = design.x * (coef + step);
      Working there = working_at(design, rates, next);
      if (converged || halvings == 60 ||
          there.likelihood >= at.likelihood - 1e-12 * std::abs(at.likelihood)) {
        coef += step;
        predictor = next;
        at = std::move(there);
        break;
      }
      step /= 2;
    }
  }
  fit.coef = std::move(coef);
  fit.fitted = at.probability;
  fit.residuals = design.y - fit.fitted;
  fit.scaled_residuals = std::move(at.pearson);
  fit.q = std::move(solved.q);
  fit.r_inverse = std::move(solved.r_inverse);
  fit.condition_number = solved.condition_number;
  fit.iterations = iterations;
  return fit;
}

}  // namespace computedivide
