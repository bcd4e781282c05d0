// The scripts that contributors and CI run, with stand-ins for the programs that they call.

#include "base/files.hpp"
#include "catch.hpp"
#include "process.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

/// A program of that name that is found before the system's.
void stand_in(const Scratch& folder, const std::string& name, const std::string& line) {
  fs::permissions(folder.write(name, "#!/bin/sh\n" + line + "\n"), fs::perms::owner_all);
}

}  // namespace

TEST_CASE("lint fails where git lists no files, and takes those that are named", "[scripts]") {
  const Scratch bin;
  const fs::path lint = test_file("../scripts/lint");
  const std::string path = "PATH='" + bin.path().string() + "':\"$PATH\"";
  for (const char* git : {"exit 128", "exit 0"}) {
    INFO(git);
    stand_in(bin, "git", git);
    CHECK(run_program("", path, lint).exit_code != 0);
    CHECK(run_program("README.md", path, lint).exit_code == 0);
  }
}

TEST_CASE("run-all makes the folder out, or the one that is named", "[scripts]") {
  const Scratch clone;
  for (const char* name : {"scripts/run-all", "scripts/setup.bash"}) {
    fs::create_directories(clone / "scripts");
    fs::copy_file(test_file(std::string("../") + name), clone / name);
  }
  stand_in(clone, "bin/cmake", "exit 0");
  stand_in(clone, "build/release/computedivide", "echo \"$@\"");
  const std::string environment =
      "COMPUTEDIVIDE_SKIP_INSTALL=1 PATH='" + (clone / "bin").string() + "':\"$PATH\"";
  const fs::path script = clone / "scripts/run-all";
  CHECK(run_program("-q", environment, script).output ==
        "run-all --out " + (clone / "out").string() + " -q\n");
  CHECK(run_program("--out x", environment, script).output == "run-all --out x\n");
  CHECK(run_program("--out=x -q", environment, script).output == "run-all --out=x -q\n");
}

TEST_CASE("scripts for users of macOS keep to bash 3.2 and to what BSD's programs know", "[scripts]") {
  for (const char* name : {"run-all", "setup", "setup.bash", "test-one", "test", "lint", "figures", "fuzz"}) {
    const std::string script = read_file(test_file(std::string("../scripts/") + name));
    for (const char* word : {"mapfile", "readarray", "declare -A", "local -A", ",,}", "^^}", "nproc",
                             "sed -i", "-printf", "zcat", "readlink -f", "date --date"}) {
      INFO(name << ": " << word);
      CHECK(script.find(word) == std::string::npos);
    }
  }
}
