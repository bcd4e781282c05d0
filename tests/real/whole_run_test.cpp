// Every step on the shipped data, by the program that the tests are built with: sanitizers find nothing.

#include "catch.hpp"
#include "process.hpp"
#include "scratch.hpp"

TEST_CASE("every step makes its results of the shipped data, and sanitizers find nothing") {
  const Scratch folder;
  const std::string out = (folder / "out").string();
  const Finished run =
      run_program("run-all --set robustness_subsets=0 --set wild_replicates=99 --out " + out);
  INFO(run.log);
  CHECK(run.exit_code == 0);
  CHECK(std::filesystem::exists(folder / "out/report.html"));
}
