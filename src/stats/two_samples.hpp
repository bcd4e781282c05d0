#pragma once

#include <cstdint>
#include <span>

#include "computedivide/stats.hpp"

namespace computedivide {

/// The difference of two means, mean(one) - mean(two), with Welch's t interval.
struct MeanDifference {
  double difference = 0;
  double standard_error = 0;
  double dof = 0;  ///< Satterthwaite's
  Interval interval;
};

/// Welch's (1947) comparison of the means of two samples of unequal variance. Throws Error where a sample has
/// fewer than two values or neither varies.
MeanDifference welch_difference(std::span<const double> one, std::span<const double> two,
                                double level = 0.95);

/// The two-sided p-value of the difference of means when labels are permuted at random: (1 + permutations
/// whose difference is as far from 0) / (1 + permutations). Throws Error where a sample is empty.
double permutation_p(std::span<const double> one, std::span<const double> two,
                     std::size_t permutations = 9999, std::uint64_t seed = 1);

}  // namespace computedivide
