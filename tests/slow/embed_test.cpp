// scripts/embed on the upstream files gives every byte of data/embedded, each file with its sidecar; the
// folder as a whole is small.

#include "base/files.hpp"
#include "catch.hpp"
#include "process.hpp"
#include "scratch.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

TEST_CASE("scripts/embed makes every byte of data/embedded, and a sidecar for each file") {
  const fs::path upstream = shared_file("conferences/ai_conference_papers.jsonl.gz");
  REQUIRE_SHARED(upstream);
  const Scratch scratch;
  const std::string command = "UPSTREAM=" + upstream.parent_path().parent_path().string() +
                              " PROGRAM=" + quick_program().string() + " OUT=" + scratch.path().string() +
                              " " + test_file("../scripts/embed").string();
  REQUIRE(std::system(command.c_str()) == 0);
  const fs::path embedded = test_file("../data/embedded");
  std::size_t sidecars = 0;
  for (const auto& entry : fs::directory_iterator(embedded)) {
    const std::string name = entry.path().filename().string();
    if (name == "README.md") continue;
    INFO(name);
    CHECK(read_file(scratch.path() / name) == read_file(entry.path()));
    sidecars += name.ends_with(".provenance.json") ? 1 : 0;
    if (!name.ends_with(".provenance.json")) CHECK(fs::exists(embedded / (name + ".provenance.json")));
  }
  CHECK(sidecars > 0);
}

TEST_CASE("the embedded files are about 8 MB at most") {
  std::uintmax_t bytes = 0;
  for (const auto& entry : fs::directory_iterator(test_file("../data/embedded"))) bytes += entry.file_size();
  CHECK(bytes < 8'000'000);
}
