#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "catch.hpp"
#include "computedivide/stats.hpp"
#include "stats/distributions.hpp"

// How often intervals contain what was planted, over seeds.

using Generator = std::mt19937_64;

inline double uniform(Generator& generator) {
  return (static_cast<double>(generator() >> 11U) + 0.5) * 0x1p-53;
}

inline std::size_t binomial_draw(Generator& generator, std::size_t n, double p) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < n; ++i) count += uniform(generator) < p ? 1 : 0;
  return count;
}

/// The share of seeds whose interval holds the truth.
inline double coverage(int seeds, double truth,
                       const std::function<computedivide::Interval(Generator&)>& interval_of) {
  int covered = 0;
  for (int seed = 0; seed < seeds; ++seed) {
    Generator generator = computedivide::random_stream(static_cast<std::uint64_t>(seed), 77);
    const computedivide::Interval interval = interval_of(generator);
    if (interval.low <= truth && truth <= interval.high) ++covered;
  }
  return static_cast<double>(covered) / seeds;
}

inline void check_coverage(double share) {
  CHECK(share > 0.935);
  CHECK(share < 0.965);
}
