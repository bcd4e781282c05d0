// Estimators against closed forms: saturated models, whose estimates are functions of group means.

#include <algorithm>
#include <cmath>
#include <limits>

#include "catch.hpp"
#include "computedivide/stats.hpp"
#include "stats/compare.hpp"
#include "stats/regression/regression.hpp"

using namespace computedivide;

namespace {

/// A constant and a dummy that is 1 in the last rows.
Design two_groups(const std::vector<double>& first, const std::vector<double>& second) {
  Eigen::VectorXd y(static_cast<Eigen::Index>(first.size() + second.size()));
  Eigen::VectorXd dummy = Eigen::VectorXd::Zero(y.size());
  for (std::size_t i = 0; i < first.size(); ++i) y[static_cast<Eigen::Index>(i)] = first[i];
  for (std::size_t i = 0; i < second.size(); ++i) {
    y[static_cast<Eigen::Index>(first.size() + i)] = second[i];
    dummy[static_cast<Eigen::Index>(first.size() + i)] = 1;
  }
  Design design = start_design("y", y);
  add_column(design, "second", dummy);
  return design;
}

double logit(double p) { return std::log(p / (1 - p)); }

}  // namespace

TEST_CASE("a Poisson regression on a dummy is the ratio of two means") {
  const Design design = two_groups({1, 2, 6}, {4, 8});
  const Fit fit = fit_poisson(design);
  CHECK(fit.coef[0] == Approx(std::log(3)));
  CHECK(fit.coef[1] == Approx(std::log(2)));
  // Pearson: (4 + 1 + 9) / 3 + (4 + 4) / 6 = 6 over 3 degrees of freedom.
  CHECK(fit.dispersion == Approx(2));
  const Coefficients classic = coefficients(fit, design);
  CHECK(classic.vcov(1, 1) == Approx(2 * (1.0 / 9 + 1.0 / 12)));
  CHECK(classic.dof == std::numeric_limits<double>::infinity());
}

TEST_CASE("an offset is exposure: the constant is the rate") {
  const Design design = start_design("y", Eigen::Vector4d(2, 3, 10, 5));
  const Eigen::VectorXd works = Eigen::Vector4d(10, 10, 60, 20);
  const Fit fit = fit_poisson(design, works.array().log().matrix());
  CHECK(fit.coef[0] == Approx(std::log(20.0 / 100)));
  // Clustered variance of a log rate: squared sums of residuals by cluster over the squared sum of means.
  Design clustered = design;
  set_clusters(clustered, "pair", {"a", "a", "b", "b"});
  const double a = 5 - 4, b = 15 - 16;
  CHECK(coefficients(fit, clustered, Covariance::cluster).vcov(0, 0) ==
        Approx((a * a + b * b) / (20.0 * 20) * 2));
}

TEST_CASE("a Poisson regression refuses what has no estimate, by name") {
  CHECK_THROWS_WITH(fit_poisson(two_groups({1, -2}, {3})), contains("'y'") && contains("-2"));
  CHECK_THROWS_WITH(fit_poisson(two_groups({0, 0}, {0})), contains("'y'"));
  CHECK_THROWS_WITH(fit_poisson(two_groups({1, 2, 3}, {0, 0})), contains("'second'"));
  CHECK_THROWS(fit_poisson(two_groups({1, 2}, {3}), Eigen::Vector2d(1, 2)));
}

TEST_CASE("a fractional logit on a dummy is the log odds of two means") {
  const Design design = two_groups({0, 0.25, 0.5}, {1, 0.5, 0.75});
  const Fit fit = fit_fractional(design);
  CHECK(fit.coef[0] == Approx(logit(0.25)));
  CHECK(fit.coef[1] == Approx(logit(0.75) - logit(0.25)));
  // hc0 of the constant: the squared residuals of its group over (n p (1 - p))².
  CHECK(coefficients(fit, design, Covariance::hc0).vcov(0, 0) ==
        Approx((0.0625 + 0.0625) / std::pow(3 * 0.25 * 0.75, 2)));
  CHECK_THROWS_WITH(fit_fractional(two_groups({0.5, 1.5}, {0})), contains("1.5"));
  CHECK_THROWS_WITH(fit_fractional(two_groups({0.5, 0.2, 0.4}, {0, 0})), contains("'second'"));
}

