// Firth's penalised logit where the answer is known by hand, and what it refuses.

#include <cmath>

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "computedivide/formula.hpp"
#include "computedivide/stats.hpp"
#include "stats/distributions.hpp"
#include "stats/regression/regression.hpp"

using namespace computedivide;

namespace {

using Numbers = std::vector<double>;

Design design_of(const std::string& formula, const Frame& frame) {
  return make_design(parse_formula(formula), frame);
}

std::string error_of(const Design& design, int max_iterations = 500) {
  try {
    fit_firth(design, max_iterations);
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

// The penalised log-likelihood of successes among rows with a probability p, the constant alone.
double penalised(double successes, double rows, double p) {
  return successes * std::log(p) + (rows - successes) * std::log(1 - p) + 0.5 * std::log(rows * p * (1 - p));
}

}  // namespace

TEST_CASE("Firth's estimate of one group adds half a success and half a failure", "[firth]") {
  const Design design =
      design_of("y ~ 0 + one", {{{"y", Numbers{1, 1, 1, 0, 1}}, {"one", Numbers{1, 1, 1, 1, 1}}}, {}});
  const FirthFit fitted = fit_firth(design);
  CHECK(fitted.fit.coef(0) == Approx(std::log(4.5 / 1.5)).epsilon(1e-11));
  CHECK(fitted.penalised_log_likelihood == Approx(penalised(4, 5, 0.75)).epsilon(1e-13));
  const Estimate row = firth_table(fitted, design)[0];
  // At p = 1/2 nothing is left to fit.
  CHECK(*row.statistic == Approx(2 * (penalised(4, 5, 0.75) - penalised(4, 5, 0.5))).epsilon(1e-12));
  for (const double end : {row.low, row.high}) {
    CHECK(2 * (penalised(4, 5, 0.75) - penalised(4, 5, logistic(end))) ==
          Approx(std::pow(normal_quantile(0.975), 2)).epsilon(1e-10));
  }
  CHECK(row.low < row.estimate);
  CHECK(row.estimate < row.high);
}

TEST_CASE("Firth's log odds ratio of a two by two table with an empty cell adds a half to each cell",
          "[firth]") {
  // All three rows of the group are successes, two of four others.
  const Design design =
      design_of("y ~ d", {{{"y", Numbers{1, 1, 1, 1, 1, 0, 0}}, {"d", Numbers{1, 1, 1, 0, 0, 0, 0}}}, {}});
  CHECK_THROWS_WITH(fit_logit(design), contains("'d' separates quasi-completely"));
  const FirthFit fitted = fit_firth(design);
  CHECK(fitted.fit.coef(0) == Approx(0).margin(1e-11));
  CHECK(fitted.fit.coef(1) == Approx(std::log(3.5 / 0.5)).epsilon(1e-11));
}

TEST_CASE("a weight of two is the row twice for Firth's fit, in its penalty too", "[firth]") {
  const Frame weighted{{{"y", Numbers{1, 0, 1, 0}}, {"x", Numbers{0, 0, 1, 1}}, {"w", Numbers{2, 3, 3, 1}}},
                       {}};
  const Frame repeated{{{"y", Numbers{1, 1, 0, 0, 0, 1, 1, 1, 0}}, {"x", Numbers{0, 0, 0, 0, 0, 1, 1, 1, 1}}},
                       {}};
  const Design one = make_design(parse_formula("y ~ x"), weighted, {"w", {}});
  const Design other = design_of("y ~ x", repeated);
  const FirthFit first = fit_firth(one);
  const FirthFit second = fit_firth(other);
  CHECK(first.fit.coef.isApprox(second.fit.coef, 1e-11));
  CHECK(first.penalised_log_likelihood == Approx(second.penalised_log_likelihood).epsilon(1e-12));
  CHECK(firth_table(first, one)[1].low == Approx(firth_table(second, other)[1].low).epsilon(1e-10));
}

TEST_CASE("Firth's estimates do not depend on the units of a column", "[firth]") {
  const Numbers y{0, 1, 0, 0, 1, 1, 0, 1};
  const Design plain = design_of("y ~ x", {{{"y", y}, {"x", Numbers{1, 2, 3, 4, 5, 6, 7, 8}}}, {}});
  const Design scaled =
      design_of("y ~ x", {{{"y", y}, {"x", Numbers{1e6, 2e6, 3e6, 4e6, 5e6, 6e6, 7e6, 8e6}}}, {}});
  const Estimate first = firth_table(fit_firth(plain), plain)[1];
  const Estimate second = firth_table(fit_firth(scaled), scaled)[1];
  CHECK(second.estimate * 1e6 == Approx(first.estimate).epsilon(1e-9));
  CHECK(second.low * 1e6 == Approx(first.low).epsilon(1e-9));
  CHECK(*second.p_value == Approx(*first.p_value).epsilon(1e-9));
}

TEST_CASE("a profile interval of Firth's fit holds 0 exactly where its test does not reject", "[firth]") {
  const Design design = design_of(
      "y ~ x",
      {{{"y", Numbers{0, 0, 1, 0, 1, 1, 0, 1, 1, 1}}, {"x", Numbers{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}}}, {}});
  const FirthFit fitted = fit_firth(design);
  const double p = *firth_table(fitted, design)[1].p_value;
  REQUIRE(p > 0.001);
  REQUIRE(p < 0.999);
  CHECK(firth_table(fitted, design, 1 - p)[1].low == Approx(0).margin(1e-9));
  CHECK(firth_table(fitted, design, 1 - p / 2)[1].low < 0);
  CHECK(firth_table(fitted, design, 1 - p * 1.01)[1].low > 0);
}

TEST_CASE("Firth's fit refuses by name what it cannot fit", "[firth]") {
  const Frame frame{{{"y", Numbers{0, 1, 0, 1, 1, 1}},
                     {"two", Numbers{0, 2, 0, 1, 1, 0}},
                     {"all", Numbers{1, 1, 1, 1, 1, 1}},
                     {"x", Numbers{1, 2, 3, 4, 5, 7}},
                     {"z", Numbers{2, 4, 6, 8, 10, 14}}},
                    {}};
  CHECK_THAT(error_of(design_of("y ~ x + z", frame)), contains("column 'z' is collinear"));
  CHECK_THAT(error_of(design_of("two ~ x", frame)), contains("column 'two': row 2 is 2"));
  CHECK_THAT(error_of(design_of("all ~ x", frame)), contains("'all' is 1 in every row"));
  CHECK(error_of(design_of("y ~ x", frame)) == "accepted");
  CHECK_THAT(error_of(design_of("y ~ x", frame), 1),
             contains("firth of 'y': no convergence after 1 iterations: column '"));
}
