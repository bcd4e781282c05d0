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

/// Runs the built program through the shell, without a cache of the user's, and waits for its end.
inline Finished run_program(const std::string& arguments, const std::string& environment = "") {
  const Scratch folder;
  const auto read = [](const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  const std::string command = "env COMPUTEDIVIDE_CACHE=" + (folder / "cache").string() + " " + environment +
                              " " + PROGRAM + " " + arguments + " >" + (folder / "output").string() + " 2>" +
                              (folder / "log").string() + " </dev/null";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(folder / "output"), read(folder / "log")};
}
