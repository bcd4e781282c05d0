#include <cmath>
#include <limits>

#include "catch.hpp"
#include "stats/compare.hpp"
#include "stats/distributions.hpp"

using namespace computedivide;

TEST_CASE("the difference of two estimates counts both errors") {
  const DifferenceTest test = difference_test(-1.10, 0.3, -1.5, 0.4);
  CHECK(test.difference == Approx(0.4));
  CHECK(test.standard_error == Approx(0.5));
  CHECK(test.z == Approx(0.8));
  CHECK(test.p == Approx(2 * normal_upper(0.8)));
  CHECK(difference_test(1, 0.5, 0, 0).z == Approx(2));
  CHECK_THROWS_WITH(difference_test(1, 0, 1, 0), contains("0"));
  CHECK_THROWS(difference_test(1, -1, 1, 0));
}

TEST_CASE("the prediction interval has both errors") {
  const Interval interval = prediction_interval(2, 0.3, 0.4);
  CHECK(interval.low == Approx(2 - 1.959963984540054 * 0.5));
  CHECK(interval.high == Approx(2 + 1.959963984540054 * 0.5));
}

TEST_CASE("power and the effect of a given power are each other's inverse") {
  CHECK(power_of(0, 1) == Approx(0.05));
  // Phi(2.8 - 1.96) + Phi(-2.8 - 1.96): the usual 2.8 standard errors.
  CHECK(effect_with_power(0.8, 1) == Approx(2.8015818).epsilon(1e-6));
  CHECK(effect_with_power(0.8, 0.5) == Approx(0.5 * effect_with_power(0.8, 1)));
  for (const double power : {0.06, 0.33, 0.5, 0.9, 0.999}) {
    CHECK(power_of(-effect_with_power(power, 3), 3) == Approx(power).epsilon(1e-12));
  }
  CHECK(power_of(1, 0) == 1);
  CHECK_THROWS(effect_with_power(0.05, 1));
}

TEST_CASE("small telescopes reject what is far below the effect of 33 % power, on the printed side") {
  const SmallTelescopes test = small_telescopes(0, 0.1, -1.5, 0.7, 0);
  CHECK(power_of(test.d33, 0.7) == Approx(0.33));
  CHECK(test.p == Approx(normal_cdf(-test.d33 / 0.1)));
  CHECK(small_telescopes(-3, 0.1, -1.5, 0.7, 0).p > 0.999);
  CHECK(small_telescopes(5, 0.1, 3.5, 0.7, 2).p == Approx(small_telescopes(-3, 0.1, -1.5, 0.7, 0).p));
  CHECK_THROWS(small_telescopes(0, 0.1, 1, 0, 0));
}

TEST_CASE("the replication Bayes factor is the ratio of two normal densities") {
  const auto density = [](double x, double mean, double sd) {
    return std::exp(-0.5 * std::pow((x - mean) / sd, 2)) / (sd * std::sqrt(2 * M_PI));
  };
  CHECK(replication_bayes_factor(0.4, 0.3, 0.9, 0.4, 0.1) ==
        Approx(density(0.4, 0.9, 0.5) / density(0.4, 0.1, 0.3)));
  CHECK(replication_bayes_factor(0.9, 0.1, 0.9, 0.1, 0) > 100);
  CHECK(replication_bayes_factor(0, 0.1, 0.9, 0.1, 0) < 0.01);
}

TEST_CASE("the fixed effect is the inverse-variance mean") {
  const std::vector<Study> studies{{1, 1}, {4, 2}};
  const MetaEstimate meta = fixed_effect(studies);
  CHECK(meta.mean == Approx((1 + 4 / 4.0) / 1.25));
  CHECK(meta.standard_error == Approx(std::sqrt(1 / 1.25)));
  CHECK(meta.q == Approx(9 / 5.0));
  CHECK(meta.q_p == Approx(chi_squared_upper(1.8, 1)));
  CHECK(fixed_effect(std::vector<Study>{{2, 0.5}}).mean == 2);
  CHECK_THROWS(fixed_effect(std::vector<Study>{}));
  CHECK_THROWS(fixed_effect(std::vector<Study>{{2, 0}}));
}

TEST_CASE("Paule and Mandel's variance solves their equation") {
  // Equal errors: tau² is the sample variance less the error's, in closed form: var{1,2,6} = 7.
  const MetaEstimate equal = random_effects(std::vector<Study>{{1, 1}, {2, 1}, {6, 1}});
  CHECK(equal.tau * equal.tau == Approx(6));
  CHECK(equal.mean == Approx(3));
  CHECK(equal.standard_error == Approx(std::sqrt(7.0 / 3)));
  // Homogeneous studies: none.
  CHECK(random_effects(std::vector<Study>{{1, 1}, {1.1, 1}, {0.9, 1}}).tau == 0);
  // Two studies with different errors: (y1 - y2)² / (v1 + v2 + 2 tau²) = 1, so tau² = (9 - 5) / 2.
  const MetaEstimate two = random_effects(std::vector<Study>{{0, 1}, {3, 2}});
  CHECK(two.tau * two.tau == Approx(2));
  CHECK(two.mean == Approx(3 * (1 / 6.0) / (1 / 3.0 + 1 / 6.0)));
}

TEST_CASE("Fisher's exact test has the textbook's p-values") {
  // Fisher's tea (1935), 3 of 4 against 1 of 4: R's fisher.test gives 0.4857143.
  CHECK(fisher_exact(3, 4, 1, 4) == Approx(34.0 / 70));
  // The convictions of R's help page (2 of 17 against 10 of 13): p = 0.0005367241.
  CHECK(fisher_exact(2, 17, 10, 13) == Approx(0.0005367241).epsilon(1e-6));
  CHECK(fisher_exact(0, 5, 0, 7) == 1);
  CHECK_THROWS(fisher_exact(5, 4, 0, 1));
}
