#pragma once

#include <span>

#include "plot/figure.hpp"
#include "study/claims.hpp"

namespace computedivide {

/// The forest plot: one line per claim, grouped by section, ours and the paper's value with their intervals.
/// The scale of each line runs from its null value (0) to the paper's value (1); where the paper prints no
/// size, ours is 1 or -1. A claim without a number of ours has its verdict alone.
Figure draw_claims(std::span<const ClaimResult> results);

}  // namespace computedivide
