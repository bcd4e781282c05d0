#include "stats/random.hpp"

#include <limits>

#include "computedivide/error.hpp"

namespace computedivide {

namespace {

// The finaliser of SplitMix64 (Steele, Lea and Flood 2014): seeds that differ in one bit become unrelated.
std::uint64_t mixed(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15U;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31);
}

}  // namespace

std::mt19937_64 random_stream(std::uint64_t seed, std::uint64_t stream) {
  return std::mt19937_64(mixed(mixed(seed) ^ stream));
}

std::uint64_t random_below(std::mt19937_64& generator, std::uint64_t bound) {
  if (bound == 0) fail("random_below: the bound is 0; it must be positive");
  // Draws from an incomplete last round of remainders are thrown away, or small numbers would come too often.
  constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t excess = (largest % bound + 1) % bound;
  std::uint64_t draw = generator();
  while (draw > largest - excess) draw = generator();
  return draw % bound;
}

double random_normal(std::mt19937_64& generator) {
  std::uint64_t sum = 0;  // of twelve numbers below 2^53: it fits
  for (int i = 0; i < 12; ++i) sum += generator() >> 11U;
  return static_cast<double>(sum) * 0x1p-53 - 6;
}

}  // namespace computedivide
