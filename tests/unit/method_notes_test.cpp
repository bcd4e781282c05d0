#include "catch.hpp"
#include "pipeline/record.hpp"
#include "scratch.hpp"
#include "study/code.hpp"
#include "study/steps.hpp"

using namespace computedivide;

TEST_CASE("letters that are markup are escaped in prose and stay in code", "[method_notes]") {
  REQUIRE(prose_as_markdown("a_b * c < `d_e*` [f] ~ g") == "a\\_b \\* c \\< `d_e*` \\[f\\] \\~ g");
}

TEST_CASE("every result has a note with its place, its parameters and its code", "[method_notes]") {
  const Scratch folder;
  const std::string notes = method_notes_as_markdown(folder.path());
  REQUIRE(notes.find("## `fig1`: Who makes large models") != std::string::npos);
  REQUIRE(notes.find("Place in the paper: Figure 1, section 1.") != std::string::npos);
  REQUIRE(notes.find("| `window` | Contemporaries of a model") != std::string::npos);
  REQUIRE(notes.find("| a number above 0 \\| calendar\\_year | `0.5` |") != std::string::npos);
  REQUIRE(notes.find("| `2022-12-31` (profile latest: `2100-12-31`) |") != std::string::npos);
  REQUIRE(notes.find("It draws random numbers: `--seed` chooses them.") != std::string::npos);
  REQUIRE(notes.find("Writes: `fig1*`.") != std::string::npos);
  REQUIRE(notes.find("## `render.") == std::string::npos);
  for (const Step& step : study_steps()) {
    if (step.id.starts_with("render.")) continue;
    INFO(step.id);
    CHECK(notes.find("## `" + std::string(step.id) + "`: ") != std::string::npos);
    CHECK(!method_note(step.id).title.empty());
    CHECK(!code_of_step(step.id).empty());
  }
}

TEST_CASE("the notes of some steps are those of all without the rest, in the paper's order",
          "[method_notes]") {
  const Scratch folder;
  const auto notes_of = [&](const std::vector<std::string>& names) {
    return method_notes_as_markdown(folder.path(), names);
  };
  const std::string all = method_notes_as_markdown(folder.path());
  const std::string two = notes_of({"fig3", "fig1"});
  REQUIRE(two.starts_with("## `fig1`: "));
  const std::size_t third = two.find("\n## `fig3`: ");
  REQUIRE(third != std::string::npos);
  CHECK(all.find(two.substr(0, third)) != std::string::npos);
  CHECK(all.find(two.substr(third)) != std::string::npos);
  CHECK(two.find("\n## ", third + 1) == std::string::npos);
  // A single note is a page with a title.
  CHECK("#" + notes_of({"fig1"}) == two.substr(0, third));
  CHECK(notes_of({"fig1", "render.fig1"}) == notes_of({"fig1"}));
  CHECK(notes_of({"render.fig1"}) == notes_of({"fig1"}));
  CHECK(notes_of({"models"}).starts_with("# `ingest.models`: "));
}

TEST_CASE("the files of a note are those that run.json records, of the drawing too", "[method_notes]") {
  const Scratch folder;
  RunRecord record;
  record.version = "1";
  record.source_digest = std::string(64, '1');
  record.steps["fig1"].fingerprint = record.steps["render.fig1"].fingerprint = std::string(64, '2');
  record.steps["fig1"].outputs = {{"fig1.csv", std::string(64, '0'), 1}};
  record.steps["render.fig1"].outputs = {{"fig1.svg", std::string(64, '0'), 1}};
  write_run_record(folder.path(), record, study_steps());
  const std::string notes = method_notes_as_markdown(folder.path());
  REQUIRE(notes.find("Writes: `fig1.csv`, `fig1.svg`.") != std::string::npos);
  REQUIRE(notes.find("Writes: `fig2*`.") != std::string::npos);
}
