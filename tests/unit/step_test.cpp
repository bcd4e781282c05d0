// What keeps the declarations honest: a step cannot read or write anything that it does not declare.

#include "catch.hpp"

#include <array>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "pipeline/step.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

void nothing(const Inputs&, Outputs&) {}

constexpr std::array<std::string_view, 1> reads_models{"models"};
constexpr std::array<std::string_view, 1> reads_fig1{"fig1"};
constexpr std::array<std::string_view, 1> window{"window"};
constexpr Step fig1{"fig1", "a figure", "Figure 1", reads_models, window, nothing};

std::vector<Source> models_source() {
  std::vector<Source> sources(1);
  sources[0].name = "models";
  return sources;
}

}  // namespace

TEST_CASE("a step cannot read a source, a file or a parameter that it does not declare") {
  const Parameters parameters{{"window", "0.5"}, {"until", "2022-12-31"}};
  const Inputs inputs(fig1, {}, {}, "out", parameters);
  CHECK(inputs.number("window") == 0.5);
  CHECK_THROWS_WITH(inputs.source("works"), contains("'fig1'") && contains("reads 'works'"));
  CHECK_THROWS_WITH(inputs.file("fig2.csv"), contains("'fig1'") && contains("reads 'fig2.csv'"));
  CHECK_THROWS_WITH(inputs.date("until"), contains("'fig1'") && contains("reads parameter 'until'"));
}

TEST_CASE("a step writes only under its stem") {
  const Scratch folder;
  Outputs outputs(fig1, folder.path(), folder / "scratch");
  outputs.write("fig1_top.csv", "x\n");
  outputs.write("fig1.csv", "y\n");
  CHECK_THROWS_AS(outputs.write("fig10.csv", "x"), Error);
  CHECK_THROWS_AS(outputs.write("fig2.csv", "x"), Error);
  CHECK_THROWS_AS(outputs.write("fig1_/../x", "x"), Error);
  REQUIRE(outputs.written().size() == 2);
  CHECK(outputs.written()[0].name == "fig1.csv");
  CHECK(outputs.written()[1].bytes == 2);
  CHECK(stem_of("render.fig1") == "fig1");
}

TEST_CASE("outputs are seen when they are committed, all of them together, and never before") {
  const Scratch folder;
  folder.write("fig1.csv", "old");
  {
    Outputs outputs(fig1, folder.path(), folder / "scratch");
    outputs.write("fig1.csv", "new");
    outputs.write("fig1_top.csv", "new");
    std::ofstream(outputs.scratch() / "fig1.svg") << "by another program";
    CHECK(read_file(folder / "fig1.csv") == "old");
    CHECK_FALSE(std::filesystem::exists(folder / "fig1_top.csv"));
  }
  CHECK(read_file(folder / "fig1.csv") == "old");
  CHECK_FALSE(std::filesystem::exists(folder / "scratch"));
  Outputs outputs(fig1, folder.path(), folder / "scratch");
  outputs.write("fig1.csv", "newer");
  outputs.write("fig1_top.csv", "newer");
  std::filesystem::create_directory(folder / "fig1_top.csv");
  CHECK_THROWS_WITH(outputs.commit(), contains("fig1_top.csv"));
  CHECK(read_file(folder / "fig1.csv") == "old");
  std::filesystem::remove(folder / "fig1_top.csv");
  outputs.commit();
  CHECK(read_file(folder / "fig1.csv") == "newer");
  CHECK(read_file(folder / "fig1_top.csv") == "newer");
}

TEST_CASE("an output that has its content already is not touched") {
  const Scratch folder;
  folder.write("fig1.csv", "same");
  const auto before = file_stamp(folder / "fig1.csv");
  Outputs outputs(fig1, folder.path(), folder / "scratch");
  outputs.write("fig1.csv", "same");
  outputs.commit();
  CHECK(file_stamp(folder / "fig1.csv") == before);
}

TEST_CASE("a list of steps that is not a graph is refused") {
  const std::vector<Source> sources = models_source();
  const std::array twice{fig1, fig1};
  CHECK_THROWS_WITH(check_steps(twice, sources), "step 'fig1': appears twice; each id must appear once");
  const std::array below{Step{"render.fig1", "", "", reads_fig1, {}, nothing}, fig1};
  CHECK_THROWS_WITH(
      check_steps(below, sources),
      "step 'render.fig1': reads 'fig1', which is neither a source nor a step above it; the list is "
      "in running order");
}

TEST_CASE("a stem selects all of its steps with what they read") {
  const std::array steps{fig1, Step{"render.fig1", "", "", reads_fig1, {}, nothing},
                         Step{"other", "", "", reads_models, {}, nothing}};
  CHECK(select_steps(steps, std::vector<std::string>{"fig1"}) == std::vector<bool>{true, true, false});
  CHECK(select_steps(steps, std::vector<std::string>{"render.fig1"}) == std::vector<bool>{true, true, false});
  CHECK(match_steps(steps, std::vector<std::string>{"render.fig1"}) == std::vector<bool>{false, true, false});
  CHECK(graph_as_dot(steps, models_source()).find("fig1 -> render_fig1;") != std::string::npos);
  CHECK(graph_as_mermaid(steps, models_source()).find("models[(\"models\")]") != std::string::npos);
}

TEST_CASE("parameters are checked, with the legal values in the message") {
  constexpr std::array<std::string_view, 1> words{"calendar_year"};
  const std::array specs{ParameterSpec{"window", ParameterKind::positive_number, words, "0.5", "0.5", ""},
                         ParameterSpec{"until", ParameterKind::date, {}, "2022-12-31", "2100-12-31", ""}};
  const auto resolve = [&](const std::string& setting) {
    return resolve_parameters(specs, "paper", std::vector{setting}, 1);
  };
  CHECK(resolve("window=0.50") == Parameters{{"window", "0.5"}, {"until", "2022-12-31"}, {"seed", "1"}});
  CHECK(resolve("window = calendar_year").at("window") == "calendar_year");
  CHECK(resolve_parameters(specs, "latest", {}, 7) ==
        Parameters{{"window", "0.5"}, {"until", "2100-12-31"}, {"seed", "7"}});
  CHECK_THROWS_WITH(
      resolve("window=-1"),
      "--set: parameter 'window': '-1' is not legal; a number above 0 | calendar_year is needed");
  CHECK_THROWS_WITH(resolve("until=tomorrow"),
                    "--set: parameter 'until': 'tomorrow' is not legal; a date such as 2022-12-31 is needed");
  CHECK_THROWS_WITH(resolve("windw=1"), "--set: no parameter 'windw'; did you mean 'window'?");
  CHECK_THROWS_WITH(resolve("window"),
                    "--set: 'window' has no '='; NAME=VALUE is needed, such as window=0.5");
}
