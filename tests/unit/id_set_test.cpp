// The set of ids that have been seen against the standard library's.

#include <unordered_set>

#include "catch.hpp"
#include "computedivide/data/works/id_set.hpp"
#include "computedivide/stats/random.hpp"

using namespace computedivide;

TEST_CASE("a set of ids remembers every one, and none that was not added", "[id_set]") {
  std::mt19937_64 random = random_stream(3, 8);
  IdSet ids;
  std::unordered_set<std::uint64_t> known;
  CHECK_FALSE(ids.contains(5));
  for (int round = 0; round < 600'000; ++round) {
    // Numbers as OpenAlex gives them, thick enough that many come again, and now and then a hash.
    const std::uint64_t id =
        round % 8 == 0 ? random() | std::uint64_t{1} << 63U : 2'000'000'000 + random_below(random, 900'000);
    const bool is_new = known.insert(id).second;
    if (ids.insert(id) != is_new) FAIL("id " << id << " in round " << round);
  }
  CHECK(ids.size() == known.size());
  for (std::uint64_t id = 2'000'000'000; id < 2'000'900'000; ++id) {
    if (ids.contains(id) != known.contains(id)) FAIL("id " << id);
  }
}

TEST_CASE("a set of millions of ids takes few bytes each", "[id_set]") {
  IdSet ids;
  for (std::uint64_t id = 1; id <= 4'000'000; ++id) {
    ids.insert(3 * id);
    if (id % 500'000 == 0) CHECK(ids.bytes() < id * 7 + 4'000'000);
  }
  CHECK(ids.size() == 4'000'000);
  std::uint64_t known = 0;
  for (std::uint64_t id = 1; id <= 12'000'000; ++id) known += ids.contains(id) ? 1 : 0;
  CHECK(known == 4'000'000);
}
