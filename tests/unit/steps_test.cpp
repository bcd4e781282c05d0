// The list of steps: what follows from the rows.

#include <algorithm>

#include "catch.hpp"
#include "study/steps.hpp"

using namespace computedivide;

namespace {

const Step& step_named(std::string_view id) {
  const auto found = std::find_if(study_steps().begin(), study_steps().end(),
                                  [&](const Step& step) { return step.id == id; });
  REQUIRE(found != study_steps().end());
  return *found;
}

bool reads(std::string_view reader, std::string_view id) {
  const auto list = step_named(reader).reads;
  return std::find(list.begin(), list.end(), id) != list.end();
}

}  // namespace

TEST_CASE("every result with a figure is followed by the step that draws it, and no other is", "[steps]") {
  for (std::size_t i = 0; i < study_steps().size(); ++i) {
    const Step& step = study_steps()[i];
    INFO(step.id);
    const Step* next = i + 1 < study_steps().size() ? &study_steps()[i + 1] : nullptr;
    REQUIRE((next != nullptr && next->kind == StepKind::drawing) == !step.figure.empty());
    if (step.figure.empty()) continue;
    CHECK(next->id == "render." + std::string(step.id));
    CHECK(next->title == std::string(step.figure) + ", drawn");
    CHECK(std::vector<std::string_view>(next->reads.begin(), next->reads.end()) ==
          std::vector<std::string_view>{step.id, "gnuplot", "rsvg-convert"});
  }
}

TEST_CASE("the numbers and the ledger read every result, the report every step above it", "[steps]") {
  for (const Step& step : study_steps()) {
    INFO(step.id);
    CHECK(reads("numbers", step.id) == (step.kind == StepKind::result));
    CHECK(reads("ledger", step.id) == (step.kind == StepKind::result));
    CHECK(reads("claims", step.id) == (step.kind == StepKind::result));
    CHECK(reads("report", step.id) == (step.id != "report"));
  }
}

TEST_CASE("what the study says of its best known results", "[steps]") {
  CHECK(step_named("fig1").figure == "Figure 1");
  CHECK(step_named("table1").has_table);
  CHECK(step_named("table1").figure.empty());
  CHECK(step_named("score.works").kind == StepKind::records);
  CHECK(step_named("report").kind == StepKind::summary);
}
