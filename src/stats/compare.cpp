#include "stats/compare.hpp"

#include <algorithm>
#include <boost/math/distributions/hypergeometric.hpp>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "computedivide/error.hpp"
#include "stats/distributions.hpp"

namespace computedivide {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double telescope_power = 0.33;
constexpr double test_level = 0.05;

void check_error(double standard_error, const char* whose) {
  if (!std::isfinite(standard_error) || standard_error < 0) {
    fail("comparison: the standard error of {} is {}; a finite number from 0 is expected", whose,
         standard_error);
  }
}

void check_errors(double ours_se, double printed_se) {
  check_error(ours_se, "ours");
  check_error(printed_se, "the printed value");
}

/// The smallest point at which the function is no longer below the target, by bisection to the last digit.
template <class IsBelow>
double bisect(double low, double high, IsBelow is_below) {
  while (low < high) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    (is_below(middle) ? low : high) = middle;
  }
  return high;
}

/// The logarithm of the normal density.
double log_density(double x, double mean, double variance) {
  return -0.5 * (std::log(variance) + (x - mean) * (x - mean) / variance);
}

/// The mean at a between-study variance, its variance, and the generalised Q.
struct Weighted {
  double mean = 0, variance = 0, q = 0;
};

Weighted weighted(std::span<const Study> studies, double tau_squared) {
  double sum = 0, weights = 0;
  for (const Study& study : studies) {
    const double weight = 1 / (study.standard_error * study.standard_error + tau_squared);
    sum += weight * study.estimate;
    weights += weight;
  }
  Weighted result{sum / weights, 1 / weights, 0};
  for (const Study& study : studies) {
    const double distance = study.estimate - result.mean;
    result.q += distance * distance / (study.standard_error * study.standard_error + tau_squared);
  }
  return result;
}

/// Q falls as the variance grows: bisection.
double paule_mandel(std::span<const Study> studies) {
  const double expected = static_cast<double>(studies.size()) - 1;
  if (weighted(studies, 0).q <= expected) return 0;
  double high = 1;
  while (weighted(studies, high).q > expected) high *= 2;
  return bisect(0, high, [&](double middle) { return weighted(studies, middle).q > expected; });
}

MetaEstimate estimate_at(std::span<const Study> studies, double tau_squared, double level) {
  const Weighted at = weighted(studies, tau_squared);
  MetaEstimate estimate;
  estimate.mean = at.mean;
  estimate.standard_error = std::sqrt(at.variance);
  const double reach = critical_value(level, infinite) * estimate.standard_error;
  estimate.interval = {at.mean - reach, at.mean + reach};
  estimate.tau = std::sqrt(tau_squared);
  if (studies.size() > 1) {
    estimate.q = weighted(studies, 0).q;
    estimate.q_p = chi_squared_upper(estimate.q, static_cast<double>(studies.size()) - 1);
  }
  return estimate;
}

void check_studies(std::span<const Study> studies, std::size_t least) {
  if (studies.size() < least) fail("meta-analysis: {} studies; at least {} expected", studies.size(), least);
  for (std::size_t i = 0; i < studies.size(); ++i) {
    if (!std::isfinite(studies[i].estimate) || !std::isfinite(studies[i].standard_error) ||
        studies[i].standard_error <= 0) {
      fail(
          "meta-analysis: study {}: estimate {} with standard error {}; finite numbers and an error above 0 "
          "are expected",
          i + 1, studies[i].estimate, studies[i].standard_error);
    }
  }
}

}  // namespace

DifferenceTest difference_test(double ours, double ours_se, double printed, double printed_se) {
  check_errors(ours_se, printed_se);
  DifferenceTest test;
  test.difference = ours - printed;
  test.standard_error = std::hypot(ours_se, printed_se);
  if (test.standard_error == 0) fail("comparison: both standard errors are 0; one is expected to be above 0");
  test.z = test.difference / test.standard_error;
  test.p = two_sided_p(test.z, infinite);
  return test;
}

Interval prediction_interval(double printed, double printed_se, double ours_se, double level) {
  check_errors(ours_se, printed_se);
  const double reach = critical_value(level, infinite) * std::hypot(ours_se, printed_se);
  return {printed - reach, printed + reach};
}

double power_of(double effect, double standard_error) {
  check_error(standard_error, "the design");
  if (standard_error == 0) return effect == 0 ? test_level : 1;
  const double critical = critical_value(1 - test_level, infinite), shift = std::abs(effect) / standard_error;
  return normal_cdf(shift - critical) + normal_cdf(-shift - critical);
}

double effect_with_power(double power, double standard_error) {
  check_error(standard_error, "the design");
  if (!(power > test_level && power < 1))
    fail("power: {} is not between the level {} and 1", power, test_level);
  // Because of the other tail the one-sided effect has slightly too much power; bisection from there down to
  // 0.
  const double most = critical_value(1 - test_level, infinite) + std::abs(normal_quantile(power));
  return bisect(0, most, [&](double effect) { return power_of(effect, 1) < power; }) * standard_error;
}

