#include "catch.hpp"

#include <limits>

#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "computedivide/numbers.hpp"

using namespace computedivide;

TEST_CASE("JSON keeps the order of keys and every bit of a double") {
  const std::string text = R"({"z":1,"a":[0.1,null,true,"é\n"],"m":{"k":2.2250738585072014e-308}})";
  CHECK(to_line(parse_json(text, "t")) == text);
}

TEST_CASE("broken JSON is refused with line and column") {
  CHECK_THROWS_WITH(parse_json("{\n \"a\": }", "t.json"), contains("t.json:2:7: is not JSON"));
  CHECK_THROWS_WITH(parse_json("", "t.json"), contains("t.json:1:1: is not JSON"));
}

TEST_CASE("a value of another kind is refused with the value") {
  const Json json = parse_json(R"({"a":"x"})", "t");
  CHECK_THROWS_WITH(json.at("a", "t").number("t: member 'a'"),
                    "t: member 'a': '\"x\"' is not a number; a number is needed");
  CHECK_THROWS_WITH(json.at("b", "t"), "t: no member 'b'; an object with it is needed");
  CHECK_THROWS_AS(to_text(Json(std::numeric_limits<double>::quiet_NaN())), Error);
}

TEST_CASE("a numbers file reads back what was written, rounded to twelve digits") {
  NumbersFile file;
  file.id = "fig1";
  file.source = {"models", SourceKind::synthetic, std::string(64, 'a'), "a title"};
  file.parameters = {{"until", "2022-12-31"}};
  Number share;
  share.name = "share";
  share.value = 4.0 / 7.0;
  share.low = 0.25;
  share.high = 0.84;
  share.level = 0.95;
  share.n = 7;
  share.count = 4;
  share.unit = "share";
  share.method = "wilson";
  Number nothing;
  nothing.name = "nothing";
  nothing.unit = "ratio";
  nothing.reason = "no model";
  file.numbers = {share, nothing};
  const NumbersFile back = numbers_from_text(numbers_to_text(file), "t");
  CHECK(back.source.kind == SourceKind::synthetic);
  CHECK(back.parameters == file.parameters);
  REQUIRE(back.numbers.size() == 2);
  CHECK(back.numbers[0].value == 0.571428571429);
  CHECK(back.numbers[0].count == 4);
  CHECK_FALSE(back.numbers[1].value);
  CHECK(back.numbers[1].reason == "no model");
  CHECK(numbers_to_text(back) == numbers_to_text(file));
}

TEST_CASE("a document in another form than text is refused by its name") {
  using namespace std::string_literals;
  CHECK_THROWS_WITH(parse_json("\xFF\xFE[\0]\0"s, "c.json"), contains("c.json") && contains("UTF-16"));
  CHECK_THROWS_WITH(parse_json("[\0]\0"s, "c.json"), contains("UTF-16"));
  CHECK_THROWS_WITH(parse_json("\x1F\x8B\x08"s, "c.json"), contains("gzip"));
}

TEST_CASE("a number with neither value nor reason cannot be written") {
  NumbersFile file;
  file.numbers.push_back({});
  file.numbers.back().name = "x";
  CHECK_THROWS_WITH(numbers_to_text(file),
                    "number 'x': has neither value nor reason; one of the two is needed");
}
