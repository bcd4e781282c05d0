#include <cmath>
#include <numeric>

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "stats/bootstrap.hpp"
#include "stats/distributions.hpp"

using namespace computedivide;

namespace {

const std::vector<double> values{2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5, 9, 0, 4, 5};

std::vector<double> mean_of_rows(std::span<const std::size_t> rows) {
  double sum = 0;
  for (const std::size_t row : rows) sum += values[row];
  return {sum / static_cast<double>(rows.size())};
}

}  // namespace

TEST_CASE("a bootstrap depends on its seed alone, not on its threads") {
  const Bootstrap once = bootstrap_rows(values.size(), mean_of_rows, {500, 42, 1});
  CHECK(bootstrap_rows(values.size(), mean_of_rows, {500, 42, 4}).values == once.values);
  CHECK(bootstrap_rows(values.size(), mean_of_rows, {500, 43, 1}).values != once.values);
  // More replicates begin with the same ones.
  CHECK(bootstrap_rows(values.size(), mean_of_rows, {800, 42, 3}).values.topRows(500) == once.values);
}

TEST_CASE("the bootstrap of a mean finds its standard error") {
  const Bootstrap result = bootstrap_rows(values.size(), mean_of_rows, {4000, 1, 2});
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / 16;
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  const double expected = std::sqrt(squares) / 16;  // with n, not n - 1, as in resampling
  CHECK(bootstrap_standard_errors(result)(0) == Approx(expected).epsilon(0.04));
  CHECK(result.values.mean() == Approx(mean).epsilon(0.01));
  const Interval interval = percentile_intervals(result)[0];
  CHECK(interval.low == Approx(mean - 1.96 * expected).epsilon(0.05));
  CHECK(interval.high == Approx(mean + 1.96 * expected).epsilon(0.05));
}

TEST_CASE("clusters are drawn whole") {
  const std::vector<int> clusters{0, 0, 0, 1, 1, 2};
  const auto sizes = [&](std::span<const std::size_t> rows) {
    std::vector<double> counts(6);
    for (const std::size_t row : rows) ++counts[row];
    return counts;
  };
  const Bootstrap result = bootstrap_clusters(clusters, 3, sizes, {200, 5, 2});
  CHECK(result.values.col(0) == result.values.col(2));
  CHECK(result.values.col(3) == result.values.col(4));
  const Eigen::VectorXd drawn = result.values.col(0) + result.values.col(3) + result.values.col(5);
  CHECK(drawn == Eigen::VectorXd::Constant(200, 3));
}

TEST_CASE("resamples that a statistic refuses are counted, and the first reason is kept") {
  const auto picky = [](std::span<const std::size_t> rows) {
    if (rows[0] % 2 == 0) fail("row {} came first", rows[0]);
    return mean_of_rows(rows);
  };
  const Bootstrap result = bootstrap_rows(values.size(), picky, {100, 9, 2});
  CHECK(result.failed > 20);
  CHECK(result.failed + static_cast<std::size_t>(result.values.rows()) == 100);
  CHECK_THAT(result.first_failure, contains("came first"));
  const auto never = [](std::span<const std::size_t>) -> std::vector<double> { fail("never"); };
  CHECK_THROWS_WITH(bootstrap_rows(3, never), contains("in any resample") && contains("never"));
  CHECK_THROWS_WITH(bootstrap_rows(0, mean_of_rows), "bootstrap: there are no rows; it needs at least one");
  const auto infinite = [](std::span<const std::size_t>) { return std::vector<double>{INFINITY}; };
  CHECK_THROWS_WITH(bootstrap_rows(3, infinite),
                    "bootstrap: statistic 1 of a resample is inf; it must be finite");
}

TEST_CASE("whole numbers are drawn alike on every platform, each about as often") {
  std::mt19937_64 generator = random_stream(1, 0);
  std::vector<std::uint64_t> first;
  for (int i = 0; i < 6; ++i) first.push_back(random_below(generator, 1000));
  // Computed independently of this program: SplitMix64 and MT19937-64 as published.
  CHECK(first == std::vector<std::uint64_t>{542, 58, 454, 844, 459, 413});
  std::vector<int> counts(7);
  for (int i = 0; i < 70000; ++i) ++counts[random_below(generator, 7)];
  for (const int count : counts) CHECK(std::abs(count - 10000) < 400);
  CHECK_THROWS_WITH(random_below(generator, 0), "random_below: the bound is 0; it must be positive");
}

TEST_CASE("quantiles of type 7 interpolate between the order statistics") {
  CHECK(quantile({4, 1, 3, 2}, 0.75) == 3.25);
  CHECK(quantile({5}, 0.3) == 5);
  CHECK(median({3, 1, 2}) == 2);
  CHECK(quantile({1, 2}, 0) == 1);
  CHECK(quantile({1, 2}, 1) == 2);
  CHECK_THROWS_WITH(quantile({}, 0.5), "quantile: there are no values; it needs at least one");
  CHECK_THROWS_WITH(quantile({1}, 1.5), "quantile: the probability is 1.5; it must lie in 0 to 1");
  CHECK_THROWS_WITH(quantile({1, NAN}, 0.5), "quantile: a value is nan; all must be finite");
}

TEST_CASE("Wilson's interval reaches the ends exactly, and refuses impossible counts") {
  CHECK(wilson_interval(0, 12).low == 0);
  CHECK(wilson_interval(12, 12).high == 1);
  const Interval half = wilson_interval(5, 10);
  CHECK(half.low + half.high == Approx(1));
  CHECK_THROWS_WITH(wilson_interval(0, 0), "wilson_interval: there are 0 trials; a share needs at least one");
  CHECK_THROWS_WITH(wilson_interval(3, 2), "wilson_interval: 3 successes in 2 trials; there cannot be more");
}

TEST_CASE("infinite degrees of freedom are the normal") {
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK(t_upper(1.3, infinity) == normal_upper(1.3));
  CHECK(t_upper(1.3, 1e9) == Approx(normal_upper(1.3)).epsilon(1e-8));
  CHECK(normal_upper(infinity) == 0);
  CHECK(normal_upper(38) > 0);
  CHECK(critical_value(0.95, infinity) == Approx(1.959963984540054).epsilon(1e-14));
  CHECK_THROWS_WITH(t_upper(1, 0), "t_upper: degrees of freedom are 0; they must be positive");
  CHECK_THROWS_WITH(normal_quantile(1), "normal_quantile: the probability is 1; it must lie between 0 and 1");
  CHECK_THROWS_WITH(normal_cdf(NAN), "normal_cdf: the value is not a number");
}
