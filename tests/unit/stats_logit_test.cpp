#include <Eigen/Geometry>
#include <cmath>

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "computedivide/formula.hpp"
#include "computedivide/stats.hpp"
#include "stats/distributions.hpp"
#include "stats/regression/regression.hpp"

using namespace computedivide;

namespace {

using Texts = std::vector<std::string>;
using Numbers = std::vector<double>;

std::string error_of(const std::string& formula, const Frame& frame, int max_iterations = 100) {
  try {
    fit_logit(make_design(parse_formula(formula), frame), max_iterations);
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

double uniform(std::mt19937_64& generator) {
  return static_cast<double>(random_below(generator, 1U << 30)) / (1U << 30);
}

}  // namespace

TEST_CASE("a logit on one dummy is the log odds ratio of its two by two table") {
  // 3 of 4 with the dummy, 2 of 5 without: odds 3 and 2/3.
  const Frame frame{{{"y", Numbers{1, 1, 1, 0, 1, 1, 0, 0, 0}}, {"d", Numbers{1, 1, 1, 1, 0, 0, 0, 0, 0}}},
                    {}};
  const Design design = make_design(parse_formula("y ~ d"), frame);
  const Fit fit = fit_logit(design);
  const Coefficients table = coefficients(fit, design);
  CHECK(table.coef(0) == Approx(std::log(2.0 / 3)).epsilon(1e-13));
  CHECK(table.coef(1) == Approx(std::log(4.5)).epsilon(1e-13));
  // Woolf's standard error of a log odds ratio.
  CHECK(standard_errors(table)(1) == Approx(std::sqrt(1.0 / 3 + 1.0 / 1 + 1.0 / 2 + 1.0 / 3)).epsilon(1e-12));
  CHECK(*goodness(fit, design).log_likelihood ==
        Approx(3 * std::log(0.75) + std::log(0.25) + 2 * std::log(0.4) + 3 * std::log(0.6)).epsilon(1e-13));
}

TEST_CASE("weights of a logit repeat the rows") {
  const Frame weighted{{{"y", Numbers{1, 0, 1, 0}}, {"x", Numbers{0, 0, 1, 1}}, {"w", Numbers{2, 3, 3, 1}}},
                       {}};
  const Frame repeated{{{"y", Numbers{1, 1, 0, 0, 0, 1, 1, 1, 0}}, {"x", Numbers{0, 0, 0, 0, 0, 1, 1, 1, 1}}},
                       {}};
  const Design one = make_design(parse_formula("y ~ x"), weighted, {"w", {}});
  const Design other = make_design(parse_formula("y ~ x"), repeated);
  const Fit first = fit_logit(one);
  const Fit second = fit_logit(other);
  CHECK(first.coef.isApprox(second.coef, 1e-12));
  CHECK(coefficients(first, one).vcov.isApprox(coefficients(second, other).vcov, 1e-12));
  CHECK(*goodness(first, one).log_likelihood == Approx(*goodness(second, other).log_likelihood));
}

TEST_CASE("the fitted probabilities of a logit with a constant have the mean of the response") {
  std::mt19937_64 generator = random_stream(3, 0);
  Numbers y, x;
  for (int i = 0; i < 200; ++i) {
    x.push_back(6 * uniform(generator) - 3);
    y.push_back(uniform(generator) < logistic(0.5 + x.back()) ? 1 : 0);
  }
  const Design design = make_design(parse_formula("y ~ x"), {{{"y", y}, {"x", x}}, {}});
  const Fit fit = fit_logit(design);
  CHECK(fit.fitted.mean() == Approx(design.y.mean()).epsilon(1e-13));
  CHECK(std::abs(fit.residuals.dot(design.x.col(1))) < 1e-11);
  const Prediction far = predict(fit, coefficients(fit, design), Eigen::RowVector2d(1, 1000)).front();
  CHECK(far.mean <= 1);
  CHECK(far.mean_interval.high <= 1);
  // Turning the response around turns the signs around.
  Design turned = design;
  turned.y = 1 - design.y.array();
  CHECK(fit_logit(turned).coef.isApprox(-fit.coef, 1e-12));
}

TEST_CASE("a rare event in many rows converges, though its coefficient is large") {
  Numbers y, d;
  for (int i = 0; i < 20000; ++i) {
    d.push_back(i < 10000 ? 1 : 0);
    y.push_back(i == 0 ? 0 : i < 10000 ? 1 : i % 2);
  }
  const Design design = make_design(parse_formula("y ~ d"), {{{"y", y}, {"d", d}}, {}});
  CHECK(fit_logit(design).coef(1) == Approx(std::log(9999.0)).epsilon(1e-12));
}

TEST_CASE("an outlier far away does not pass for separation") {
  const Frame frame{{{"y", Numbers{0, 1, 0, 0, 1, 1, 0, 1, 1}}, {"x", Numbers{1, 2, 3, 4, 5, 6, 7, 8, 1e8}}},
                    {}};
  const Design design = make_design(parse_formula("y ~ x"), frame);
  const Fit fit = fit_logit(design);
  CHECK(std::abs(fit.residuals.head(8).dot(design.x.col(1).head(8))) < 1e-6);
  CHECK(fit.coef(1) > 0.01);
}

TEST_CASE("perfect separation by one column is refused by its name") {
  const Frame frame{
      {{"y", Numbers{0, 0, 0, 1, 1, 1}}, {"x", Numbers{1, 2, 3, 4, 5, 6}}, {"z", Numbers{1, 0, 2, 0, 1, 3}}},
      {}};
  CHECK(error_of("y ~ z + x", frame) ==
        "logit of 'y': column 'x' separates perfectly: its values where 'y' is 1 and where it is 0 do not "
        "overlap; no finite estimate exists, so leave out the column");
}

TEST_CASE("quasi-complete separation by one column is refused by its name") {
  const Frame frame{{{"y", Numbers{0, 0, 0, 1, 1, 1}}, {"x", Numbers{1, 2, 3, 3, 5, 6}}}, {}};
  CHECK(error_of("y ~ x", frame) ==
        "logit of 'y': column 'x' separates quasi-completely: its values where 'y' is 1 and where it is 0 "
        "overlap "
        "in one value only; no finite estimate exists, so leave out the column");
}

TEST_CASE("a dummy whose rows all have the same response is refused by its name") {
  const Frame frame{
      {{"y", Numbers{0, 1, 0, 1, 1, 1, 1}}, {"year", Numbers{2018, 2018, 2019, 2019, 2020, 2020, 2020}}}, {}};
  CHECK(
      error_of("y ~ factor(year)", frame) ==
      "logit of 'y': column 'factor(year)2020' separates quasi-completely: 'y' is 1 in all 3 rows where the "
      "column is 1; no finite estimate exists, so leave out the column with these rows, or merge its levels");
  // The same level as the base: no column is collinear by itself, but the others all move together.
  CHECK(error_of("y ~ factor(year, base=2020)", frame) ==
        "logit of 'y': columns 'factor(year)2018', 'factor(year)2019' together separate quasi-completely: 3 "
        "of 7 "
        "rows are separated without error; no finite estimate exists, so leave out columns or merge levels");
  CHECK(
      error_of("y ~ 0 + factor(year)", frame) ==
      "logit of 'y': column 'factor(year)2020' separates quasi-completely: 'y' is 1 in all 3 rows where the "
      "column is 1; no finite estimate exists, so leave out the column with these rows, or merge its levels");
}

TEST_CASE("columns that separate only together are refused by their names") {
  // y is 1 exactly where a + b > 1, and neither a nor b alone separates; c plays no part.
  std::mt19937_64 generator = random_stream(11, 0);
  Numbers y, a, b, c;
  for (int i = 0; i < 300; ++i) {
    a.push_back(uniform(generator));
    b.push_back(uniform(generator));
    c.push_back(uniform(generator));
    y.push_back(a.back() + b.back() > 1 ? 1 : 0);
  }
  const Frame frame{{{"y", y}, {"a", a}, {"b", b}, {"c", c}}, {}};
  CHECK_THAT(error_of("y ~ a + b", frame),
             contains("columns 'a', 'b' together separate perfectly: 300 of 300"));
  CHECK_THAT(error_of("y ~ a + b + c", frame), contains("'a', 'b'") && contains("separate perfectly"));
  // One row on the wrong side, well away from the line: the estimate exists.
  Numbers flipped = y;
  flipped[0] = 1 - flipped[0];
  flipped[1] = 1 - flipped[1];
  CHECK(error_of("y ~ a + b", {{{"y", flipped}, {"a", a}, {"b", b}}, {}}) == "accepted");
}

// Whether a direction exists along which no row gets less likely and some get likelier, by trying every edge
// of the cone of such directions: in three dimensions an edge is the cross product of two rows. Whole
// numbers, so exact.
bool separated_by_enumeration(const Design& design) {
  const Eigen::Index n = design.x.rows();
  for (Eigen::Index a = 0; a < n; ++a) {
    for (Eigen::Index b = a + 1; b < n; ++b) {
      const Eigen::Vector3d u = design.x.row(a);
      const Eigen::Vector3d v = design.x.row(b);
      for (const double sign : {1.0, -1.0}) {
        const Eigen::Vector3d edge = sign * u.cross(v);
        const Eigen::ArrayXd gain = (2 * design.y.array() - 1) * (design.x * edge).array();
        if ((gain >= 0).all() && (gain > 0).any()) return true;
      }
    }
  }
  return false;
}

TEST_CASE("separation is found exactly where enumerating all directions finds it") {
  std::mt19937_64 generator = random_stream(12, 0);
  int separated = 0;
  int accepted = 0;
  for (int trial = 0; trial < 2000; ++trial) {
    const std::size_t n = 6 + random_below(generator, 12);
    const std::uint64_t values = 2 + random_below(generator, 6);
    Numbers y, a, b;
    for (std::size_t i = 0; i < n; ++i) {
      a.push_back(static_cast<double>(random_below(generator, values)));
      b.push_back(static_cast<double>(random_below(generator, values)) - 1);
      y.push_back(static_cast<double>(random_below(generator, 2)));
    }
    const Frame frame{{{"y", y}, {"a", a}, {"b", b}}, {}};
    const std::string message = error_of("y ~ a + b", frame);
    if (message == "accepted" || message.find("separate") != std::string::npos) {
      const bool expected = separated_by_enumeration(make_design(parse_formula("y ~ a + b"), frame));
      INFO("trial " << trial << ": " << message);
      REQUIRE(expected == (message != "accepted"));
      ++(expected ? separated : accepted);
    } else {
      // Constant columns, a single outcome, collinear columns: nothing else may be thrown.
      const bool known = message.find("constant") != std::string::npos ||
                         message.find("in every row") != std::string::npos ||
                         message.find("collinear") != std::string::npos;
      INFO(message);
      REQUIRE(known);
    }
  }
  CHECK(separated > 300);
  CHECK(accepted > 300);
}

TEST_CASE("a response that is not an outcome is refused by its name") {
  const Numbers x{1, 2, 3, 4, 5, 6};
  CHECK(error_of("y ~ x", {{{"y", Numbers{0, 1, 0.5, 1, 0, 1}}, {"x", x}}, {}}) ==
        "logit: column 'y': row 3 is 0.5; the response of a logit is 0 or 1");
  CHECK(error_of("y ~ x", {{{"y", Numbers(6, 1)}, {"x", x}}, {}}) ==
        "logit: the response 'y' is 1 in every row; there must be zeros and ones");
  CHECK(error_of("y ~ x", {{{"y", Numbers(6, 0)}, {"x", x}}, {}}) ==
        "logit: the response 'y' is 0 in every row; there must be zeros and ones");
}

TEST_CASE("a logit refuses collinear columns by name, and says which column did not converge") {
  const Frame frame{{{"y", Numbers{0, 1, 0, 1, 0, 1, 1, 0}},
                     {"x", Numbers{1, 2, 3, 4, 5, 6, 7, 8}},
                     {"z", Numbers{3, 5, 7, 9, 11, 13, 15, 17}}},
                    {}};
  CHECK(error_of("y ~ x + z", frame) ==
        "design of 'y': column 'z' is collinear: a combination of '(constant)', 'x'; leave out one of them");
  CHECK(error_of("y ~ x", frame) == "accepted");
  CHECK_THAT(error_of("y ~ x", frame, 1),
             contains("logit of 'y': no convergence after 1 iterations: column"));
}

TEST_CASE("logistic knows both ends") {
  CHECK(logistic(0) == 0.5);
  CHECK(logistic(-800) == 0);
  CHECK(logistic(800) == 1);
  CHECK(logistic(-30) == Approx(std::exp(-30.0)).epsilon(1e-12));
}
