// Killed at any moment and started again, a run ends with the same bytes. The program is the release build if
// there is one, which allows more moments. A whole run with sanitizers is in tests/real.

#include "catch.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <map>
#include <thread>

#include "process.hpp"
#include "scratch.hpp"

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

/// Readers, tables and figures, but no step for long: the test is about moments, not numbers.
const std::string quick = " --only fig1,large_models,clusters,fig2,fig4";

/// All files of a folder but the hidden ones, by name.
std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().filename() == ".computedivide") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files[entry.path().filename().string()] = std::string(std::istreambuf_iterator<char>(file), {});
  }
  return files;
}

/// Starts run-all on the shipped data and kills it with its helpers after `delay`; true if it was still
/// running.
bool run_and_kill(const fs::path& program, const fs::path& out, std::chrono::milliseconds delay) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::setpgid(0, 0);  // with its helpers, if it gets that far before the kill
    const int null = ::open("/dev/null", O_RDWR);
    ::dup2(null, STDOUT_FILENO);
    ::dup2(null, STDERR_FILENO);
    ::setenv("COMPUTEDIVIDE_CACHE", "/nonexistent", 1);
    const std::string command = "exec " + program.string() + " run-all --out " + out.string() + quick;
    ::execl("/bin/sh", "sh", "-c", command.c_str(), static_cast<char*>(nullptr));
    ::_exit(127);
  }
  std::this_thread::sleep_for(delay);
  ::kill(-child, SIGKILL);
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFSIGNALED(status);
}

}  // namespace

TEST_CASE("a run killed at any of many moments and started again ends with the same bytes") {
  const Scratch folder;
  const fs::path program = quick_program();
  const auto start = std::chrono::steady_clock::now();
  REQUIRE(run_program("run-all --out " + (folder / "whole").string() + quick, "", program).exit_code == 0);
  const auto whole =
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  const auto expected = contents(folder / "whole");
  REQUIRE(expected.size() > 5);

  int killed = 0;
  constexpr int moments = 8;
  for (int i = 0; i < moments; ++i) {
    const fs::path out = folder / ("out" + std::to_string(i));
    killed += run_and_kill(program, out, whole * i / moments + 1ms);
    const Finished again = run_program("run-all --out " + out.string() + quick, "", program);
    INFO("killed after " << (whole * i / moments).count() << " ms: " << again.log);
    CHECK(again.exit_code == 0);
    CHECK(contents(out) == expected);
    fs::remove_all(out);
  }
  CHECK(killed > 0);  // how many depends on the machine's load
}

TEST_CASE("a folder that a run is using is refused to a second one") {
  const Scratch folder;
  fs::create_directories(folder / "out/.computedivide");
  const Finished run = run_program("run-all --out " + (folder / "out").string() + " -q" + quick);
  REQUIRE(run.exit_code == 0);
  const std::string locked = "flock " + (folder / "out/.computedivide/lock").string() + " " +
                             built_program() + " run-all --out " + (folder / "out").string() + " 2>" +
                             (folder / "log").string();
  CHECK(WEXITSTATUS(std::system(locked.c_str())) == 1);
  std::ifstream log(folder / "log");
  CHECK(std::string(std::istreambuf_iterator<char>(log), {}).find("another run is using it") !=
        std::string::npos);
}
