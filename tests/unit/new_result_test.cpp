// scripts/new-result on a copy of the files that it reads and changes: what it makes, what it refuses, and
// that a refusal leaves nothing behind. That what it makes builds and passes is
// tests/slow/add_a_result_test.cpp's.

#include <cstdlib>
#include <map>

#include "base/files.hpp"
#include "catch.hpp"
#include "data/published.hpp"
#include "process.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

const fs::path root = test_file("..");

/// A tree of the files that the script uses.
struct Tree {
  Scratch folder;
  Tree() {
    for (const char* name :
         {"scripts/new_result", "src/results", "src/study", "data/published", "tests/unit"}) {
      fs::create_directories((folder / name).parent_path());
      fs::copy(root / name, folder / name, fs::copy_options::recursive);
    }
    fs::copy_file(root / "scripts/new-result", folder / "scripts/new-result");
  }

  /// Everything in it by path.
  std::map<std::string, std::string> files() const {
    std::map<std::string, std::string> all;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder.path())) {
      if (entry.is_regular_file()) {
        all[entry.path().lexically_relative(folder.path()).string()] = read_file(entry.path());
      }
    }
    return all;
  }

  /// What the script prints, output and log together.
  Finished run(const std::string& arguments) const {
    const Scratch logs;
    const fs::path log = logs / "log";
    const std::string command = "python3 '" + (folder / "scripts/new-result").string() + "' " + arguments +
                                " >'" + log.string() + "' 2>&1 </dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_file(log), ""};
  }
};

bool no_python() {
  if (std::system("python3 --version >/dev/null 2>&1") == 0) return false;
  std::printf("skipped: python3 is not there\n");
  return true;
}

}  // namespace

TEST_CASE("a new result has a source, a figure, a published number, a test and its line in the list of steps",
          "[new-result]") {
  if (no_python()) return;
  const Tree tree;
  const auto before = tree.files();
  const Finished made = tree.run(
      "shared_code --title 'Code that is shared' --reads papers --printed '57 %' --value 0.57 --unit share "
      "--where 'section 3' --item 'Papers, of academia' --after fig6");
  INFO(made.output);
  REQUIRE(made.exit_code == 0);
  const auto after = tree.files();
  for (const char* path : {"src/results/papers/shared_code.cpp", "src/results/papers/shared_code_figure.cpp",
                           "src/results/papers/shared_code.hpp", "tests/unit/shared_code_test.cpp",
                           "data/published/shared_code.csv"}) {
    CHECK_FALSE(before.contains(path));
    REQUIRE(after.contains(path));
    CHECK(after.at(path).find('@') == std::string::npos);
    CHECK_THAT(made.output, contains(path));
  }
  CHECK(after.size() == before.size() + 5);
  const std::string& steps = after.at("src/study/steps.cpp");
  const std::size_t step = steps.find("Step{\"shared_code\"");
  REQUIRE(step != std::string::npos);
  CHECK(steps.find("Step{\"fig6\"") < step);
  CHECK(step < steps.find("Step{\"table1\""));
  CHECK_THAT(steps.substr(step, steps.find("},\n    Step{", step) - step), contains("StepKind::result"));
  // Nothing but its own files, the list of steps and the index of published numbers.
  for (const auto& [path, text] : before) {
    INFO(path);
    CHECK((after.at(path) != text) == (path == "src/study/steps.cpp" || path == "data/published/index.csv"));
  }
  const std::vector<PublishedNumber> published = read_published(tree.folder / "data/published");
  const PublishedNumber& number = find_published(published, "shared_code.academic_only_share");
  CHECK(number.value == 0.57);
  CHECK(number.decimals == 2);
  CHECK(number.item == "Papers, of academia");
}

TEST_CASE("a result with numbers only has neither a drawing nor a figure in its step", "[new-result]") {
  if (no_python()) return;
  const Tree tree;
  REQUIRE(tree.run("old_works --reads works --no-figure").exit_code == 0);
  const auto after = tree.files();
  CHECK_FALSE(after.contains("src/results/works/old_works_figure.cpp"));
  const std::string& steps = after.at("src/study/steps.cpp");
  const std::string row = steps.substr(steps.find("Step{\"old_works\""));
  CHECK(row.find("StepKind::result}") < row.find("Step{\"audit\""));
  CHECK(after.at("src/results/works/old_works.cpp").find("draw_") == std::string::npos);
  CHECK(after.at("tests/unit/old_works_test.cpp").find("clashes") == std::string::npos);
}

TEST_CASE("what a new result cannot be is refused with what is expected, and nothing is changed",
          "[new-result]") {
  if (no_python()) return;
  const Tree tree;
  const auto before = tree.files();
  const std::vector<std::pair<std::string, std::string>> refused{
      {"Models", "is not in snake_case"},
      {"fig1", "is the stem of the step 'fig1'"},
      {"fig1_models", "would share files that begin with 'fig1_'"},
      {"large", "would share files that begin with 'large_'"},
      {"team", "'src/results/models/team_counts.cpp' would be a file of 'team'"},
      {"published", "is taken by the program's own files"},
      {"report", "is taken by the program's own files"},
      {"good_name --title 'With a stop.'", "ends with a full stop"},
      {"good_name --title 'A \"quote\"'", "cannot be a title in the code"},
      {"good_name --after fig", "'fig' is not a step that a result can follow"},
      {"good_name --reads papers --after fig1", "comes before 'ingest.papers'"},
      {"good_name --published samples.modelz", "is not an id in data/published"},
      {"good_name --published fig3.slope_pooled", "a new result makes a count and a share"},
      {"good_name --printed 57%", "--value: is not given"},
      {"good_name --printed 57% --value 57 --unit share --where here", "'57' is not a share"},
      {"good_name --printed 57% --value 57 --unit percent --where here", "one of: count, share"},
      {"good_name --item Models", "there is no published number"}};
  for (const auto& [arguments, message] : refused) {
    INFO(arguments);
    const Finished finished = tree.run(arguments);
    CHECK(finished.exit_code == 1);
    CHECK_THAT(finished.output, contains(message));
    CHECK_THAT(finished.output, contains("Nothing was changed."));
    CHECK(tree.files() == before);
  }
}

TEST_CASE("a second call with the same name refuses", "[new-result]") {
  if (no_python()) return;
  const Tree tree;
  REQUIRE(tree.run("old_works --reads works").exit_code == 0);
  const auto once = tree.files();
  CHECK_THAT(tree.run("old_works --reads works").output, contains("'old_works' is the stem of the step"));
  CHECK(tree.files() == once);
}

TEST_CASE("a new result that cannot be written whole leaves nothing behind", "[new-result]") {
  if (no_python()) return;
  const Tree tree;
  // A folder is in the place where one of the files is first written, so that the script fails half way for
  // any user.
  fs::create_directory(tree.folder / "src/study/steps.cpp.new");
  const auto before = tree.files();
  CHECK(tree.run("old_works --reads works").exit_code == 1);
  CHECK(tree.files() == before);
}
