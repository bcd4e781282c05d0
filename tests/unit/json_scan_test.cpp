// The pass over a record by 64 bytes, and the walks by what it found, against readers that look at one
// character after another: whatever way the masks are made, and wherever a block ends.

#include <map>

#include "catch.hpp"
#include "computedivide/data/works/json.hpp"
#include "computedivide/data/works/json_cursor.hpp"
#include "computedivide/data/works/json_marks.hpp"
#include "computedivide/data/works/key_search.hpp"
#include "scan_harness.hpp"

using namespace computedivide;

TEST_CASE("the pass over a record finds the same with all instructions, and the brackets that a walk finds",
          "[json_scan]") {
  std::mt19937_64 random = random_stream(7, 3);
  int good = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string object = "{\"id\":\"W1\",\"abstract\":" + usual(random, false) +
                         ",\"list\":[{\"a\":{\"b\":[1,2]}},{\"c\":\"}]\"}],\"n\":3}";
    const std::uint64_t edits = random_below(random, 3);
    for (std::uint64_t i = 0; i < edits; ++i) {
      object.replace(random_below(random, object.size()), random_below(random, 3),
                     pieces[random_below(random, pieces.size())]);
    }
    object = padded(object);
    INFO(object);
    JsonScan first;
    const bool ok = scan_json_object(object, first, Simd::portable);
    for (const Simd simd : simds()) {
      JsonScan scan;
      CHECK(scan_json_object(object, scan, simd) == ok);
      if (!ok) continue;
      CHECK(scan.close == first.close);
      CHECK(scan.ascii == first.ascii);
      CHECK(scan.quotes == first.quotes);
      CHECK(scan.brackets == first.brackets);
      REQUIRE(scan.members.size() == first.members.size());
      for (std::size_t i = 0; i < scan.members.size(); ++i) {
        CHECK(scan.members[i].open == first.members[i].open);
        CHECK(scan.members[i].close == first.members[i].close);
      }
    }
    const bool valid = is_valid_json(object);
    // The pass is no full check; what is JSON it never refuses.
    if (valid && object.front() == '{') CHECK(ok);
    good += valid ? 1 : 0;
  }
  CHECK(good > 1000);
}

TEST_CASE("the quick walk over members sees the keys and values that the careful one sees", "[json_scan]") {
  const std::string object = padded(
      R"({"a":1,"b":"x\"y","c":[{"d":[]},{"e":{"f":[1,{"g":2}]}}],"h":null,"i":{"j":"k"},"l":-0.5e1})");
  JsonScan scan;
  REQUIRE(scan_json_object(object, scan));
  const JsonMarks marks(scan);
  const std::vector<std::string_view> keys{"a", "b", "c", "h", "i"};
  KeyOrder order(keys);
  std::map<std::string, std::string> quick;
  const char* end = marks.members(object.data(), order, [&](int key, const char* at) {
    const char* behind = marks.skip(at);
    if (behind != nullptr && key != KeyOrder::other)
      quick[std::string(keys[static_cast<std::size_t>(key)])] = std::string(at, behind);
    return behind;
  });
  // "-0.5e1" is left to the careful walk.
  CHECK(end == nullptr);
  JsonCursor cursor(object);
  JsonItems members(cursor, '{');
  std::string_view value;
  while (members.next()) {
    const bool ok = cursor.skip(value);
    const std::string key(members.key.raw);
    if (key != "l") CHECK(quick.at(key) == value);
    if (!members.value_read(ok)) break;
  }
  CHECK(members.ok());
  CHECK(quick.size() == 5);
}

TEST_CASE("brackets that do not match end the quick walk", "[json_scan]") {
  for (const std::string text : {R"({"a":[{"b":1]}})", R"({"a":{"b":[1}}})", R"({"a":[1}, "b":[2]})",
                                 R"({"a" :1})", R"({"a":1 })", R"({"a":tru})", R"({"a":1.})", R"({"a":})"}) {
    INFO(text);
    const std::string object = padded(text);
    JsonScan scan;
    if (!scan_json_object(object, scan)) continue;
    const JsonMarks marks(scan);
    KeyOrder order({});
    const char* end =
        marks.members(object.data(), order, [&](int, const char* at) { return marks.skip(at); });
    CHECK(end == nullptr);
  }
}

