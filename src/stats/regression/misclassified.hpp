#pragma once

#include <cstdint>
#include <string_view>

#include "computedivide/stats.hpp"

namespace computedivide {

/// How a recorded 0 or 1 comes from the true one.
struct Misclassification {
  double sensitivity = 1;  ///< share of true ones that are recorded as 1
  double specificity = 1;  ///< share of true zeros that are recorded as 0
};

/// A logit of a true response that is recorded with misclassification at known rates (Hausman, Abrevaya
/// and Scott-Morton 1998): P(recorded 1) = 1 - specificity + (sensitivity + specificity - 1)
/// logistic(x'coef). `fitted` and `residuals` are of the recorded response; the covariances of `coefficients`
/// hold with the rates taken as known. With rates of 1 it is fit_logit.
///
/// Throws Error, naming the column: everything that check_design refuses, responses other than 0 and 1, rates
/// outside 0 to 1 or that add up to 1 or less, no convergence.
Fit fit_misclassified_logit(const Design& design, const Misclassification& rates);

/// A sample of responses whose truth is known, from which the rates are estimated.
struct JudgedSample {
  std::size_t ones = 0;            ///< truly 1
  std::size_t ones_recorded = 0;   ///< of these recorded as 1
  std::size_t zeros = 0;           ///< truly 0
  std::size_t zeros_recorded = 0;  ///< of these recorded as 0
};

/// A coefficient whose interval includes the error of the rates.
struct CorrectedCoefficient {
  double estimate = 0;        ///< at the sample's rates
  double standard_error = 0;  ///< of the draws
  Interval interval;          ///< percentiles of the draws
  std::size_t failed = 0;     ///< draws whose rates allow no fit
};

/// The coefficient of this column, `draws` times with newly drawn rates (binomial, from the sample's rates),
/// each time with a normal error of the fit's own standard error. Throws Error as fit_misclassified_logit at
/// the sample's rates, for an empty sample or counts above it, an unknown column, and where more than one
/// draw in twenty fails.
CorrectedCoefficient corrected_coefficient(const Design& design, const JudgedSample& sample,
                                           std::string_view column, std::size_t draws = 199,
                                           std::uint64_t seed = 1, double level = 0.95);

}  // namespace computedivide
