// Generalised linear models with the canonical link by quasi-likelihood, by Newton's method as iteratively
// reweighted least squares. With the canonical link the quasi-likelihood Σ w (y η - b(η)) is concave, so that
// some fraction of every step raises it; a step is halved until it does. Converged as in logit.cpp: a step
// shorter than 1e-7 standard errors, no row still moving.

#include "stats/regression/quasi.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"

namespace computedivide {

namespace {

constexpr double quasi_converged_below = 1e-7;
constexpr double largest_predictor = 600;  // exp overflows beyond 709

/// b, its first and its second derivative at a linear predictor: the cumulant, the mean, the variance.
struct Family {
  ModelKind kind;
  double (*cumulant)(double);
  double (*mean)(double);
  double (*variance)(double);
};

double clamped_exp(double x) {
  return std::exp(std::clamp(x, -largest_predictor, largest_predictor));
}

const Family poisson{ModelKind::poisson, clamped_exp, clamped_exp, clamped_exp};

const Family bernoulli{
    ModelKind::fractional,
    [](double x) { return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x)); }, logistic,
    [](double x) { return logistic(x) * logistic(-x); }};

double weight_of(const Design& design, Eigen::Index row) {
  return design.weights.size() > 0 ? design.weights[row] : 1;
}

double quasi_likelihood(const Design& design, const Family& family, const Eigen::VectorXd& predictor) {
  double sum = 0;
  for (Eigen::Index i = 0; i < predictor.size(); ++i) {
    sum += weight_of(design, i) * (design.y[i] * predictor[i] - family.cumulant(predictor[i]));
  }
  return sum;
}

/// What a Newton step works with (n each).
struct Working {
  Eigen::VectorXd root, pearson;
};

Working working_at(const Design& design, const Family& family, const Eigen::VectorXd& predictor) {
  Working at{Eigen::VectorXd(predictor.size()), Eigen::VectorXd(predictor.size())};
  for (Eigen::Index i = 0; i < predictor.size(); ++i) {
    const double prior = std::sqrt(weight_of(design, i)), sd = std::sqrt(family.variance(predictor[i]));
    at.root[i] = prior * sd;
    at.pearson[i] = prior * (design.y[i] - family.mean(predictor[i])) / sd;
  }
  return at;
}

[[noreturn]] void refuse_unconverged(const Design& design, const Family& family, const Eigen::VectorXd& step,
                                     const LeastSquares& solved) {
  Eigen::Index most = 0;
  (step.array().abs() / solved.r_inverse.rowwise().norm().array()).maxCoeff(&most);
  if (step.cwiseAbs().maxCoeff() > 0.1) step.cwiseAbs().maxCoeff(&most);
  fail(
      "{} of '{}': no convergence: column '{}' still moves; where its rows are all 0 it has no finite "
      "coefficient: leave them out",
      name_of(family.kind), design.response, design.names[static_cast<std::size_t>(most)]);
}

Fit fit_quasi(const Design& design, const Family& family, const Eigen::VectorXd& offset, Eigen::VectorXd coef,
              int max_iterations) {
  Eigen::VectorXd predictor = design.x * coef + offset;
  Working at = working_at(design, family, predictor);
  LeastSquares solved = solve_double(design, at.root, at.pearson);
  refuse_collinear(design, solved);
  double likelihood = quasi_likelihood(design, family, predictor);
  int iterations = 0;
  for (bool converged = false; !converged; ++iterations) {
    Eigen::VectorXd step = solved.coef;
    if (iterations == max_iterations || !step.allFinite()) refuse_unconverged(design, family, step, solved);
    converged = solved.projected.norm() < quasi_converged_below &&
                (design.x * step).cwiseAbs().maxCoeff() < 1e-3 * (1 + predictor.cwiseAbs().maxCoeff());
    for (int halvings = 0;; ++halvings) {
      const Eigen::VectorXd next = design.x * (coef + step) + offset;
      const double next_likelihood = quasi_likelihood(design, family, next);
      // Near the maximum rounding decides the sign of the change: there every step is good.
      if (converged || halvings == 60 || next_likelihood >= likelihood - 1e-12 * std::abs(likelihood)) {
        coef += step;
        predictor = next;
        likelihood = next_likelihood;
        break;
      }
      step /= 2;
    }
    at = working_at(design, family, predictor);
    LeastSquares next = solve_double(design, at.root, at.pearson);
    if (!next.collinear.empty()) refuse_unconverged(design, family, step, solved);
    solved = std::move(next);
  }
  Fit fit;
  fit.model = family.kind;
  fit.response = design.response;
  fit.names = design.names;
  fit.coef = std::move(coef);
  fit.fitted = predictor.unaryExpr(family.mean);
  fit.residuals = design.y - fit.fitted;
  fit.scaled_residuals = std::move(at.pearson);
  fit.q = std::move(solved.q);
  fit.r_inverse = std::move(solved.r_inverse);
  fit.nobs = static_cast<std::size_t>(design.x.rows());
  fit.dof_residual = fit.nobs - static_cast<std::size_t>(design.x.cols());
  fit.dispersion = fit.scaled_residuals.squaredNorm() / static_cast<double>(fit.dof_residual);
  fit.condition_number = solved.condition_number;
  fit.iterations = iterations;
  return fit;
}

/// Every row's mean the mean of all, where there is a constant: no step overflows from there.
Eigen::VectorXd start_of(const Design& design, double constant) {
  Eigen::VectorXd coef = Eigen::VectorXd::Zero(design.x.cols());
  if (design.has_constant) coef[0] = constant;
  return coef;
}

}  // namespace

Fit fit_poisson(const Design& design, const Eigen::VectorXd& offset, int max_iterations) {
  check_design(design);
  const Eigen::VectorXd shift = offset.size() == 0 ? Eigen::VectorXd::Zero(design.y.size()) : offset;
  if (shift.size() != design.y.size() || !shift.allFinite()) {
    fail("poisson of '{}': the offset has {} numbers; {} finite ones are expected", design.response,
         shift.size(), design.y.size());
  }
  double sum = 0, exposure = 0;
  for (Eigen::Index i = 0; i < design.y.size(); ++i) {
    if (design.y[i] < 0) {
      fail("poisson: column '{}': {} is {}; a count from 0 is expected", design.response, row_name(design, i),
           format_number(design.y[i]));
    }
    sum += weight_of(design, i) * design.y[i];
    exposure += weight_of(design, i) * clamped_exp(shift[i]);
  }
  if (sum == 0) fail("poisson: the response '{}' is 0 in every row", design.response);
  return fit_quasi(design, poisson, shift, start_of(design, std::log(sum / exposure)), max_iterations);
}

Fit fit_fractional(const Design& design, int max_iterations) {
  check_design(design);
  double sum = 0, weights = 0;
  for (Eigen::Index i = 0; i < design.y.size(); ++i) {
    if (design.y[i] < 0 || design.y[i] > 1) {
      fail("fractional: column '{}': {} is {}; a share from 0 to 1 is expected", design.response,
           row_name(design, i), format_number(design.y[i]));
    }
    sum += weight_of(design, i) * design.y[i];
    weights += weight_of(design, i);
  }
  if (sum == 0 || sum == weights) {
    fail("fractional: the response '{}' is {} in every row; shares in between are expected", design.response,
         sum == 0 ? 0 : 1);
  }
  const double mean = sum / weights;
  return fit_quasi(design, bernoulli, Eigen::VectorXd::Zero(design.y.size()),
                   start_of(design, std::log(mean / (1 - mean))), max_iterations);
}

}  // namespace computedivide
