// Conference papers in both forms of their lists.

#include "catch.hpp"
#include "works_harness.hpp"

using namespace computedivide;

namespace {

SeenFile see(const std::string& text, const ReadOptions& options = {},
             const std::string& name = "works.jsonl") {
  return see_works(text, options, name);
}

std::string paper(const std::string& more) {
  return R"({"venue":"ICLR","year":2020,"title":"On GPUs","abstract":"Text.")" + more + "}\n";
}

}  // namespace

TEST_CASE("JSON lines with one affiliation per author", "[works]") {
  const SeenFile seen = see(paper(R"(,"status":"Poster","affs":["University of A","Google",null])"));
  CHECK(seen.form == "conference papers, JSON lines");
  REQUIRE(seen.works.size() == 1);
  CHECK_FALSE(seen.works[0].drop);
  CHECK(seen.works[0].year == 2020);
  CHECK(seen.works[0].title == "On GPUs");
  CHECK(seen.works[0].abstract == "Text.");
  CHECK(seen.works[0].institutions == "company+education");
}

TEST_CASE("arrays take venue and year from the file's name, authors separated by semicolons", "[works]") {
  const std::string one =
      R"({"title":"On GPUs","abstract":"Text.","aff":"University of A;;University of B","aff_domain":"x;google.com;x"})";
  const SeenFile seen = see("[" + one + "," + one + "]", {}, "lists/iclr2020.json.gz");
  CHECK(seen.form == "conference papers, arrays");
  REQUIRE(seen.works.size() == 2);
  CHECK(seen.works[0].year == 2020);
  CHECK(seen.works[0].institutions == "company+education");
  // Venue, year and title make a paper: that of the lines above.
  CHECK(seen.works[0].key == see(paper("")).works[0].key);
  CHECK(seen.works[1].key == seen.works[0].key);
}

TEST_CASE("domains belong to authors only where there are as many", "[works]") {
  CHECK(see(paper(R"(,"aff":"University of A;x","aff_domain":"x;google.com;x")")).works[0].institutions ==
        "education");
  CHECK(see(paper(R"(,"aff":"","aff_domain":"x;google.com")")).works[0].institutions == "company");
}

TEST_CASE("rejected and withdrawn papers are left out, whatever the case", "[works]") {
  for (const char* status : {"Reject", "Desk rejected", "Withdrawn", "withdraw"}) {
    CHECK(see(paper(std::string(R"(,"status":")") + status + "\"")).works[0].drop == Drop::not_accepted);
  }
  CHECK_FALSE(see(paper(R"(,"status":"Oral")")).works[0].drop);
}

TEST_CASE("a paper without an abstract or out of the years is left out", "[works]") {
  const auto drop = [](const std::string& text) { return see(text).works.at(0).drop; };
  CHECK(drop(R"({"venue":"a","year":2020,"abstract":"  "})") == Drop::no_abstract);
  CHECK(drop(R"({"venue":"a","year":2020,"abstract":null})") == Drop::no_abstract);
  CHECK(drop(R"({"venue":"a","year":2022,"abstract":"b"})") == Drop::year);
  CHECK_FALSE(drop(R"({"venue":"a","year":"2020","abstract":"b"})"));
}

TEST_CASE("a damaged paper is unreadable, and the next one is read", "[works]") {
  const SeenFile seen = see(paper("") + "{\"venue\":\n" + paper("") + paper(R"(,"status":"\ud800")"));
  REQUIRE(seen.works.size() == 4);
  CHECK(seen.works[1].drop == Drop::unreadable);
  CHECK_FALSE(seen.works[2].drop);
  CHECK_FALSE(seen.works[3].drop);
  CHECK(seen.error("status: a lone surrogate") == 1);
}

TEST_CASE("venue and area are in lower case, for maps of topics", "[works]") {
  const SeenWork work = see(paper(R"(,"primary_area":" Deep Vision ")")).works.at(0);
  CHECK(work.venue == "iclr");
  CHECK(work.primary_area == "deep vision");
  CHECK_FALSE(work.topics_given);
}

TEST_CASE("the first of two members counts, and years may be of another JSON type", "[works]") {
  CHECK(
      see(R"({"venue":"a","year":2020.0,"year":1999,"abstract":"b","aff":"University of A","affs":["Google"]})")
          .works.at(0)
          .institutions == "education");
  CHECK(see(R"({"venue":"a","year":"soon","abstract":"b"})").errors_with("year") == 1);
}
