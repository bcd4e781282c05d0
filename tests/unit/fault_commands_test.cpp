// Faults as a user meets them: exit codes, and what is left in the folder.

#include "base/text.hpp"
#include "catch.hpp"

#include "base/files.hpp"
#include "computedivide/json.hpp"
#include "process.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

bool is_told(const Finished& finished) {
  return finished.log.find("unexpected") == std::string::npos &&
         finished.log.find(": error: ") != std::string::npos;
}

std::string replaced(std::string text, const std::string& old, const std::string& with) {
  for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at + with.size()))
    text.replace(at, old.size(), with);
  return text;
}

}  // namespace

TEST_CASE("documents that are nested too deep end no program", "[faults]") {
  const Scratch folder;
  const std::string deep =
      folder.write("d.json", std::string(20'000, '[') + std::string(20'000, ']')).string();
  const std::string out = (folder / "out").string();
  fs::create_directories(out);
  for (const std::string& command :
       {"ingest papers " + deep + " --out " + out, "diff " + deep + " " + deep}) {
    const Finished finished = run_program(command);
    INFO(command);
    CHECK((finished.exit_code == 1 || finished.exit_code == 2));
    CHECK(is_told(finished));
    CHECK_THAT(finished.log, contains("d.json:1:201"));
  }
  fs::copy_file(deep, folder / "out/run.json");
  CHECK(run_program("verify " + out).exit_code == 1);
  CHECK(run_program("run-all --only ingest.models -q --out " + out).exit_code == 0);
  fs::copy_file(deep, folder / "out/.computedivide/digests.json", fs::copy_options::overwrite_existing);
  CHECK(run_program("run-all --only ingest.models -q --out " + out).exit_code == 0);
  CHECK(run_program("clean --out " + out).exit_code == 0);
}

TEST_CASE("what cannot be written to standard output is exit code 1", "[faults]") {
  const Scratch folder;
  const std::string table = folder.write("t.csv", "y,x\n1,1\n2,3\n3,4\n5,5\n").string();
  const std::string numbers = test_file("golden/fig1.numbers.json").string();
  for (const std::string& command :
       {std::string("list"), std::string("--version"), std::string("--help"), std::string("list --help"),
        std::string("classify Google"), "regress " + table + " --formula 'y ~ x'",
        std::string("simulate papers --papers 10"), std::string("completions bash"),
        "diff " + numbers + " " + numbers}) {
    INFO(command);
    for (const char* place : {">&-", ">/dev/full"}) {
      INFO(place);
      // run_program() redirects after the command: a shell in between holds the stream under test.
      const Finished finished =
          run_program("", "sh -c '" + replaced(built_program() + " " + command, "'", "'\\''") + " " + place +
                              "; exit $?' -");
      CHECK(finished.exit_code == 1);
      CHECK(is_told(finished));
    }
  }
}

TEST_CASE(
    "an empty path, junk in SOURCE_DATE_EPOCH and a bad table of hardware stop before anything is written",
    "[faults]") {
  const Scratch folder;
  const std::string out = (folder / "out").string();
  for (const char* empty :
       {"run-all --only ingest.models --out ''", "run-all --only ingest.models --models ''",
        "score works --terms '' works.jsonl", "diff '' out"}) {
    INFO(empty);
    CHECK(run_program(empty).exit_code == 2);
  }
  Finished finished = run_program("run-all --only ingest.models --out " + out, "SOURCE_DATE_EPOCH=soon");
  CHECK(finished.exit_code == 1);
  CHECK_THAT(finished.log, contains("SOURCE_DATE_EPOCH") && contains("'soon'"));
  const std::string hardware = folder.write("h.csv", "name,vendor\nx,y\n").string();
  finished = run_program("run-all --only fig2 --hardware " + hardware + " --out " + out);
  CHECK(finished.exit_code == 1);
  CHECK_THAT(finished.log, contains("h.csv"));
  CHECK_FALSE(fs::exists(out));
}

TEST_CASE("without the program's data, help is given and all else says what is missing", "[faults]") {
  const Scratch folder;
  const fs::path program = folder / "computedivide";
  fs::copy_file(built_program(), program);
  CHECK(run_program("--version", "COMPUTEDIVIDE_DATA=", program).exit_code == 0);
  CHECK(run_program("ingest hardware --help", "COMPUTEDIVIDE_DATA=", program).exit_code == 0);
  const Finished finished =
      run_program("run-all --only fig1 --out " + (folder / "o").string(), "COMPUTEDIVIDE_DATA=", program);
  CHECK(finished.exit_code == 1);
  CHECK_THAT(finished.log, contains("COMPUTEDIVIDE_DATA"));
}

TEST_CASE("a file that may not grow is an error and leaves what was there", "[faults]") {
  const Scratch folder;
  const std::string out = (folder / "out").string();
  const Finished finished = run_program("", "sh -c 'ulimit -f 8; exec " + built_program() +
                                                " run-all -q --only ingest.models --out " + out + "' -");
  CHECK(finished.exit_code == 1);
  CHECK(is_told(finished));
  CHECK_FALSE(fs::exists(folder / "out/models.csv"));
}

TEST_CASE("a script in a folder from somebody else is never run by run-all", "[faults]") {
  const Scratch folder;
  const std::string out = (folder / "out").string();
  REQUIRE(run_program("run-all -q --only fig1 --out " + out).exit_code == 0);
  if (!fs::exists(folder / "out/fig1.svg")) {
    WARN("skipped: gnuplot is not installed");
    return;
  }
  const std::string script = read_file(folder / "out/fig1.gp");
  const std::string forged = "!touch " + (folder / "ran").string() + "\n" + script;
  // The record is made to match, and the cache of the run is gone.
  std::string record = replaced(read_file(folder / "out/run.json"), sha256_hex(script), sha256_hex(forged));
  record = replaced(record, "\"bytes\": " + std::to_string(script.size()),
                    "\"bytes\": " + std::to_string(forged.size()));
  folder.write("out/fig1.gp", forged);
  folder.write("out/run.json", record);
  fs::remove_all(folder / "out/.computedivide");
  const bool with_drawing = GENERATE(true, false);
  if (!with_drawing) fs::remove(folder / "out/fig1.svg");
  CHECK(run_program("run-all -q --only fig1 --out " + out).exit_code == 0);
  CHECK_FALSE(fs::exists(folder / "ran"));
  if (!with_drawing) CHECK(read_file(folder / "out/fig1.gp") == script);
  // Run by hand, it is executed, after a message.
  folder.write("out/fig1.gp", forged);
  const Finished finished = run_program("render fig1 --out " + out, "TMPDIR=/no/such/folder");
  CHECK(finished.exit_code == 0);
  CHECK(fs::exists(folder / "ran"));
  CHECK_THAT(finished.log, contains("fig1.gp"));
}

TEST_CASE("names from outside forge no line of the log and steer no terminal", "[faults]") {
  const Scratch folder;
  const std::string name = "\"$(printf 'x\\ncomputedivide: error: forged \\033[2J\\377\\342\\200\\256')\"";
  for (const std::string format : {"text", "json"}) {
    const Finished finished = run_program("ingest models " + name + " --log-format " + format);
    INFO(finished.log);
    CHECK(finished.exit_code == 1);
    CHECK(std::count(finished.log.begin(), finished.log.end(), '\n') == 1);
    CHECK(finished.log.find('\x1b') == std::string::npos);
    CHECK_FALSE(find_invalid_utf8(finished.log));
    if (format == "json") CHECK_NOTHROW(parse_json(finished.log, "log"));
  }
  // Also what is wrong with the command line itself is logged as asked.
  Finished usage = run_program("run-all --only " + name + " --log-format=json");
  CHECK(usage.exit_code == 2);
  CHECK_NOTHROW(parse_json(usage.log, "log"));
  usage = run_program("run-all --seed x", "COMPUTEDIVIDE_LOG_FORMAT=json");
  CHECK(usage.exit_code == 2);
  CHECK_NOTHROW(parse_json(usage.log, "log"));
  const std::string levels = folder.write("l.csv", "y,g\n1,a\x1b[2J\n2,b\n3,a\x1b[2J\n5,b\n").string();
  for (const char* format : {"table", "csv", "json", "latex"}) {
    const Finished fit =
        run_program("regress " + levels + " --formula 'y ~ factor(g, base=b)' --format " + format);
    CHECK(fit.exit_code == 0);
    CHECK(fit.output.find('\x1b') == std::string::npos);
  }
  const Finished finished = run_program("classify \"$(printf 'Google \\033[2J')\"");
  CHECK(finished.exit_code == 0);
  CHECK(finished.output.find('\x1b') == std::string::npos);
}

TEST_CASE("clean waits for no run: a folder at work is left alone", "[faults]") {
  const Scratch folder;
  const std::string out = (folder / "out").string();
  REQUIRE(run_program("run-all -q --only ingest.models --out " + out).exit_code == 0);
  const Finished finished = run_program("clean --out " + out, "flock -n " + out + "/.computedivide/lock");
  CHECK(finished.exit_code == 1);
  CHECK_THAT(finished.log, contains(out));
  CHECK(fs::exists(folder / "out/models.csv"));
}

TEST_CASE("papers that nobody judged make every result that they can, and a second run writes nothing",
          "[faults]") {
  const Scratch folder;
  const std::string papers =
      folder
          .write(
              "papers.csv",
              "id,title,year,topic,n_authors,n_industry_authors,chinese_lab,novel_model,code_released,device,"
              "n_devices,training_hours,training_flop,mentions_bert,studies_bert\n"
              "a,A,2019,,3,0,,,yes,,,,,,\nb,B,2019,,2,1,,,no,,,,,,\nc,C,2020,,4,1,,,yes,,,,,,\n")
          .string();
  const std::string run = "run-all --only table1 --papers " + papers + " --out " + (folder / "out").string();
  CHECK(run_program(run).exit_code == 0);
  const fs::path package = folder / "out/datapackage.json";
  CHECK_THAT(read_file(package), contains("papers_judged.csv"));
  const fs::file_time_type written = fs::last_write_time(package);
  const Finished again = run_program(run);
  CHECK(again.exit_code == 0);
  CHECK_THAT(again.log, !contains("papers.csv"));  // no source is read to count its rows
  CHECK(fs::last_write_time(package) == written);
  fs::remove(package);
  CHECK(run_program(run).exit_code == 0);
  CHECK(fs::exists(package));
}
