// From the table of facts to the rows of the regression of code release.

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "results/papers/release/release_sample.hpp"

using namespace computedivide;

namespace {

PaperFacts paper(int year, int authors, int industry) {
  PaperFacts facts;
  facts.key = std::to_string(year) + "-" + std::to_string(authors) + "-" + std::to_string(industry);
  facts.venue = "NeurIPS";
  facts.year = year;
  facts.code = true;
  facts.experimental = true;
  facts.n_authors = authors;
  facts.counts = AuthorCounts{authors, industry, 0, industry / 2.0, 0};
  facts.source = AuthorsSource::author_rows;
  return facts;
}

}  // namespace

TEST_CASE("papers of the selection make rows, and the others of its years are counted", "[facts]") {
  std::vector<PaperFacts> papers{paper(2017, 4, 1), paper(2021, 2, 2), paper(2022, 2, 2), paper(2019, 3, 0),
                                 paper(2019, 3, 1), paper(2019, 3, 2), paper(2019, 3, 3)};
  papers[3].excluded = true;
  papers[4].experimental = false;
  papers[5].code.reset();
  papers[6].counts.reset();
  LeftOut left_out;
  const std::vector<CodeReleaseRow> rows = facts_rows(papers, {}, left_out);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].frac_industry == 0.25);
  CHECK(rows[0].n_authors == 4);
  CHECK(rows[1].frac_industry == 1);
  CHECK(left_out.size() == 4);
  FactsSelection all;
  all.experimental_only = false;
  all.with_excluded = true;
  LeftOut rest;
  CHECK(facts_rows(papers, all, rest).size() == 4);
  FactsSelection shares;
  shares.census_choice = "shares";
  CHECK(facts_rows(papers, shares, rest)[0].frac_industry == 0.125);
  papers[0].source = AuthorsSource::page_order;
  FactsSelection joined;
  joined.census_choice = "joined";
  CHECK(facts_rows(papers, joined, rest).size() == 1);
  FactsSelection unknown;
  unknown.census_choice = "guess";
  CHECK_THROWS_AS(facts_rows(papers, unknown, rest), Error);
}
