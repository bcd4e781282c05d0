// "-" is standard input, read as a file of the same content would be.

#include "catch.hpp"
#include "process.hpp"

namespace {

/// How the program ends when the file is piped into it.
Finished run_with_input(const std::string& arguments, const std::filesystem::path& file) {
  return run_program(arguments, "sh -c 'cat " + file.string() + " | \"$@\"' sh");
}

std::string content(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

constexpr const char* works =
    "id,year,title,text,topics,team\n1,2019,One,We train a network on many GPUs and TPUs.,x,academic_only\n"
    "2,2020,Two,A large language model needs compute.,x,with_industry\n";

}  // namespace

TEST_CASE("regress and score read from - what they read from a file", "[stdin]") {
  const Scratch folder;
  const auto table = folder.write("t.csv", "y,x\n1,2\n2,3\n4,5\n4,6\n");
  const std::string formula = " --formula 'y ~ x' --format csv";
  const Finished piped = run_with_input("regress -" + formula, table);
  CHECK(piped.exit_code == 0);
  CHECK(piped.output == run_program("regress " + table.string() + formula).output);

  const auto file = folder.write("works.csv", works);
  const std::string choices = " --topics all --corpus all --ambiguous keep --years 2019-2020 --format csv";
  const Finished scored = run_with_input("score works -" + choices, file);
  CHECK(scored.exit_code == 0);
  CHECK(scored.output == run_program("score works " + file.string() + choices).output);
  CHECK_THAT(scored.output, contains("2019"));
}

TEST_CASE("ingest reads - as a file, and says that nothing is left for a second reader", "[stdin]") {
  const Scratch folder;
  const auto models =
      folder.write("m.csv",
                   "System,Organization,Organization categorization,Publication date,Training "
                   "compute (FLOP)\nA,Lab,Industry,2020-01-02,1e20\n");
  const Finished piped = run_with_input("ingest models - --out " + (folder / "piped").string(), models);
  CHECK(piped.exit_code == 0);
  CHECK(run_program("ingest models " + models.string() + " --out " + (folder / "named").string()).exit_code ==
        0);
  CHECK(content(folder / "piped" / "models.csv") == content(folder / "named" / "models.csv"));
  CHECK_FALSE(content(folder / "piped" / "models.csv").empty());
  CHECK(run_with_input("ingest arxiv - -", models).exit_code == 2);
}

TEST_CASE("what ingest says names standard input, and no copy of it", "[stdin]") {
  const Scratch folder;
  const std::string out = " --out " + (folder / "out").string();
  const auto models = folder.write("m.csv",
                                   "System,Organization,Organization categorization,Publication date,"
                                   "Training compute (FLOP)\nA,Lab,Industry,2020-01-02,1e20\n");
  const Finished read = run_with_input("ingest models -" + out, models);
  CHECK(read.exit_code == 0);
  CHECK(read.output.starts_with("standard input: "));
  const auto papers = folder.write("p.csv", "id,year,title\n1,2021,One\n");
  const Finished refused = run_with_input("ingest papers -" + out, papers);
  CHECK(refused.exit_code == 1);
  CHECK_THAT(refused.log, contains("standard input:1: "));
  for (const std::string& said : {read.output, read.log, refused.log})
    CHECK(said.find("stdin.csv") == std::string::npos);
}

TEST_CASE("run-all keeps what it read from - with the results; a dry run keeps nothing", "[stdin]") {
  const Scratch folder;
  const auto file = folder.write("works.csv", works);
  const std::string out = (folder / "out").string();
  CHECK(run_with_input("run-all --only ingest.models --works - --dry-run --out " + out, file).exit_code == 3);
  CHECK_FALSE(std::filesystem::exists(folder / "out"));
  CHECK(run_with_input("run-all --only ingest.models --works - --out " + out, file).exit_code == 0);
  CHECK(content(folder / "out/.computedivide/stdin/stdin.csv") == works);
  CHECK(run_with_input("run-all --models - --works - --out " + out, file).exit_code == 2);
}
