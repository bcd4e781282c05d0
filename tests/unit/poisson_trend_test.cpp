// Trends of counts against the regression with dummies, and against closed forms.

#include <cmath>

#include "catch.hpp"
#include "computedivide/stats.hpp"
#include "stats/distributions.hpp"
#include "stats/regression/regression.hpp"

using namespace computedivide;

TEST_CASE("Poisson trends are those of the regression with dummies, and so is their covariance") {
  std::vector<TrendCell> cells;
  std::mt19937_64 generator = random_stream(3, 1);
  for (int cluster = 0; cluster < 7; ++cluster) {
    for (int group = 0; group < 2; ++group) {
      for (int year = 0; year < 6; ++year) {
        if ((cluster + year + group) % 5 == 0) continue;
        const double works = 20 + static_cast<double>(random_below(generator, 50));
        const auto count =
            static_cast<double>(random_below(generator, 40 + 10 * static_cast<unsigned>(year)));
        cells.push_back({cluster, group, year - 2.5, works, count});
      }
    }
  }
  const auto n = static_cast<Eigen::Index>(cells.size());
  Eigen::VectorXd y(n), offset(n), first(n), second(n);
  std::vector<std::string> units, clusters;
  for (Eigen::Index i = 0; i < n; ++i) {
    const TrendCell& cell = cells[static_cast<std::size_t>(i)];
    y[i] = cell.count;
    offset[i] = std::log(cell.exposure);
    first[i] = cell.group == 0 ? cell.time : 0;
    second[i] = cell.group == 1 ? cell.time : 0;
    units.push_back(std::to_string(cell.cluster) + "/" + std::to_string(cell.group));
    clusters.push_back(std::to_string(cell.cluster));
  }
  Design design = start_design("terms", y);
  add_column(design, "first", first);
  add_column(design, "second", second);
  add_dummies(design, "unit ", units);
  set_clusters(design, "cluster", clusters);
  const Fit fit = fit_poisson(design, offset);
  const Eigen::MatrixXd vcov = coefficients(fit, design, Covariance::cluster).vcov;
  const PoissonTrends trends = poisson_trends(cells);
  REQUIRE(trends.reason.empty());
  CHECK(trends.slope[0] == Approx(fit.coef[1]).epsilon(1e-8));
  CHECK(trends.slope[1] == Approx(fit.coef[2]).epsilon(1e-8));
  for (Eigen::Index i = 0; i < 2; ++i) {
    for (Eigen::Index j = 0; j < 2; ++j)
      CHECK(trends.clustered(i, j) == Approx(vcov(i + 1, j + 1)).epsilon(1e-7));
  }
  CHECK(trends.pearson / trends.residual_dof == Approx(fit.dispersion).epsilon(1e-8));
  const Eigen::MatrixXd classic = coefficients(fit, design).vcov;
  CHECK(fit.dispersion / trends.information[1] == Approx(classic(2, 2)).epsilon(1e-7));
}

TEST_CASE("two years are a ratio, whatever the effects") {
  const std::vector<TrendCell> cells{{0, 0, 0, 10, 5}, {0, 0, 1, 10, 15}, {0, 1, 0, 3, 4}, {0, 1, 1, 6, 4}};
  const PoissonTrends trends = poisson_trends(cells);
  CHECK(trends.slope[0] == Approx(std::log(3)));
  CHECK(trends.slope[1] == Approx(-std::log(2)));
  CHECK(trends.pearson == Approx(0).margin(1e-12));
  CHECK(trends.clusters == 1);
}

TEST_CASE("units without a count are left out, and no trend is said where there is none") {
  const std::vector<TrendCell> cells{{0, 0, 0, 10, 5}, {0, 0, 1, 10, 15}, {1, 0, 0, 10, 0}, {1, 0, 1, 10, 0}};
  CHECK(poisson_trends(cells).slope[0] == Approx(std::log(3)));
  CHECK(poisson_trends(cells).residual_dof == 0);
  CHECK_FALSE(poisson_trends(std::vector<TrendCell>{{0, 0, 0, 10, 0}, {0, 0, 1, 10, 7}}).reason.empty());
  CHECK_FALSE(poisson_trends(std::vector<TrendCell>{{0, 0, 0, 10, 0}, {0, 0, 1, 10, 0}}).reason.empty());
  CHECK_FALSE(poisson_trends({}).reason.empty());
}
