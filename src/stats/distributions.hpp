#pragma once

namespace computedivide {

// Lower tails P(X <= x), upper tails P(X > x), each computed for itself so that a p-value of 1e-30 keeps its
// digits, and quantiles. Degrees of freedom may be fractions but must be positive; those of the t and the F's
// denominator may be infinite (then they are the normal and the chi-squared over its degrees of freedom).
// Probabilities of quantiles lie strictly between 0 and 1. Everything else throws Error.

double normal_cdf(double x);                                   ///< standard normal, lower tail
double normal_upper(double x);                                 ///< standard normal, upper tail
double normal_quantile(double probability);                    ///< standard normal, inverse of the lower tail
double t_cdf(double x, double dof);                            ///< Student's t, lower tail
double t_upper(double x, double dof);                          ///< Student's t, upper tail
double t_quantile(double probability, double dof);             ///< Student's t, inverse of the lower tail
double chi_squared_cdf(double x, double dof);                  ///< chi-squared, lower tail
double chi_squared_upper(double x, double dof);                ///< chi-squared, upper tail
double chi_squared_quantile(double probability, double dof);   ///< chi-squared, inverse of the lower tail
double f_cdf(double x, double numerator, double denominator);  ///< Fisher's F, lower tail
double f_upper(double x, double numerator, double denominator);  ///< Fisher's F, upper tail
double f_quantile(double probability, double numerator,
                  double denominator);  ///< F, inverse of the lower tail

/// The two-sided p-value of a t statistic; of a z statistic where `dof` is infinite.
double two_sided_p(double statistic, double dof);

/// How many standard errors a two-sided interval of this level (0.95) reaches to either side.
double critical_value(double level, double dof);

}  // namespace computedivide
