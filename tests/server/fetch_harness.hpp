#pragma once

// What the tests of the command fetch share: a cache and data of their own, the program started in them.

#include "catch.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <map>
#include <set>

#include "base/files.hpp"
#include "openalex_server.hpp"
#include "process.hpp"
#include "scratch.hpp"
#include "study/steps.hpp"

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using computedivide::read_file;

inline const std::string models_csv =
    "Model,Organization,Organization categorization,Publication date,Training compute "
    "(FLOP),Parameters,Domain\n"
    "GPT-3,OpenAI,Industry,2020-05-28,3.14e23,175000000000,Language\n"
    "BERT,Google,Industry,2018-10-11,2.85e20,340000000,Language\n";

/// Sets up a program with a cache and data of its own, that may use http on this machine.
struct Setting {
  Scratch folder;

  Setting() { fs::create_directories(folder / "data/published"); }

  fs::path cache() const { return folder / "cache"; }

  std::string environment(const std::string& more = "") const {
    return "COMPUTEDIVIDE_TEST_LOOPBACK=1 COMPUTEDIVIDE_CACHE=" + cache().string() +
           " COMPUTEDIVIDE_DATA=" + (folder / "data").string() + " " + more;
  }

  Finished run(const std::string& arguments, const std::string& more = "") const {
    const bool fetches = arguments.find("fetch ") != std::string::npos;
    return run_program(arguments + (fetches ? " --first-wait 0.01" : ""), environment(more));
  }

  void pin(const std::string& content) const {
    folder.write("data/sources.json",
                 R"({"schema":1,"models":"models-a","files":[{"name":"models-a","title":"A models table",)"
                 R"("file":"models.csv","sets":["models"],"repository":"who/what","commit":"c0ffee",)"
                 R"("path":"a b.csv","sha256":")" +
                     computedivide::sha256_hex(content) + R"(","bytes":)" + std::to_string(content.size()) +
                     R"(,"licence":"CC BY 4.0"}]})");
  }

  /// Starts the program without waiting for it.
  pid_t start(const std::vector<std::string>& arguments) const {
    const pid_t child = ::fork();
    if (child != 0) return child;
    const int null = ::open("/dev/null", O_RDWR);
    ::dup2(null, STDOUT_FILENO);
    ::dup2(null, STDERR_FILENO);
    ::setenv("COMPUTEDIVIDE_TEST_LOOPBACK", "1", 1);
    ::setenv("COMPUTEDIVIDE_CACHE", cache().c_str(), 1);
    ::setenv("COMPUTEDIVIDE_DATA", (folder / "data").c_str(), 1);
    const std::string program = built_program();
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const std::string& word : arguments) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    ::execv(program.c_str(), words.data());
    ::_exit(127);
  }
};

inline void kill_and_wait(pid_t child) {
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
}

/// Waits for a condition, ten seconds at most.
inline bool comes_true(const std::function<bool()>& condition) {
  for (int i = 0; i < 1000; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(10ms);
  }
  return false;
}

/// All files below a folder, but the lock, by name.
inline std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().filename() != ".lock") {
      files[fs::relative(entry.path(), folder).string()] = read_file(entry.path());
    }
  }
  return files;
}
