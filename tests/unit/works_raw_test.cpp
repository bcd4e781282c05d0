// What the raw bytes of an OpenAlex record settle, against the same record parsed; and JSON split without
// changing it.

#include "catch.hpp"
#include "data/json/json_parts.hpp"
#include "data/openalex_record.hpp"
#include "works_harness.hpp"

using namespace computedivide;

TEST_CASE("a year at the front of the record drops it like one further back, unless the record is cut",
          "[works]") {
  const std::string front = R"({"id":"https://openalex.org/W7","doi":null,"publication_year":2011,"x":[1]})";
  const SeenFile seen = see_works(front + "\n" + front.substr(0, front.size() - 3) + "\n" + record());
  REQUIRE(seen.works.size() == 3);
  CHECK(seen.works[0].drop == Drop::year);
  CHECK(seen.works[0].key == 7);
  CHECK(seen.works[0].year == 2011);
  CHECK(seen.works[1].drop == Drop::unreadable);
  CHECK_FALSE(seen.works[2].drop);
}

TEST_CASE("the raw bytes drop what the whole record would", "[works]") {
  // The same record parsed: its id follows a member that the front does not begin with.
  const std::vector<std::string> years{"2011", "2015", "\"2015\"", "2015.0", "null", "20155", "201"};
  const std::vector<std::string> indexes{
      "", "null", "{}", R"({"a":[0]})", R"({"IndexLength":0,"InvertedIndex":{}})", R"("{\"a\":[0]}")"};
  // The text in between: members that look like the deciding ones but are not.
  const std::vector<std::string> between{"",
                                         R"("title":"\"publication_year\":1999,",)",
                                         R"("ids":{"publication_year":1999},)",
                                         R"("ids":{"publication_year":2015},)",
                                         R"("x":[{"abstract_inverted_index":null}],)",
                                         R"("publication_year":1999,)",
                                         R"("x\"publication_year":2015,)",
                                         R"("x\"publication_year":1999,)",
                                         R"("x":[{"abstract_inverted_index":{"a":[0]}}],)",
                                         R"("x\"abstract_inverted_index":{"a":[0]},)",
                                         R"("abstract_inverted_index":null,)",
                                         R"("abstract_inverted_index":{"b":[0]},)",
                                         R"("x":["abstract_inverted_index"],)",
                                         R"("abstract_inverted_index" :{"b":[0]},)"};
  // What is first looked for near the record's end may be farther away.
  const std::string far = ",\"z\":\"" + std::string(1500, 'z') + '"';
  std::map<Drop, int> dropped;
  for (const std::string& year : years) {
    for (const std::string& index : indexes) {
      for (const std::string& other : between) {
        for (const bool is_far : {false, true}) {
          for (const bool year_first : {false, true}) {
            const std::string own = "\"publication_year\":" + year + ",";
            const std::string rest =
                (year_first ? own + other : other + own) +
                (index.empty() ? "\"title\":0" : "\"abstract_inverted_index\":" + index) +
                (is_far ? far : "") + "}";
            const std::string id = R"("id":"https://openalex.org/W7",)";
            INFO(id + rest);
            const SeenFile raw = see_works("{" + id + rest);
            const SeenFile parsed = see_works("{\"doi\":null," + id + rest);
            REQUIRE(raw.works.size() == 1);
            CHECK(raw.works[0].drop == parsed.works[0].drop);
            CHECK(raw.works[0].year == parsed.works[0].year);
            CHECK(raw.works[0].key == 7);
            if (const auto drop = raw_drop("{" + id + rest, 2012, 2021))
              ++dropped[drop->outside ? Drop::year : Drop::no_abstract];
          }
        }
      }
    }
  }
  CHECK(dropped[Drop::year] > 100);
  CHECK(dropped[Drop::no_abstract] > 10);
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

TEST_CASE("nothing is read after a record that ends where the front does", "[works]") {
  for (std::size_t size = 1950; size < 2070; ++size) {
    const std::string text =
        R"({"id":"https://openalex.org/W7","p":")" + std::string(size, 'p') + R"(","publication_year":20})";
    // In memory of exactly this size, so that a sanitizer sees what is read past it.
    const std::vector<char> memory(text.begin(), text.end());
    (void)raw_drop({memory.data(), memory.size()}, 2012, 2021);
    CHECK(see_works(text).works.at(0).drop == Drop::year);
  }
}

TEST_CASE("two records on one line of which one is in the years are both read", "[works]") {
  const std::string early = R"({"id":"https://openalex.org/W9","publication_year":1999})";
  const SeenFile seen = see_works(early + " " + record({{"id", R"("W2")"}}));
  REQUIRE(seen.works.size() == 2);
  CHECK(seen.works[0].drop == Drop::year);
  CHECK_FALSE(seen.works[1].drop);
}

TEST_CASE("escapes are resolved, and bad ones end the text", "[works]") {
  const auto resolve = [](std::string_view raw) {
    std::string text;
    const TextFault fault = unescape_json(raw, text);
    return std::pair(text, fault);
  };
  CHECK(resolve(R"(\"\\\/\b\f\n\r\t)") == std::pair(std::string("\"\\/\b\f\n\r\t"), TextFault::none));
  CHECK(resolve(R"(\u00e9\ud83d\ude00x)") == std::pair(std::string("\u00e9\U0001F600x"), TextFault::none));
  CHECK(resolve(R"(a\ud83d\u0041)") == std::pair(std::string("a\uFFFDA"), TextFault::lone_surrogate));
  CHECK(resolve(R"(\udc00\ud83d)") == std::pair(std::string("\uFFFD\uFFFD"), TextFault::lone_surrogate));
  for (const char* bad : {"a\\x", "a\\u12", "a\\u12g4", "a\\"})
    CHECK(resolve(bad) == std::pair(std::string("a"), TextFault::bad_escape));
}

TEST_CASE("members and elements are found as they stand, and a text cut anywhere is not whole", "[works]") {
  const std::string text =
      R"( {"a" : 1, "b":{"a":"}\"]","c":[1,{"d":[]}]},"c":"x\ud800,y" , "d":null, "e":[ ] } )";
  const JsonParts members(text);
  REQUIRE(members.ok());
  REQUIRE(members.parts().size() == 5);
  CHECK(members.parts()[1].key == "b");
  CHECK(members.find("b") == R"({"a":"}\"]","c":[1,{"d":[]}]})");
  CHECK(members.find("c") == R"("x\ud800,y")");
  CHECK(members.find("a") == "1");
  CHECK(members.find("z").empty());
  CHECK(JsonParts(JsonParts(members.find("b")).find("c")).parts().size() == 2);
  CHECK((JsonParts("[]").ok() && JsonParts("{}").ok()));
  for (std::size_t n = 0; n + 2 < text.size(); ++n) {
    INFO(n);
    CHECK_FALSE(JsonParts(text.substr(0, n)).ok());
  }
  for (const char* bad :
       {"{\"a\":1}}", "{\"a\" 1}", "{a:1}", "{\"a\":}", "{\"a\":1,}", "7", "[1,2", "[1 2]", "\"a\""}) {
    INFO(bad);
    CHECK_FALSE(JsonParts(bad).ok());
  }
}
