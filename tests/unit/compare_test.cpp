// The command as a user calls it: the real program, its standard output, standard error and exit code.

#include <sys/wait.h>

#include <cstdlib>

#include "base/files.hpp"
#include "catch.hpp"
#include "computedivide/json.hpp"
#include "computedivide/numbers.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

struct Answer {
  int exit_code = 0;
  std::string out;
  std::string err;
};

// Two published numbers, and a folder with our results; `compare` with these arguments on them.
struct Study {
  Scratch scratch;
  Study() {
    std::filesystem::create_directories(scratch / "data/published");
    std::filesystem::create_directories(scratch / "results");
    scratch.write("data/published/index.csv", "file,title\nfig1.csv,Figure 1\n");
    scratch.write("data/published/fig1.csv",
                  "id,item,relation,value,printed,decimals,unit,where\n"
                  "fig1.share,A share,~,0.65,65%,2,share,section 1\n"
                  "fig1.ratio,A ratio,<,0.01,less than 1%,2,ratio,section 2\n");
    scratch.write(
        "data/published/claims.csv",
        "id,claim,where,section,printed,rests_on,kind,null,side,margin,combine,numbers,since,measure\n"
        "share,A claim,section 1,Section 1,fig1.share,,level,,,0.15,first,fig1.share "
        "[same_source],,The share\n"
        "ratio,Another,section 2,Section 2,fig1.ratio,,below,,,,first,fig1.ratio "
        "[same_source],,The ratio\n");
  }

  void add_result(const std::string& name, double share) const {
    NumbersFile file{"fig1", {"models", SourceKind::real, std::string(64, '0'), "A data set"}, {}, {}};
    Number number;
    number.name = "share";
    number.value = share;
    number.low = 0.25;
    number.high = 0.84;
    number.level = 0.95;
    number.n = 7;
    number.unit = "share";
    file.numbers.push_back(number);
    scratch.write("results/" + name, numbers_to_text(file));
  }

  Answer compare(const std::string& arguments) const {
    const std::string command = "COMPUTEDIVIDE_DATA='" + (scratch / "data").string() + "' '" +
                                built_program() + "' compare --out '" + (scratch / "results").string() +
                                "' " + arguments + " > '" + (scratch / "out").string() + "' 2> '" +
                                (scratch / "err").string() + "'";
    const int status = std::system(command.c_str());
    REQUIRE(WIFEXITED(status));
    return {WEXITSTATUS(status), read_file(scratch / "out"), read_file(scratch / "err")};
  }
};

}  // namespace

TEST_CASE("compare prints the ledger of a folder and leaves the folder as it was") {
  const Study study;
  study.add_result("fig1.numbers.json", 0.5714);
  const Answer answer = study.compare("");
  CHECK(answer.exit_code == 0);
  CHECK(answer.err.empty());
  CHECK_THAT(answer.out, Catch::Matchers::StartsWith(
                             "number      published  ours   interval      n  data    verdict\n"
                             "fig1.share  ~ 0.65     0.571  [0.25, 0.84]  7  models  inconclusive\n"
                             "fig1.ratio  < 0.01                                     untested: "));
  CHECK_THAT(answer.out, contains("\n2 printed numbers of claims: 1 untested, 1 inconclusive;"));
  std::size_t files = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(study.scratch / "results"))
    ++files;
  CHECK(files == 1);
}

TEST_CASE("compare keeps the verdicts asked for, in the form asked for") {
  const Study study;
  study.add_result("fig1.numbers.json", 0.5714);
  const Answer answer = study.compare("--verdict untested,differs --format json");
  CHECK(answer.exit_code == 0);
  const Json json = parse_json(answer.out, "answer");
  REQUIRE(json.array("answer").size() == 1);
  const Json& row = json.array("answer")[0];
  CHECK(row.at("id", "row").text("row") == "fig1.ratio");
  CHECK(row.at("verdict", "row").text("row") == "untested");
  CHECK(row.at("ours", "row").is_null());
  CHECK(row.at("published", "row").number("row") == 0.01);
}

TEST_CASE("compare says what to do where there is nothing to compare") {
  const Study study;
  const Answer answer = study.compare("");
  CHECK(answer.exit_code == 1);
  CHECK(answer.out.empty());
  CHECK(answer.err == "computedivide: error: out: no results in '" + (study.scratch / "results").string() +
                          "'; run 'computedivide run-all' first\n");
}

TEST_CASE("compare refuses a numbers file under another name, and one that is cut") {
  const Study study;
  study.add_result("fig9.numbers.json", 0.5714);
  const std::string file = (study.scratch / "results/fig9.numbers.json").string();
  Answer answer = study.compare("");
  CHECK(answer.exit_code == 1);
  CHECK(answer.err ==
        "computedivide: error: " + file + ": id 'fig1' does not match its file name; 'fig9' is expected\n");
  study.scratch.write("results/fig9.numbers.json", "{\"schema\": 1, \"id\"");
  answer = study.compare("");
  CHECK(answer.exit_code == 1);
  CHECK(answer.err == "computedivide: error: " + file +
                          ":1:19: is not JSON at this place; a complete JSON document is expected\n");
}

TEST_CASE("an unknown form or verdict is wrong usage and lists the legal words") {
  const Study study;
  study.add_result("fig1.numbers.json", 0.5714);
  CHECK(study.compare("--format pdf").exit_code == 2);
  const Answer answer = study.compare("--verdict agrees");
  CHECK(answer.exit_code == 2);
  CHECK_THAT(answer.err, contains("not-found"));
}
