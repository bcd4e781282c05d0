#pragma once

#include <span>

#include "computedivide/stats.hpp"

namespace computedivide {

/// One study of a meta-analysis.
struct Study {
  double estimate = 0;
  double standard_error = 0;  ///< above 0
};

/// A mean of studies.
struct MetaEstimate {
  double mean = 0;
  double standard_error = 0;
  Interval interval;
  double tau = 0;  ///< standard deviation of the true effects; 0 for a fixed effect
  double q = 0;    ///< Cochran's heterogeneity statistic, at the fixed-effect weights
  double q_p = 1;  ///< its upper tail, chi-squared with one degree of freedom less than studies
};

/// The mean weighted by inverse variances: one true effect. Throws Error where there is no study, or one
/// without a finite estimate and an error above 0.
MetaEstimate fixed_effect(std::span<const Study> studies, double level = 0.95);

/// The random-effects mean with the between-study variance of Paule and Mandel (1982), the one at which the
/// generalised Q statistic equals its expectation, 0 where Q is below it. Normal interval. Throws Error as
/// fixed_effect does, and for one study alone.
MetaEstimate random_effects(std::span<const Study> studies, double level = 0.95);

}  // namespace computedivide
