// Tails and quantiles of the three distributions that tests and intervals need.
//
// The work is Boost.Math's, which keeps a relative error of a few units in the last place over the whole
// range, tails too; this file only has the checks of the arguments, in the program's own grammar, and the
// limits of infinite degrees of freedom. The upper tail is computed directly (`complement`): 1 - cdf would be
// zero from 8 standard deviations on.

#include "stats/distributions.hpp"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

#include "computedivide/error.hpp"

namespace computedivide {

namespace {

using boost::math::complement;
using boost::math::policies::ignore_error;
// A quantile or density beyond the range of a double becomes infinite or zero instead of an exception.
using Quiet = boost::math::policies::policy<boost::math::policies::overflow_error<ignore_error>,
                                            boost::math::policies::underflow_error<ignore_error>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using StudentsT = boost::math::students_t_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;

void check_value(const char* where, double x) {
  if (std::isnan(x)) fail("{}: the value is not a number", where);
}

void check_dof(const char* where, double dof) {
  if (!(dof > 0)) fail("{}: degrees of freedom are {}; they must be positive", where, dof);
}

void check_probability(const char* where, double p) {
  if (!(p > 0 && p < 1)) fail("{}: the probability is {}; it must lie between 0 and 1", where, p);
}

// Boost takes finite arguments only; beyond, both tails are known.
template <class Distribution>
double upper(const Distribution& distribution, double x) {
  if (std::isinf(x)) return x > 0 ? 0 : 1;
  return cdf(complement(distribution, x));
}

// The finaliser of SplitMix64 (Steele, Lea and Flood 2014): seeds that differ in one bit become unrelated.
std::uint64_t mixed(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15U;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31);
}

}  // namespace

double normal_cdf(double x) {
  check_value("normal_cdf", x);
  if (std::isinf(x)) return x > 0 ? 1 : 0;
  return cdf(Normal(), x);
}

double normal_upper(double x) {
  check_value("normal_upper", x);
  return upper(Normal(), x);
}

double normal_quantile(double probability) {
  check_probability("normal_quantile", probability);
  return quantile(Normal(), probability);
}

double t_upper(double x, double dof) {
  check_value("t_upper", x);
  check_dof("t_upper", dof);
  return std::isinf(dof) ? upper(Normal(), x) : upper(StudentsT(dof), x);
}

double t_quantile(double probability, double dof) {
  check_probability("t_quantile", probability);
  check_dof("t_quantile", dof);
  return std::isinf(dof) ? quantile(Normal(), probability) : quantile(StudentsT(dof), probability);
}

double chi_squared_upper(double x, double dof) {
  check_value("chi_squared_upper", x);
  check_dof("chi_squared_upper", dof);
  return x <= 0 ? 1 : upper(ChiSquared(dof), x);
}

double two_sided_p(double statistic, double dof) { return 2 * t_upper(std::abs(statistic), dof); }

double critical_value(double level, double dof) {
  if (!(level > 0 && level < 1))
    fail("confidence level: '{}' does not lie between 0 and 1; write 0.95 for 95 %", level);
  // The same few values are needed again and again, and each requires a search.
  thread_local std::map<std::pair<double, double>, double> known;
  const auto place = known.find({level, dof});
  if (place != known.end()) return place->second;
  return known[{level, dof}] = t_quantile(0.5 + level / 2, dof);
}

double sorted_quantile(std::span<const double> ascending, double probability) {
  if (ascending.empty()) fail("quantile: there are no values; it needs at least one");
  if (!(probability >= 0 && probability <= 1))
    fail("quantile: the probability is {}; it must lie in 0 to 1", probability);
  const double place = static_cast<double>(ascending.size() - 1) * probability;
  const auto below = static_cast<std::size_t>(std::floor(place));
  const std::size_t above = std::min(below + 1, ascending.size() - 1);
  const double fraction = place - static_cast<double>(below);
  // Equal neighbours give exactly their own value, whatever the fraction: ties at a threshold count as being
  // at it.
  return ascending[below] + fraction * (ascending[above] - ascending[below]);
}

double quantile(std::vector<double> values, double probability) {
  for (const double value : values)
    if (!std::isfinite(value)) fail("quantile: a value is {}; all must be finite", value);
  if (values.empty() || !(probability >= 0 && probability <= 1)) return sorted_quantile(values, probability);
  // Only the two values at this position need to be where sorting would put them.
  const double place = static_cast<double>(values.size() - 1) * probability;
  const auto below = values.begin() + static_cast<std::ptrdiff_t>(std::floor(place));
  std::nth_element(values.begin(), below, values.end());
  if (below + 1 == values.end()) return *below;
  const double above = *std::min_element(below + 1, values.end());
  return *below + (place - std::floor(place)) * (above - *below);
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double mean_of(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double variance_of(std::span<const double> values) {
  const double mean = mean_of(values);
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return squares / static_cast<double>(values.size() - 1);
}

std::mt19937_64 random_stream(std::uint64_t seed, std::uint64_t stream) {
  return std::mt19937_64(mixed(mixed(seed) ^ stream));
}

std::uint64_t random_below(std::mt19937_64& generator, std::uint64_t bound) {
  if (bound == 0) fail("random_below: the bound is 0; it must be positive");
  // Draws from an incomplete last round of remainders are discarded; otherwise small numbers would occur too
  // often.
  constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t excess = (largest % bound + 1) % bound;
  std::uint64_t draw = generator();
  while (draw > largest - excess) draw = generator();
  return draw % bound;
}

double random_normal(std::mt19937_64& generator) {
  std::uint64_t sum = 0;  // sum of twelve numbers below 2^53: no overflow
  for (int i = 0; i < 12; ++i) sum += generator() >> 11U;
  return static_cast<double>(sum) * 0x1p-53 - 6;
}

}  // namespace computedivide
