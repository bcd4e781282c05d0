#pragma once

#include <cstddef>

namespace computedivide {

/// The two ends of an interval estimate, in the estimate's unit.
struct Interval {
  double low = 0;
  double high = 0;
};

/// Wilson's score interval (1927) for a proportion: `count` successes in `n` trials, without continuity
/// correction. Never leaves [0, 1], and starts at exactly 0 where count is 0, ends at exactly 1 where it is
/// n. Throws Error where n is 0 or count exceeds it.
Interval wilson_interval(std::size_t count, std::size_t n, double level = 0.95);

}  // namespace computedivide
