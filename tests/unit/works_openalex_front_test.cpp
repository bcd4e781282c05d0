// What the front of an OpenAlex record settles against the same record read whole.

#include <map>

#include "catch.hpp"
#include "computedivide/data/works/openalex_front.hpp"
#include "works_harness.hpp"

using namespace computedivide;

TEST_CASE("a year at the front of the record drops it like one behind", "[works]") {
  const std::string front = R"({"id":"https://openalex.org/W7","doi":null,"publication_year":2011,"x":[1]})";
  const SeenFile seen = see_works(front + "\n" + front.substr(0, front.size() - 3) + "\n" + record());
  REQUIRE(seen.works.size() == 3);
  CHECK(seen.works[0].drop == Drop::year);
  CHECK(seen.works[0].key == 7);
  CHECK(seen.works[1].drop == Drop::unreadable);
}

TEST_CASE("the front of a record drops what the whole of it would", "[works]") {
  // The same record read whole: its id stands behind a member that the front does not begin with.
  const std::vector<std::string> years{"2011", "2015", "\"2015\"", "2015.0", "null", "20155", "201"};
  const std::vector<std::string> languages{R"("de")", R"("en")", R"("")", "null", R"("d\u0065")", "7"};
  const std::vector<std::string> indexes{"",
                                         "null",
                                         "{}",
                                         R"({"a":[0]})",
                                         R"({"IndexLength":0,"InvertedIndex":{}})",
                                         R"({"IndexLength":1,"InvertedIndex":{"a":[0]}})",
                                         R"("{\"a\":[0]}")"};
  // What stands between: members that look like those that decide, where they are none.
  const std::vector<std::string> between{"",
                                         R"("title":"\"publication_year\":1999,\"language\":\"de\"",)",
                                         R"("ids":{"publication_year":1999,"language":"de"},)",
                                         R"("x":[{"language":"de","abstract_inverted_index":null}],)",
                                         R"("language":"de",)",
                                         R"("publication_year":1999,)",
                                         R"("x":[{"abstract_inverted_index":{"a":[0]}}],)",
                                         R"("x":{"abstract_inverted_index":{"a":[0]}},)",
                                         R"("x\"abstract_inverted_index":{"a":[0]},)",
                                         R"("abstract_inverted_index":null,)",
                                         R"("abstract_inverted_index":{"b":[0]},)",
                                         R"("x":["abstract_inverted_index"],)",
                                         R"("abstract_inverted_index" :{"b":[0]},)"};
  // What is looked for near the record's end first may stand farther away.
  const std::string far = ",\"z\":\"" + std::string(1500, 'z') + '"';
  std::map<Drop, int> dropped_by_front;
  JsonScan scan;
  for (const std::string& year : years) {
    for (const std::string& language : languages) {
      for (const std::string& index : indexes) {
        for (const std::string& other : between) {
          for (const unsigned order : {0U, 1U, 2U, 3U}) {
            const bool language_first = order % 2 == 1;
            const std::string a = "\"publication_year\":" + year + ",";
            const std::string b = "\"language\":" + language + ",";
            const std::string rest =
                other + (language_first ? b + a : a + b) +
                (index.empty() ? "\"title\":0" : "\"abstract_inverted_index\":" + index) +
                (order >= 2 ? far : "") + "}";
            const std::string id = R"("id":"https://openalex.org/W7",)";
            const std::string record = "{" + id + rest;
            INFO(record);
            const SeenFile front = see_works(record);
            const SeenFile whole = see_works("{\"doi\":null," + id + rest);
            REQUIRE(front.works.size() == 1);
            CHECK(front.works[0].drop == whole.works[0].drop);
            CHECK(front.works[0].year == whole.works[0].year);
            CHECK(front.works[0].key == 7);
            CHECK(whole.works[0].key == 7);
            std::string padded = record + std::string(TextReader::padding, ' ');
            if (const auto drop = drop_at_front(std::string_view(padded).substr(0, record.size()), {}, scan))
              ++dropped_by_front[drop->reason];
          }
        }
      }
    }
  }
  CHECK(dropped_by_front[Drop::year] > 1000);
  CHECK(dropped_by_front[Drop::language] > 20);
  CHECK(dropped_by_front[Drop::no_abstract] > 100);
}

TEST_CASE("an id at the front is the number that it is elsewhere", "[works]") {
  for (const std::string id : {"W0", "W7", "W007", "W140737488355327", "W140737488355328",
                               "W0000000000000123", "W12345678901234567890", "W", "W1x", "W1\\u0031"}) {
    INFO(id);
    const std::string rest = "\"id\":\"https://openalex.org/" + id + R"(","publication_year":1999})";
    const SeenFile front = see_works("{" + rest);
    const SeenFile whole = see_works("{\"doi\":null," + rest);
    REQUIRE(front.works.size() == 1);
    CHECK(front.works[0].key == whole.works[0].key);
  }
}

TEST_CASE("what decides may stand where the front ends, in a record that is cut", "[works]") {
  JsonScan scan;
  for (std::size_t size = 1950; size < 2070; ++size) {
    const std::string record = R"({"id":"https://openalex.org/W7","publication_year":2015,"p":")" +
                               std::string(size, 'p') + R"(","language":"de)";
    // In memory of exactly this size, so that a sanitizer sees what is read behind it.
    const std::string cut = record + '}';
    std::vector<char> memory(cut.begin(), cut.end());
    memory.resize(cut.size() + TextReader::padding);
    CHECK(!drop_at_front({memory.data(), cut.size()}, {}, scan));
    const SeenFile whole = see_works(record + R"(","abstract_inverted_index":{"a":[0]}})");
    CHECK(whole.works.at(0).drop == Drop::language);
  }
}

TEST_CASE("a blank behind every colon and comma changes nothing", "[works]") {
  for (const char* year : {"2011", "2015", "2022"}) {
    const std::string id =
        R"({"id":"https://openalex.org/W7","doi":null,"title":"\"publication_year\":2015 [","publication_year":)";
    const std::string compact = id + year + "," + record({{"id", ""}, {"publication_year", ""}}).substr(1);
    std::string spaced;
    bool in_string = false;
    for (std::size_t i = 0; i < compact.size(); ++i) {
      spaced += compact[i];
      if (compact[i] == '"' && compact[i - 1] != '\\') in_string = !in_string;
      if (!in_string && (compact[i] == ':' || compact[i] == ',')) spaced += ' ';
    }
    INFO(spaced);
    const SeenFile one = see_works(compact);
    const SeenFile other = see_works(spaced);
    REQUIRE(one.works.size() == 1);
    REQUIRE(other.works.size() == 1);
    CHECK(other.works[0].key == 7);
    CHECK(other.works[0].drop == one.works[0].drop);
    CHECK((one.works[0].drop == Drop::year) == (std::string(year) != "2015"));
    CHECK(other.works[0].year == one.works[0].year);
    CHECK(other.works[0].institutions == one.works[0].institutions);
    CHECK(other.works[0].concept_names == one.works[0].concept_names);
  }
}
