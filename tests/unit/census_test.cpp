// Titles as keys, authors counted, and the censuses that are refused.

#include "catch.hpp"

#include "computedivide/error.hpp"
#include "results/papers/ingest_papers.hpp"

using namespace computedivide;

TEST_CASE("titles join by letters and digits, without the number before a census name", "[papers]") {
  CHECK(title_key("Deep: A Fast, 2-Step Way!") == "deepafast2stepway");
  CHECK(census_key("8296-deep-a-fast-2-step-way") == "deepafast2stepway");
  CHECK(census_key("deep-a-fast") == "deepafast");
}

TEST_CASE("an author of a company and a university counts in each way on purpose", "[papers]") {
  const AuthorCounts counts =
      count_authors({"Google Brain / Stanford University", "Facebook AI Research", ""});
  CHECK(counts.authors == 3);
  CHECK(counts.any == 2);
  CHECK(counts.only == 1);
  CHECK(counts.shares == Approx(1.5));
  CHECK(counts.unknown == 1);
}

TEST_CASE("a census with a name twice or a flag that is none is refused", "[papers]") {
  const std::string entry = R"({"name": "1-a", "code": true, "affiliations": []})";
  CHECK(read_census("[" + entry + "]", "c.json").size() == 1);
  CHECK_THROWS_AS(read_census("[" + entry + "," + entry + "]", "c.json"), Error);
  CHECK_THROWS_AS(read_census(R"([{"name": "1-a", "code": 1, "affiliations": []}])", "c.json"), Error);
}

TEST_CASE("a census or rows of authors without a paper are refused", "[papers]") {
  CHECK_THROWS_WITH(read_census("[]", "c.json"), contains("c.json"));
  CHECK_THROWS_WITH(read_author_rows({"title,year,author_position,affiliation\n", "a.csv"}),
                    contains("a.csv"));
}

TEST_CASE("author rows that do not count on from one are refused", "[papers]") {
  const std::string head = "title,year,author_position,affiliation\n";
  CHECK(read_author_rows({head + "T,2019.0,1.0,MIT\nT,2019.0,2.0,MIT\n", "a.csv"}).size() == 1);
  CHECK(read_author_rows({head + "T,2019,1,MIT\nT,2019,2,MIT\n", "a.csv"}).size() == 1);
  CHECK_THROWS_AS(read_author_rows({head + "T,2019,1,MIT\nT,2019,3,MIT\n", "a.csv"}), Error);
  CHECK_THROWS_AS(read_author_rows({head + "T,2019,2,MIT\n", "a.csv"}), Error);
}
