// computedivide render, as a user types it.

#include "base/files.hpp"
#include "catch.hpp"
#include "figure_steps.hpp"
#include "plot/gnuplot.hpp"
#include "process.hpp"
#include "sample_models.hpp"

using namespace computedivide;

namespace {

const SourceInfo sample_source{"models", SourceKind::real, "", "Invented models"};

std::string out(const StepHarness& harness) { return " --out " + harness.folder.path().string(); }

}  // namespace

TEST_CASE("render without a figure's script says what makes it, a wrong name suggests the right one") {
  StepHarness harness;
  Finished finished = run_program("render fig1" + out(harness));
  CHECK(finished.exit_code == 1);
  CHECK(finished.log.find("run-all") != std::string::npos);
  put_models(harness, sample_models(), sample_source);
  harness.run(fig1_step);
  finished = run_program("render fgi1" + out(harness));
  CHECK(finished.exit_code == 2);
  CHECK(finished.log.find("did you mean 'fig1'?") != std::string::npos);
  CHECK(finished.output.empty());
}

TEST_CASE("render without gnuplot fails, says how to install it, and leaves the old drawing") {
  StepHarness harness;
  put_models(harness, sample_models(), sample_source);
  harness.run(fig1_step);
  harness.folder.write("fig1.svg", "old");
  const Finished finished = run_program("render fig1" + out(harness), "PATH=/nonexistent");
  CHECK(finished.exit_code == 1);
  CHECK(finished.log.find("apt-get install gnuplot-nox") != std::string::npos);
  CHECK(read_file(harness.folder / "fig1.svg") == "old");
}

TEST_CASE("render draws a table that was edited by hand, and says what did not change") {
  if (!program_version("gnuplot") || !program_version("rsvg-convert")) {
    std::printf("skipped: gnuplot and rsvg-convert are not both there\n");
    return;
  }
  StepHarness harness;
  put_models(harness, sample_models(), sample_source);
  harness.run(large_models_step);
  Finished finished = run_program("render large_models" + out(harness));
  REQUIRE(finished.exit_code == 0);
  // The script is run, with a message.
  CHECK_THAT(finished.log, contains(".gp"));
  const std::string before = read_file(harness.folder / "large_models.svg");
  CHECK(run_program("render large_models" + out(harness)).output.find("large_models.svg (unchanged)") !=
        std::string::npos);
  std::string table = read_file(harness.folder / "large_models.csv");
  const std::size_t row = table.find("\n2022,5,5,1");
  REQUIRE(row != std::string::npos);
  table.replace(row, 11, "\n2022,5,5,2");
  harness.folder.write("large_models.csv", table);
  finished = run_program("render large_models" + out(harness));
  CHECK(finished.output.find("unchanged") == std::string::npos);
  CHECK(read_file(harness.folder / "large_models.svg") != before);
}
