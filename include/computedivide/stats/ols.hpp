#pragma once

#include "computedivide/stats/fit.hpp"

namespace computedivide {

/// Ordinary or, where the design has weights, weighted least squares: the coefficients that minimise the sum
/// of w (y - x b)^2. Weights are inverse variances up to a factor (Stata's aweights, R's lm): their scale
/// changes neither coefficients nor standard errors, and dispersion is the sum of w e^2 over dof_residual.
///
/// Throws Error, naming the column: everything that check_design refuses, as few rows as columns, collinear
/// columns, and a response without variation.
Fit fit_ols(const Design& design);

}  // namespace computedivide
