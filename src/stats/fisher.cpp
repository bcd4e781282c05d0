// Two-sided as R's fisher.test: the sum over all tables whose probability is at most the observed one's, with
// its tolerance of 1e-7 for ties that rounding breaks.

#include "stats/fisher.hpp"

#include <algorithm>
#include <boost/math/distributions/hypergeometric.hpp>

#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr double tie = 1 + 1e-7;

}  // namespace

FisherTest fisher_exact(std::uint32_t count_1, std::uint32_t n_1, std::uint32_t count_2, std::uint32_t n_2) {
  if (count_1 > n_1 || count_2 > n_2 || n_1 + n_2 == 0) {
    fail("Fisher's test: {} of {} and {} of {}; counts from 0 to n are expected", count_1, n_1, count_2, n_2);
  }
  const std::uint32_t successes = count_1 + count_2, total = n_1 + n_2;
  const std::uint32_t least = successes > n_2 ? successes - n_2 : 0, most = std::min(successes, n_1);
  const boost::math::hypergeometric_distribution<double> tables(successes, n_1, total);
  const double observed = pdf(tables, count_1);
  FisherTest test{0, 0, 0};
  for (std::uint32_t count = least; count <= most; ++count) {
    const double probability = pdf(tables, count);
    if (probability <= observed * tie) test.p += probability;
    if (count <= count_1) test.p_less += probability;
    if (count >= count_1) test.p_greater += probability;
  }
  test.p = std::min(test.p, 1.0);
  test.p_less = std::min(test.p_less, 1.0);
  test.p_greater = std::min(test.p_greater, 1.0);
  return test;
}

}  // namespace computedivide
