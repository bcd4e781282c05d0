#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace computedivide {

/// A program to run, without a shell and with nothing on standard input.
struct Command {
  std::vector<std::string> arguments;         ///< the program, found in PATH, and what it is given
  std::filesystem::path folder = ".";         ///< where it works
  std::vector<std::string> environment = {};  ///< "NAME=value"; empty: as ours
  int seconds = 300;                          ///< the longest that it may run
  int idle_seconds = 10;                      ///< the longest that it may run without using processor time
  std::size_t output_bytes = 1 << 20;         ///< of standard output; beyond, it is killed
  std::uint64_t memory_bytes = 0;             ///< of its address space; 0: no limit of ours
};

/// How it ended.
struct Finished {
  bool started = false;
  bool too_long = false;   ///< it was killed for taking too long
  bool too_much = false;   ///< it was killed for its output
  int exit_code = 0;       ///< 128 + signal where a signal ended it
  std::string output;      ///< standard output, up to its limit
  std::string complaints;  ///< standard error, its first 4096 bytes
};

/// Runs the program and waits for its end; where it is killed, all that it started is killed with it. Throws
/// Error if the system has no pipes left.
Finished run_program(Command command);

}  // namespace computedivide
