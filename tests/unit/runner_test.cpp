// The driver on a toy study: two sources a and b; copy.a and copy.b read one each; both reads the two copies;
// last reads both. Each step counts how often it was run.

#include "catch.hpp"

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "pipeline/record.hpp"
#include "pipeline/runner.hpp"
#include "scratch.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::atomic<int>> runs;
std::atomic<bool> b_fails{false};
std::atomic<bool> both_fails{false};
std::function<void()> while_a_is_read;

void copy_a(const Inputs& inputs, Outputs& outputs) {
  ++runs["copy.a"];
  outputs.write("a.txt", read_file(inputs.source_file("a")));
  if (while_a_is_read) while_a_is_read();
}

void copy_b(const Inputs& inputs, Outputs& outputs) {
  ++runs["copy.b"];
  if (b_fails) fail("b: broken on purpose");
  outputs.write("b.txt", read_file(inputs.source_file("b")) + inputs.parameter("tail"));
}

void both(const Inputs& inputs, Outputs& outputs) {
  ++runs["both"];
  outputs.write("both.txt", read_file(inputs.file("a.txt")) + read_file(inputs.file("b.txt")));
  if (both_fails) throw 1;
}

void last(const Inputs& inputs, Outputs& outputs) {
  ++runs["last"];
  outputs.write("last.txt", std::to_string(read_file(inputs.file("both.txt")).size()));
}

constexpr std::array<std::string_view, 1> reads_a{"a"};
constexpr std::array<std::string_view, 1> reads_b{"b"};
constexpr std::array<std::string_view, 2> reads_copies{"copy.a", "copy.b"};
constexpr std::array<std::string_view, 1> reads_both{"both"};
constexpr std::array<std::string_view, 1> tail{"tail"};
constexpr std::array steps{Step{"copy.a", "copies a", "", reads_a, {}, copy_a},
                           Step{"copy.b", "copies b", "", reads_b, tail, copy_b},
                           Step{"both", "joins", "", reads_copies, {}, both},
                           Step{"last", "counts", "", reads_both, {}, last}};

/// A toy study in a folder of its own.
struct Study {
  Scratch folder;
  Parameters parameters{{"tail", "!"}, {"seed", "1"}};
  RunOptions options;

  Study() {
    folder.write("a", "alpha");
    folder.write("b", "beta");
    options.out = folder / "out";
    options.version = "1";
    runs.clear();
    for (const Step& step : steps) runs[std::string(step.id)] = 0;
    b_fails = both_fails = false;
    while_a_is_read = {};
  }

  std::vector<Source> sources() const {
    std::vector<Source> all(2);
    all[0].name = "a";
    all[0].files = {folder / "a"};
    all[1].name = "b";
    all[1].files = {folder / "b"};
    return all;
  }

  RunReport run() { return run_steps(steps, sources(), parameters, options); }

  /// How often each step has run since the last call: "copy.b both last".
  std::string ran() {
    std::string names;
    for (const Step& step : steps) {
      if (runs[std::string(step.id)].exchange(0) > 0)
        names += (names.empty() ? "" : " ") + std::string(step.id);
    }
    return names;
  }

  std::string out(const std::string& name) const { return read_file(options.out / name); }
};

}  // namespace

TEST_CASE("the first run makes all, the second nothing", "[runner]") {
  Study study;
  int begun = 0;
  study.options.before_work = [&] { ++begun; };
  CHECK(study.run().ran == 4);
  CHECK(study.ran() == "copy.a copy.b both last");
  CHECK(study.out("both.txt") == "alphabeta!");
  const std::string record = study.out("run.json");
  const RunReport second = study.run();
  CHECK((second.ran == 0 && second.fresh == 4 && begun == 1 && study.ran().empty()));
  CHECK(study.out("run.json") == record);
  CHECK_FALSE(fs::exists(study.options.out / ".computedivide/scratch"));
}

TEST_CASE("touching a file reruns nothing, changing it reruns exactly what depends on it", "[runner]") {
  Study study;
  study.run();
  study.ran();
  fs::last_write_time(study.folder / "a", fs::file_time_type::clock::now() + std::chrono::hours(1));
  study.run();
  CHECK(study.ran().empty());
  study.folder.write("a", "omega");
  study.run();
  CHECK(study.ran() == "copy.a both last");
  CHECK(study.out("both.txt") == "omegabeta!");
}

TEST_CASE("where a step makes what it made before, nothing after it runs", "[runner]") {
  Study study;
  study.run();
  study.ran();
  study.folder.write("b", "beta!");
  study.parameters["tail"] = "";
  study.run();
  CHECK(study.ran() == "copy.b");
}

