#pragma once

#include "computedivide/stats/fit.hpp"

namespace computedivide {

/// How a recorded 0 or 1 comes from the true one.
struct Misclassification {
  double sensitivity = 1;  ///< share of true ones that are recorded as 1
  double specificity = 1;  ///< share of true zeros that are recorded as 0
};

/// A logit of the true response, of which a misclassified one is recorded, at known rates (Hausman, Abrevaya
/// and Scott-Morton 1998): P(recorded 1) = 1 - specificity + (sensitivity + specificity - 1)
/// logistic(x'coef). `fitted` and `residuals` are of the recorded response; the covariances of `coefficients`
/// hold with the rates taken as known. With rates of 1 it is fit_logit.
///
/// Throws Error, naming the column: everything that check_design refuses, responses other than 0 and 1, rates
/// outside 0 to 1 or that add up to 1 or less, no convergence.
Fit fit_misclassified_logit(const Design& design, const Misclassification& rates, int max_iterations = 200);

}  // namespace computedivide
