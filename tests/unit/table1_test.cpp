// Who is in Table 1's sample, and the table's stars and signs.

#include "catch.hpp"

#include "computedivide/base/error.hpp"
#include "computedivide/results/table1.hpp"

using namespace computedivide;

TEST_CASE("Table 1's sample counts who is left out, and why", "[papers]") {
  Paper paper;
  paper.year = 2019;
  paper.n_authors = 4;
  paper.n_industry_authors = 1;
  paper.code_released = true;
  Paper novel = paper;
  novel.novel_model = true;
  Paper blank = novel;
  blank.code_released.reset();
  const CodeReleaseSample sample = code_release_sample({paper, novel, blank}, "novel");
  REQUIRE(sample.rows.size() == 1);
  CHECK(sample.rows[0].frac_industry == 0.25);
  CHECK(sample.left_out.at("novel_model unknown") == 1);
  CHECK(sample.left_out.at("code_released unknown") == 1);
  CHECK(code_release_sample({paper, novel, blank}, "all").rows.size() == 2);
  CHECK_THROWS_AS(code_release_sample({paper}, "some"), Error);
}

TEST_CASE("the LaTeX table escapes its note and stars its estimates", "[papers]") {
  CodeReleaseFit fit;
  Estimate row;
  row.name = "frac_industry";
  row.estimate = -1.52;
  row.p_value = 0.035;
  fit.table.push_back(row);
  CodeReleaseOutcome outcome;
  outcome.fit = fit;
  const std::string text = code_release_latex(outcome, "50 % of a_b & c");
  CHECK(text.find("Frac. industry & $-1.52^{*}$") != std::string::npos);
  CHECK(text.find("50 \\% of a\\_b \\& c") != std::string::npos);
}
