#include <cmath>
#include <map>

#include "catch.hpp"
#include "computedivide/formula.hpp"
#include "computedivide/stats.hpp"
#include "frame.hpp"

using namespace computedivide;

namespace {

struct Certified {
  std::string formula;
  std::vector<double> coef;
  std::vector<double> standard_errors;
  double residual_sd = 0;
  double r_squared = 0;
  double dof_residual = 0;
};

std::map<std::string, Certified> read_certified() {
  std::map<std::string, Certified> sets;
  CsvReader csv(shared_file("nist/certified.csv"));
  const auto number = [&](std::string_view name) { return parse_number(csv[csv.column(name)]).value(); };
  while (csv.next()) {
    Certified& set = sets[std::string(csv[csv.column("dataset")])];
    if (!csv[csv.column("model")].empty()) {
      set.formula = csv[csv.column("model")];
      set.residual_sd = number("residual_sd");
      set.r_squared = number("r_squared");
      set.dof_residual = number("df_residual");
    }
    set.coef.push_back(number("estimate"));
    set.standard_errors.push_back(number("standard_error"));
  }
  return sets;
}

// NIST's log relative error: how many significant digits agree. Against a certified 0, the digits of the
// value beside `scale`.
double agreeing_digits(double value, double certified, double scale) {
  const double error = std::abs(value - certified) / (certified == 0 ? scale : std::abs(certified));
  return error == 0 ? 16 : -std::log10(error);
}

struct Agreement {
  double coef = 16;
  double standard_errors = 16;
};

Agreement agreement(const std::string& name) {
  const Certified certified = read_certified().at(name);
  const Frame frame = read_frame(shared_file("nist/" + name + ".csv"));
  const Design design = make_design(parse_formula(certified.formula), frame);
  const Fit fit = fit_ols(design);
  const Coefficients table = coefficients(fit, design);
  const Goodness good = goodness(fit, design);
  const Eigen::VectorXd errors = standard_errors(table);
  REQUIRE(static_cast<std::size_t>(table.coef.size()) == certified.coef.size());
  CHECK(static_cast<double>(fit.dof_residual) == certified.dof_residual);
  CHECK(*good.r_squared == Approx(certified.r_squared).epsilon(1e-9));
  CHECK(*good.residual_sd == Approx(certified.residual_sd).epsilon(1e-9).margin(1e-9 * design.y.norm()));
  Agreement digits;
  for (std::size_t j = 0; j < certified.coef.size(); ++j) {
    const auto i = static_cast<Eigen::Index>(j);
    const double scale = std::abs(certified.coef[j]);
    digits.coef = std::min(digits.coef, agreeing_digits(table.coef(i), certified.coef[j], scale));
    digits.standard_errors =
        std::min(digits.standard_errors, agreeing_digits(errors(i), certified.standard_errors[j], scale));
  }
  return digits;
}

}  // namespace

TEST_CASE("the NIST linear regressions agree to nine digits and more, coefficients and standard errors") {
  REQUIRE_SHARED(shared_file("nist/certified.csv"));
  const std::string name = GENERATE(as<std::string>{}, "norris", "pontius", "noint1", "noint2", "filip",
                                    "longley", "wampler1", "wampler2", "wampler3", "wampler4", "wampler5");
  const Agreement digits = agreement(name);
  INFO(name << ": " << digits.coef << " digits of the coefficients, " << digits.standard_errors
            << " of the standard errors");
  CHECK(digits.coef >= 9);
  CHECK(digits.standard_errors >= 9);
}

TEST_CASE("Filip is fitted in extended precision and says so, Norris in double") {
  REQUIRE_SHARED(shared_file("nist/certified.csv"));
  const auto fit_of = [](const std::string& name) {
    const std::string formula = read_certified().at(name).formula;
    return fit_ols(make_design(parse_formula(formula), read_frame(shared_file("nist/" + name + ".csv"))));
  };
  const Fit filip = fit_of("filip");
  CHECK(name_of(filip.precision) == "extended");
  CHECK(filip.condition_number > 1e9);
  const Fit norris = fit_of("norris");
  CHECK(name_of(norris.precision) == "double");
  CHECK(norris.condition_number < 10);
}

// Wampler (1970), JASA 65: the values of a polynomial at 0, 1, …, 20, so that its coefficients are exact.
// Made here, so that a clone without the shared data has a reference too.
TEST_CASE("Wampler's polynomials of degree five are found again") {
  for (const double ratio : {1.0, 0.1}) {
    Eigen::VectorXd y = Eigen::VectorXd::Zero(21);
    Eigen::MatrixXd powers(21, 6);
    for (Eigen::Index i = 0; i < 21; ++i) {
      for (int k = 0; k <= 5; ++k) powers(i, k) = std::pow(static_cast<double>(i), k);
      for (int k = 5; k >= 0; --k) y(i) += std::pow(ratio, k) * powers(i, k);
    }
    Design design = start_design("y", y);
    for (int k = 1; k <= 5; ++k) add_column(design, "x^" + std::to_string(k), powers.col(k));
    const Fit fit = fit_ols(design);
    for (int k = 0; k <= 5; ++k) CHECK(agreeing_digits(fit.coef(k), std::pow(ratio, k), 1) > 9);
  }
}
