#pragma once

#include <cstdint>

namespace computedivide {

/// Fisher's exact test of a table of two rows: count_1 of n_1 against count_2 of n_2.
struct FisherTest {
  double p = 1;          ///< two-sided: tables with these margins that are no likelier than this one, as in R
  double p_less = 1;     ///< count_1 or fewer in the first row
  double p_greater = 1;  ///< count_1 or more
};

/// Throws Error where a count exceeds its n, or both n are 0.
FisherTest fisher_exact(std::uint32_t count_1, std::uint32_t n_1, std::uint32_t count_2, std::uint32_t n_2);

}  // namespace computedivide
