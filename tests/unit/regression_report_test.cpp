#include <cmath>

#include "catch.hpp"
#include "commands/regression_report.hpp"
#include "computedivide/formula.hpp"
#include "computedivide/json.hpp"
#include "computedivide/stats.hpp"

using namespace computedivide;

namespace {

RegressionReport report_of(std::vector<double> y, bool logit) {
  const Frame frame{{{"y", std::move(y)}, {"x_1", std::vector<double>{1, 2, 4, 5, 7, 8}}}, {}};
  RegressionReport report;
  const Formula formula = parse_formula("y ~ x_1");
  const Design design = make_design(formula, frame);
  report.formula = formula.text;
  report.fit = logit ? fit_logit(design) : fit_ols(design);
  report.goodness = goodness(report.fit, design);
  report.coefficients = coefficients(report.fit, design);
  return report;
}

}  // namespace

TEST_CASE("the numbers of a regression in JSON read back exactly") {
  const RegressionReport report = report_of({1.1, 2.3, 2.9, 4.7, 5.1, 7.3}, false);
  const Json json = parse_json(format_regression(report, TextFormat::json), "json");
  CHECK(json.at("schema", "json").integer("schema") == 1);
  CHECK(json.at("model", "json").text("model") == "ols");
  CHECK(json.at("formula", "json").text("formula") == "y ~ x_1");
  CHECK(json.at("nobs", "json").integer("nobs") == 6);
  CHECK(json.at("dof_residual", "json").integer("dof_residual") == 4);
  CHECK(json.at("r_squared", "json").number("r_squared") == *report.goodness.r_squared);
  CHECK(json.at("residual_sd", "json").number("residual_sd") == *report.goodness.residual_sd);
  CHECK(json.at("log_likelihood", "json").number("log_likelihood") == *report.goodness.log_likelihood);
  CHECK(json.at("covariance", "json").text("covariance") == "classic");
  const std::vector<Estimate> table = coefficient_table(report.coefficients);
  const Json::Array& rows = json.at("coefficients", "json").array("coefficients");
  REQUIRE(rows.size() == 2);
  for (std::size_t j = 0; j < rows.size(); ++j) {
    CHECK(rows[j].at("name", "row").text("name") == table[j].name);
    CHECK(rows[j].at("estimate", "row").number("estimate") == table[j].estimate);
    CHECK(rows[j].at("standard_error", "row").number("standard_error") == table[j].standard_error);
    CHECK(rows[j].at("statistic", "row").number("statistic") == table[j].statistic);
    CHECK(rows[j].at("p_value", "row").number("p_value") == table[j].p_value);
    CHECK(rows[j].at("low", "row").number("low") == table[j].low);
    CHECK(rows[j].at("high", "row").number("high") == table[j].high);
  }
}

TEST_CASE("a fit without error has no likelihood and no t, and says null") {
  const Frame frame{{{"y", std::vector<double>{0, 0, 0, 1}}, {"d", std::vector<double>{0, 0, 0, 1}}}, {}};
  const Design design = make_design(parse_formula("y ~ 0 + d"), frame);
  RegressionReport report;
  report.fit = fit_ols(design);
  report.goodness = goodness(report.fit, design);
  report.coefficients = coefficients(report.fit, design);
  const Json json = parse_json(format_regression(report, TextFormat::json), "json");
  CHECK(json.at("log_likelihood", "json").is_null());
  CHECK(json.at("aic", "json").is_null());
  const Json& row = json.at("coefficients", "json").array("coefficients")[0];
  CHECK(row.at("estimate", "row").number("estimate") == 1);
  CHECK(row.at("statistic", "row").is_null());
  CHECK(row.at("p_value", "row").is_null());
  CHECK(format_regression(report, TextFormat::csv) ==
        "name,estimate,standard_error,statistic,p_value,low,high\nd,1,0,,,1,1\n");
}

TEST_CASE("LaTeX escapes names and never sets two powers on one number") {
  RegressionReport report = report_of({1.1, 2.3, 2.9, 4.7, 5.1, 7.3}, false);
  report.coefficients.coef *= 1e9;
  report.coefficients.vcov *= 1e18;
  const std::string latex = format_regression(report, TextFormat::latex);
  CHECK_THAT(latex, contains("x\\_1 & $7.89333\\times10^{8}{}^{**}$ &"));
  CHECK_THAT(latex, contains("y $\\sim$ x\\_1; 6 rows"));
}

TEST_CASE("a logit's JSON has its own measures of fit") {
  const RegressionReport report = report_of({0, 1, 0, 1, 0, 1}, true);
  const Json json = parse_json(format_regression(report, TextFormat::json), "json");
  CHECK(json.at("model", "json").text("model") == "logit");
  CHECK(json.at("mcfadden_r_squared", "json").number("m") == *report.goodness.mcfadden_r_squared);
  CHECK(json.at("null_log_likelihood", "json").number("n") == Approx(6 * std::log(0.5)));
  CHECK(json.at("iterations", "json").integer("i") == report.fit.iterations);
  CHECK(json.find("r_squared") == nullptr);
  CHECK(json.at("statistic", "json").text("s") == "z");
}

TEST_CASE("a coefficient is compared with a published estimate, with both errors") {
  RegressionReport report = report_of({1.1, 2.3, 2.9, 4.7, 5.1, 7.3}, false);
  add_comparison(report, "x_1=0.5,se=0.2");
  add_comparison(report, "x_1=0.5");
  const Json json = parse_json(format_regression(report, TextFormat::json), "json");
  const Json::Array& rows = json.at("comparisons", "json").array("comparisons");
  REQUIRE(rows.size() == 2);
  const Estimate row = coefficient_table(report.coefficients)[1];
  CHECK(rows[0].at("difference_z", "row").number("row") ==
        Approx((row.estimate - 0.5) / std::hypot(row.standard_error, 0.2)));
  CHECK(rows[0].at("verdict", "row").text("row").starts_with("supported"));
  CHECK(rows[1].at("difference_z", "row").number("row") == Approx((row.estimate - 0.5) / row.standard_error));
  CHECK(rows[1].at("meta", "row").is_null());
  CHECK_THAT(format_regression(report, TextFormat::table), contains("prediction_low"));
  CHECK_THROWS_WITH(add_comparison(report, "x_2=1"), contains("'x_2'") && contains("'x_1'"));
  CHECK_THROWS_WITH(add_comparison(report, "x_1=one"), contains("--compare") && contains("x_1=one"));
  CHECK_THROWS_WITH(add_comparison(report, "x_1=0,se=1"), contains("x_1=0,se=1"));
}
