#pragma once

#include <vector>

#include "computedivide/stats.hpp"

namespace computedivide {

/// A logistic regression by Firth's penalised likelihood: the log-likelihood plus half the logarithm of the
/// information's determinant (Firth 1993). Its estimates are finite even if columns separate.
struct FirthFit {
  /// Model logit; q and r_inverse are those of the information at the estimates, without the penalty, so that
  /// `coefficients` gives the standard errors that R's logistf and brglm2 print.
  Fit fit;
  double penalised_log_likelihood = 0;
};

/// Fits it. Weights multiply a row's log-likelihood, and its share of the information.
///
/// Throws Error, naming the column: everything that check_design refuses; responses other than 0 and 1, or
/// all 0 or all 1; collinear columns; no convergence after `max_iterations` steps.
FirthFit fit_firth(const Design& design, int max_iterations = 500);

/// The table of the regression, as logistf gives it by default (Heinze and Schemper 2002): `statistic` is the
/// likelihood-ratio chi-squared of the coefficient, twice the loss of penalised log-likelihood when the
/// coefficient is held at 0 and the others are refitted; `p_value` is its upper tail with one degree of
/// freedom; `low` and `high` are where holding the coefficient loses as much as the chi-squared quantile of
/// `level`.
///
/// Throws Error, naming the column, if such a fit does not converge or an end cannot be found.
std::vector<Estimate> firth_table(const FirthFit& fitted, const Design& design, double level = 0.95);

}  // namespace computedivide
