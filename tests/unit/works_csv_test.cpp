// Works in our own plain form, and what happens to damaged records.

#include "catch.hpp"
#include "works_harness.hpp"

using namespace computedivide;

TEST_CASE("our own CSV: id, year, text, and topics and team where they are", "[works]") {
  const SeenFile seen = see_works(
      "id,year,topics,team,text\n"
      "1,2015,Language model; Robotics,academic_only,\"A GPU, \"\"quoted\"\",\nand a line\"\n"
      "2,2016,,company+facility,words\n");
  CHECK(seen.form == "works, our own CSV");
  REQUIRE(seen.works.size() == 2);
  CHECK(seen.works[0].year == 2015);
  CHECK(seen.works[0].institutions == "education");
  CHECK(seen.works[0].given_topics == std::vector<std::string>{"Language model", "Robotics"});
  CHECK(seen.works[0].abstract == "A GPU, \"quoted\",\nand a line");
  CHECK(seen.works[1].institutions == "company+facility");
  CHECK(seen.works[1].given_topics.empty());
  CHECK(seen.works[0].topics_given);
  CHECK(seen.errors.kinds.empty());
}

TEST_CASE("a title and institutions are read, OpenAlex ids are numbers, years may be \"2015.0\"", "[works]") {
  const SeenFile seen = see_works(
      "id,year,title,institutions,text\nhttps://openalex.org/W12,2015.0,On GPUs,company+archive,words\n");
  REQUIRE(seen.works.size() == 1);
  CHECK(seen.works[0].key == 12);
  CHECK(seen.works[0].title == "On GPUs");
  CHECK(seen.works[0].institutions == "archive+company");
  CHECK_FALSE(seen.works[0].topics_given);
}

TEST_CASE("each team type stands for institutions that make it", "[works]") {
  for (const TeamType team : team_types) {
    const SeenFile seen = see_works("id,year,team,text\n1,2015," + std::string(name_of(team)) + ",words\n");
    REQUIRE(seen.works.size() == 1);
    std::string list = seen.works[0].institutions == "none" ? "" : seen.works[0].institutions;
    std::replace(list.begin(), list.end(), '+', ',');
    CHECK(team_type(parse_institution_types(list, "test"), {}) == team);
  }
  const SeenFile wrong = see_works("id,year,team,text\n1,2015,academics,words\n");
  CHECK(wrong.works[0].institutions == "none");
  CHECK(wrong.error("team: is not a team type") == 1);
}

TEST_CASE("columns in any order and case, a BOM, CRLF and blank lines", "[works]") {
  const SeenFile seen = see_works("\xEF\xBB\xBFText,More,ID,Year\r\n\r\nwords,x,7,2015\r\n");
  REQUIRE(seen.works.size() == 1);
  CHECK(seen.works[0].abstract == "words");
  CHECK(seen.works[0].key == work_key("7"));
}

TEST_CASE("the filters of year and abstract hold for our own CSV", "[works]") {
  const SeenFile seen =
      see_works("id,year,text\n1,2011,a\n2,2015,\" \"\n3,,a\n4,later,a\n5,2021,a\n,2015,a\n");
  REQUIRE(seen.works.size() == 6);
  CHECK(seen.works[0].drop == Drop::year);
  CHECK(seen.works[1].drop == Drop::no_abstract);
  CHECK(seen.works[2].drop == Drop::year);
  CHECK(seen.works[3].drop == Drop::year);
  CHECK_FALSE(seen.works[4].drop);
  CHECK_FALSE(seen.works[5].drop);
  CHECK(seen.works[5].key == 0);
  CHECK(seen.error("year: is not a whole number") == 1);
  CHECK(seen.error("id: is missing") == 1);
}

TEST_CASE("a damaged record is unreadable, and the next one is read", "[works]") {
  const SeenFile seen = see_works(
      "id,year,text\n1,2015,a\n2,2015,\"open\n3,2015,b\n4,2015,c,d\n5,2015,x\"y\"\n6,2015,\xFF\n7,2015,e\n");
  REQUIRE(seen.works.size() == 7);
  CHECK_FALSE(seen.works[0].drop);
  CHECK(seen.works[1].drop == Drop::unreadable);
  CHECK_FALSE(seen.works[2].drop);
  CHECK(seen.works[3].drop == Drop::unreadable);
  CHECK(seen.works[4].drop == Drop::unreadable);
  CHECK(seen.works[5].drop == Drop::unreadable);
  CHECK_FALSE(seen.works[6].drop);
}
