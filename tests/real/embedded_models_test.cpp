// The models tables that ship are what the program makes of the upstream files.

#include "catch.hpp"

#include "base/files.hpp"
#include "process.hpp"
#include "scratch.hpp"

using namespace computedivide;

TEST_CASE("the shipped models tables are what ingest makes of the upstream files") {
  const std::vector<std::pair<std::string, std::string>> tables{
      {"models.csv", "epoch_full_2025-06.csv"},
      {"models_2022-06.csv", "pcd_2022-06-30.csv"},
      {"models_2023-03.csv", "pcd_2023-03.csv"},
      {"models_2024-10.csv", "epoch_full_2024-10.csv"},
      {"models_2026-07.csv", "epoch_notable_2026-07.csv"}};
  for (const auto& [name, from] : tables) {
    const auto path = shared_file("models/" + from);
    REQUIRE_SHARED(path);
    INFO(name);
    const Scratch folder;
    const std::string words = (folder / "words.csv.gz").string();
    const Finished run = run_program("ingest models " + path.string() + " --facts --words " + words +
                                     " --out " + folder.path().string());
    REQUIRE(run.exit_code == 0);
    CHECK(read_file(folder / "models.csv") == read_file(test_file("../data/embedded/" + name)));
    if (name == "models.csv")
      CHECK(read_file(words) == read_file(test_file("../data/embedded/model_words.csv.gz")));
  }
}
