#include <algorithm>
#include <cmath>

#include "catch.hpp"
#include "computedivide/base/error.hpp"
#include "score/words.hpp"
#include "stats/keyness.hpp"

using namespace computedivide;

namespace {

const Lexicon no_stop_words{"stop_words", {"the", "of"}};

const WordCount& count_of(const std::vector<WordCount>& counts, const std::string& word) {
  const auto place =
      std::find_if(counts.begin(), counts.end(), [&](const WordCount& count) { return count.word == word; });
  REQUIRE(place != counts.end());
  return *place;
}

bool holds(const std::vector<WordCount>& counts, const std::string& word) {
  return std::any_of(counts.begin(), counts.end(),
                     [&](const WordCount& count) { return count.word == word; });
}

}  // namespace

TEST_CASE("words are folded runs of word characters; stop words, single characters and numbers are none",
          "[keyness]") {
  WordCounter counter(no_stop_words, {});
  counter.add(0, "The model's SIZE of 175B, 175 and 3.5: model\u2013size Größe ÉTÉ é x_1");
  const std::vector<WordCount> counts = counter.counts();
  CHECK(count_of(counts, "model").count[0] == 2);
  CHECK(count_of(counts, "size").count[0] == 2);
  CHECK(count_of(counts, "175b").count[0] == 1);
  CHECK(count_of(counts, "größe").count[0] == 1);
  CHECK(count_of(counts, "été").count[0] == 1);
  CHECK(count_of(counts, "x_1").count[0] == 1);
  for (const char* word : {"the", "of", "s", "175", "3", "5", "é"}) {
    INFO(word);
    CHECK_FALSE(holds(counts, word));
  }
}

TEST_CASE("a term of several words counts as one, and its words do not count there", "[keyness]") {
  const std::vector<std::string> terms{"Large-scale", "Scale", "Graphics Processing Unit"};
  WordCounter counter(no_stop_words, terms);
  counter.add(
      0,
      "Large scale and large-scale, at large; graphics  processing\nunit scale. Graphics, processing unit");
  const std::vector<WordCount> counts = counter.counts();
  CHECK(count_of(counts, "large-scale").count[0] == 2);
  CHECK(count_of(counts, "large").count[0] == 1);
  CHECK(count_of(counts, "scale").count[0] == 1);
  CHECK(count_of(counts, "graphics processing unit").count[0] == 1);
  CHECK(count_of(counts, "graphics").count[0] == 1);
  // A word that stands in terms only is not in the text.
  WordCounter other(no_stop_words, terms);
  other.add(0, "large-scale");
  CHECK(other.counts().size() == 1);
}

TEST_CASE("both collections are counted, by occurrences and by texts", "[keyness]") {
  WordCounter counter(no_stop_words, {});
  counter.add(0, "gpu gpu memory");
  counter.add(0, "gpu");
  counter.add(1, "memory");
  const std::vector<WordCount> counts = counter.counts();
  REQUIRE(counts.size() == 2);
  CHECK(counts[0].word == "gpu");
  CHECK(counts[0].count == std::array<std::uint64_t, 2>{3, 0});
  CHECK(counts[0].documents == std::array<std::uint64_t, 2>{2, 0});
  CHECK(counts[1].count == std::array<std::uint64_t, 2>{1, 1});
  CHECK_THROWS_AS(counter.add(2, "gpu"), Error);
}

TEST_CASE("a term of several words may end with a star, and stop words leave terms alone", "[keyness]") {
  const std::vector<std::string> terms{"memory cost*", "state of the art"};
  WordCounter counter(no_stop_words, terms);
  counter.add(0, "memory costs, state-of-the-art of the art");
  const std::vector<WordCount> counts = counter.counts();
  REQUIRE(counts.size() == 3);
  CHECK(count_of(counts, "memory cost*").count[0] == 1);
  CHECK(count_of(counts, "state of the art").count[0] == 1);
  CHECK(count_of(counts, "art").count[0] == 1);
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
  for (const std::size_t i : {0, 1}) CHECK(std::abs(strong[i].log_odds) < std::abs(weak[i].log_odds));
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