SmallTelescopes small_telescopes(double ours, double ours_se, double printed, double printed_se,
                                 double null) {
  check_errors(ours_se, printed_se);
  if (ours_se == 0 || printed_se == 0 || printed == null) {
    fail("small telescopes: standard errors {} and {}, printed value {} less the null value; none may be 0",
         ours_se, printed_se, printed - null);
  }
  SmallTelescopes test;
  test.d33 = effect_with_power(telescope_power, printed_se);
  const double towards = printed > null ? ours - null : null - ours;
  test.p = normal_cdf((towards - test.d33) / ours_se);
  return test;
}

double replication_bayes_factor(double ours, double ours_se, double printed, double printed_se, double null) {
  check_errors(ours_se, printed_se);
  if (ours_se == 0) fail("replication Bayes factor: our standard error is 0; it must be above 0");
  return std::exp(log_density(ours, printed, ours_se * ours_se + printed_se * printed_se) -
                  log_density(ours, null, ours_se * ours_se));
}

std::vector<double> holm_adjusted(std::span<const double> p_values) {
  for (const double p : p_values)
    if (!(p >= 0 && p <= 1)) fail("Holm's correction: a p-value is {}; 0 to 1 is expected", p);
  std::vector<std::size_t> order(p_values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return p_values[a] < p_values[b]; });
  std::vector<double> adjusted(p_values.size());
  double largest = 0;
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    const auto left = static_cast<double>(order.size() - rank);
    largest = std::max(largest, std::min(1.0, left * p_values[order[rank]]));
    adjusted[order[rank]] = largest;
  }
  return adjusted;
}

MetaEstimate fixed_effect(std::span<const Study> studies, double level) {
  check_studies(studies, 1);
  return estimate_at(studies, 0, level);
}

MetaEstimate random_effects(std::span<const Study> studies, double level) {
  check_studies(studies, 2);
  return estimate_at(studies, paule_mandel(studies), level);
}

namespace {

// Permutations that group the same values must count as ties whatever the order of summation.
constexpr double tied_sums = 1e-12;

/// The squared standard error of a sample's mean.
double mean_variance(std::span<const double> values) {
  return variance_of(values) / static_cast<double>(values.size());
}

}  // namespace

MeanDifference welch_difference(std::span<const double> one, std::span<const double> two, double level) {
  if (one.size() < 2 || two.size() < 2) {
    fail("difference of means: samples of {} and {}; at least 2 values each are expected", one.size(),
         two.size());
  }
  const double v_one = mean_variance(one), v_two = mean_variance(two);
  if (v_one + v_two <= 0) fail("difference of means: neither sample varies");
  MeanDifference result;
  result.difference = mean_of(one) - mean_of(two);
  result.standard_error = std::sqrt(v_one + v_two);
  result.dof = (v_one + v_two) * (v_one + v_two) /
               (v_one * v_one / static_cast<double>(one.size() - 1) +
                v_two * v_two / static_cast<double>(two.size() - 1));
  const double reach = critical_value(level, result.dof) * result.standard_error;
  result.interval = {result.difference - reach, result.difference + reach};
  return result;
}

double permutation_p(std::span<const double> one, std::span<const double> two, std::size_t permutations,
                     std::uint64_t seed) {
  if (one.empty() || two.empty()) fail("permutation test: an empty sample; at least one value is expected");
  std::vector<double> all(one.begin(), one.end());
  all.insert(all.end(), two.begin(), two.end());
  const double total = std::accumulate(all.begin(), all.end(), 0.0);
  const auto n_one = static_cast<double>(one.size()), n_two = static_cast<double>(two.size());
  const auto difference = [&](double sum_one) { return sum_one / n_one - (total - sum_one) / n_two; };
  const double observed = std::abs(difference(std::accumulate(one.begin(), one.end(), 0.0)));
  std::mt19937_64 generator = random_stream(seed, 0);
  std::size_t reached = 0;
  for (std::size_t round = 0; round < permutations; ++round) {
    double sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
      std::swap(all[i], all[i + random_below(generator, all.size() - i)]);
      sum += all[i];
    }
    if (std::abs(difference(sum)) >= observed - tied_sums) ++reached;
  }
  return static_cast<double>(reached + 1) / static_cast<double>(permutations + 1);
}

// Compares two proportions. The difference by Newcombe (1998), "Interval estimation for the
// difference between independent proportions", Statistics in Medicine 17: with the Wilson intervals
// [l_1, u_1] and [l_2, u_2],
//
//   d - sqrt((p_1 - l_1)² + (u_2 - p_2)²)   to   d + sqrt((u_1 - p_1)² + (p_2 - l_2)²).
//
// The ratio by Katz, Baptista, Azen and Pike (1978), Biometrics 34: the log of the ratio is treated as normal
// with variance 1/count_1 - 1/n_1 + 1/count_2 - 1/n_2.
//
// Fisher's test sums the probabilities of all tables whose probability is at most the observed one's.

