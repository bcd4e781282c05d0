// Logistic regression by maximum likelihood: Newton's method as iteratively reweighted least squares (Nelder
// and Wedderburn 1972), each step solved by QR of the weighted design, never by the normal equations.
//
// With r the Pearson residuals and the weighted design = Q R, the step is R^-1 Q'r, and |Q'r| is its
// length in standard errors, whatever the units: the fit has converged when a step is shorter than 1e-7 of a
// standard error, because the next one would be shorter than 1e-14. A step that lowers the likelihood is
// halved (the likelihood is concave, so some fraction of the step raises it). A separated logit never
// converges.
//
// Separation: when some combination of the columns tells the ones from the zeros (perfectly), or tells some
// and ties the rest (quasi-completely), the likelihood of a logit rises for ever in that direction, and what
// a program prints is only the point where it stopped. Albert and Anderson (1984), Biometrika 71, prove that
// the estimate exists if and only if there is no such direction.
//
// Single columns are compared exactly, before anything is fitted. A combination shows in the Newton steps:
// they keep pushing the separated rows by about one unit each, while what is left of the finite part falls
// below a millionth within some 15 steps. The step is then the suspected direction: if its part that leaves
// the tied rows exactly where they are moves other rows, and none of them towards the wrong side, the fit is
// refused.

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <Eigen/Core>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"

