#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace computedivide {

// Lower tails P(X <= x), upper tails P(X > x), each computed separately so that a p-value of 1e-30 keeps its
// digits, and quantiles. Degrees of freedom may be fractions but must be positive; those of t may be infinite
// (then it is the normal distribution). Probabilities of quantiles lie strictly between 0 and 1. Everything
// else throws Error.

double normal_cdf(double x);                        ///< standard normal, lower tail
double normal_upper(double x);                      ///< standard normal, upper tail
double normal_quantile(double probability);         ///< standard normal, inverse of the lower tail
double t_upper(double x, double dof);               ///< Student's t, upper tail
double t_quantile(double probability, double dof);  ///< Student's t, inverse of the lower tail
double chi_squared_upper(double x, double dof);     ///< chi-squared, upper tail

/// The two-sided p-value of a t statistic; of a z statistic where `dof` is infinite.
double two_sided_p(double statistic, double dof);

/// How many standard errors a two-sided interval of this level (0.95) extends to either side.
double critical_value(double level, double dof);

/// The type-7 quantile of Hyndman and Fan (1996), the default of R, NumPy and spreadsheets: linear between
/// the order statistics, with the smallest value at 0 and the largest at 1. `probability` lies in [0, 1];
/// the values need no order, and are finite. Throws Error if there are none.
double quantile(std::vector<double> values, double probability);

/// The same for values already in ascending order, without a copy.
double sorted_quantile(std::span<const double> ascending, double probability);

/// The type-7 quantile at a half.
double median(std::vector<double> values);

/// The mean of the values; at least one.
double mean_of(std::span<const double> values);

/// Their variance: squares over one less than their number, at least two.
double variance_of(std::span<const double> values);

// The standard fixes the numbers of std::mt19937_64 but not those of its distributions: two standard
// libraries draw differently. So whole numbers are drawn here, the same everywhere.

/// A generator for one stream (a replicate, a subset) of one seed: streams can run in any order, on any
/// thread.
std::mt19937_64 random_stream(std::uint64_t seed, std::uint64_t stream);

/// A whole number from 0 to bound - 1, each equally likely; bound is positive.
std::uint64_t random_below(std::mt19937_64& generator, std::uint64_t bound);

/// A number of mean 0 and standard deviation 1: the sum of twelve uniform ones less six, by whole-number
/// arithmetic up to the last step, so that every machine draws the same. Its tails end at ±6.
double random_normal(std::mt19937_64& generator);

}  // namespace computedivide
