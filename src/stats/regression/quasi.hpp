#pragma once

#include "computedivide/stats.hpp"

namespace computedivide {

/// A Poisson regression by quasi-likelihood, log link: the mean of a row is exp(x'coef + offset), its
/// variance a multiple of the mean, which `dispersion` estimates (Pearson's chi-squared over its degrees of
/// freedom). `offset` has n numbers, or none: all 0. Weights multiply a row's part. Counts with errors that
/// depend on one another within clusters want the cluster covariance of `coefficients`.
///
/// Throws Error, naming the row or column: everything that check_design refuses, a negative response, all
/// responses 0, an offset that is not finite, collinear columns, no convergence (a column whose rows are all
/// 0 has no finite coefficient).
Fit fit_poisson(const Design& design, const Eigen::VectorXd& offset = {}, int max_iterations = 100);

/// A fractional logit (Papke and Wooldridge 1996): the mean of a share from 0 to 1 is logistic(x'coef), by
/// the Bernoulli quasi-likelihood. The classic covariance is scaled by `dispersion`; hc1 or cluster is usual.
/// Throws Error as fit_poisson does, for responses outside 0 to 1.
Fit fit_fractional(const Design& design, int max_iterations = 100);

}  // namespace computedivide