TEST_CASE("with responses of 0 and 1 a fractional logit has the logit's estimates") {
  const Design design = two_groups({0, 1, 1, 0, 0}, {1, 1, 0});
  const Fit fractional = fit_fractional(design), plain = fit_logit(design);
  CHECK((fractional.coef - plain.coef).norm() < 1e-10);
  CHECK((coefficients(fractional, design, Covariance::hc1).vcov -
         coefficients(plain, design, Covariance::hc1).vcov)
            .norm() < 1e-10);
}

TEST_CASE("a misclassified logit on a dummy inverts the recorded shares") {
  const Design design = two_groups({0, 0, 0, 1, 1, 0, 0, 1, 0, 0}, {1, 1, 0, 1, 1, 0, 1, 0, 1, 1});
  const Misclassification rates{0.95, 0.9};
  const Fit fit = fit_misclassified_logit(design, rates);
  const auto truth = [](double recorded) { return (recorded - 0.1) / 0.85; };
  CHECK(fit.coef[0] == Approx(logit(truth(0.3))));
  CHECK(fit.coef[1] == Approx(logit(truth(0.7)) - logit(truth(0.3))));
  // Delta method: the error of the recorded share over the slope of the recorded share in the log odds.
  const double p = truth(0.3), slope = 0.85 * p * (1 - p);
  CHECK(coefficients(fit, design).vcov(0, 0) == Approx(0.3 * 0.7 / 10 / (slope * slope)));
  CHECK((fit_misclassified_logit(design, {}).coef - fit_logit(design).coef).norm() < 1e-12);
}

TEST_CASE("impossible rates of misclassification are refused") {
  const Design design = two_groups({0, 0, 0, 1}, {1, 1, 0, 1});
  CHECK_THROWS_WITH(fit_misclassified_logit(design, {0.5, 0.4}), contains("0.5") && contains("0.4"));
  CHECK_THROWS_WITH(fit_misclassified_logit(design, {1.2, 0.9}), contains("1.2"));
  // A quarter is recorded as 1 where three tenths of the zeros alone would be.
  CHECK_THROWS(fit_misclassified_logit(design, {1, 0.7}));
}

TEST_CASE("the error of the rates widens the interval of the corrected coefficient") {
  std::vector<double> first(120, 0), second(120, 0);
  std::fill_n(first.begin(), 40, 1);
  std::fill_n(second.begin(), 80, 1);
  const Design design = two_groups(first, second);
  const JudgedSample sure{10000, 9500, 10000, 9000}, few{40, 38, 40, 36};
  const CorrectedCoefficient narrow = corrected_coefficient(design, sure, "second");
  const CorrectedCoefficient wide = corrected_coefficient(design, few, "second");
  const Fit fit = fit_misclassified_logit(design, {0.95, 0.9});
  CHECK(narrow.estimate == Approx(fit.coef[1]));
  CHECK(wide.estimate == Approx(fit.coef[1]));
  CHECK(narrow.standard_error == Approx(std::sqrt(coefficients(fit, design).vcov(1, 1))).epsilon(0.15));
  CHECK(wide.standard_error > narrow.standard_error);
  CHECK(wide.interval.low < narrow.interval.high);
  CHECK_THROWS_WITH(corrected_coefficient(design, sure, "third"), contains("third"));
  CHECK_THROWS(corrected_coefficient(design, {0, 0, 5, 5}, "second"));
}

TEST_CASE("Holm's p-values are the step-down products, never falling") {
  const std::vector<double> p{0.01, 0.04, 0.03, 0.005};
  const std::vector<double> adjusted = holm_adjusted(p);
  CHECK(adjusted[3] == Approx(0.02));
  CHECK(adjusted[0] == Approx(0.03));
  CHECK(adjusted[2] == Approx(0.06));
  CHECK(adjusted[1] == Approx(0.06));
  CHECK(holm_adjusted(std::vector<double>{}).empty());
  CHECK_THROWS(holm_adjusted(std::vector<double>{1.5}));
}
