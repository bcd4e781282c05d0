#include "stats/compare.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double telescope_power = 0.33;
constexpr double test_level = 0.05;

void check_error(double standard_error, const char* whose) {
  if (!std::isfinite(standard_error) || standard_error < 0) {
    fail("comparison: the standard error of {} is {}; a finite number from 0 is expected", whose,
         standard_error);
  }
}

void check_errors(double ours_se, double printed_se) {
  check_error(ours_se, "ours");
  check_error(printed_se, "the printed value");
}

/// The smallest point at which the function is no longer below the target, by bisection to the last digit.
template <class IsBelow>
double bisect(double low, double high, IsBelow is_below) {
  while (low < high) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    (is_below(middle) ? low : high) = middle;
  }
  return high;
}

/// The logarithm of the normal density.
double log_density(double x, double mean, double variance) {
  return -0.5 * (std::log(variance) + (x - mean) * (x - mean) / variance);
}

/// The mean at a between-study variance, its variance, and the generalised Q.
struct Weighted {
  double mean = 0, variance = 0, q = 0;
};

Weighted weighted(std::span<const Study> studies, double tau_squared) {
  double sum = 0, weights = 0;
  for (const Study& study : studies) {
    const double weight = 1 / (study.standard_error * study.standard_error + tau_squared);
    sum += weight * study.estimate;
    weights += weight;
  }
  Weighted result{sum / weights, 1 / weights, 0};
  for (const Study& study : studies) {
    const double distance = study.estimate - result.mean;
    result.q += distance * distance / (study.standard_error * study.standard_error + tau_squared);
  }
  return result;
}

/// Q falls as the variance grows: bisection.
double paule_mandel(std::span<const Study> studies) {
  const double expected = static_cast<double>(studies.size()) - 1;
  if (weighted(studies, 0).q <= expected) return 0;
  double high = 1;
  while (weighted(studies, high).q > expected) high *= 2;
  return bisect(0, high, [&](double middle) { return weighted(studies, middle).q > expected; });
}

MetaEstimate estimate_at(std::span<const Study> studies, double tau_squared, double level) {
  const Weighted at = weighted(studies, tau_squared);
  MetaEstimate estimate;
  estimate.mean = at.mean;
  estimate.standard_error = std::sqrt(at.variance);
  const double reach = critical_value(level, infinite) * estimate.standard_error;
  estimate.interval = {at.mean - reach, at.mean + reach};
  estimate.tau = std::sqrt(tau_squared);
  if (studies.size() > 1) {
    estimate.q = weighted(studies, 0).q;
    estimate.q_p = chi_squared_upper(estimate.q, static_cast<double>(studies.size()) - 1);
  }
  return estimate;
}

void check_studies(std::span<const Study> studies, std::size_t least) {
  if (studies.size() < least) fail("meta-analysis: {} studies; at least {} expected", studies.size(), least);
  for (std::size_t i = 0; i < studies.size(); ++i) {
    if (!std::isfinite(studies[i].estimate) || !std::isfinite(studies[i].standard_error) ||
        studies[i].standard_error <= 0) {
      fail(
          "meta-analysis: study {}: estimate {} with standard error {}; finite numbers and an error above 0 "
          "are expected",
          i + 1, studies[i].estimate, studies[i].standard_error);
    }
  }
}

}  // namespace

DifferenceTest difference_test(double ours, double ours_se, double printed, double printed_se) {
  check_errors(ours_se, printed_se);
  DifferenceTest test;
  test.difference = ours - printed;
  test.standard_error = std::hypot(ours_se, printed_se);
  if (test.standard_error == 0) fail("comparison: both standard errors are 0; one is expected to be above 0");
  test.z = test.difference / test.standard_error;
  test.p = two_sided_p(test.z, infinite);
  return test;
}

Interval prediction_interval(double printed, double printed_se, double ours_se, double level) {
  check_errors(ours_se, printed_se);
  const double reach = critical_value(level, infinite) * std::hypot(ours_se, printed_se);
  return {printed - reach, printed + reach};
}

double power_of(double effect, double standard_error) {
  check_error(standard_error, "the design");
  if (standard_error == 0) return effect == 0 ? test_level : 1;
  const double critical = critical_value(1 - test_level, infinite), shift = std::abs(effect) / standard_error;
  return normal_cdf(shift - critical) + normal_cdf(-shift - critical);
}

double effect_with_power(double power, double standard_error) {
  check_error(standard_error, "the design");
  if (!(power > test_level && power < 1))
    fail("power: {} is not between the level {} and 1", power, test_level);
  // Because of the other tail the one-sided effect has slightly too much power; bisection from there down to
  // 0.
  const double most = critical_value(1 - test_level, infinite) + std::abs(normal_quantile(power));
  return bisect(0, most, [&](double effect) { return power_of(effect, 1) < power; }) * standard_error;
}

SmallTelescopes small_telescopes(double ours, double ours_se, double printed, double printed_se,
                                 double null) {
  check_errors(ours_se, printed_se);
  if (ours_se == 0 || printed_se == 0 || printed == null) {
    fail("small telescopes: standard errors {} and {}, printed value {} less the null value; none may be 0",
         ours_se, printed_se, printed - null);
  }
  SmallTelescopes test;
  test.d33 = effect_with_power(telescope_power, printed_se);
  const double towards = printed > null ? ours - null : null - ours;
  test.p = normal_cdf((towards - test.d33) / ours_se);
  return test;
}

double replication_bayes_factor(double ours, double ours_se, double printed, double printed_se, double null) {
  check_errors(ours_se, printed_se);
  if (ours_se == 0) fail("replication Bayes factor: our standard error is 0; it must be above 0");
  return std::exp(log_density(ours, printed, ours_se * ours_se + printed_se * printed_se) -
                  log_density(ours, null, ours_se * ours_se));
}

std::vector<double> holm_adjusted(std::span<const double> p_values) {
  for (const double p : p_values)
    if (!(p >= 0 && p <= 1)) fail("Holm's correction: a p-value is {}; 0 to 1 is expected", p);
  std::vector<std::size_t> order(p_values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return p_values[a] < p_values[b]; });
  std::vector<double> adjusted(p_values.size());
  double largest = 0;
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    const auto left = static_cast<double>(order.size() - rank);
    largest = std::max(largest, std::min(1.0, left * p_values[order[rank]]));
    adjusted[order[rank]] = largest;
  }
  return adjusted;
}

MetaEstimate fixed_effect(std::span<const Study> studies, double level) {
  check_studies(studies, 1);
  return estimate_at(studies, 0, level);
}

MetaEstimate random_effects(std::span<const Study> studies, double level) {
  check_studies(studies, 2);
  return estimate_at(studies, paule_mandel(studies), level);
}

}  // namespace computedivide
