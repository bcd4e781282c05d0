// The passes by 64 bytes against readers that look at one character after another: whatever way the masks are
// made, and wherever a block ends.

#include <map>
#include <set>

#include "catch.hpp"
#include "computedivide/data/works/index_scan.hpp"
#include "computedivide/data/works/json.hpp"
#include "computedivide/data/works/json_marks.hpp"
#include "computedivide/data/works/key_search.hpp"
#include "computedivide/stats/random.hpp"

using namespace computedivide;

namespace {

std::string padded(std::string text) {
  text.reserve(text.size() + 64);
  return text;
}

/// Those that this processor has.
std::vector<Simd> simds() {
  std::vector<Simd> all{Simd::portable};
  if (best_simd() != Simd::portable) all.push_back(Simd::avx2);
  if (best_simd() == Simd::avx512) all.push_back(Simd::avx512);
  return all;
}

struct Seen {
  bool ok = false;
  std::uint32_t positions = 0;
  std::multiset<std::string> tokens;
};

/// One character after another.
Seen walk(const std::string& object) {
  IndexWalk index(object);
  IndexToken token;
  Seen seen;
  while (index.next(token)) {
    seen.positions += token.count;
    seen.tokens.insert(std::string(token.raw) + '=' + std::string(token.positions));
  }
  seen.ok = index.ok() && index.bad_values == 0 && index.bad_positions == 0;
  return seen;
}

const std::vector<std::string> pieces{
    "{",     "}",  "[",        "]",          ",",       ":",   "\"",   "\\",   " ",   "\\\"", "\\\\",
    "0",     "1",  "17",       "4294967296", "x",       "GPU", "\":[", "],\"", "]}",  "{\"",  "\": [",
    "], \"", "\n", "\xC3\xA9", "\"a\":[1]",  "compute", "the", "-",    "_",    "1.5", "null"};

/// An index as OpenAlex has it, of tokens of many lengths.
std::string usual(std::mt19937_64& random, bool blanks) {
  static const std::vector<std::string> words{
      "compute",    "The", "a",    "GPUs,", "(large-scale)", "x_1", "caf\xC3\xA9",
      "\\\"hi\\\"", "net", "C3PO", "",      "memory.",       "of",  "\\u00e9"};
  const std::string blank = blanks ? " " : "";
  std::string text = "{";
  const std::uint64_t tokens = 1 + random_below(random, 30);
  for (std::uint64_t i = 0; i < tokens; ++i) {
    if (i > 0) text += "," + blank;
    text += '"' + words[random_below(random, words.size())];
    text += std::string(random_below(random, 4), 'q') + "\":" + blank + '[';
    const std::uint64_t positions = 1 + random_below(random, 4);
    for (std::uint64_t j = 0; j < positions; ++j) {
      if (j > 0) text += "," + blank;
      text += std::to_string(random_below(random, j == 0 ? 9 : 20000));
    }
    text += ']';
  }
  return padded(text + '}');
}

FirstLetters watched() {
  FirstLetters letters;
  letters.add("compute", false);
  letters.add("gpu", true);
  letters.add("x", false);
  letters.add("me", true);
  return letters;
}

}  // namespace

TEST_CASE("an index as OpenAlex writes it is read in one pass as a walk reads it", "[index_scan]") {
  std::mt19937_64 random = random_stream(7, 1);
  const FirstLetters letters = watched();
  for (int round = 0; round < 400; ++round) {
    const std::string object = usual(random, round % 2 == 0);
    INFO(object);
    const Seen walked = walk(object);
    REQUIRE(walked.ok);
    std::vector<std::uint32_t> places;
    for (const Simd simd : simds()) {
      UsualIndex index;
      REQUIRE(scan_usual_index(object, letters, index, simd));
      CHECK(index.positions == walked.positions);
      if (places.empty()) places = index.tokens;
      CHECK(index.tokens == places);
      std::multiset<std::string> left = walked.tokens;
      for (const std::uint32_t place : index.tokens) {
        const IndexToken token = token_at(object, index, place);
        const auto found = left.find(std::string(token.raw) + '=' + std::string(token.positions));
        REQUIRE(found != left.end());
        left.erase(found);
      }
      // From here on `left` are the tokens that were passed over: none of them is worth a look.
      for (const std::string& token : left) {
        CHECK(token.find("ompute") == std::string::npos);
        CHECK(token.find("GPU") == std::string::npos);
        CHECK(token.find("memory") == std::string::npos);
        CHECK(token.find('\\') == std::string::npos);
        CHECK(token.find('\xC3') == std::string::npos);
      }
    }
  }
}

TEST_CASE("what the pass over an index lets through is what a walk takes, and damage is left to the walk",
          "[index_scan]") {
  std::mt19937_64 random = random_stream(7, 2);
  const FirstLetters letters = watched();
  int passed = 0;
  int refused = 0;
  for (int round = 0; round < 6000; ++round) {
    std::string object = usual(random, round % 3 == 0);
    const std::uint64_t edits = random_below(random, 3);
    for (std::uint64_t i = 0; i < edits; ++i) {
      const std::string& piece = pieces[random_below(random, pieces.size())];
      const std::size_t at = random_below(random, object.size());
      object.replace(at, random_below(random, 3), piece);
    }
    object = padded(object);
    INFO(object);
    const Seen walked = walk(object);
    for (const Simd simd : simds()) {
      UsualIndex index;
      const bool ok = scan_usual_index(object, letters, index, simd);
      ++(ok ? passed : refused);
      if (!ok) continue;
      CHECK(walked.ok);
      CHECK(index.positions == walked.positions);
    }
  }
  CHECK(passed > 2000);
  CHECK(refused > 2000);
}

TEST_CASE("leading zeros, long numbers, empty lists and what lies behind the end are no usual index",
          "[index_scan]") {
  const FirstLetters letters = watched();
  UsualIndex index;
  for (const std::string fill : {"", "q", "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"}) {
    for (const Simd simd : simds()) {
      const auto scan = [&](const std::string& text) {
        return scan_usual_index(padded(text), letters, index, simd);
      };
      CHECK(scan("{\"" + fill + "\":[0]}"));
      CHECK(scan("{\"" + fill + "\":[1234567]}"));
      CHECK(scan("{\"" + fill + "\": [0, 10], \"x\": [1]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[00]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[0,01]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[12345678]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[1,]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[1]]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[1],}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[1] }"));
      CHECK_FALSE(scan("{\"" + fill + "\":  [1]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[1,  2]}"));
      CHECK_FALSE(scan("{\"" + fill + "\" :[1]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[1]\"x\":[2]}"));
      CHECK_FALSE(scan("{\"" + fill + "\":[1],\"x]}"));
      CHECK_FALSE(scan("{" + fill + "}"));
    }
  }
}

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
