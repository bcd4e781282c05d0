#pragma once

#include <span>
#include <vector>

namespace computedivide {

/// Holm's (1979) adjusted p-values of a family, in the order given: below a level where the step-down test of
/// the whole family rejects at it. Throws Error for p-values outside 0 to 1.
std::vector<double> holm_adjusted(std::span<const double> p_values);

}  // namespace computedivide