Interval difference_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                             double level) {
  const Interval one = wilson_interval(count_1, n_1, level), two = wilson_interval(count_2, n_2, level);
  const double p_1 = static_cast<double>(count_1) / static_cast<double>(n_1);
  const double p_2 = static_cast<double>(count_2) / static_cast<double>(n_2);
  return {p_1 - p_2 - std::hypot(p_1 - one.low, two.high - p_2),
          p_1 - p_2 + std::hypot(one.high - p_1, p_2 - two.low)};
}

Interval ratio_interval(std::size_t count_1, std::size_t n_1, std::size_t count_2, std::size_t n_2,
                        double level) {
  if (count_1 == 0 || count_2 == 0 || count_1 > n_1 || count_2 > n_2)
    fail("ratio_interval: {} of {} and {} of {}; counts from 1 to n are needed", count_1, n_1, count_2, n_2);
  const double y_1 = static_cast<double>(count_1), y_2 = static_cast<double>(count_2);
  const double m_1 = static_cast<double>(n_1), m_2 = static_cast<double>(n_2);
  const double ratio = (y_1 / m_1) / (y_2 / m_2);
  const double reach = critical_value(level, std::numeric_limits<double>::infinity()) *
                       std::sqrt(1 / y_1 - 1 / m_1 + 1 / y_2 - 1 / m_2);
  return {ratio * std::exp(-reach), ratio * std::exp(reach)};
}

/// As in R's fisher.test: for ties broken by rounding.
constexpr double fisher_tie = 1 + 1e-7;

double fisher_exact(std::uint32_t count_1, std::uint32_t n_1, std::uint32_t count_2, std::uint32_t n_2) {
  if (count_1 > n_1 || count_2 > n_2 || n_1 + n_2 == 0)
    fail("Fisher's test: {} of {} and {} of {}; counts from 0 to n are expected", count_1, n_1, count_2, n_2);
  const std::uint32_t successes = count_1 + count_2, total = n_1 + n_2;
  const std::uint32_t least = successes > n_2 ? successes - n_2 : 0, most = std::min(successes, n_1);
  const boost::math::hypergeometric_distribution<double> tables(successes, n_1, total);
  const double observed = pdf(tables, count_1);
  double p = 0;
  for (std::uint32_t count = least; count <= most; ++count) {
    const double probability = pdf(tables, count);
    if (probability <= observed * fisher_tie) p += probability;
  }
  return std::min(p, 1.0);
}

// Which words set one collection of texts apart from another (Monroe, Colaresi and Quinn 2008, "Fightin'
// words", Political Analysis 16, section 3.5).
//
// With y_i the occurrences of a word in collection i and n_i those of all words, the prior gives the word
// a = A (y_0 + y_1)/(n_0 + n_1) of its A words in all, and
//
//   log odds ratio  d = log((y_0 + a)/(n_0 + A - y_0 - a)) - log((y_1 + a)/(n_1 + A - y_1 - a))
//   its variance    v = 1/(y_0 + a) + 1/(y_1 + a)                          z = d/sqrt(v)
//
// The prior shrinks rare words towards no difference, in proportion to how often both collections use them,
// so that z neither favours the rarest words (as the ratio does) nor the most frequent ones (as a difference
// does). The variance is the paper's approximation (its equation 19): it leaves out 1/(n_i + A - y_i - a),
// which is relatively small for any word that is a small part of a collection.
//
// Edge decision. A word that makes up both collections entirely has no odds: its ratio is set to 1.

std::vector<Keyness> keyness(const std::vector<WordCount>& counts, double prior_words) {
  if (!(prior_words > 0) || !std::isfinite(prior_words))
    fail("keyness: a prior of {} words; expected a number above 0", prior_words);
  std::array<double, 2> n{};
  for (const WordCount& word : counts) {
    if (word.count[0] + word.count[1] == 0) fail("keyness: '{}' occurs in neither collection", word.word);
    for (std::size_t i = 0; i < 2; ++i) n[i] += static_cast<double>(word.count[i]);
  }
  std::vector<Keyness> all;
  all.reserve(counts.size());
  for (const WordCount& word : counts) {
    const double y0 = static_cast<double>(word.count[0]), y1 = static_cast<double>(word.count[1]);
    const double prior = prior_words * ((y0 + y1) / (n[0] + n[1]));
    Keyness key;
    key.standard_error = std::sqrt(1 / (y0 + prior) + 1 / (y1 + prior));
    if (counts.size() > 1) {
      key.log_odds = std::log((y0 + prior) / (n[0] - y0 + (prior_words - prior))) -
                     std::log((y1 + prior) / (n[1] - y1 + (prior_words - prior)));
    }
    key.z = key.log_odds / key.standard_error;
    all.push_back(key);
  }
  return all;
}

}  // namespace computedivide
