#include <algorithm>
#include <cmath>
#include <numeric>

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "computedivide/formula.hpp"
#include "computedivide/stats.hpp"
#include "stats/distributions.hpp"
#include "stats/regression/regression.hpp"

using namespace computedivide;

namespace {

using Texts = std::vector<std::string>;

double uniform(std::mt19937_64& generator) {
  return static_cast<double>(random_below(generator, 1U << 30)) / (1U << 30);
}

struct Rows {
  std::vector<double> y, x, z, w;
  Texts team;
};

Rows some_rows(std::uint64_t stream, std::size_t n = 40) {
  std::mt19937_64 generator = random_stream(7, stream);
  Rows rows;
  for (std::size_t i = 0; i < n; ++i) {
    rows.x.push_back(10 * uniform(generator));
    rows.z.push_back(uniform(generator) - 0.5);
    rows.w.push_back(0.1 + uniform(generator));
    rows.team.push_back(std::string(1, static_cast<char>('a' + random_below(generator, 5))));
    rows.y.push_back(1 + 2 * rows.x[i] - rows.z[i] + uniform(generator));
  }
  return rows;
}

Frame frame_of(const Rows& rows) {
  return {{{"y", rows.y}, {"x", rows.x}, {"z", rows.z}, {"w", rows.w}, {"team", rows.team}}, {}};
}

const std::string formula = "y ~ x + z + factor(team)";

struct Fitted {
  Design design;
  Fit fit;
  Coefficients table;
};

Fitted fitted(const Rows& rows, Covariance covariance, const std::string& text = formula) {
  Fitted all;
  all.design = make_design(parse_formula(text), frame_of(rows), {"w", "team"});
  all.fit = fit_ols(all.design);
  all.table = coefficients(all.fit, all.design, covariance);
  return all;
}

const auto all_covariances = {Covariance::classic, Covariance::hc0, Covariance::hc1,
                              Covariance::hc2,     Covariance::hc3, Covariance::cluster};

}  // namespace

TEST_CASE("a line through points on a line is that line") {
  const Frame frame{{{"y", std::vector<double>{1, 3, 5, 7}}, {"x", std::vector<double>{0, 1, 2, 3}}}, {}};
  const Design design = make_design(parse_formula("y ~ x"), frame);
  const Fit fit = fit_ols(design);
  CHECK(fit.coef(0) == Approx(1));
  CHECK(fit.coef(1) == Approx(2));
  CHECK(fit.dof_residual == 2);
  CHECK(*goodness(fit, design).r_squared == Approx(1));
}

TEST_CASE("the order of the rows does not matter, whatever the covariance") {
  const Rows rows = some_rows(1);
  std::vector<std::size_t> order(rows.y.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937_64 generator = random_stream(7, 99);
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_below(generator, i)]);
  Rows shuffled;
  for (const std::size_t i : order) {
    shuffled.y.push_back(rows.y[i]);
    shuffled.x.push_back(rows.x[i]);
    shuffled.z.push_back(rows.z[i]);
    shuffled.w.push_back(rows.w[i]);
    shuffled.team.push_back(rows.team[i]);
  }
  for (const Covariance covariance : all_covariances) {
    const Coefficients before = fitted(rows, covariance).table;
    const Coefficients after = fitted(shuffled, covariance).table;
    CHECK(after.coef.isApprox(before.coef, 1e-12));
    CHECK(after.vcov.isApprox(before.vcov, 1e-10));
  }
}

TEST_CASE("scaling a column scales its coefficient and standard error, and nothing else") {
  const Rows rows = some_rows(2);
  Rows scaled = rows;
  for (double& x : scaled.x) x *= 1e9;
  for (const Covariance covariance : all_covariances) {
    Coefficients before = fitted(rows, covariance).table;
    const Coefficients after = fitted(scaled, covariance).table;
    Eigen::VectorXd factors = Eigen::VectorXd::Ones(before.coef.size());
    factors(1) = 1e-9;
    CHECK(after.coef.isApprox(before.coef.cwiseProduct(factors), 1e-11));
    const Eigen::VectorXd errors = standard_errors(before).cwiseProduct(factors);
    CHECK(standard_errors(after).cwiseQuotient(errors).isApprox(Eigen::VectorXd::Ones(errors.size()), 1e-10));
  }
}

TEST_CASE("the scale of the weights changes neither coefficients nor standard errors") {
  const Rows rows = some_rows(3);
  Rows scaled = rows;
  for (double& w : scaled.w) w *= 1000;
  for (const Covariance covariance : all_covariances) {
    const Coefficients before = fitted(rows, covariance).table;
    const Coefficients after = fitted(scaled, covariance).table;
    CHECK(after.coef.isApprox(before.coef, 1e-12));
    CHECK(after.vcov.isApprox(before.vcov, 1e-11));
  }
}

TEST_CASE("residuals are orthogonal to every column, and their weighted mean is 0") {
  const Fitted all = fitted(some_rows(4), Covariance::classic);
  const Eigen::VectorXd moments =
      all.design.x.transpose() * all.design.weights.cwiseProduct(all.fit.residuals);
  CHECK(moments.cwiseAbs().maxCoeff() < 1e-11);
  CHECK((all.fit.fitted + all.fit.residuals).isApprox(all.design.y, 1e-14));
}

