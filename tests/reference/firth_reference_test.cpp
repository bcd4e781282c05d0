#include <string>
#include <vector>

#include "computedivide/formula.hpp"
#include "computedivide/papers.hpp"
#include "frame.hpp"
#include "reference/references.hpp"
#include "results/papers/release/release_fit.hpp"
#include "results/papers/release/release_sample.hpp"
#include "stats/regression/regression.hpp"

using namespace computedivide;

namespace {

struct Case {
  std::string name;
  std::string file;
  std::string formula;
  std::optional<std::string> weights;
};

// Figures that the paper's table and text give of a regression of code release.
double value_of(const std::vector<Number>& numbers, const std::string& name) {
  for (const Number& number : numbers) {
    if (number.name == name) return number.value.value();
  }
  FAIL("no number '" << name << "'");
  return 0;
}

}  // namespace

TEST_CASE("Firth's logit agrees with R: ordinary, weighted, completely and quasi-completely separated") {
  const std::string main = "released ~ industry + authors + factor(year)";
  const Case c = GENERATE_COPY(
      Case{"firth", "papers.csv", main, {}}, Case{"firth_weighted", "papers.csv", main, "copies"},
      Case{"firth_few", "few.csv", "released ~ x + factor(year)", {}},
      Case{"firth_complete", "separated.csv", "late ~ ready + industry", {}},
      Case{"firth_quasi", "separated.csv", "released ~ industry + factor(year)", {}});
  const Design design =
      make_design(parse_formula(c.formula), read_frame(test_file("reference/" + c.file)), {c.weights, {}});
  const FirthFit fitted = fit_firth(design);
  check_reference(c.name, "penalised", fitted.penalised_log_likelihood);
  const Coefficients wald = coefficients(fitted.fit, design);
  for (const std::string level : {"0.95", "0.8"}) {
    const std::vector<Estimate> table = firth_table(fitted, design, std::stod(level));
    for (std::size_t j = 0; j < table.size(); ++j) {
      const Estimate& row = table[j];
      check_reference(c.name, "coef " + row.name, row.estimate);
      check_reference(c.name, "se " + row.name, row.standard_error);
      check_reference(c.name, "se " + row.name, standard_errors(wald)(static_cast<Eigen::Index>(j)));
      check_reference(c.name, "chisq " + row.name, row.statistic.value());
      check_reference(c.name, "p " + row.name, row.p_value.value());
      check_reference(c.name, "low " + level + " " + row.name, row.low);
      check_reference(c.name, "high " + level + " " + row.name, row.high);
    }
  }
}

TEST_CASE("Table 1's regression agrees with R's glm on annotated papers") {
  const std::string number = GENERATE("1", "2", "3");
  const std::string name = "table1_" + number;
  const PapersFile read = read_papers(test_file("reference/annotations_" + number + ".csv"));
  CHECK(read.kind == SourceKind::synthetic);
  const CodeReleaseSample sample = code_release_sample(read.papers, "novel");
  const CodeReleaseFit fit = fit_code_release(sample.rows);
  for (const Estimate& row : fit.table) {
    check_reference(name, "coef " + row.name, row.estimate);
    check_reference(name, "se " + row.name, row.standard_error);
    check_reference(name, "z " + row.name, row.statistic.value());
    check_reference(name, "p " + row.name, row.p_value.value());
    check_reference(name, "odds " + row.name, std::exp(row.estimate));
    check_reference(name, "low " + row.name, row.low);
    check_reference(name, "high " + row.name, row.high);
  }
  check_reference(name, "n", static_cast<double>(fit.n));
  check_reference(name, "aic", fit.aic.value());
  check_reference(name, "mcfadden_r_squared", fit.mcfadden_r_squared);
  check_reference(name, "ame", fit.marginal_effect.estimate);
  check_reference(name, "ame.se", fit.marginal_effect.standard_error);
  const std::vector<Number> numbers =
      code_release_numbers(sample.rows, try_code_release(sample.rows, CodeReleaseMethod::likelihood));
  check_reference(name, "coef frac_industry", value_of(numbers, "frac_industry"));
  check_reference(name, "se frac_industry", value_of(numbers, "frac_industry.se"));
  check_reference(name, "p n_authors", value_of(numbers, "n_authors.p"));
  check_reference(name, "odds frac_industry", value_of(numbers, "odds_ratio_frac_industry"));
  check_reference(name, "change_pp", value_of(numbers, "probability_change_pp"));
}
