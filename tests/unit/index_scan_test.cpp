// The pass over an inverted index by 64 bytes against a reader that looks at one character after another:
// whatever way the masks are made, and wherever a block ends.

#include <set>

#include "catch.hpp"
#include "computedivide/data/works/index_scan.hpp"
#include "computedivide/data/works/json.hpp"
#include "scan_harness.hpp"

using namespace computedivide;

namespace {

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
