// Two proportions against one another. The difference by Newcombe (1998), "Interval estimation for the
// difference between independent proportions", Statistics in Medicine 17: with the Wilson intervals
// [l_1, u_1] and [l_2, u_2],
//
//   d - sqrt((p_1 - l_1)² + (u_2 - p_2)²)   to   d + sqrt((u_1 - p_1)² + (p_2 - l_2)²).
//
// The ratio by Katz, Baptista, Azen and Pike (1978), Biometrics 34: the log of the ratio is taken for normal
// with variance 1/count_1 - 1/n_1 + 1/count_2 - 1/n_2. Without a success on either side it has no interval.

#include "computedivide/stats/two_proportions.hpp"

#include <cmath>
#include <limits>

#include "computedivide/base/error.hpp"
#include "computedivide/stats/distributions.hpp"

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

}  // namespace computedivide
