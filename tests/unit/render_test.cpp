// Drawing by gnuplot and rsvg-convert, where they are installed.

#include <algorithm>
#include <cstdio>

#include "base/files.hpp"
#include "catch.hpp"
#include "computedivide/error.hpp"
#include "figure_steps.hpp"
#include "plot/gnuplot.hpp"
#include "sample_models.hpp"

using namespace computedivide;

namespace {

#define REQUIRE_PROGRAMS()                                                   \
  do {                                                                       \
    if (!program_version("gnuplot") || !program_version("rsvg-convert")) {   \
      std::printf("skipped: gnuplot and rsvg-convert are not both there\n"); \
      return;                                                                \
    }                                                                        \
  } while (false)

const SourceInfo sample_source{"models", SourceKind::real, std::string(64, '0'), "Invented models"};

std::string message_of(const std::filesystem::path& folder, const std::string& stem) {
  try {
    draw_svg(folder, stem);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("a program that is not there has no version") {
  CHECK_FALSE(program_version("no-such-program-anywhere"));
  CHECK_FALSE(program_version("false"));
}

TEST_CASE("a program's version is the first line of what it says") {
  REQUIRE_PROGRAMS();
  CHECK(program_version("gnuplot")->starts_with("gnuplot "));
  CHECK(program_version("gnuplot")->find('\n') == std::string::npos);
  CHECK(program_version("rsvg-convert")->starts_with("rsvg-convert "));
}

TEST_CASE("faces of Arial's widths are known, others are not taken for them") {
  CHECK(has_metrics_of_arial("Liberation Sans"));
  CHECK(has_metrics_of_arial("Nimbus Sans,Nimbus Sans Regular"));
  CHECK_FALSE(has_metrics_of_arial("Liberation Sans Narrow"));
  CHECK_FALSE(has_metrics_of_arial("DejaVu Sans"));
}

TEST_CASE("gnuplot's own words are in the error, in one line") {
  REQUIRE_PROGRAMS();
  const Scratch folder;
  folder.write("f.gp", "set terminal svg\nset nonsense\n");
  const std::string message = message_of(folder.path(), "f");
  CHECK(message.starts_with("f.gp: gnuplot ended with 1: "));
  CHECK(message.find("unrecognized option") != std::string::npos);
  CHECK(message.find('\n') == std::string::npos);
  folder.write("g.gp", "x = 1\n");
  CHECK(message_of(folder.path(), "g").find("wrote no 'g.svg'") != std::string::npos);
  CHECK_THROWS_AS(convert_svg(folder.path(), "f"), Error);
}

TEST_CASE("a figure is drawn with the same bytes each time, in all three forms") {
  REQUIRE_PROGRAMS();
  StepHarness harness;
  put_models(harness, sample_models(), sample_source);
  harness.add_source("gnuplot");
  harness.add_source("rsvg-convert");
  harness.run(fig1_step);
  const std::vector<std::string> drawn{"fig1.pdf", "fig1.png", "fig1.svg"};
  REQUIRE(harness.run(render_fig1_step) == drawn);
  std::vector<std::string> first;
  for (const std::string& name : drawn) first.push_back(read_file(harness.folder / name));
  CHECK(first[0].starts_with("%PDF"));
  CHECK(first[1].substr(1, 3) == "PNG");
  CHECK(first[2].find("<title>fig1</title>") != std::string::npos);
  CHECK(first[2].find("using (") == std::string::npos);
  harness.run(render_fig1_step);
  for (std::size_t i = 0; i < drawn.size(); ++i) CHECK(first[i] == read_file(harness.folder / drawn[i]));
}

TEST_CASE("a plot's command is not a title in an SVG; the figure's name stays") {
  CHECK(with_labels_as_titles("<svg><title>fig1</title><g id='a'><title>data using (1):(2)</title><path/></g>"
                              "<g><title>b</title></g></svg>") ==
        "<svg><title>fig1</title><g id='a'><path/></g><g></g></svg>");
  CHECK(with_labels_as_titles("<svg><title>only</title></svg>") == "<svg><title>only</title></svg>");
  CHECK(with_labels_as_titles("<svg><g><title>not closed</g></svg>") ==
        "<svg><g><title>not closed</g></svg>");
}

TEST_CASE("a figure of simulated data says so in the drawing") {
  REQUIRE_PROGRAMS();
  StepHarness harness;
  put_models(harness, sample_models(), {"models", SourceKind::synthetic, "", "Simulated models"});
  harness.add_source("gnuplot");
  harness.add_source("rsvg-convert");
  harness.run(large_models_step);
  harness.run(render_large_models_step);
  const std::string svg = read_file(harness.folder / "large_models.svg");
  CHECK(svg.find("SYNTHETIC DATA") != std::string::npos);
  CHECK(svg.find("synthetic data") != std::string::npos);
}

TEST_CASE("a line breaks where a year has no models, instead of running on over it") {
  REQUIRE_PROGRAMS();
  StepHarness harness;
  std::vector<Model> models;
  for (const int year : {2011, 2012, 2013, 2019, 2020, 2021}) {
    models.push_back(sample("m" + std::to_string(year), std::to_string(year) + "-01-01", 1e15));
  }
  put_models(harness, models, sample_source);
  harness.add_source("gnuplot");
  harness.add_source("rsvg-convert", "not wanted here");
  harness.run(fig1_step);
  CHECK(harness.run(render_fig1_step) == std::vector<std::string>{"fig1.svg"});
  // Every team's pale line is two pieces in one path: two "M" commands.
  const std::string svg = read_file(harness.folder / "fig1.svg");
  const std::size_t line = svg.find("stroke-width=\"1.28\"");
  REQUIRE(line != std::string::npos);
  const std::size_t path = svg.find(" d='", line);
  const std::string commands = svg.substr(path, svg.find("/>", path) - path);
  CHECK(std::count(commands.begin(), commands.end(), 'M') == 2);
}

TEST_CASE("without gnuplot nothing is drawn and the step succeeds; table, script and numbers are there") {
  StepHarness harness;
  put_models(harness, sample_models(), sample_source);
  harness.add_source("gnuplot", "gnuplot is not in PATH");
  harness.add_source("rsvg-convert");
  CHECK(harness.run(fig1_step) == std::vector<std::string>{"fig1.csv", "fig1.gp", "fig1.numbers.json",
                                                           "fig1_largest.csv", "fig1_left_out.csv",
                                                           "fig1_models.csv"});
  CHECK(harness.run(render_fig1_step).empty());
  CHECK(how_to_install("gnuplot").find("apt-get install gnuplot-nox librsvg2-bin") != std::string::npos);
}

TEST_CASE("the steps refuse parameters that they do not know, and give reasons where no model is left") {
  StepHarness harness;
  put_models(harness, sample_models(), sample_source);
  const auto refused = [&](const Step& step, const std::string& name, const std::string& value) {
    const std::string before = std::exchange(harness.parameters[name], value);
    CHECK_THROWS_AS(harness.run(step), Error);
    harness.parameters[name] = before;
  };
  refused(fig1_step, "highly_cited", "flags");
  refused(fig1_step, "window", "-1");
  refused(fig1_step, "window", "year");
  refused(fig1_step, "bin_decades", "3");
  refused(fig1_step, "until", "soon");
  refused(large_models_step, "large_models_population", "some");
  CHECK(harness.run(large_models_step).size() == 3);
  harness.parameters["until"] = "1950-01-01";
  for (const Step& step : {fig1_step, large_models_step}) {
    const std::vector<std::string> made = harness.run(step);
    const std::string stem(stem_of(step.id));
    CHECK(std::find(made.begin(), made.end(), stem + ".gp") == made.end());
    CHECK(read_file(harness.folder / (stem + ".numbers.json")).find("\"reason\"") != std::string::npos);
  }
}
