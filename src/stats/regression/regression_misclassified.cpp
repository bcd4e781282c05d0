// Fisher scoring as iteratively reweighted least squares, steps halved until the likelihood rises. It is not
// concave; the start is the logit of the recorded response, whose signs are right.

#include "stats/regression/regression.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double misclassified_converged_below = 1e-7;
constexpr int most_misclassified_iterations = 200;
constexpr double most_failed = 0.05;  // of the draws

struct MisclassifiedWorking {
  Eigen::VectorXd probability, root, pearson;
  double likelihood = 0;
};

MisclassifiedWorking misclassified_working_at(const Design& design, const Misclassification& rates,
                                              const Eigen::VectorXd& predictor) {
  const double floor = 1 - rates.specificity, gain = rates.sensitivity + rates.specificity - 1;
  const auto ones = design.y.array() == 1;
  // The logistic function of the predictor and of its negative, from one exponential per row.
  const Eigen::ArrayXd power = (-predictor.array().abs()).exp();
  const Eigen::ArrayXd larger = 1 / (1 + power), smaller = power * larger;
  const auto positive = predictor.array() >= 0;
  const Eigen::ArrayXd p = floor + gain * positive.select(larger, smaller);
  const Eigen::ArrayXd q = 1 - rates.sensitivity + gain * positive.select(smaller, larger);
  const Eigen::ArrayXd sd = (p * q).sqrt();
  MisclassifiedWorking at{p, gain * larger * smaller / sd, ones.select(q, -p) / sd, 0};
  const Eigen::ArrayXd logs = ones.select(p, q).log();
  at.likelihood = logs.sum();
  if (design.weights.size() > 0) {
    at.root.array() *= design.weights.array().sqrt();
    at.pearson.array() *= design.weights.array().sqrt();
    at.likelihood = (design.weights.array() * logs).sum();
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

bool is_certain(const Misclassification& rates) { return rates.sensitivity == 1 && rates.specificity == 1; }

/// The share of successes in as many trials as the sample had, each with the sample's own share.
double drawn_share(std::mt19937_64& generator, std::size_t successes, std::size_t n) {
  std::size_t drawn = 0;
  for (std::size_t i = 0; i < n; ++i) drawn += random_below(generator, n) < successes ? 1 : 0;
  return static_cast<double>(drawn) / static_cast<double>(n);
}

/// Newton's method from these coefficients on.
Fit fit_from(Eigen::VectorXd coef, const Design& design, const Misclassification& rates) {
  Eigen::VectorXd predictor = design.x * coef;
  MisclassifiedWorking at = misclassified_working_at(design, rates, predictor);
  LeastSquares solved;
  int iterations = 0;
  for (bool converged = false;; ++iterations) {
    solved = solve_double(design, at.root, at.pearson);
    if (converged) break;
    if (!solved.collinear.empty() || iterations == most_misclassified_iterations ||
        !solved.coef.allFinite()) {
      fail(
          "misclassified logit of '{}': no convergence after {} iterations: more rows are recorded as 0 or 1 "
          "for some values of the columns than sensitivity {} and specificity {} allow",
          design.response, iterations, rates.sensitivity, rates.specificity);
    }
    Eigen::VectorXd step = solved.coef;
    converged = solved.projected.norm() < misclassified_converged_below;
    for (int halvings = 0;; ++halvings) {
      const Eigen::VectorXd next = design.x * (coef + step);
      MisclassifiedWorking there = misclassified_working_at(design, rates, next);
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
  Fit fit = make_fit(ModelKind::logit, design, std::move(coef), std::move(at.probability),
                     std::move(at.pearson), std::move(solved));
  fit.iterations = iterations;
  return fit;
}

/// The column's estimate and standard error.
std::pair<double, double> coefficient_of(const Fit& fit, const Design& design, std::string_view column) {
  const Coefficients estimated = coefficients(fit, design);
  const Eigen::Index place = coefficient_index(estimated, column);
  return {estimated.coef[place], std::sqrt(estimated.vcov(place, place))};
}

}  // namespace

CorrectedCoefficient corrected_coefficient(const Design& design, const JudgedSample& sample,
                                           std::string_view column, std::size_t draws, std::uint64_t seed,
                                           double level) {
  if (sample.ones == 0 || sample.zeros == 0 || sample.ones_recorded > sample.ones ||
      sample.zeros_recorded > sample.zeros || draws < 2) {
    fail(
        "misclassification: {} of {} ones and {} of {} zeros recorded right, {} draws; samples that are not "
        "empty and at least 2 draws are expected",
        sample.ones_recorded, sample.ones, sample.zeros_recorded, sample.zeros, draws);
  }
  const Misclassification rates{
      static_cast<double>(sample.ones_recorded) / static_cast<double>(sample.ones),
      static_cast<double>(sample.zeros_recorded) / static_cast<double>(sample.zeros)};
  CorrectedCoefficient result;
  const Fit fit = fit_misclassified_logit(design, rates), plain = fit_logit(design);
  result.estimate = coefficient_of(fit, design, column).first;
  std::vector<double> values;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    std::mt19937_64 generator = random_stream(seed, draw);
    const Misclassification drawn{drawn_share(generator, sample.ones_recorded, sample.ones),
                                  drawn_share(generator, sample.zeros_recorded, sample.zeros)};
    try {
      check_rates(drawn);
      const auto [estimate, error] =
          coefficient_of(is_certain(drawn) ? plain : fit_from(fit.coef, design, drawn), design, column);
      values.push_back(estimate + error * random_normal(generator));
    } catch (const Error&) {
      ++result.failed;
    }
  }
  if (static_cast<double>(result.failed) > most_failed * static_cast<double>(draws)) {
    fail("misclassified logit of '{}': {} of {} draws of the rates could not be fitted", design.response,
         result.failed, draws);
  }
  std::sort(values.begin(), values.end());
  result.interval = {sorted_quantile(values, (1 - level) / 2), sorted_quantile(values, (1 + level) / 2)};
  result.standard_error = std::sqrt(variance_of(values));
  return result;
}

Fit fit_misclassified_logit(const Design& design, const Misclassification& rates) {
  check_rates(rates);
  Fit plain = fit_logit(design);
  if (is_certain(rates)) return plain;
  return fit_from(std::move(plain.coef), design, rates);
}

}  // namespace computedivide
