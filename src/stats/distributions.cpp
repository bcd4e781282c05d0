// Tails and quantiles of the four distributions that tests and intervals need.
//
// The work is Boost.Math's, which keeps a relative error of a few units in the last place over the whole
// range, tails too; here stand only the checks of the arguments, in the program's own grammar, and the
// limits of infinite degrees of freedom. The upper tail is asked for directly (`complement`): 1 - cdf would
// be zero from 8 standard deviations on.

#include "stats/distributions.hpp"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <map>
#include <utility>

#include "computedivide/error.hpp"

namespace computedivide {

namespace {

using boost::math::complement;
using boost::math::policies::ignore_error;
// A quantile or density beyond the range of a double becomes infinite or zero instead of an exception.
using Quiet = boost::math::policies::policy<boost::math::policies::overflow_error<ignore_error>,
                                            boost::math::policies::underflow_error<ignore_error>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using StudentsT = boost::math::students_t_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;
using FisherF = boost::math::fisher_f_distribution<double, Quiet>;

void check_value(const char* where, double x) {
  if (std::isnan(x)) fail("{}: the value is not a number", where);
}

void check_dof(const char* where, double dof) {
  if (!(dof > 0)) fail("{}: degrees of freedom are {}; they must be positive", where, dof);
}

void check_probability(const char* where, double p) {
  if (!(p > 0 && p < 1)) fail("{}: the probability is {}; it must lie between 0 and 1", where, p);
}

// Boost takes finite arguments only; beyond, both tails are known.
template <class Distribution>
double lower(const Distribution& distribution, double x) {
  if (std::isinf(x)) return x > 0 ? 1 : 0;
  return cdf(distribution, x);
}

template <class Distribution>
double upper(const Distribution& distribution, double x) {
  if (std::isinf(x)) return x > 0 ? 0 : 1;
  return cdf(complement(distribution, x));
}

}  // namespace

double normal_cdf(double x) {
  check_value("normal_cdf", x);
  return lower(Normal(), x);
}

double normal_upper(double x) {
  check_value("normal_upper", x);
  return upper(Normal(), x);
}

double normal_quantile(double probability) {
  check_probability("normal_quantile", probability);
  return quantile(Normal(), probability);
}

double t_cdf(double x, double dof) {
  check_value("t_cdf", x);
  check_dof("t_cdf", dof);
  return std::isinf(dof) ? lower(Normal(), x) : lower(StudentsT(dof), x);
}

double t_upper(double x, double dof) {
  check_value("t_upper", x);
  check_dof("t_upper", dof);
  return std::isinf(dof) ? upper(Normal(), x) : upper(StudentsT(dof), x);
}

double t_quantile(double probability, double dof) {
  check_probability("t_quantile", probability);
  check_dof("t_quantile", dof);
  return std::isinf(dof) ? quantile(Normal(), probability) : quantile(StudentsT(dof), probability);
}

double chi_squared_cdf(double x, double dof) {
  check_value("chi_squared_cdf", x);
  check_dof("chi_squared_cdf", dof);
  return x <= 0 ? 0 : lower(ChiSquared(dof), x);
}

double chi_squared_upper(double x, double dof) {
  check_value("chi_squared_upper", x);
  check_dof("chi_squared_upper", dof);
  return x <= 0 ? 1 : upper(ChiSquared(dof), x);
}

double chi_squared_quantile(double probability, double dof) {
  check_probability("chi_squared_quantile", probability);
  check_dof("chi_squared_quantile", dof);
  return quantile(ChiSquared(dof), probability);
}

double f_cdf(double x, double numerator, double denominator) {
  check_value("f_cdf", x);
  check_dof("f_cdf", numerator);
  check_dof("f_cdf", denominator);
  if (x <= 0) return 0;
  if (std::isinf(denominator)) return lower(ChiSquared(numerator), x * numerator);
  return lower(FisherF(numerator, denominator), x);
}

double f_upper(double x, double numerator, double denominator) {
  check_value("f_upper", x);
  check_dof("f_upper", numerator);
  check_dof("f_upper", denominator);
  if (x <= 0) return 1;
  if (std::isinf(denominator)) return upper(ChiSquared(numerator), x * numerator);
  return upper(FisherF(numerator, denominator), x);
}

double f_quantile(double probability, double numerator, double denominator) {
  check_probability("f_quantile", probability);
  check_dof("f_quantile", numerator);
  check_dof("f_quantile", denominator);
  if (std::isinf(denominator)) return quantile(ChiSquared(numerator), probability) / numerator;
  return quantile(FisherF(numerator, denominator), probability);
}

double two_sided_p(double statistic, double dof) {
  return 2 * t_upper(std::abs(statistic), dof);
}

double critical_value(double level, double dof) {
  if (!(level > 0 && level < 1)) {
    fail("confidence level: '{}' does not lie between 0 and 1; write 0.95 for 95 %", level);
  }
  // The same few values are asked for again and again, and each is a search.
  thread_local std::map<std::pair<double, double>, double> known;
  const auto place = known.find({level, dof});
  if (place != known.end()) return place->second;
  return known[{level, dof}] = t_quantile(0.5 + level / 2, dof);
}

}  // namespace computedivide
