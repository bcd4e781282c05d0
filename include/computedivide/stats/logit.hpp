#pragma once

#include "computedivide/stats/fit.hpp"

namespace computedivide {

/// The maximum-likelihood logistic regression of a response of 0 and 1, by iteratively reweighted least
/// squares. Weights multiply a row's log-likelihood (R's prior weights in glm): a weight of 2 is the row
/// twice, but nobs and dof_residual count rows.
///
/// Throws Error, naming the column: everything that check_design refuses; responses other than 0 and 1, or
/// with one of them alone; collinear columns; columns, or combinations of them, that separate the ones from
/// the zeros, perfectly or quasi-completely, so that no finite estimate exists; no convergence after
/// `max_iterations` Newton steps.
Fit fit_logit(const Design& design, int max_iterations = 100);

/// 1 / (1 + exp(-x)), without overflow.
double logistic(double x);

}  // namespace computedivide
