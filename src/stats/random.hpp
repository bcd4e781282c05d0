#pragma once

#include <cstdint>
#include <random>

namespace computedivide {

// The standard fixes the numbers of std::mt19937_64 but not those of its distributions: two standard
// libraries draw differently. So whole numbers are drawn here, the same everywhere.

/// A generator for one stream (a replicate, a subset) of one seed: streams can run in any order, on any
/// thread.
std::mt19937_64 random_stream(std::uint64_t seed, std::uint64_t stream);

/// A whole number from 0 to bound - 1, each equally likely; bound is positive.
std::uint64_t random_below(std::mt19937_64& generator, std::uint64_t bound);

/// A number of mean 0 and standard deviation 1: the sum of twelve uniform ones less six, by whole-number
/// arithmetic up to the last step, so that every machine draws the same. Its tails end at ±6.
double random_normal(std::mt19937_64& generator);

}  // namespace computedivide
