#include "stats/compare.hpp"

#include <cmath>
#include <limits>

#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double telescope_power = 0.33;

void check_error(double standard_error, const char* whose) {
  if (!std::isfinite(standard_error) || standard_error < 0) {
    fail("comparison: the standard error of {} is {}; a finite number from 0 is expected", whose,
         standard_error);
  }
}

/// The logarithm of the normal density.
double log_density(double x, double mean, double variance) {
  return -0.5 * (std::log(variance) + (x - mean) * (x - mean) / variance);
}

}  // namespace

DifferenceTest difference_test(double ours, double ours_se, double printed, double printed_se) {
  check_error(ours_se, "ours");
  check_error(printed_se, "the printed value");
  DifferenceTest test;
  test.difference = ours - printed;
  test.standard_error = std::hypot(ours_se, printed_se);
  if (test.standard_error == 0) fail("comparison: both standard errors are 0; one is expected to be above 0");
  test.z = test.difference / test.standard_error;
  test.p = two_sided_p(test.z, infinite);
  return test;
}

Interval prediction_interval(double printed, double printed_se, double ours_se, double level) {
  check_error(ours_se, "ours");
  check_error(printed_se, "the printed value");
  const double reach = critical_value(level, infinite) * std::hypot(ours_se, printed_se);
  return {printed - reach, printed + reach};
}

double power_of(double effect, double standard_error, double alpha) {
  check_error(standard_error, "the design");
  if (standard_error == 0) return effect == 0 ? alpha : 1;
  const double critical = critical_value(1 - alpha, infinite), shift = std::abs(effect) / standard_error;
  return normal_cdf(shift - critical) + normal_cdf(-shift - critical);
}

double effect_with_power(double power, double standard_error, double alpha) {
  check_error(standard_error, "the design");
  if (!(power > alpha && power < 1)) {
    fail("power: {} is not between the level {} and 1", power, alpha);
  }
  // The one-sided effect has too much power, by its other tail; bisection from there down to 0.
  double low = 0, high = critical_value(1 - alpha, infinite) + std::abs(normal_quantile(power));
  for (int i = 0; i < 200 && low < high; ++i) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    (power_of(middle, 1, alpha) < power ? low : high) = middle;
  }
  return high * standard_error;
}

SmallTelescopes small_telescopes(double ours, double ours_se, double printed, double printed_se,
                                 double null) {
  check_error(ours_se, "ours");
  check_error(printed_se, "the printed value");
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
  check_error(ours_se, "ours");
  check_error(printed_se, "the printed value");
  if (ours_se == 0) fail("replication Bayes factor: our standard error is 0; it must be above 0");
  return std::exp(log_density(ours, printed, ours_se * ours_se + printed_se * printed_se) -
                  log_density(ours, null, ours_se * ours_se));
}

}  // namespace computedivide
