// Logistic regression by Firth's penalised likelihood (Firth 1993, Biometrika 80; Heinze and Schemper 2002,
// Statistics in Medicine 21): l*(b) = l(b) + log det I(b) / 2, with the information I = X'WX.
//
// Its score gives each row its hat value h of the weighted design for a further half success and half
// failure: sum of (w (y - p) + h (1/2 - p)) x. A separated logit has finite estimates, because det I vanishes
// faster at infinity than the likelihood rises, and in samples of any size the first-order bias is gone.
//
// By QR of the weighted design, h is the squared length of a row of Q, and log det I / 2 is minus the
// logarithm of |det R^-1|. The steps are Newton's with h held fixed, X'(W + h p (1 - p))X instead of I,
// because with I alone a sample of as many rows as columns overshoots for ever; in the coordinates of Q that
// is a k by k matrix near the identity. It is not the whole curvature of l*, so steps shrink by a factor
// each, not quadratically; the fit has converged when the score is shorter than 1e-11 in standard errors. A
// step moves no row by more than 5, and is halved while it lowers l*. Where a coefficient is held, a
// multiplier keeps the step at 0 there.
//
// The ends of an interval: the signed root r of twice the loss of l* is nearly linear in the held
// coefficient, and its slope is known from the score, so Newton's method between brackets needs few fits.

#include "stats/regression/regression.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double converged_below = 1e-11;  // standard errors
constexpr double largest_move = 5;         // of a row's linear predictor in one step
constexpr int held_steps = 500;
constexpr int profile_steps = 100;

// The penalised likelihood at given coefficients.
struct At {
  Eigen::VectorXd coef, predictor;
  LogitWorking working;
  LeastSquares solved;
  Eigen::VectorXd adjusted;   // n: the penalised Pearson residuals
  Eigen::VectorXd projected;  // k: the penalised score in standard errors
  Eigen::MatrixXd curvature;  // k x k: of l* with fixed hat values, in the coordinates of Q
  double penalised = -std::numeric_limits<double>::infinity();  // stays so where weights vanish
  int iterations = 0;
};

At evaluate(const Design& design, Eigen::VectorXd coef) {
  At at;
  at.predictor = design.x * coef;
  at.coef = std::move(coef);
  at.working = logit_working(design, at.predictor);
  at.solved = solve_double(design, at.working.root_weights, at.working.pearson);
  if (!at.solved.collinear.empty()) return at;
  const Eigen::ArrayXd hat = at.solved.q.rowwise().squaredNorm().array();
  const Eigen::ArrayXd half_less_p = -0.5 * (at.predictor.array() / 2).tanh();
  at.adjusted = (at.working.pearson.array() + hat * half_less_p / at.working.root_weights.array()).matrix();
  at.projected = at.solved.q.transpose() * at.adjusted;
  Eigen::VectorXd per_row = (hat + 1).matrix();
  if (design.weights.size() > 0) per_row = (hat / design.weights.array() + 1).matrix();
  at.curvature = at.solved.q.transpose() * per_row.asDiagonal() * at.solved.q;
  const Eigen::PartialPivLU<Eigen::MatrixXd> lu(at.solved.r_inverse);
  at.penalised = at.working.log_likelihood - lu.matrixLU().diagonal().array().abs().log().sum();
  return at;
}

// Maximises the penalised likelihood from here, over all coefficients except `held`.
At maximise(const Design& design, At at, std::optional<Eigen::Index> held, int max_iterations) {
  at.iterations = 0;
  while (true) {
    const Eigen::LLT<Eigen::MatrixXd> newton(at.curvature);
    Eigen::VectorXd move = newton.solve(at.projected);
    double length = at.projected.norm();
    if (held) {
      const Eigen::VectorXd row = at.solved.r_inverse.row(*held).transpose().normalized();
      const Eigen::VectorXd against = newton.solve(row);
      move -= against * (row.dot(move) / row.dot(against));
      length = (at.projected - row * row.dot(at.projected)).norm();
    }
    Eigen::VectorXd step = at.solved.r_inverse * move;
    if (held) step(*held) = 0;  // it is, up to rounding
    if (length < converged_below) return at;
    if (at.iterations == max_iterations)
      refuse_unconverged("firth", design, step, at.solved.r_inverse, at.iterations);
    const double furthest = (design.x * step).cwiseAbs().maxCoeff();
    if (furthest > largest_move) step *= largest_move / furthest;
    At next;
    for (int halvings = 0; halvings <= 40; ++halvings) {
      next = evaluate(design, at.coef + step);
      // Near the maximum the sign of the change is decided by rounding.
      if (next.penalised >= at.penalised - 1e-12 * std::abs(at.penalised) ||
          (length < 1e-6 && next.solved.collinear.empty()))
        break;
      step /= 2;
    }
    if (!next.solved.collinear.empty())
      refuse_unconverged("firth", design, step, at.solved.r_inverse, at.iterations);
    next.iterations = at.iterations + 1;
    at = std::move(next);
  }
}

