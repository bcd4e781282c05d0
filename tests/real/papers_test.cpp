// The public NeurIPS files, read whole; the counts were taken from the files by other means.

#include "catch.hpp"

#include "results/papers/release/census2019.hpp"

using namespace computedivide;

TEST_CASE("the census joins the author rows by title, and its papers are all there", "[papers]") {
  const auto census = shared_file("neurips/neurips_2019_code_release.json");
  REQUIRE_SHARED(census);
  const PapersInput input = read_papers_files({census, shared_file("neurips/neurips_2019_authors.csv"),
                                               shared_file("neurips/neurips_2021_author_affiliations.csv")});
  REQUIRE(input.census.size() == 1428);
  REQUIRE(input.joins.size() == 3);
  CHECK(input.joins[0][2] == "1291");
  CHECK(input.joins[1][2] == "137");
  CHECK(input.joins[2][2] == "0");
}

TEST_CASE("on the census, code release falls with industry under every choice", "[papers]") {
  const auto census = shared_file("neurips/neurips_2019_code_release.json");
  REQUIRE_SHARED(census);
  const PapersInput input = read_papers_files({census, shared_file("neurips/neurips_2019_authors.csv")});
  for (const CensusChoice& choice : census_choices) {
    const CodeReleaseFit fit = fit_code_release(census_rows(input.census, choice.name));
    const Estimate& row = estimate_of(fit, "frac_industry");
    INFO(choice.name << ": " << row.estimate << " (" << row.standard_error << ")");
    CHECK(row.estimate < 0);
    REQUIRE(row.p_value);
    CHECK(*row.p_value < 0.05);
  }
}
