// The program against a Python script that shares no code with it, cell by cell, on real and on dirty works.

#include "catch.hpp"
#include "process.hpp"

namespace {

std::string python_counts(const std::string& arguments) {
  const Scratch folder;
  const std::string output = (folder / "counts.csv").string();
  const std::string command = "python3 " + test_folder().string() + "/reference/works_reference.py " +
                              arguments + " >" + output + " 2>/dev/null </dev/null";
  if (std::system(command.c_str()) != 0) return "";
  std::ifstream file(output, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

bool has_python() { return std::system("python3 --version >/dev/null 2>&1") == 0; }

void check_same(const std::string& arguments) {
  INFO(arguments);
  const Finished ours = run_program("score works -q --format csv " + arguments);
  REQUIRE(ours.exit_code == 0);
  const std::string theirs = python_counts(arguments);
  CHECK(theirs.size() > 200);
  CHECK((ours.output == theirs));
}

}  // namespace

TEST_CASE("counts of the real OpenAlex records equal those of the Python script, cell by cell", "[works]") {
  const std::filesystem::path works = shared_file("openalex/openalex_works_all.jsonl.gz");
  if (!std::filesystem::exists(works) || !has_python()) {
    WARN("skipped: no real works, or no python3");
    return;
  }
  for (const char* options :
       {"", " --corpus topics --topics all --per-term --years 1900-2030",
        " --corpus all --matching independent --per-term",
        " --academic education,facility --strict-team --corpus all", " --topic-score 0.5 --language any"}) {
    check_same(works.string() + options);
  }
}

TEST_CASE("counts of simulated works with every kind of dirt equal those of the Python script", "[works]") {
  if (!has_python()) {
    WARN("skipped: no python3");
    return;
  }
  const Scratch folder;
  const std::string works = (folder / "dirt.jsonl").string();
  REQUIRE(run_program("simulate works -q --works 3000 --dirt --seed 5 --to " + works).exit_code == 0);
  check_same(works + " --per-term");
  check_same(works + " --corpus all --topics all --matching independent");
}
