#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "computedivide/text/counts.hpp"
#include "computedivide/text/scorer.hpp"

namespace computedivide {

/// What a run over works is to do.
struct ScoreRun {
  ReadOptions read;
  ScoreOptions score;
  GroupOptions group;
  unsigned threads = 1;
  std::filesystem::path partial;  ///< where set, the scored works are written there too, for merge_partials
  /// Called now and then from one thread at a time: bytes of the files taken, of all, and works so far.
  std::function<void(std::uint64_t, std::uint64_t, std::uint64_t)> progress;
};

/// What a run found, beside its counts.
struct ScoreReport {
  std::uint64_t files = 0;
  std::uint64_t file_bytes = 0;
  std::uint64_t text_bytes = 0;
  ReadErrors errors;
  std::map<std::string, std::uint64_t> forms;  ///< what the files were taken for
  bool synthetic = false;                      ///< any work says that it was simulated
};

/// The counts of a run and what was read for them.
struct ScoreResult {
  WorkCounts counts;
  ScoreReport report;
  std::vector<std::string> terms;
  int first_year = 0;
  int last_year = 0;
};

/// Reads, filters, scores and counts all works of the files and folders, in the order of the paths, one file
/// a thread. The counts do not depend on the number of threads.
ScoreResult score_works(const std::vector<std::filesystem::path>& paths, const ScoreRun& run);

/// The counts of one run over all works whose scores the partial files hold, whatever machines made them: the
/// files behind them in the order of their paths. Throws Error where a partial file is damaged, was made with
/// other options, or where two hold the same file.
ScoreResult merge_partials(const std::vector<std::filesystem::path>& partials, const GroupOptions& group);

}  // namespace computedivide