namespace computedivide {

namespace {

// A row's move below this counts as zero: Newton's steps push a separated row by about 1.
constexpr double negligible = 1e-6;

struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  void add(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

[[noreturn]] void refuse_column(const Design& design, Eigen::Index j, bool perfect) {
  const std::string& name = design.names[static_cast<std::size_t>(j)];
  const Eigen::VectorXd values = design.x.col(j);
  const bool is_dummy = ((values.array() == 0) || (values.array() == 1)).all();
  if (!perfect && is_dummy) {
    for (const double side : {1.0, 0.0}) {
      const Eigen::Array<bool, Eigen::Dynamic, 1> rows = values.array() == side;
      const double sum = rows.select(design.y.array(), 0).sum();
      const auto count = static_cast<double>(rows.count());
      if (sum != 0 && sum != count) continue;
      fail(
          "logit of '{}': column '{}' separates quasi-completely: '{}' is {} in all {} rows where the column "
          "is {}; no finite estimate exists, so leave out the column with these rows, or merge its levels",
          design.response, name, design.response, sum == 0 ? 0 : 1, rows.count(), side);
    }
  }
  const char* how = design.has_constant ? (perfect ? "do not overlap" : "overlap in one value only")
                                        : (perfect ? "have opposite signs" : "never have the same sign");
  fail(
      "logit of '{}': column '{}' separates {}: its values where '{}' is 1 and where it is 0 {}; no finite "
      "estimate exists, so leave out the column",
      design.response, name, perfect ? "perfectly" : "quasi-completely", design.response, how);
}

// The part of a direction that leaves the tied rows exactly where they are. An outlier a million times
// further out than all others looks like a separated row for dozens of steps; but then the other rows span
// all directions, and nothing is left.
Eigen::VectorXd without_moves(const Eigen::MatrixXd& x, const Eigen::VectorXd& direction,
                              const Eigen::Array<bool, Eigen::Dynamic, 1>& tied) {
  const Eigen::ArrayXd scale = x.cwiseAbs().colwise().maxCoeff().transpose();
  Eigen::MatrixXd rows(tied.count(), x.cols());
  for (Eigen::Index i = 0, row = 0; i < x.rows(); ++i)
    if (tied(i)) rows.row(row++) = (x.row(i).transpose().array() / scale).matrix().transpose();
  Eigen::VectorXd scaled = (direction.array() * scale).matrix();
  // All rows get the same length, so that the others count as much as an outlier.
  for (Eigen::Index i = 0; i < rows.rows(); ++i) rows.row(i).normalize();  // leaves a row of zeros unchanged
  Eigen::CompleteOrthogonalDecomposition<Eigen::MatrixXd> decomposition;
  decomposition.setThreshold(1e-11);
  decomposition.compute(rows);
  scaled -= decomposition.solve(rows * scaled);
  return (scaled.array() / scale).matrix();
}

/// Refuses a logit in which a single column separates the ones from the zeros, by exact comparison: with a
/// constant, when all of the column's values at y = 0 lie on one side of all values at y = 1 (touching is
/// quasi-complete separation: a dummy whose rows are all 1); without one, when its sign alone tells them
/// apart.
void refuse_separating_columns(const Design& design) {
  for (Eigen::Index j = design.has_constant ? 1 : 0; j < design.x.cols(); ++j) {
    Range zeros;
    Range ones;
    for (Eigen::Index i = 0; i < design.x.rows(); ++i) (design.y(i) == 1 ? ones : zeros).add(design.x(i, j));
    if (design.has_constant) {
      if (zeros.high < ones.low || ones.high < zeros.low) refuse_column(design, j, true);
      if (zeros.high <= ones.low || ones.high <= zeros.low) refuse_column(design, j, false);
    } else {
      // Through the origin: 0 is the only threshold.
      if ((ones.low > 0 && zeros.high < 0) || (ones.high < 0 && zeros.low > 0))
        refuse_column(design, j, true);
      if ((ones.low >= 0 && zeros.high <= 0) || (ones.high <= 0 && zeros.low >= 0))
        refuse_column(design, j, false);
    }
  }
}

/// Refuses a logit whose linear predictor grows without end along `direction` (k): where no row is made
/// less likely by it, and some are made likelier, the direction proves that the maximum is at infinity
/// (Albert and Anderson 1984). Does nothing where the direction proves nothing.
void refuse_separating_direction(const Design& design, const Eigen::VectorXd& direction) {
  const Eigen::ArrayXd sides = 2 * design.y.array() - 1;
  Eigen::ArrayXd gain = sides * (design.x * direction).array();
  const double largest = gain.abs().maxCoeff();
  if (!std::isfinite(largest) || largest < 0.1 || gain.minCoeff() < -negligible) return;
  const bool perfect = gain.minCoeff() > negligible;
  Eigen::VectorXd proven = direction;
  if (!perfect) {
    proven = without_moves(design.x, direction, gain.abs() <= negligible);
    gain = sides * (design.x * proven).array();
    if (gain.minCoeff() < -negligible || gain.maxCoeff() < 0.01 * largest) return;
  }

  std::vector<std::string> columns;
  for (Eigen::Index j = 0; j < design.x.cols(); ++j) {
    const double reach = design.x.col(j).maxCoeff() - design.x.col(j).minCoeff();
    const double size = reach > 0 ? reach : std::abs(design.x(0, j));
    const bool is_the_constant = design.has_constant && j == 0;
    if (!is_the_constant && std::abs(proven(j)) * size > 1e-3 * largest)
      columns.push_back(fmt::format("'{}'", design.names[static_cast<std::size_t>(j)]));
  }
  fail(
      "logit of '{}': column{} {} {} {}: {} of {} rows are separated without error; no finite estimate "
      "exists, so leave out columns or merge levels",
      design.response, columns.size() == 1 ? "" : "s", fmt::join(columns, ", "),
      columns.size() == 1 ? "separates" : "together separate", perfect ? "perfectly" : "quasi-completely",
      (gain > negligible).count(), design.x.rows());
}

constexpr double logit_converged_below = 1e-7;
constexpr int suspect_after = 10;  // steps; an ordinary fit has nearly converged by then

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

// From the linear predictor s alone, with one exponential t = exp(-|s| / 2) per row: sqrt(p (1 - p)) is t /
// (1 + t^2), and (y - p) over it is exp(-s/2) where y is 1, -exp(s/2) where it is 0.
LogitWorking logit_working(const Design& design, const Eigen::VectorXd& predictor) {
  constexpr double furthest = 340;  // beyond it the weights vanish
  const Eigen::ArrayXd side = 2 * design.y.array() - 1;
  const Eigen::ArrayXd odds_for = side * predictor.array();
  const Eigen::ArrayXd power = (-(odds_for.abs() / 2).min(furthest)).exp();
  const Eigen::ArrayXd square = power.square();
  const Eigen::ArrayXd misses = (-odds_for).max(0.0);
  LogitWorking at{power / (1 + square), side * (odds_for > 0).select(power, power.inverse()), 0};
  if (design.weights.size() > 0) {
    at.root_weights.array() *= design.weights.array().sqrt();
    at.pearson.array() *= design.weights.array().sqrt();
    at.log_likelihood = -(design.weights.array() * (square.log1p() + misses)).sum();
    return at;
  }
  // One logarithm for many rows: each factor is at most 2, so a product of 1,000 factors does not overflow.
  at.log_likelihood = -misses.sum();
  for (Eigen::Index first = 0, most = 1000; first < square.size(); first += most)
    at.log_likelihood -= std::log((1 + square.segment(first, std::min(most, square.size() - first))).prod());
  return at;
}

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

  double previous_length = 0;
  int iterations = 0;
  for (bool converged = false; !converged;) {
    Eigen::VectorXd step = solved.coef;
    const double length = solved.projected.norm();
    // Towards a finite maximum the steps soon shrink quadratically; when separated, by 0.6 each.
    if (iterations >= suspect_after && length > 0.3 * previous_length)
      refuse_separating_direction(design, step);
    if (iterations == max_iterations) refuse_unconverged("logit", design, step, solved.r_inverse, iterations);
    // The second condition: an outlying row may still move while nothing moves in standard errors.
    const double largest_move = (design.x * step).cwiseAbs().maxCoeff();
    converged = length < logit_converged_below && largest_move < 1e-3 * (1 + predictor.cwiseAbs().maxCoeff());
    previous_length = length;
    for (int halvings = 0;; ++halvings) {
      const Eigen::VectorXd next = design.x * (coef + step);
      LogitWorking there = logit_working(design, next);
      // Near the maximum the sign of the change is decided by rounding: there every step is accepted.
      const double least = at.log_likelihood - 1e-12 * std::abs(at.log_likelihood);
      if (converged || halvings == 40 || there.log_likelihood >= least) {
        coef += step;
        predictor = next;
        at = std::move(there);
        break;
      }
      step /= 2;
    }
    ++iterations;
    solved = solve_double(design, at.root_weights, at.pearson);
    if (!solved.collinear.empty()) {
      refuse_separating_direction(design, step);
      fail(
          "logit of '{}': column '{}': the weights of its rows vanish before the fit converges; leave it out",
          design.response, solved.collinear[0]);
    }
  }

  Eigen::VectorXd fitted = predictor.unaryExpr([](double x) { return logistic(x); });
  Fit fit = make_fit(ModelKind::logit, design, std::move(coef), std::move(fitted), std::move(at.pearson),
                     std::move(solved));
  fit.iterations = iterations;
  return fit;
}

}  // namespace computedivide
