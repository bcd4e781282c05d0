#include <cmath>
#include <map>

#include "catch.hpp"
#include "computedivide/error.hpp"
#include "score/words.hpp"
#include "stats/compare.hpp"

using namespace computedivide;

namespace {

const Lexicon no_stop_words{"stop_words", {"the", "of"}};

using Counts = std::map<std::string, std::uint64_t>;

Counts counts_in(const std::vector<std::string>& terms, std::string_view text) {
  WordLister lister(no_stop_words, terms);
  return count_words(lister, text);
}

}  // namespace

TEST_CASE("words are folded runs of word characters; stop words, single characters and numbers are none",
          "[keyness]") {
  const Counts counts =
      counts_in({}, "The model's SIZE of 175B, 175 and 3.5: model\u2013size Größe ÉTÉ é x_1");
  CHECK(counts.at("model") == 2);
  CHECK(counts.at("size") == 2);
  CHECK(counts.at("175b") == 1);
  CHECK(counts.at("größe") == 1);
  CHECK(counts.at("été") == 1);
  CHECK(counts.at("x_1") == 1);
  for (const char* word : {"the", "of", "s", "175", "3", "5", "é"}) {
    INFO(word);
    CHECK_FALSE(counts.contains(word));
  }
}

TEST_CASE("a term of several words counts as one, and its words do not count there", "[keyness]") {
  const std::vector<std::string> terms{"Large-scale", "Scale", "Graphics Processing Unit"};
  const Counts counts = counts_in(
      terms,
      "Large scale and large-scale, at large; graphics  processing\nunit scale. Graphics, processing unit");
  CHECK(counts.at("large-scale") == 2);
  CHECK(counts.at("large") == 1);
  CHECK(counts.at("scale") == 1);
  CHECK(counts.at("graphics processing unit") == 1);
  CHECK(counts.at("graphics") == 1);
  // A word that occurs only in terms is not in the text.
  const Counts other = counts_in(terms, "large-scale");
  CHECK(other.size() == 1);
}

TEST_CASE("a term of several words may end with a star, and stop words leave terms alone", "[keyness]") {
  const std::vector<std::string> terms{"memory cost*", "state of the art"};
  const Counts counts = counts_in(terms, "memory costs, state-of-the-art of the art");
  REQUIRE(counts.size() == 3);
  CHECK(counts.at("memory cost*") == 1);
  CHECK(counts.at("state of the art") == 1);
  CHECK(counts.at("art") == 1);
}

TEST_CASE("keyness changes its sign when the collections change places", "[keyness]") {
  const std::vector<WordCount> counts{{"aa", {5, 1}, {}}, {"bb", {2, 9}, {}}, {"cc", {3, 3}, {}}};
  std::vector<WordCount> swapped = counts;
  for (WordCount& count : swapped) std::swap(count.count[0], count.count[1]);
  const std::vector<Keyness> one = keyness(counts, 10), other = keyness(swapped, 10);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(one[i].log_odds == Approx(-other[i].log_odds));
    CHECK(one[i].z == Approx(-other[i].z));
  }
  CHECK(one[0].z > 0);
  CHECK(one[1].z < 0);
}

TEST_CASE("a stronger prior draws every ratio towards none", "[keyness]") {
  const std::vector<WordCount> counts{{"aa", {5, 1}, {}}, {"bb", {2, 9}, {}}, {"cc", {3, 3}, {}}};
  const std::vector<Keyness> weak = keyness(counts, 1), strong = keyness(counts, 100);
  for (const std::size_t i : {0U, 1U}) CHECK(std::abs(strong[i].log_odds) < std::abs(weak[i].log_odds));
}

TEST_CASE("keyness of one word, of an empty collection, and of what cannot be", "[keyness]") {
  const std::vector<Keyness> one = keyness({{"aa", {5, 1}, {}}}, 10);
  CHECK(one[0].log_odds == 0);
  CHECK(one[0].z == 0);
  for (const Keyness& key : keyness({{"aa", {5, 0}, {}}, {"bb", {1, 0}, {}}}, 10)) {
    CHECK(key.log_odds == Approx(0).margin(1e-12));
  }
  CHECK(keyness({}, 10).empty());
  CHECK_THROWS_WITH(keyness({{"aa", {5, 1}, {}}}, 0), contains("above 0"));
  CHECK_THROWS_WITH(keyness({{"aa", {0, 0}, {}}}, 10), contains("'aa'"));
}
