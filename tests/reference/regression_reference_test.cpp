#include <set>

#include "computedivide/formula.hpp"
#include "computedivide/stats.hpp"
#include "frame.hpp"
#include "reference/references.hpp"
#include "stats/regression/regression.hpp"

using namespace computedivide;

namespace {

const std::vector<Covariance> covariances{Covariance::classic, Covariance::hc0, Covariance::hc1,
                                          Covariance::hc2,     Covariance::hc3, Covariance::cluster};

struct Case {
  std::string name;
  std::string formula;
  std::optional<std::string> weights;
};

Design design_of(const Case& c) {
  return make_design(parse_formula(c.formula), read_frame(test_file("reference/papers.csv")),
                     {c.weights, "lab"});
}

void check_tables(const Case& c, const Design& design, const Fit& fit) {
  for (Eigen::Index j = 0; j < fit.coef.size(); ++j) {
    check_reference(c.name, "coef " + fit.names[static_cast<std::size_t>(j)], fit.coef(j));
  }
  for (const Covariance covariance : covariances) {
    const std::string kind(name_of(covariance));
    for (const Estimate& row : coefficient_table(coefficients(fit, design, covariance), 0.9)) {
      check_reference(c.name, "se." + kind + " " + row.name, row.standard_error);
      check_reference(c.name, "p." + kind + " " + row.name, row.p_value.value());
      check_reference(c.name, "low." + kind + " " + row.name, row.low);
      check_reference(c.name, "high." + kind + " " + row.name, row.high);
    }
  }
}

void check_goodness(const Case& c, const Design& design, const Fit& fit) {
  const Goodness good = goodness(fit, design);
  check_reference(c.name, "aic", good.aic.value());
  check_reference(c.name, "bic", good.bic.value());
  check_reference(c.name, "log_likelihood", good.log_likelihood.value());
  if (fit.model == ModelKind::ols) {
    check_reference(c.name, "r_squared", good.r_squared.value());
    check_reference(c.name, "adjusted_r_squared", good.adjusted_r_squared.value());
    check_reference(c.name, "residual_sd", good.residual_sd.value());
  } else {
    check_reference(c.name, "null_log_likelihood", good.null_log_likelihood.value());
    check_reference(c.name, "mcfadden_r_squared", good.mcfadden_r_squared.value());
  }
}

void check_predictions(const Case& c, const Design& design, const Fit& fit) {
  const std::vector<Prediction> predictions =
      predict(fit, coefficients(fit, design), design.x.topRows(5), 0.9);
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    const std::string row = " " + std::to_string(i + 1);
    check_reference(c.name, "predict.mean" + row, predictions[i].mean);
    check_reference(c.name, "predict.se" + row, predictions[i].standard_error);
    check_reference(c.name, "predict.low" + row, predictions[i].mean_interval.low);
    check_reference(c.name, "predict.high" + row, predictions[i].mean_interval.high);
  }
}

void check_effects(const Case& c, const Design& design, const Fit& fit) {
  for (const Covariance covariance : {Covariance::classic, Covariance::cluster}) {
    const Coefficients table = coefficients(fit, design, covariance);
    const std::string kind(name_of(covariance));
    for (const Estimate& row : average_marginal_effects(fit, design, table)) {
      check_reference(c.name, "ame." + kind + " " + row.name, row.estimate);
      check_reference(c.name, "ame.se." + kind + " " + row.name, row.standard_error);
    }
    Eigen::MatrixXd none = design.x;
    Eigen::MatrixXd all = design.x;
    none.col(coefficient_index(table, "industry")).setZero();
    all.col(coefficient_index(table, "industry")).setOnes();
    const Estimate change = average_change(fit, table, none, all, design.weights, "industry");
    check_reference(c.name, "change." + kind + " industry", change.estimate);
    check_reference(c.name, "change.se." + kind + " industry", change.standard_error);
  }
}

}  // namespace

TEST_CASE("least squares agrees with R: six covariances, intervals, measures of fit, predictions") {
  const std::string main = "score ~ industry + authors + log(compute) + factor(year)";
  const Case c =
      GENERATE_COPY(Case{"ols", main, {}}, Case{"ols_weighted", main, "precision"},
                    Case{"ols_no_constant", "score ~ 0 + industry + authors", {}},
                    Case{"ols_all_levels", "score ~ 0 + factor(year) + industry", {}},
                    Case{"ols_interactions",
                         "score ~ industry + factor(year) + compute + compute^2 + industry:factor(year)",
                         {}});
  const Design design = design_of(c);
  const Fit fit = fit_ols(design);
  check_tables(c, design, fit);
  check_goodness(c, design, fit);
  check_predictions(c, design, fit);
}

TEST_CASE("the logit agrees with R: six covariances, measures of fit, predictions, marginal effects") {
  const std::string main = "released ~ industry + authors + factor(year)";
  const Case c = GENERATE_COPY(Case{"logit", main, {}}, Case{"logit_weighted", main, "copies"},
                               Case{"logit_no_constant", "released ~ 0 + industry + authors", {}});
  const Design design = design_of(c);
  const Fit fit = fit_logit(design);
  check_tables(c, design, fit);
  check_goodness(c, design, fit);
  check_predictions(c, design, fit);
  check_effects(c, design, fit);
}
