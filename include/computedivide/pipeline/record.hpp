#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "computedivide/pipeline/fingerprint.hpp"
#include "computedivide/pipeline/step.hpp"

namespace computedivide {

/// What is recorded of a step that was done: what it was made from, and what it made.
struct StepRecord {
  std::string fingerprint;
  std::map<std::string, std::string> parameters;
  std::vector<InputDigest> inputs;
  std::vector<Outputs::Written> outputs;
};

/// run.json: the record by which the next run knows what is fresh, and a reader where everything comes from.
/// It holds no date, host or path.
struct RunRecord {
  std::string version;
  std::string source_digest;
  Parameters parameters;                    ///< of the last run, all of them, with "seed"
  std::vector<SourceInfo> sources;          ///< that were there in the last run
  std::map<std::string, StepRecord> steps;  ///< by id
};

/// Reads run.json of an output folder; an empty record where there is none, or one that cannot be read.
RunRecord read_run_record(const std::filesystem::path& folder);

/// Writes it, steps in the order of the list. Steps that are no longer in the list are left out.
void write_run_record(const std::filesystem::path& folder, const RunRecord& record,
                      std::span<const Step> steps);

}  // namespace computedivide