TEST_CASE("dummies of a factor change with its base, the fit does not") {
  const Rows rows = some_rows(5);
  const Fitted first = fitted(rows, Covariance::hc1);
  const Fitted other = fitted(rows, Covariance::hc1, "y ~ x + z + factor(team, base=c)");
  const Fitted all = fitted(rows, Covariance::hc1, "y ~ 0 + x + z + factor(team)");
  CHECK(other.fit.fitted.isApprox(first.fit.fitted, 1e-12));
  CHECK(all.fit.fitted.isApprox(first.fit.fitted, 1e-12));
  // The difference of two levels is the same whichever way it is asked for.
  Eigen::VectorXd b_less_c = Eigen::VectorXd::Zero(first.table.coef.size());
  b_less_c(coefficient_index(first.table, "factor(team)b")) = 1;
  b_less_c(coefficient_index(first.table, "factor(team)c")) = -1;
  const Estimate direct = coefficient_table(
      other.table)[static_cast<std::size_t>(coefficient_index(other.table, "factor(team)b"))];
  CHECK(b_less_c.dot(first.table.coef) == Approx(direct.estimate).epsilon(1e-10));
  CHECK(std::sqrt(b_less_c.dot(first.table.vcov * b_less_c)) == Approx(direct.standard_error).epsilon(1e-10));
}

TEST_CASE("clusters of one row each are hc0 with the factor of Stata") {
  const Rows rows = some_rows(6);
  Design design = make_design(parse_formula("y ~ x + z"), frame_of(rows));
  Texts each;
  for (std::size_t i = 0; i < rows.y.size(); ++i) each.push_back(std::to_string(i));
  set_clusters(design, "each", each);
  const Fit fit = fit_ols(design);
  const Coefficients clustered = coefficients(fit, design, Covariance::cluster);
  const Coefficients hc1 = coefficients(fit, design, Covariance::hc1);
  CHECK(clustered.vcov.isApprox(hc1.vcov, 1e-12));  // n/(n-1) (n-1)/(n-k) = n/(n-k)
  CHECK(clustered.dof == 39);
}

TEST_CASE("an interval holds its estimate and widens with its level") {
  const Fitted all = fitted(some_rows(9), Covariance::classic);
  const std::vector<Interval> narrow = confint(all.table, 0.5);
  const std::vector<Interval> wide = confint(all.table, 0.99);
  for (std::size_t j = 0; j < narrow.size(); ++j) {
    CHECK(wide[j].low < narrow[j].low);
    CHECK(narrow[j].low < all.table.coef(static_cast<Eigen::Index>(j)));
    CHECK(narrow[j].high < wide[j].high);
  }
  CHECK_THROWS_WITH(coefficient_index(all.table, "zz"), "there is no coefficient 'zz'; did you mean 'z'?");
  CHECK_THROWS_WITH(confint(all.table, 95),
                    "confidence level: '95' does not lie between 0 and 1; write 0.95 for 95 %");
}

TEST_CASE("covariances that cannot be computed are refused with row and column") {
  const std::vector<double> alone{0, 0, 0, 1, 0, 0};
  const Frame frame{{{"y", std::vector<double>{1, 3, 2, 5, 4, 7}},
                     {"x", std::vector<double>{1, 2, 3, 4, 5, 6}},
                     {"alone", alone},
                     {"g", Texts(6, "same")}},
                    {}};
  Design design = make_design(parse_formula("y ~ x + alone"), frame);
  const Fit fit = fit_ols(design);
  CHECK_THROWS_WITH(
      coefficients(fit, design, Covariance::hc3),
      "hc3: row 4 has leverage 1: it alone determines 'alone'; use hc0 or hc1, or leave out the row");
  CHECK_NOTHROW(coefficients(fit, design, Covariance::hc1));
  CHECK_THROWS_WITH(coefficients(fit, design, Covariance::cluster),
                    "cluster: the design of 'y' has no clusters; name their column");
  design = make_design(parse_formula("y ~ x"), frame, {{}, "g"});
  CHECK_THROWS_WITH(coefficients(fit_ols(design), design, Covariance::cluster),
                    "cluster: column 'g' is the same in every row; there must be at least two clusters");
  CHECK_THROWS_WITH(parse_covariance("hc4"), "standard errors: 'hc4' is not known; did you mean 'hc0'?");
  CHECK_THROWS_WITH(parse_model("logti"), "model: 'logti' is not known; did you mean 'logit'?");
}

TEST_CASE("the blocks of Eigen's products are the same on every machine", "[stats]") {
  CHECK(Eigen::l1CacheSize() == EIGEN_DEFAULT_L1_CACHE_SIZE);
  CHECK(Eigen::l2CacheSize() == EIGEN_DEFAULT_L2_CACHE_SIZE);
  CHECK(Eigen::l3CacheSize() == EIGEN_DEFAULT_L3_CACHE_SIZE);
}
