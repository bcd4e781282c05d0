#pragma once

#include <CLI/CLI.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "study/sources.hpp"

namespace computedivide {

/// Options of every command, given before or after its name.
struct Globals {
  std::filesystem::path out = "out";
  std::string profile = "paper";
  std::uint64_t seed = 1;
  std::vector<std::string> settings;  ///< NAME=VALUE, one a parameter
  SourceOptions sources;              ///< --models, --works, --papers, --hardware, --clusters, --data
  bool offline = false;
};

/// What a command returns to main: the exit code (0 done, 1 failed, 3 a dry run that would do something).
struct Outcome {
  int exit_code = 0;
  int error_code = 1;  ///< for an Error; a command whose 1 means something else sets a different code
};

/// A command: adds itself to the program and does its work when it is called. It gives an example in its
/// footer, writes its result to standard output and throws UsageError for what was typed wrong, Error for all
/// else. An option that takes a path says so by type_name("FILE"), "PATH" or "DIR", and is then completed
/// from the files.
using AddCommand = void(CLI::App& app, const Globals& globals, Outcome& outcome);

// make_program() adds them in the order of --help.
AddCommand add_run_all, add_list, add_claims, add_compare, add_verify, add_diff, add_fetch, add_ingest;
AddCommand add_classify, add_annotate, add_regress, add_score, add_simulate, add_render, add_clean;
AddCommand add_help;  ///< and version
AddCommand add_manual, add_completions;

}  // namespace computedivide
