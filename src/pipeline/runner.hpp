#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "pipeline/step.hpp"

namespace computedivide {

/// What to run, where to, and how.
struct RunOptions {
  std::filesystem::path out = "out";
  std::string version;        ///< the program's
  std::string source_digest;  ///< of the program's sources
  /// Of the sources that each step is made from, by its id; a step that is not in it is made from all.
  std::map<std::string, std::string> code;
  std::vector<std::string> only;   ///< ids or stems; empty: all steps
  bool force_all = false;          ///< nothing counts as fresh
  std::vector<std::string> force;  ///< steps that do not count as fresh
  bool dry_run = false;            ///< say what would run, touch nothing
  bool explain = false;            ///< say for every step why it runs or does not
  bool keep_going = false;         ///< after a failed step, run all that does not need it
  std::size_t jobs = 1;            ///< threads at a time: one per step, and those that steps are lent
  /// Called once, before the first step that runs; not at all where every step is fresh or in a dry run.
  std::function<void()> before_work;
};

/// How a run ended. Steps that were not selected count nowhere.
struct RunReport {
  std::size_t ran = 0;  ///< in a dry run: would run
  std::size_t fresh = 0;
  std::size_t failed = 0;
  std::size_t skipped = 0;  ///< needed a failed step, or came after one without keep_going
};

/// Brings the output folder up to date. A step is fresh, and not run, when the digest of its inputs,
/// parameters and the program is the one recorded in run.json and its outputs still have their recorded
/// digests.
///
/// May be killed at any moment: outputs are written whole, run.json after each step, and the next run
/// continues from there. Failures of steps are logged and counted, not thrown. Throws Error for unknown
/// names, and where another run is using the folder.
RunReport run_steps(std::span<const Step> steps, std::span<const Source> sources,
                    const Parameters& parameters, const RunOptions& options);

}  // namespace computedivide