TEST_CASE("a changed parameter reruns the steps that declare it and what follows from them", "[runner]") {
  Study study;
  study.run();
  study.ran();
  study.parameters["tail"] = "?";
  study.run();
  CHECK(study.ran() == "copy.b both last");
  CHECK(study.out("both.txt") == "alphabeta?");
  study.parameters["seed"] = "2";
  study.run();
  CHECK(study.ran().empty());
}

TEST_CASE("a changed program reruns everything", "[runner]") {
  Study study;
  study.run();
  study.ran();
  study.options.version = "2";
  study.run();
  CHECK(study.ran() == "copy.a copy.b both last");
  study.options.source_digest = "other";
  study.run();
  CHECK(study.ran() == "copy.a copy.b both last");
}

TEST_CASE("a step runs again when its own code changed, not when that of others did", "[runner]") {
  Study study;
  study.options.code = {{"copy.a", std::string(64, 'a')}, {"both", std::string(64, 'b')}};
  study.run();
  study.ran();
  study.options.code["both"] = std::string(64, 'c');
  study.run();
  CHECK(study.ran() == "both");
  study.options.source_digest = "other";
  study.run();
  CHECK(study.ran() == "copy.b last");
}

TEST_CASE("an output that was removed or changed by hand is made again, and only it", "[runner]") {
  Study study;
  study.run();
  study.ran();
  fs::remove(study.options.out / "both.txt");
  study.run();
  CHECK(study.ran() == "both");
  std::ofstream(study.options.out / "a.txt") << "hand";
  study.run();
  CHECK(study.ran() == "copy.a");
  CHECK(study.out("a.txt") == "alpha");
}

TEST_CASE("only runs a step with what it needs, force what it names, or all", "[runner]") {
  Study study;
  study.options.only = {"b"};
  CHECK(study.run().ran == 1);
  CHECK(study.ran() == "copy.b");
  study.options.only = {"both"};
  study.run();
  CHECK(study.ran() == "copy.a both");
  study.options.only.clear();
  study.options.force = {"copy.a"};
  study.run();
  CHECK(study.ran() == "copy.a last");
  study.options.force_all = true;
  study.run();
  CHECK(study.ran() == "copy.a copy.b both last");
  study.options.only = {"bth"};
  CHECK_THROWS_WITH(study.run(), "no step 'bth'; did you mean 'both'?");
}

TEST_CASE("a dry run touches nothing and counts what would run, following the graph", "[runner]") {
  Study study;
  study.options.dry_run = true;
  CHECK(study.run().ran == 4);
  CHECK_FALSE(fs::exists(study.options.out));
  study.options.dry_run = false;
  study.run();
  study.ran();
  study.options.dry_run = true;
  CHECK(study.run().ran == 0);
  study.folder.write("b", "new");
  CHECK(study.run().ran == 3);
  CHECK(study.ran().empty());
}

TEST_CASE("a failed step leaves nothing, the run takes up there once it is mended", "[runner]") {
  Study study;
  b_fails = true;
  const RunReport stopped = study.run();
  CHECK(stopped.failed == 1);
  CHECK(stopped.skipped == 2);
  CHECK_FALSE(fs::exists(study.options.out / "b.txt"));
  b_fails = false;
  study.ran();
  study.run();
  CHECK(study.ran() == "copy.b both last");
}

TEST_CASE("a step that fails after it wrote leaves the old files as they were", "[runner]") {
  Study study;
  study.run();
  study.folder.write("b", "omega");
  both_fails = true;
  CHECK(study.run().failed == 1);
  CHECK(study.out("both.txt") == "alphabeta!");
  both_fails = false;
  study.run();
  CHECK(study.out("both.txt") == "alphaomega!");
}

TEST_CASE("where the record cannot be written, the run fails and no thread aborts it", "[runner]") {
  const std::size_t jobs = GENERATE(1U, 2U, 4U);
  const bool keep_going = GENERATE(false, true);
  Study study;
  study.options.jobs = jobs;
  study.options.keep_going = keep_going;
  fs::create_directories(study.options.out / "run.json");
  CHECK_THROWS_WITH(study.run(), contains("run.json"));
}

TEST_CASE("where the first step fails, a run leaves no folder behind", "[runner]") {
  Study study;
  fs::remove(study.folder / "a");
  CHECK_THROWS_WITH(study.run(), contains("does not exist or is not a regular file"));
  CHECK_FALSE(fs::exists(study.options.out));
}

TEST_CASE("keep-going runs all that does not need the failed step", "[runner]") {
  Study study;
  study.options.keep_going = true;
  b_fails = true;
  const RunReport report = study.run();
  CHECK(report.ran == 1);
  CHECK(report.failed == 1);
  CHECK(report.skipped == 2);
}

