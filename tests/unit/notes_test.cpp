#include "catch.hpp"

#include "pipeline/step.hpp"
#include "study/code.hpp"
#include "study/steps.hpp"

using namespace computedivide;

namespace {

std::vector<std::string> paths_of(std::string_view id) {
  std::vector<std::string> paths;
  for (const CodeFile& file : code_of_step(id)) paths.emplace_back(file.path);
  return paths;
}

}  // namespace

TEST_CASE("a comment is read as title, paragraphs and points", "[notes]") {
  const MethodNote note = parse_note(
      "// Figure 9: a title; with [brackets].\n//\n// Claim: it is\n// so.\n//\n// Method.\n// 1. First,\n"
      "//    then.\n// 2. Second.\n//\n// Differs from the paper:\n// - One\n//   point.\n// - Another.");
  REQUIRE(note.title == "Figure 9: a title; with [brackets]");
  REQUIRE(note.paragraphs ==
          std::vector<std::string>{"Claim: it is so.", "Method.", "1. First, then.", "2. Second."});
  REQUIRE(note.differs == std::vector<std::string>{"One point.", "Another."});
}

TEST_CASE("differences in the running sentence are a point too", "[notes]") {
  const MethodNote note = parse_note(
      "// Title.\n// Method: plain. Not differing.\n// Differs from the paper, which prints none:\n// - "
      "all.\n");
  REQUIRE(note.title == "Title. Method: plain. Not differing");
  REQUIRE(note.differs == std::vector<std::string>{"Which prints none:", "all."});
}

TEST_CASE("a step has the files of its stem and not those of a longer one", "[notes]") {
  REQUIRE(paths_of("fig4") == std::vector<std::string>{"src/results/works/fig4.cpp",
                                                       "src/results/works/fig4_figure.cpp",
                                                       "src/results/works/fig4_growth.cpp"});
  REQUIRE(paths_of("fig5") == std::vector<std::string>{"src/results/papers/fig5.cpp"});
  REQUIRE(paths_of("fig5_abstracts") == std::vector<std::string>{"src/results/papers/fig5_abstracts.cpp"});
  REQUIRE(paths_of("ingest.models") == std::vector<std::string>{"src/results/models/ingest_models.cpp"});
  REQUIRE(paths_of("render.fig1") == paths_of("fig1"));
}

TEST_CASE(
    "every step has code and a note, and every result of the paper says its method and where it differs",
    "[notes]") {
  for (const Step& step : study_steps()) {
    INFO(step.id);
    REQUIRE_FALSE(code_of_step(step.id).empty());
    const MethodNote note = method_note(step.id);
    REQUIRE_FALSE(note.title.empty());
    if (step.paper_ref.empty()) continue;
    REQUIRE_FALSE(note.paragraphs.empty());
    REQUIRE_FALSE(note.differs.empty());
  }
}
