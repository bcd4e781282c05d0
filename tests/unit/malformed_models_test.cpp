// Malformed models files, each with the one message that it must give.

#include "catch.hpp"

#include <cstdio>
#include <memory>

#include "computedivide/error.hpp"
#include "computedivide/models.hpp"
#include "process.hpp"
#include "scratch.hpp"

using namespace computedivide;

namespace {

struct Malformed {
  std::string what;
  std::string content;
  std::string message;  // with m.csv for the file
};

/// The columns of 2025, then rows of name, sector, date, compute, parameters, citations.
std::string epoch(const std::string& rows) {
  return "Model,Organization categorization,Publication date,Training compute (FLOP),Parameters,Citations\n" +
         rows;
}

const std::string good = "A,Industry,2022-01-20,1e20,1e9,12\n";

std::vector<Malformed> cases() {
  using namespace std::string_literals;
  return {
#include "malformed_models.inc"
  };
}

std::string message_of(const std::string& content) {
  try {
    read_models(content, "m.csv");
  } catch (const Error& error) {
    return error.what();
  }
  return "read without an error";
}

}  // namespace

TEST_CASE("there are at least forty kinds of malformed models files") { CHECK(cases().size() >= 40); }

TEST_CASE("each malformed models file gives its message") {
  for (const Malformed& file : cases()) {
    INFO(file.what);
    CHECK(message_of(file.content) == file.message);
  }
}

TEST_CASE("the program ends with exit code 1, one line and nothing written for each malformed models file") {
  const Scratch folder;
  for (const Malformed& file : cases()) {
    INFO(file.what);
    const std::string path = folder.write("m.csv", file.content).string();
    for (const std::string& command : {"ingest models " + path, "run-all -q --only fig1 --models " + path}) {
      const Finished run = run_program(command + " --out " + (folder / "out").string());
      CHECK(run.exit_code == 1);
      CHECK(run.output.empty());
      CHECK(std::count(run.log.begin(), run.log.end(), '\n') == 1);
      CHECK(run.log.find(file.message.substr(5)) != std::string::npos);
      CHECK_FALSE(std::filesystem::exists(folder / "out"));
    }
  }
}

TEST_CASE("folders and files that are not there are refused by ingest and run-all alike") {
  const Scratch folder;
  for (const std::string& path : {folder.path().string(), (folder / "none.csv").string()}) {
    for (const std::string& command : {"ingest models " + path, "run-all -q --only fig1 --models " + path}) {
      const Finished run = run_program(command + " --out " + (folder / "out").string());
      CHECK(run.exit_code == 1);
      CHECK(std::count(run.log.begin(), run.log.end(), '\n') == 1);
      CHECK(run.log.find(path) != std::string::npos);
      CHECK_FALSE(std::filesystem::exists(folder / "out"));
    }
  }
}

TEST_CASE("a single odd cell among good ones is read as missing and counted with its place") {
  const ModelsFile read = read_models(
      epoch(good + good + "B,Industry,2022-01-20,about 1e20,1e9,3\n" + "C,Industry,2022-01-20,1e21,,\n"),
      "m.csv");
  REQUIRE(read.models.size() == 3);
  CHECK_FALSE(read.models[1].training_flop);
  const auto remark =
      read.report.remarks.find("column 'Training compute (FLOP)': not a number from 0, read as missing");
  REQUIRE(remark != read.report.remarks.end());
  CHECK(remark->second.count == 1);
  CHECK(remark->second.first == "line 4: 'about 1e20'");
  CHECK(read.report.dropped.at("duplicate name").count == 1);
}
