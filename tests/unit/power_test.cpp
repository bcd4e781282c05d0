// The power of Table 1's design, where theory says what it must be.

#include <cmath>

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "results/papers/release/power.hpp"
#include "stats/distributions.hpp"

using namespace computedivide;

namespace {

// One year, no effect of the number of authors, half of the papers with code.
PowerDesign plain_design(std::size_t papers) {
  PowerDesign design;
  design.papers = papers;
  design.code_rate = 0.5;
  design.frac_industry = -1;
  return design;
}

const FractionSpread halves{"halves", "", 0, {0, 1}};

PowerPoint point_of(double truth, std::int64_t significant) {
  PowerPoint point;
  point.truth = truth;
  point.samples = 1000;
  point.significant = significant;
  return point;
}

}  // namespace

TEST_CASE("power is what the normal approximation says where papers are many", "[power]") {
  // Two halves with odds either side of one: each adds n / 2 p (1 - p) to the information on its own logit.
  const double p = 1 / (1 + std::exp(-0.25));
  const double error = std::sqrt(2 * 2 / (600 * p * (1 - p)));
  const double expected = normal_cdf(0.5 / error - normal_quantile(0.975));
  const PowerPoint point = simulate_power(plain_design(600), halves, -0.5, 400, 7);
  CHECK(static_cast<double>(point.significant) / 400 == Approx(expected).margin(0.06));
  CHECK(point.standard_errors[200] == Approx(error).epsilon(0.02));
  CHECK(point.without_fit == 0);
  CHECK(point.wrong_sign == 0);
}

TEST_CASE("without an effect one sample in twenty is significant, and exaggeration falls as power rises",
          "[power]") {
  const PowerPoint none = simulate_power(plain_design(300), halves, 1e-9, 600, 11);
  CHECK(none.significant > 15);
  CHECK(none.significant < 48);
  const PowerPoint weak = simulate_power(plain_design(100), halves, -0.5, 400, 11);
  const PowerPoint strong = simulate_power(plain_design(100), halves, -2, 400, 11);
  CHECK(weak.significant < strong.significant);
  CHECK(weak.exaggeration > 1.3);
  CHECK(strong.exaggeration < 1.2);
  CHECK(strong.exaggeration > 0.95);
}

TEST_CASE("a year whose papers all release code does not keep a sample from being fitted", "[power]") {
  PowerDesign design = plain_design(60);
  design.years = {12};
  design.code_rate = 0.75;
  const PowerPoint point = simulate_power(design, halves, -1, 50, 3);
  CHECK(point.without_fit < 5);
  CHECK(point.standard_errors.size() + static_cast<std::size_t>(point.without_fit) == 50);
}

TEST_CASE("the same seed simulates the same samples, another seed others", "[power]") {
  const PowerPoint first = simulate_power(plain_design(50), halves, -1, 30, 5);
  const PowerPoint again = simulate_power(plain_design(50), halves, -1, 30, 5);
  const PowerPoint other = simulate_power(plain_design(50), halves, -1, 30, 6);
  CHECK(first.standard_errors == again.standard_errors);
  CHECK(first.standard_errors != other.standard_errors);
  CHECK_THROWS_AS(simulate_power(plain_design(50), halves, -1, 0, 5), Error);
}

TEST_CASE("the smallest effect that is seen is read off the curve, and its interval off the band",
          "[power]") {
  const std::vector<PowerPoint> curve{point_of(-1, 700), point_of(-2, 780), point_of(-3, 880),
                                      point_of(-4, 950)};
  const Number least = minimum_detectable(curve, "least");
  CHECK(*least.value == Approx(-2.2));
  REQUIRE(least.low);
  REQUIRE(least.high);
  CHECK(*least.low < -2.2);
  CHECK(*least.low > -3);
  CHECK(*least.high > -2.2);
  CHECK(*least.high < -1);
  const Number never = minimum_detectable(std::span(curve).first(2), "least");
  CHECK_FALSE(never.value);
  CHECK_THAT(never.reason, contains("does not cross 0.8"));
}

TEST_CASE("the design of the paper comes from its printed numbers, and what is not printed is an error",
          "[power]") {
  std::vector<PublishedNumber> published;
  for (const char* id : {"table1.n", "table1.code_released", "table1.frac_industry", "table1.n_authors",
                         "table1.year_2018", "table1.year_2019", "table1.year_2020", "table1.year_2021"}) {
    PublishedNumber number;
    number.id = id;
    number.value = static_cast<double>(published.size() + 2);
    published.push_back(number);
  }
  const PowerDesign design = published_power_design(published);
  CHECK(design.papers == 2);
  CHECK(design.code_rate == 1.5);
  CHECK(design.years == std::vector<double>{6, 7, 8, 9});
  published.pop_back();
  CHECK_THROWS_WITH(published_power_design(published), contains("table1.year_2021"));
}
