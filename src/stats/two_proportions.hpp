#pragma once

#include <cstddef>

#include "computedivide/stats.hpp"

namespace computedivide {

/// Newcombe's interval (1998, his method 10) for the difference of two proportions, count_1/n_1 −
/// count_2/n_2, from the Wilson intervals of both. Throws Error as wilson_interval does.
Interval difference_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                             double level = 0.95);

/// The interval of Katz et al. (1978) for the ratio of two proportions, normal on the log scale. Throws Error
/// where a count is 0 or exceeds its n.
Interval ratio_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                        double level = 0.95);

/// The interval of Donner and Zou (2012) for the ratio of two proportions, from the Wilson intervals of both
/// as Newcombe's is for the difference. Defined at counts of 0 and n: its upper end is infinite where count_2
/// is 0. Throws Error as wilson_interval does.
Interval score_ratio_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                              double level = 0.95);

}  // namespace computedivide
