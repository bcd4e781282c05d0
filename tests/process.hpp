#pragma once

#include <sys/wait.h>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "scratch.hpp"

/// How a run of the program ended.
struct Finished {
  int exit_code = -1;
  std::string output;  ///< standard output
  std::string log;     ///< standard error
};

/// Whether a source of the program was changed after it was built.
inline bool older_than_sources(const std::filesystem::path& program) {
  namespace fs = std::filesystem;
  const fs::file_time_type built = fs::last_write_time(program);
  for (const char* folder : {"src", "include"}) {
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator(test_folder().parent_path() / folder)) {
      if (entry.is_regular_file() && entry.last_write_time() > built) return true;
    }
  }
  return false;
}

/// The program for tests of whole runs: the one that COMPUTEDIVIDE_PROGRAM names; else the release build,
/// where it is no older than the sources (ten times as fast as the tests' own); else that of the tests.
inline std::filesystem::path quick_program() {
  namespace fs = std::filesystem;
  if (const char* named = std::getenv("COMPUTEDIVIDE_PROGRAM"); named != nullptr && *named != '\0') {
    return fs::absolute(named);
  }
  const fs::path release = test_folder().parent_path() / "build/release/computedivide";
  return fs::exists(release) && !older_than_sources(release) ? release : fs::path(built_program());
}

/// Runs the built program through the shell, without a cache of the user's, and waits for its end.
inline Finished run_program(const std::string& arguments, const std::string& environment = "",
                            const std::filesystem::path& program = built_program()) {
  const Scratch folder;
  const auto read = [](const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  const std::string command = "env COMPUTEDIVIDE_CACHE=" + (folder / "cache").string() + " " + environment +
                              " " + program.string() + " " + arguments + " >" + (folder / "output").string() +
                              " 2>" + (folder / "log").string() + " </dev/null";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(folder / "output"), read(folder / "log")};
}
