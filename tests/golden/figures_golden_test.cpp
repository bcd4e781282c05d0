// The figures of a handful of invented models, as text. The drawing itself is compared where gnuplot is the
// version that drew the recorded one.

#include <cstdio>

#include "figure_steps.hpp"
#include "golden.hpp"
#include "plot/gnuplot.hpp"
#include "sample_models.hpp"

using namespace computedivide;

namespace {

constexpr const char* recorded_gnuplot = "gnuplot 5.4 patchlevel 4";

const SourceInfo source{"models", SourceKind::real, std::string(64, 'a'), "Invented models for tests"};

void check_files(const StepHarness& harness, const std::vector<std::string>& names) {
  for (const std::string& name : names) check_golden(read_file(harness.folder / name), name);
}

}  // namespace

TEST_CASE("Figure 1 of the sample models is what it was: tables, script, numbers") {
  StepHarness harness;
  put_models(harness, sample_models(), source);
  check_files(harness, harness.run(fig1_step));
}

TEST_CASE("the large models' figure of the sample models is what it was: table, script, numbers") {
  StepHarness harness;
  put_models(harness, sample_models(), source);
  check_files(harness, harness.run(large_models_step));
}

TEST_CASE("the recorded gnuplot draws what it drew") {
  if (program_version("gnuplot") != recorded_gnuplot) {
    std::printf("skipped: gnuplot is not %s\n", recorded_gnuplot);
    return;
  }
  StepHarness harness;
  put_models(harness, sample_models(), source);
  harness.add_source("gnuplot");
  harness.add_source("rsvg-convert", "text is compared, not pixels");
  harness.run(fig1_step);
  harness.run(large_models_step);
  check_files(harness, harness.run(render_fig1_step));
  check_files(harness, harness.run(render_large_models_step));
}
