// Two proportions against one another. The difference by Newcombe (1998), "Interval estimation for the
// difference between independent proportions", Statistics in Medicine 17: with the Wilson intervals
// [l_1, u_1] and [l_2, u_2],
//
//   d - sqrt((p_1 - l_1)² + (u_2 - p_2)²)   to   d + sqrt((u_1 - p_1)² + (p_2 - l_2)²).
//
// The ratio by Katz, Baptista, Azen and Pike (1978), Biometrics 34: the log of the ratio is taken for normal
// with variance 1/count_1 - 1/n_1 + 1/count_2 - 1/n_2. Without a success on either side it has no interval.
// Donner and Zou (2012), "Closed-form confidence intervals for functions of the normal mean and standard
// deviation", Statistical Methods in Medical Research 21, have one there too: the ends are the roots of
//
//   (p_1 - r p_2)² = (p_1 - l_1)² + r² (u_2 - p_2)²,   (u_1 - p_1)² + r² (p_2 - l_2)² for the upper end.

#include "stats/two_proportions.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

Interval difference_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                             double level) {
  const Interval one = wilson_interval(count_1, n_1, level), two = wilson_interval(count_2, n_2, level);
  const double p_1 = static_cast<double>(count_1) / static_cast<double>(n_1);
  const double p_2 = static_cast<double>(count_2) / static_cast<double>(n_2);
  return {p_1 - p_2 - std::hypot(p_1 - one.low, two.high - p_2),
          p_1 - p_2 + std::hypot(one.high - p_1, p_2 - two.low)};
}

Interval ratio_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                        double level) {
  if (count_1 == 0 || count_2 == 0 || count_1 > n_1 || count_2 > n_2) {
    fail("ratio_interval: {} of {} and {} of {}; counts from 1 to n are needed", count_1, n_1, count_2, n_2);
  }
  const double y_1 = static_cast<double>(count_1), y_2 = static_cast<double>(count_2);
  const double m_1 = static_cast<double>(n_1), m_2 = static_cast<double>(n_2);
  const double ratio = (y_1 / m_1) / (y_2 / m_2);
  const double reach = critical_value(level, std::numeric_limits<double>::infinity()) *
                       std::sqrt(1 / y_1 - 1 / m_1 + 1 / y_2 - 1 / m_2);
  return {ratio * std::exp(-reach), ratio * std::exp(reach)};
}

Interval score_ratio_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                              double level) {
  const Interval one = wilson_interval(count_1, n_1, level), two = wilson_interval(count_2, n_2, level);
  const double p_1 = static_cast<double>(count_1) / static_cast<double>(n_1);
  const double p_2 = static_cast<double>(count_2) / static_cast<double>(n_2);
  // The discriminants are not negative but for rounding.
  const auto root = [](double x) { return std::sqrt(std::max(x, 0.0)); };
  const double below =
      p_1 * p_1 * p_2 * p_2 - one.low * two.high * (2 * p_1 - one.low) * (2 * p_2 - two.high);
  const double above =
      p_1 * p_1 * p_2 * p_2 - one.high * two.low * (2 * p_1 - one.high) * (2 * p_2 - two.low);
  // The lower end's root in the form that does not divide by 2 p_2 - u_2, which may be 0.
  const double denominator = p_1 * p_2 + root(below);
  Interval interval;
  interval.low = denominator > 0 ? one.low * (2 * p_1 - one.low) / denominator : 0;
  interval.high = count_2 == 0 ? std::numeric_limits<double>::infinity()
                               : (p_1 * p_2 + root(above)) / (two.low * (2 * p_2 - two.low));
  return interval;
}

}  // namespace computedivide