// The largest penalised likelihood where one coefficient is held. Far from the estimates it may have several
// maxima (a separated fit has one along the direction that separates and one off it), so the search starts
// from the last fit, from all coefficients in proportion to the held one, and from the others at 0.
At with_coefficient(const Design& design, const At& last, Eigen::Index j, double value) {
  std::vector<Eigen::VectorXd> starts{last.coef, Eigen::VectorXd::Zero(last.coef.size())};
  if (last.coef(j) != 0) starts.push_back(last.coef * (value / last.coef(j)));
  At largest;
  std::string reason = "the weights of its rows vanish";
  for (Eigen::VectorXd& start : starts) {
    start(j) = value;
    At at = evaluate(design, std::move(start));
    if (!at.solved.collinear.empty()) continue;
    try {
      at = maximise(design, std::move(at), j, held_steps);
    } catch (const Error& error) {
      reason = error.what();  // counts only if no start succeeds
      continue;
    }
    if (at.penalised > largest.penalised) largest = std::move(at);
  }
  if (largest.coef.size() == 0) {
    fail("firth of '{}': column '{}': no fit with its coefficient at {:.6g} ({}); scale it or leave it out",
         design.response, design.names[static_cast<std::size_t>(j)], value, reason);
  }
  return largest;
}

// The end of the interval on this side (-1 or 1), `reach` standard errors away if the likelihood were
// quadratic.
double profile_end(const Design& design, const At& best, Eigen::Index j, double side, double reach) {
  const double estimate = best.coef(j);
  double distance = reach * best.solved.r_inverse.row(j).norm();
  double low = 0;
  double high = std::numeric_limits<double>::infinity();
  At at = best;
  for (int steps = 0; steps < profile_steps; ++steps) {
    at = with_coefficient(design, at, j, estimate + side * distance);
    const double root = std::sqrt(2 * std::max(best.penalised - at.penalised, 0.0));
    (root < reach ? low : high) = distance;
    const double score =
        design.x.col(j).dot((at.working.root_weights.array() * at.adjusted.array()).matrix());
    const double slope = root > 0 ? -side * score / root : 0;
    const double next = slope > 0 ? distance - (root - reach) / slope : high;
    // One more Newton step from here is exact.
    if (std::abs(root - reach) < 1e-8 && slope > 0) return estimate + side * next;
    // At most twice as far, or the fit would start too far away.
    const bool inside = next > low && next < std::min(high, 2 * distance);
    distance = inside ? next : std::isinf(high) ? 2 * distance : (low + high) / 2;
  }
  fail(
      "firth of '{}': column '{}': no {} end of its interval within {:.6g} of the estimate {:.6g}; scale it "
      "or leave it out",
      design.response, design.names[static_cast<std::size_t>(j)], side < 0 ? "lower" : "upper", distance,
      estimate);
}

}  // namespace

FirthFit fit_firth(const Design& design, int max_iterations) {
  check_design(design);
  check_binary_response(design);
  At at = evaluate(design, Eigen::VectorXd::Zero(design.x.cols()));
  refuse_collinear(design, at.solved);
  at = maximise(design, std::move(at), {}, max_iterations);

  FirthFit fitted;
  fitted.penalised_log_likelihood = at.penalised;
  fitted.fit = make_fit(ModelKind::logit, design, std::move(at.coef),
                        at.predictor.unaryExpr([](double x) { return logistic(x); }),
                        std::move(at.working.pearson), std::move(at.solved));
  fitted.fit.iterations = at.iterations;
  return fitted;
}

std::vector<Estimate> firth_table(const FirthFit& fitted, const Design& design, double level) {
  const double reach = critical_value(level, std::numeric_limits<double>::infinity());
  const At best = evaluate(design, fitted.fit.coef);
  std::vector<Estimate> table;
  for (Eigen::Index j = 0; j < best.coef.size(); ++j) {
    Estimate row;
    row.name = design.names[static_cast<std::size_t>(j)];
    row.estimate = best.coef(j);
    row.standard_error = best.solved.r_inverse.row(j).norm();
    const At without = with_coefficient(design, best, j, 0);
    row.statistic = 2 * std::max(best.penalised - without.penalised, 0.0);
    row.p_value = chi_squared_upper(*row.statistic, 1);
    row.low = profile_end(design, best, j, -1, reach);
    row.high = profile_end(design, best, j, 1, reach);
    table.push_back(std::move(row));
  }
  return table;
}

}  // namespace computedivide
