// Logistic regression by maximum likelihood: Newton's method as iteratively reweighted least squares (Nelder
// and Wedderburn 1972), each step solved by QR of the weighted design, never by the normal equations.
//
// With r the Pearson residuals and the weighted design = Q R, the step is R^-1 Q'r, and |Q'r| is its
// length in standard errors, whatever the units: the fit has converged when a step is shorter than 1e-7 of a
// standard error, because the next one would be shorter than 1e-14. A step that lowers the likelihood is
// halved (the likelihood is concave: some fraction of it rises). A separated logit never converges; see
// separation.hpp.

#include "computedivide/stats.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "stats/regression/separation.hpp"

namespace computedivide {

namespace {

constexpr double logit_converged_below = 1e-7;
constexpr int suspect_after = 10;  // steps; an ordinary fit is done by then, or nearly

}  // namespace

void check_binary_response(const Design& design) {
  double ones = 0;
  for (Eigen::Index i = 0; i < design.y.size(); ++i) {
    if (design.y(i) != 0 && design.y(i) != 1) {
      fail("logit: column '{}': {} is {}; the response of a logit is 0 or 1", design.response,
           row_name(design, i), format_number(design.y(i)));
    }
    ones += design.y(i);
  }
  if (ones == 0 || ones == static_cast<double>(design.y.size())) {
    fail("logit: the response '{}' is {} in every row; there must be zeros and ones", design.response,
         ones == 0 ? 0 : 1);
  }
}

double logit_log_likelihood(const Design& design, const Eigen::VectorXd& predictor) {
  double sum = 0;
  for (Eigen::Index i = 0; i < predictor.size(); ++i) {
    const double odds_for = design.y(i) == 1 ? predictor(i) : -predictor(i);
    const double loss =
        odds_for > 0 ? std::log1p(std::exp(-odds_for)) : std::log1p(std::exp(odds_for)) - odds_for;
    sum -= (design.weights.size() > 0 ? design.weights(i) : 1) * loss;
  }
  return sum;
}

// From the linear predictor s alone: sqrt(p (1 - p)) is 1 / (2 cosh(s/2)), and (y - p) over it is exp(-s/2)
// where y is 1, -exp(s/2) where it is 0.
LogitWorking logit_working(const Design& design, const Eigen::VectorXd& predictor) {
  LogitWorking at{Eigen::VectorXd(predictor.size()), Eigen::VectorXd(predictor.size())};
  for (Eigen::Index i = 0; i < predictor.size(); ++i) {
    const double prior = design.weights.size() > 0 ? std::sqrt(design.weights(i)) : 1;
    const double half = std::clamp(predictor(i) / 2, -340.0, 340.0);  // no further, or exp overflows
    at.root_weights(i) = prior / (2 * std::cosh(half));
    at.pearson(i) = prior * (design.y(i) == 1 ? std::exp(-half) : -std::exp(half));
  }
  return at;
}

namespace {

[[noreturn]] void refuse_unconverged(const Design& design, const LeastSquares& solved, int iterations) {
  // The column that moves most, in its own standard errors.
  Eigen::Index most = 0;
  (solved.coef.array().abs() / solved.r_inverse.rowwise().norm().array()).maxCoeff(&most);
  fail(
      "logit of '{}': no convergence after {} iterations: column '{}' still moves; centre it, scale it or "
      "leave it out",
      design.response, iterations, design.names[static_cast<std::size_t>(most)]);
}

}  // namespace

double logistic(double x) {
  const double small = std::exp(-std::abs(x));
  return x >= 0 ? 1 / (1 + small) : small / (1 + small);
}

Fit fit_logit(const Design& design, int max_iterations) {
  check_design(design);
  check_binary_response(design);
  Eigen::VectorXd coef = Eigen::VectorXd::Zero(design.x.cols());
  Eigen::VectorXd predictor = Eigen::VectorXd::Zero(design.x.rows());
  LogitWorking at = logit_working(design, predictor);
  LeastSquares solved = solve_double(design, at.root_weights, at.pearson);
  refuse_collinear(design, solved);
  refuse_separating_columns(design);

  double likelihood = logit_log_likelihood(design, predictor);
  double previous_length = 0;
  int iterations = 0;
  for (bool converged = false; !converged;) {
    Eigen::VectorXd step = solved.coef;
    const double length = solved.projected.norm();
    // Towards a finite maximum the steps soon shrink quadratically; when separated, by 0.6 each.
    if (iterations >= suspect_after && length > 0.3 * previous_length)
      refuse_separating_direction(design, step);
    if (iterations == max_iterations) refuse_unconverged(design, solved, iterations);
    // The second condition: a row far out may still move while, in standard errors, nothing does.
    const double largest_move = (design.x * step).cwiseAbs().maxCoeff();
    converged = length < logit_converged_below && largest_move < 1e-3 * (1 + predictor.cwiseAbs().maxCoeff());
    previous_length = length;
    for (int halvings = 0;; ++halvings) {
      const Eigen::VectorXd next = design.x * (coef + step);
      const double next_likelihood = logit_log_likelihood(design, next);
      // Near the maximum rounding decides the sign of the change: there every step is good.
      if (converged || halvings == 40 || next_likelihood >= likelihood - 1e-12 * std::abs(likelihood)) {
        coef += step;
        predictor = next;
        likelihood = next_likelihood;
        break;
      }
      step /= 2;
    }
    ++iterations;
    at = logit_working(design, predictor);
    solved = solve_double(design, at.root_weights, at.pearson);
    if (!solved.collinear.empty()) {
      refuse_separating_direction(design, step);
      fail(
          "logit of '{}': column '{}': the weights of its rows vanish before the fit converges; leave it out",
          design.response, solved.collinear[0]);
    }
  }

  Fit fit;
  fit.model = ModelKind::logit;
  fit.response = design.response;
  fit.names = design.names;
  fit.coef = std::move(coef);
  fit.fitted = predictor.unaryExpr([](double x) { return logistic(x); });
  fit.residuals = design.y - fit.fitted;
  fit.scaled_residuals = std::move(at.pearson);
  fit.q = std::move(solved.q);
  fit.r_inverse = std::move(solved.r_inverse);
  fit.nobs = static_cast<std::size_t>(design.x.rows());
  fit.dof_residual = fit.nobs - static_cast<std::size_t>(design.x.cols());
  fit.condition_number = solved.condition_number;
  fit.iterations = iterations;
  return fit;
}

}  // namespace computedivide
