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

/// Throws Error, naming the row, for a response other than 0 and 1, and for one with either of them alone.
void check_binary_response(const Design& design);

/// The weighted log-likelihood of the response at a linear predictor (n).
double logit_log_likelihood(const Design& design, const Eigen::VectorXd& predictor);

/// What a Newton step of the logit works with (n each), at a linear predictor.
struct LogitWorking {
  Eigen::VectorXd root_weights;  ///< sqrt(w p (1 - p)), w the row's own weight
  Eigen::VectorXd pearson;       ///< sqrt(w) (y - p) / sqrt(p (1 - p))
};
LogitWorking logit_working(const Design& design, const Eigen::VectorXd& predictor);

}  // namespace computedivide
