// The wild cluster bootstrap against the same thing done the long way: every replicate fitted.

#include <array>
#include <cmath>

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "stats/bootstrap.hpp"
#include "stats/distributions.hpp"
#include "topic_sample.hpp"

using namespace computedivide;

namespace {

/// Rows in clusters with errors of their own; x has a part that its cluster shares.
Design clustered_design(int clusters, int rows_each, double slope, bool weighted, std::uint64_t seed) {
  Draws draws(seed, 7);
  const Eigen::Index n = clusters * rows_each;
  Eigen::VectorXd x(n), z(n), y(n), weights(n);
  std::vector<std::string> labels;
  for (int g = 0; g < clusters; ++g) {
    const double shared_x = draws.normal(), shared_error = draws.normal();
    for (int i = 0; i < rows_each; ++i) {
      const Eigen::Index row = g * rows_each + i;
      x[row] = shared_x + draws.normal();
      z[row] = draws.normal();
      y[row] = 1 + slope * x[row] + 0.5 * z[row] + shared_error + draws.normal();
      weights[row] = 0.5 + draws.uniform();
      labels.push_back("g" + std::to_string(g));
    }
  }
  Design design = start_design("y", y);
  add_column(design, "x", x);
  add_column(design, "z", z);
  if (weighted) design.weights = weights;
  set_clusters(design, "g", labels);
  return design;
}

double t_of_x(const Design& design) {
  const Coefficients estimated = coefficients(fit_ols(design), design, Covariance::cluster);
  return estimated.coef[1] / std::sqrt(estimated.vcov(1, 1));
}

/// The p-value with one fit per replicate, from the same draws.
double slow_p(const Design& design, std::size_t replicates, std::uint64_t seed, bool webb) {
  Design restricted = start_design("y", design.y);
  add_column(restricted, "z", design.x.col(2));
  restricted.weights = design.weights;
  const Fit null_fit = fit_ols(restricted);
  const double observed = std::abs(t_of_x(design));
  const std::array<double, 6> six{-std::sqrt(1.5), -1, -std::sqrt(0.5), std::sqrt(0.5), 1, std::sqrt(1.5)};
  std::mt19937_64 generator = random_stream(seed, 0);
  std::size_t reached = 0;
  for (std::size_t r = 0; r < replicates; ++r) {
    std::vector<double> weights;
    for (int g = 0; g < design.cluster_count; ++g) {
      weights.push_back(webb ? six[random_below(generator, 6)]
                             : (random_below(generator, 2) == 0 ? -1.0 : 1.0));
    }
    Design replicate = design;
    for (Eigen::Index i = 0; i < replicate.y.size(); ++i) {
      const int cluster = design.clusters[static_cast<std::size_t>(i)];
      replicate.y[i] =
          null_fit.fitted[i] + weights[static_cast<std::size_t>(cluster)] * null_fit.residuals[i];
    }
    if (std::abs(t_of_x(replicate)) >= observed * (1 - 1e-9)) ++reached;
  }
  return static_cast<double>(reached + 1) / static_cast<double>(replicates + 1);
}

}  // namespace

TEST_CASE("the wild bootstrap's shortcut is the bootstrap with every replicate fitted") {
  for (const bool weighted : {false, true}) {
    for (const bool webb : {false, true}) {
      for (const double slope : {0.0, 0.6}) {
        const Design design = clustered_design(9, 5, slope, weighted, 3);
        const WildBootstrapOptions options{299, 11, webb ? WildWeights::webb : WildWeights::rademacher};
        const WildTest test = wild_cluster_test(fit_ols(design), design, "x", options);
        CHECK(test.p_value == Approx(slow_p(design, 299, 11, webb)).margin(1e-12));
        CHECK(test.statistic == Approx(t_of_x(design)).epsilon(1e-10));
      }
    }
  }
}

TEST_CASE("few clusters draw Webb's weights, many Rademacher's") {
  const Design few = clustered_design(10, 4, 0, false, 1);
  CHECK(wild_cluster_test(fit_ols(few), few, "x", {.replicates = 999}).weights == WildWeights::webb);
  const Design many = clustered_design(12, 4, 0, false, 1);
  CHECK(wild_cluster_test(fit_ols(many), many, "x", {.replicates = 999}).weights == WildWeights::rademacher);
}

TEST_CASE("a true null is rejected about as often as it should be, with six clusters") {
  constexpr int trials = 400;
  int wild = 0, conventional = 0;
  for (int trial = 0; trial < trials; ++trial) {
    const Design design = clustered_design(6, 8, 0, false, 100 + static_cast<std::uint64_t>(trial));
    const Fit fit = fit_ols(design);
    wild += wild_cluster_test(fit, design, "x", {.replicates = 199}).p_value <= 0.05 ? 1 : 0;
    conventional += std::abs(t_of_x(design)) > 1.96 ? 1 : 0;
  }
  // 5 % of 400 are 20; two and a half standard deviations are 11.
  CHECK(wild >= 9);
  CHECK(wild <= 31);
  CHECK(conventional > 2 * wild);
}

TEST_CASE("an effect that is there is found, and the p-value is never 0") {
  const Design design = clustered_design(20, 10, 2, false, 5);
  const WildTest test = wild_cluster_test(fit_ols(design), design, "x", {.replicates = 999});
  CHECK(test.p_value == Approx(0.001));
  CHECK(test.statistic > 5);
}

TEST_CASE("the same seed gives the same p-value, another seed a near one") {
  const Design design = clustered_design(14, 5, 0.3, false, 2);
  const Fit fit = fit_ols(design);
  const double first = wild_cluster_test(fit, design, "x", {.replicates = 1999, .seed = 4}).p_value;
  CHECK(first == wild_cluster_test(fit, design, "x", {.replicates = 1999, .seed = 4}).p_value);
  const double second = wild_cluster_test(fit, design, "x", {.replicates = 1999, .seed = 5}).p_value;
  CHECK(first != second);
  CHECK(std::abs(first - second) < 0.06);
}

TEST_CASE("the wild bootstrap refuses what it cannot draw from") {
  Design design = clustered_design(5, 4, 1, false, 1);
  const Fit fit = fit_ols(design);
  CHECK_THROWS_WITH(wild_cluster_test(fit, design, "w"), contains("no column 'w'"));
  CHECK_THROWS_WITH(wild_cluster_test(fit, design, "x", {.replicates = 0}), contains("0 replicates"));
  Design perfect = start_design("y", design.x.col(1) * 3);
  add_column(perfect, "x", design.x.col(1));
  perfect.clusters = design.clusters;
  perfect.cluster_count = design.cluster_count;
  CHECK_THROWS_WITH(wild_cluster_test(fit_ols(perfect), perfect, "x"), contains("no residuals"));
  design.clusters.clear();
  design.cluster_count = 0;
  CHECK_THROWS_WITH(wild_cluster_test(fit, design, "x"), contains("0 clusters"));
}
