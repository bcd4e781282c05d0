#include "stats/meta.hpp"

#include <cmath>
#include <limits>

#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

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
  double low = 0, high = 1;
  while (weighted(studies, high).q > expected) high *= 2;
  for (int i = 0; i < 2000; ++i) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    (weighted(studies, middle).q > expected ? low : high) = middle;
  }
  return high;
}

MetaEstimate estimate_at(std::span<const Study> studies, double tau_squared, double level) {
  const Weighted at = weighted(studies, tau_squared);
  MetaEstimate estimate;
  estimate.mean = at.mean;
  estimate.standard_error = std::sqrt(at.variance);
  const double reach =
      critical_value(level, std::numeric_limits<double>::infinity()) * estimate.standard_error;
  estimate.interval = {at.mean - reach, at.mean + reach};
  estimate.tau = std::sqrt(tau_squared);
  if (studies.size() > 1) {
    estimate.q = weighted(studies, 0).q;
    estimate.q_p = chi_squared_upper(estimate.q, static_cast<double>(studies.size()) - 1);
  }
  return estimate;
}

void check_studies(std::span<const Study> studies, std::size_t least) {
  if (studies.size() < least) {
    fail("meta-analysis: {} studies; at least {} expected", studies.size(), least);
  }
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

MetaEstimate fixed_effect(std::span<const Study> studies, double level) {
  check_studies(studies, 1);
  return estimate_at(studies, 0, level);
}

MetaEstimate random_effects(std::span<const Study> studies, double level) {
  check_studies(studies, 2);
  return estimate_at(studies, paule_mandel(studies), level);
}

}  // namespace computedivide
