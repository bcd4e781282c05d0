// What a published estimate is compared with, and the designs of code release: intervals contain what was
// planted, and tests reject at their levels.

#include <cmath>
#include <string>
#include <vector>

#include "recovery.hpp"
#include "results/papers/fig5.hpp"
#include "stats/bootstrap.hpp"
#include "stats/compare.hpp"
#include "stats/distributions.hpp"

using namespace computedivide;

namespace {

constexpr int seeds = 2000;

/// Papers of one year as the census has them: most without an author from industry, some by industry alone.
Design papers_of(Generator& generator, int n, double fraction_slope, double authors_slope, bool linear) {
  Eigen::VectorXd code(n), fraction(n), authors(n);
  for (int i = 0; i < n; ++i) {
    authors[i] = 1 + static_cast<double>(binomial_draw(generator, 12, 0.25));
    const double kind = uniform(generator);
    const double people = authors[i];
    fraction[i] = kind < 0.63 ? 0 : kind < 0.71 ? 1 : std::ceil(uniform(generator) * people) / people;
    const double predictor = fraction_slope * fraction[i] + authors_slope * authors[i];
    const double chance = linear ? 0.75 + predictor : logistic(0.75 + predictor);
    code[i] = uniform(generator) < chance ? 1 : 0;
  }
  Design design = start_design("code", code);
  add_column(design, "fraction", fraction);
  if (!linear) add_column(design, "authors", authors);
  return design;
}

/// How often a test rejects at five percent.
double rejections(int rounds, const std::function<double(Generator&)>& p_of) {
  int rejected = 0;
  for (int seed = 0; seed < rounds; ++seed) {
    Generator generator = random_stream(static_cast<std::uint64_t>(seed), 78);
    if (p_of(generator) < 0.05) ++rejected;
  }
  return static_cast<double>(rejected) / rounds;
}

}  // namespace

TEST_CASE("the census's logit covers both planted slopes") {
  for (const Eigen::Index column : {1, 2}) {
    check_coverage(coverage(seeds, column == 1 ? -1.1 : 0.18, [&](Generator& generator) {
      const Design design = papers_of(generator, 1409, -1.1, 0.18, false);
      return confint(coefficients(fit_logit(design), design))[static_cast<std::size_t>(column)];
    }));
  }
}

TEST_CASE("Figure 6's slope with HC3 errors covers the planted fall of code release") {
  check_coverage(coverage(seeds, -0.2, [](Generator& generator) {
    const Design design = papers_of(generator, 130, -0.2, 0, true);
    return confint(coefficients(fit_ols(design), design, Covariance::hc3))[1];
  }));
}

TEST_CASE("the interval of a ratio of two counts covers it") {
  check_coverage(coverage(seeds, 2.5, [](Generator& generator) {
    const Number ratio = count_ratio("ratio", static_cast<std::int64_t>(binomial_draw(generator, 2300, 0.03)),
                                     static_cast<std::int64_t>(binomial_draw(generator, 2300, 0.012)), "");
    return Interval{*ratio.low, *ratio.high};
  }));
}

TEST_CASE("a replication lies in the prediction interval as often as it says, and differs at the level") {
  constexpr double ours_se = 0.4, printed_se = 0.7;
  int inside = 0;
  const double differ = rejections(20000, [&](Generator& generator) {
    const double printed = 1.3 + printed_se * random_normal(generator);
    const double ours = 1.3 + ours_se * random_normal(generator);
    const Interval interval = prediction_interval(printed, printed_se, ours_se);
    inside += interval.low <= ours && ours <= interval.high ? 1 : 0;
    return difference_test(ours, ours_se, printed, printed_se).p;
  });
  CHECK(inside / 20000.0 == Approx(0.95).margin(0.006));
  CHECK(differ == Approx(0.05).margin(0.006));
}

TEST_CASE("small telescopes reject at their level where the effect is the one of 33 % power") {
  constexpr double ours_se = 0.2, printed_se = 0.5, null = 0.4;
  const double effect = effect_with_power(0.33, printed_se);
  for (const double side : {-1.0, 1.0}) {
    CHECK(rejections(20000, [&](Generator& generator) {
            const double ours = null + side * effect + ours_se * random_normal(generator);
            return small_telescopes(ours, ours_se, null + side * 1.2, printed_se, null).p;
          }) == Approx(0.05).margin(0.006));
  }
}

TEST_CASE(
    "the replication Bayes factor is one on average without an effect, and its inverse with the printed "
    "one") {
  constexpr double ours_se = 0.8, printed = 0.6, printed_se = 0.5;
  constexpr int rounds = 100000;
  double without = 0, with = 0;
  Generator generator = random_stream(1, 79);
  for (int i = 0; i < rounds; ++i) {
    without += replication_bayes_factor(ours_se * random_normal(generator), ours_se, printed, printed_se, 0);
    const double effect = printed + printed_se * random_normal(generator);
    const double ours = effect + ours_se * random_normal(generator);
    with += 1 / replication_bayes_factor(ours, ours_se, printed, printed_se, 0);
  }
  CHECK(without / rounds == Approx(1).margin(0.03));
  CHECK(with / rounds == Approx(1).margin(0.03));
}

TEST_CASE("Fisher's exact test rejects equal shares at most at its level") {
  const double rate = rejections(seeds, [](Generator& generator) {
    return fisher_exact(static_cast<std::uint32_t>(binomial_draw(generator, 12, 0.4)), 12,
                        static_cast<std::uint32_t>(binomial_draw(generator, 39, 0.4)), 39);
  });
  CHECK(rate < 0.065);
  CHECK(rate > 0.01);
}

TEST_CASE("the wild cluster bootstrap keeps its level with few clusters that share a shock") {
  constexpr int clusters = 12, years = 10;
  const double rate = rejections(1000, [](Generator& generator) {
    Eigen::VectorXd y(clusters * years), x(clusters * years);
    std::vector<std::string> topics;
    for (int topic = 0; topic < clusters; ++topic) {
      const double level = random_normal(generator), shock = random_normal(generator);
      for (int year = 0; year < years; ++year) {
        const int row = topic * years + year;
        x[row] = level + random_normal(generator);
        y[row] = shock + random_normal(generator);
        topics.push_back(std::to_string(topic));
      }
    }
    Design design = start_design("share", y);
    add_column(design, "terms", x);
    set_clusters(design, "topic", topics);
    return wild_cluster_test(fit_ols(design), design, "terms", {.replicates = 199, .seed = generator()})
        .p_value;
  });
  CHECK(rate > 0.03);
  CHECK(rate < 0.075);
}
