// verify on a toy study of two steps: words makes words.txt and words.numbers.json from a source; count reads
// words.txt and a parameter.

#include "runs/runs.hpp"

#include <sys/stat.h>

#include "catch.hpp"
#include "toy_run.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> found(const fs::path& folder) {
  std::vector<std::string> lines;
  for (const Finding& finding : verify_folder(folder).findings)
    lines.push_back(fmt::format("{} {}: {}", name_of(finding.kind), finding.where, finding.what));
  return lines;
}

std::string first(const fs::path& folder) {
  const std::vector<std::string> lines = found(folder);
  return lines.empty() ? "" : lines.front();
}

void replace_in(const fs::path& file, const std::string& from, const std::string& to) {
  std::string text = read_file(file);
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  std::ofstream(file, std::ios::binary) << text;
}

}  // namespace

TEST_CASE("a folder as run-all left it is all right, elsewhere and read-only, too", "[provenance]") {
  const ToyRun toy;
  CHECK(found(toy.out()).empty());
  const fs::path copy = toy.folder / "copy";
  fs::copy(toy.out(), copy, fs::copy_options::recursive);
  fs::remove_all(copy / ".computedivide");
  ::chmod(copy.c_str(), 0555);
  const Verification verification = verify_folder(copy);
  CHECK(verification.findings.empty());
  CHECK(verification.files == 3);
  CHECK_FALSE(fs::exists(copy / ".computedivide"));
  ::chmod(copy.c_str(), 0755);
}

TEST_CASE("a changed byte, a longer file, a missing one and a folder in its place are named",
          "[provenance]") {
  const ToyRun toy;
  replace_in(toy.out() / "count.txt", "5", "6");
  CHECK_THAT(first(toy.out()), contains("problem count.txt: has SHA-256"));
  std::ofstream(toy.out() / "count.txt") << "longer text";
  CHECK_THAT(first(toy.out()), contains("problem count.txt: has 11 bytes; run.json says"));
  fs::remove(toy.out() / "count.txt");
  CHECK(first(toy.out()) == "problem count.txt: is not there");
  fs::create_directory(toy.out() / "count.txt");
  CHECK(first(toy.out()) == "problem count.txt: is not a regular file");
}

TEST_CASE("files in no list are notes, sorted; so is a symbolic link with the right content",
          "[provenance]") {
  const ToyRun toy;
  fs::create_directory(toy.out() / "b");
  std::ofstream(toy.out() / "a.txt") << "mine";
  fs::rename(toy.out() / "count.txt", toy.folder / "elsewhere");
  fs::create_symlink(toy.folder / "elsewhere", toy.out() / "count.txt");
  CHECK(found(toy.out()) ==
        std::vector<std::string>{"note count.txt: is a symbolic link: its content is not in the folder",
                                 "note a.txt: is in the list of no step",
                                 "note b/: is in the list of no step"});
  fs::remove(toy.folder / "elsewhere");
  CHECK(first(toy.out()) == "problem count.txt: is a symbolic link that leads to no file");
}

TEST_CASE("a run.json that is cut, gone, or edited says where", "[provenance]") {
  const ToyRun toy;
  const fs::path file = toy.out() / "run.json";
  const std::string text = read_file(file);
  std::ofstream(file) << text.substr(0, 40);
  CHECK_THAT(first(toy.out()), contains("problem run.json:"));
  CHECK_FALSE(verify_folder(toy.out()).is_readable);
  std::ofstream(file) << text << "\n";
  CHECK_THAT(first(toy.out()), contains("is not as the program writes it"));
  std::ofstream(file) << text;
  replace_in(file, "\"tail\": \"!\"", "\"tail\": \"?\"");
  CHECK_THAT(first(toy.out()), contains("was made with tail = '!', the last run has '?': a mixed run"));
  fs::remove(file);
  CHECK_THAT(first(toy.out()), contains("cannot be read"));
}

TEST_CASE("the reader of run.json refuses names that lead out of the folder, and twice the same",
          "[provenance]") {
  const ToyRun toy;
  const std::string text = read_file(toy.out() / "run.json");
  const auto with = [&](const std::string& from, const std::string& to) {
    std::string changed = text;
    const std::size_t at = changed.find(from);
    REQUIRE(at != std::string::npos);
    return changed.replace(at, from.size(), to);
  };
  CHECK_NOTHROW(run_record_from_text(text, "run.json"));
  CHECK(run_record_to_text(run_record_from_text(text, "run.json").record,
                           std::array{std::string("words"), std::string("count")}) == text);
  CHECK_THROWS_WITH(run_record_from_text(with("\"count.txt\"", "\"count./../../x\""), "run.json"),
                    contains("run.json: step 'count': output 'count./../../x' is not a file of the step"));
  CHECK_THROWS_WITH(run_record_from_text(with("\"id\": \"count\"", "\"id\": \"words\""), "run.json"),
                    contains("is not a file of the step"));
  CHECK_THROWS_WITH(run_record_from_text(with("\"seed\": \"1\"", "\"seed\": \"2\""), "run.json"),
                    contains("seed '2' is not the parameter 'seed'"));
  CHECK_THROWS_WITH(run_record_from_text(with("\"schema\": 1", "\"schema\": 2"), "run.json"),
                    contains("schema '2' is unknown"));
  CHECK_THROWS_WITH(run_record_from_text(with("\"bytes\": ", "\"bytes\": -"), "run.json"),
                    contains("is not a size"));
}

TEST_CASE("a part made again from other data is a mixed run", "[provenance]") {
  ToyRun toy;
  toy.folder.write("text", "four");
  toy.only = {"words"};
  toy.run();
  CHECK_THAT(first(toy.out()),
             contains("step 'count': was made from another 'words.numbers.json' than step 'words'"));
}

TEST_CASE("the sources and the program of now are compared with the run's", "[provenance]") {
  const ToyRun toy;
  Verification verification = verify_folder(toy.out());
  verify_origin(verification, toy.sources(), "1", "");
  CHECK(verification.findings.empty());
  toy.folder.write("text", "other");
  verify_origin(verification, toy.sources(), "2", "");
  REQUIRE(verification.findings.size() == 2);
  CHECK_THAT(verification.findings[0].what, contains("was made by computedivide 1"));
  CHECK(verification.findings[1].where == "source 'text'");
  CHECK(verification.count(FindingKind::note) == 2);
  verify_recomputed(verification, toy.out(), {{"count.txt", "another"}, {"unlisted.txt", ""}});
  CHECK(verification.count(FindingKind::problem) == 1);
}
