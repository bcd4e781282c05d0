#include "stats/two_samples.hpp"

#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

#include "computedivide/error.hpp"
#include "stats/distributions.hpp"
#include "stats/random.hpp"

namespace computedivide {

namespace {

// Permutations that put the same values together must count as ties whatever the order of summation.
constexpr double tied_sums = 1e-12;

double mean_of(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The squared standard error of a sample's mean.
double mean_variance(std::span<const double> values, double mean) {
  double sum = 0;
  for (const double value : values) sum += (value - mean) * (value - mean);
  const auto n = static_cast<double>(values.size());
  return sum / (n - 1) / n;
}

}  // namespace

MeanDifference welch_difference(std::span<const double> one, std::span<const double> two, double level) {
  if (one.size() < 2 || two.size() < 2) {
    fail("difference of means: samples of {} and {}; at least 2 values each are expected", one.size(),
         two.size());
  }
  const double mean_one = mean_of(one), mean_two = mean_of(two);
  const double v_one = mean_variance(one, mean_one), v_two = mean_variance(two, mean_two);
  if (v_one + v_two <= 0) fail("difference of means: neither sample varies");
  MeanDifference result;
  result.difference = mean_one - mean_two;
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

}  // namespace computedivide
