#pragma once

#include <cmath>
#include <cstdint>

namespace computedivide {

/// Random numbers for one work: a 64-bit mix of a counter (Steele et al. 2014, "SplitMix"), whole-number
/// arithmetic only, so that every machine draws the same.
class Draws {
 public:
  Draws(std::uint64_t seed, std::uint64_t number) : state_(mix(seed) ^ mix(number + 0x632BE59BD9B4E019U)) {}
  explicit Draws(std::uint64_t state) : state_(state) {}

  std::uint64_t next() { return mix(state_ += 0x9E3779B97F4A7C15U); }
  /// Thirty-two bits.
  std::uint32_t bits() { return static_cast<std::uint32_t>(next() >> 32U); }
  /// From 0 to bound − 1; bound is positive and far below 2³².
  std::uint32_t below(std::uint32_t bound) {
    return static_cast<std::uint32_t>((std::uint64_t{bits()} * bound) >> 32U);
  }
  /// From 0 up to but not including 1.
  double share() { return static_cast<double>(next() >> 11U) * 0x1p-53; }
  /// Whether an event of this chance happens.
  bool happens(double chance) { return share() < chance; }
  /// Mean 0, standard deviation 1: the sum of twelve uniform numbers minus six.
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += share();
    return sum;
  }

 private:
  static std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }
  std::uint64_t state_;
};

/// Rounded, so that the last digit of a machine's exp() changes nothing.
inline double to_millionths(double value) {
  return std::round(value * 1e6) / 1e6;
}

}  // namespace computedivide
