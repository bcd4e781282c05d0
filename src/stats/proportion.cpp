#include "computedivide/stats.hpp"

#include <cmath>
#include <limits>

#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

// Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical inference", JASA 22:
// all p whose score test does not reject the observed share. Agresti and Coull (1998) show that it covers
// well at the small counts of this paper, where the usual Wald interval does not.
Interval wilson_interval(std::size_t count, std::size_t n, double level) {
  if (n == 0) fail("wilson_interval: there are 0 trials; a share needs at least one");
  if (count > n) fail("wilson_interval: {} successes in {} trials; there cannot be more", count, n);
  const double z = critical_value(level, std::numeric_limits<double>::infinity());
  const auto trials = static_cast<double>(n);
  const double share = static_cast<double>(count) / trials;
  const double shrink = 1 + z * z / trials;
  const double centre = (share + z * z / (2 * trials)) / shrink;
  const double half = z / shrink * std::sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
  // In exact arithmetic the ends are 0 and 1 here; rounding must not leave 1e-18 instead.
  return {count == 0 ? 0 : centre - half, count == n ? 1 : centre + half};
}

}  // namespace computedivide
