#pragma once

#include <Eigen/Core>

#include "computedivide/stats.hpp"

namespace computedivide {

/// Refuses a logit in which a single column separates the ones from the zeros, by exact comparison: with a
/// constant, when all of the column's values at y = 0 lie on one side of all values at y = 1 (touching is
/// quasi-complete separation: a dummy whose rows are all 1); without one, when its sign alone tells them
/// apart.
void refuse_separating_columns(const Design& design);

/// Refuses a logit whose linear predictor grows without end along `direction` (k): where no row is made
/// less likely by it, and some are made likelier, the direction proves that the maximum is at infinity
/// (Albert and Anderson 1984). Does nothing where the direction proves nothing.
void refuse_separating_direction(const Design& design, const Eigen::VectorXd& direction);

}  // namespace computedivide
