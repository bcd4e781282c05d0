#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace computedivide {

/// What every command may be told, before or after its name.
struct Globals {
  std::filesystem::path out = "out";
  std::string profile = "paper";
  std::uint64_t seed = 1;
  std::vector<std::string> settings;  ///< NAME=VALUE, one a parameter
  std::filesystem::path models;  ///< --models; empty: the first of --data, the cache and the shipped default
  std::vector<std::filesystem::path> works;   ///< --works; likewise
  std::vector<std::filesystem::path> papers;  ///< --papers; likewise
  std::filesystem::path hardware;             ///< --hardware; likewise
  std::filesystem::path clusters;             ///< --clusters; likewise
  std::filesystem::path data;                 ///< --data
  bool offline = false;
};

/// What a command leaves for main: the exit code (0 done, 1 failed, 3 a dry run that would do something).
struct Outcome {
  int exit_code = 0;
  int error_code = 1;  ///< for an Error; a command whose 1 means something else sets another
};

// Each command is one function in a file of its own, which adds it to the program and does its work when it
// is called:
//   void add_regress(CLI::App& app, const Globals& globals, Outcome& outcome);
// It gives an example in its footer, writes its result to standard output and throws UsageError for what was
// typed wrong, Error for all else. An option that takes a path says so by type_name("FILE"), "PATH" or "DIR",
// and is completed from the files then.

}  // namespace computedivide
