// Work distributed over threads by number, and the file for data too large for memory.

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <vector>

#include "base/files.hpp"
#include "base/threads.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "scratch.hpp"

using namespace computedivide;

TEST_CASE("every number is used once, with more threads than numbers too") {
  for (const std::size_t threads : {0U, 1U, 2U, 9U}) {
    for (const std::size_t count : {0U, 1U, 5U, 1000U}) {
      std::vector<std::atomic<int>> used(count);
      for_each_number(count, threads, [&](std::size_t i) { ++used[i]; });
      CHECK(std::all_of(used.begin(), used.end(), [](const std::atomic<int>& times) { return times == 1; }));
    }
  }
}

TEST_CASE("of several numbers that fail the smallest is reported, and the rest is left alone") {
  for (const std::size_t threads : {1U, 2U, 4U}) {
    std::atomic<std::size_t> used{0};
    const auto run = [&] {
      for_each_number(100'000, threads, [&](std::size_t i) {
        ++used;
        if (i % 10 == 7) throw std::runtime_error(std::to_string(i));
      });
    };
    CHECK_THROWS_WITH(run(), "7");
    CHECK(used < 100'000);
  }
}

TEST_CASE("a spill file gives back what was appended, from any thread, and leaves nothing") {
  const Scratch folder;
  SpillFile file(folder / "deep");
  std::vector<SpillFile::Extent> extents(200);
  const auto piece = [](std::size_t i) { return std::string(i * 997, static_cast<char>('a' + i % 26)); };
  for_each_number(extents.size(), 4, [&](std::size_t i) { extents[i] = file.append(piece(i)); });
  for (std::size_t i = 0; i < extents.size(); ++i) CHECK(file.read(extents[i]) == piece(i));
  CHECK(file.read({extents[3].begin + 10, 20}) == piece(3).substr(10, 20));
  std::size_t all = 0, sum = 0;
  file.read_all([&](std::string_view bytes) { all += bytes.size(); });
  for (std::size_t i = 0; i < extents.size(); ++i) sum += piece(i).size();
  CHECK(all == sum);
  CHECK(std::filesystem::is_empty(folder / "deep"));
  CHECK_THROWS_AS(file.read({all, 1}), Error);
  folder.write("file", "x");
  CHECK_THROWS_WITH(SpillFile(folder / "file").append("x"), contains("cannot be made"));
}