TEST_CASE("the same bytes come from one thread and from four", "[runner]") {
  Study one;
  one.run();
  Study four;
  four.options.jobs = 4;
  four.run();
  for (const std::string name : {"a.txt", "b.txt", "both.txt", "last.txt", "run.json"})
    CHECK(one.out(name) == four.out(name));
}

namespace lending {

std::atomic<unsigned> root{0}, sleepers{0}, at_once{0}, most{0};

void alone(const Inputs& inputs, Outputs& outputs) {
  root = inputs.threads();
  outputs.write("alone.txt", "1");
}

/// Uses the lent threads for a moment, and counts how many threads are working in total.
void busy(const Inputs& inputs, Outputs&) {
  const unsigned mine = inputs.threads();
  sleepers += mine;
  const unsigned now = at_once += mine;
  if (now > most) most = now;
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  at_once -= mine;
}

constexpr std::array<std::string_view, 1> reads_root{"alone"};
constexpr std::array steps{
    Step{"alone", "", "", reads_a, {}, alone}, Step{"one", "", "", reads_root, {}, busy},
    Step{"two", "", "", reads_root, {}, busy}, Step{"three", "", "", reads_root, {}, busy}};

}  // namespace lending

TEST_CASE("a step that runs alone is lent all threads, steps side by side share them", "[runner]") {
  const std::size_t jobs = GENERATE(1U, 2U, 3U, 4U, 7U);
  lending::sleepers = lending::at_once = lending::most = 0;
  Study study;
  study.options.jobs = jobs;
  CHECK(run_steps(lending::steps, study.sources(), study.parameters, study.options).ran == 4);
  CHECK(lending::root == jobs);
  CHECK(lending::sleepers >= 3);
  CHECK(lending::most <= jobs);
  // No step takes the thread of a step that is ready.
  if (jobs >= 3) CHECK(lending::most >= 3);
}

TEST_CASE("run.json holds digests, parameters and version, and no path", "[runner]") {
  Study study;
  study.run();
  const Json record = parse_json(study.out("run.json"), "run.json");
  CHECK(record.at("program", "t").at("version", "t").text("t") == "1");
  CHECK(record.at("seed", "t").text("t") == "1");
  CHECK(record.at("steps", "t").array("t").size() == 4);
  CHECK(study.out("run.json").find(study.folder.path().string()) == std::string::npos);
}

TEST_CASE("a broken record or memory is not an obstacle: everything is made again", "[runner]") {
  Study study;
  study.run();
  study.ran();
  std::ofstream(study.options.out / "run.json") << "{\"schema\":1";
  std::ofstream(study.options.out / ".computedivide/digests.json") << "not json";
  CHECK_THROWS_AS(clean_outputs(study.options.out), Error);  // it would leave behind what the record lists
  CHECK(study.run().ran == 4);
}

TEST_CASE("clean removes what the run wrote and nothing else", "[runner]") {
  Study study;
  study.run();
  std::ofstream(study.options.out / "mine.txt") << "keep";
  CHECK(clean_outputs(study.options.out) == 5);
  CHECK(fs::remove(study.options.out / "mine.txt"));
  study.run();
  clean_outputs(study.options.out);
  CHECK_FALSE(fs::exists(study.options.out));
  CHECK_THROWS_WITH(clean_outputs(study.folder.write("file", "mine")), contains("not a folder"));
}

TEST_CASE("an input that changes while a step reads it fails the step, and nothing of it is seen",
          "[runner]") {
  Study study;
  study.run();
  study.folder.write("a", "before");
  while_a_is_read = [&] {
    const auto time = fs::last_write_time(study.folder / "a");
    study.folder.write("a", "behind");
    fs::last_write_time(study.folder / "a", time);
  };
  CHECK(study.run().failed == 1);
  CHECK(study.out("a.txt") == "alpha");
  while_a_is_read = {};
  CHECK(study.run().failed == 0);
  CHECK(study.out("a.txt") == "behind");
  CHECK(study.out("both.txt") == "behindbeta!");
}

namespace beside {

std::atomic<bool> after_ran{false}, seen{false};

void slow(const Inputs&, Outputs&) {
  for (int i = 0; i < 1000 && !after_ran; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  seen = after_ran.load();
}
void quick(const Inputs&, Outputs&) {}
void after(const Inputs&, Outputs&) { after_ran = true; }
constexpr std::array<std::string_view, 1> reads_quick{"quick"};
constexpr std::array steps{Step{"slow", "", "", reads_a, {}, slow}, Step{"quick", "", "", reads_b, {}, quick},
                           Step{"after", "", "", reads_quick, {}, after}};

}  // namespace beside

TEST_CASE("a step whose inputs are ready runs beside a long one that reads the data", "[runner]") {
  Study study;
  study.options.jobs = 2;
  CHECK(run_steps(beside::steps, study.sources(), study.parameters, study.options).ran == 3);
  CHECK(beside::seen);
}