TEST_CASE("the walk by the keys of the object before sees what the careful one sees", "[json_scan]") {
  // One order for all objects: what the last one had is what the next is compared with first.
  std::mt19937_64 random = random_stream(7, 5);
  const std::vector<std::string> keys{
      "id", "a", "display_name", "de\\\"ep", "", "b", "a_key_that_is_longer_than_thirty-two_bytes", "level"};
  const std::vector<std::string> values{
      "1",
      "\"x\"",
      "\"a long string that reaches over more than one block of bytes \\\" \"",
      "null",
      "[]",
      "[{\"id\":[1]},2]",
      "{\"a\":{\"id\":\"W\"}}",
      "-1.5"};
  KeyOrder order({"id", "display_name", "b"});
  for (int round = 0; round < 3000; ++round) {
    const std::size_t size = 1 + random_below(random, random_below(random, 20) == 0 ? 80 : 8);
    const bool blanks = random_below(random, 4) == 0;
    std::string object = "{";
    for (std::size_t i = 0; i < size; ++i) {
      const std::string& key =
          keys[random_below(random, 5) == 0 ? random_below(random, keys.size()) : i % keys.size()];
      object += std::string(i == 0   ? ""
                            : blanks ? ", "
                                     : ",") +
                '"' + key + (blanks ? "\": " : "\":") + values[random_below(random, values.size())];
    }
    object = padded(object + "}");
    INFO(object);
    JsonScan scan;
    REQUIRE(scan_json_object(object, scan));
    const JsonMarks marks(scan);
    std::vector<std::pair<int, std::string>> quick;
    const char* end = marks.members(object.data(), order, [&](int key, const char* at) {
      const char* behind = marks.skip(at);
      if (behind != nullptr) quick.emplace_back(key, std::string(at, behind));
      return behind;
    });
    CHECK(end == object.data() + object.size());
    std::vector<std::pair<int, std::string>> careful;
    JsonCursor cursor(object);
    JsonItems members(cursor, '{');
    std::string_view value;
    while (members.next()) {
      const std::string_view key = members.key.raw;
      const int which = key == "id" ? 0 : key == "display_name" ? 1 : key == "b" ? 2 : KeyOrder::other;
      const bool ok = cursor.skip(value);
      careful.emplace_back(which, std::string(value));
      if (!members.value_read(ok)) break;
    }
    REQUIRE(members.ok());
    CHECK(quick == careful);
  }
}

TEST_CASE("where an object's own members begin is told from its beginning, with all instructions",
          "[json_scan]") {
  const std::string object = padded(
      R"({"a":1,"b":"x\"{,y\\","c":[{"d":[]},{"e":{"f":[1,{"g":"]"}]}}],"a string of more than sixty-four bytes, )"
      R"(so that blocks end within it":{},"h":null}{"i":2})");
  JsonScan scan;
  int depth = 0;
  bool inside = false;
  bool escaped = false;
  bool ended = false;
  int places = 0;
  for (std::size_t i = 0; i < object.size(); ++i) {
    const bool expected = !inside && depth == 1 && !ended;
    for (const Simd simd : simds())
      CHECK(is_between_members(padded(object.substr(0, i)), scan, simd) == expected);
    for (const Simd simd : simds()) {
      if (!inside) CHECK(brackets_left_open(padded(object.substr(i)), scan, simd) == -depth);
    }
    places += expected ? 1 : 0;
    const char c = object[i];
    if (escaped) {
      escaped = false;
    } else if (inside) {
      escaped = c == '\\';
      inside = c != '"';
    } else if (c == '"') {
      inside = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      ended = --depth == 0 || ended;
    }
  }
  CHECK(places > 20);
}

TEST_CASE("the search for a key finds the first, with all instructions", "[json_scan]") {
  std::mt19937_64 random = random_stream(7, 6);
  const std::string key = "\"language\"";
  const std::vector<std::string> others{"\"",      "e\"", "language\"",   "\"language",        "\"languagE\"",
                                        "guage\"", "x",   "\"Language\"", std::string(61, 'e')};
  int found = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (std::uint64_t i = random_below(random, 40); i > 0; --i)
      text += random_below(random, 50) == 0 ? key : others[random_below(random, others.size())];
    // What stands behind the text is no part of it.
    const std::string more = text + key + std::string(64, ' ');
    const std::size_t cut = text.size() + random_below(random, key.size());
    const std::string_view seen = std::string_view(more).substr(0, cut);
    const std::size_t place = seen.find(key);
    const char* expected = place == std::string_view::npos ? nullptr : more.data() + place + key.size();
    for (const Simd simd : simds()) CHECK(find_key(seen, key, simd) == expected);
    found += expected != nullptr ? 1 : 0;
  }
  CHECK(found > 300);
}
