#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/fingerprint.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

/// The name that Frictionless gives to its file.
inline constexpr std::string_view datapackage_file = "datapackage.json";

/// What is recorded of a step that was done: what it was made from, and what it made.
struct StepRecord {
  std::string fingerprint;
  std::string code;  ///< digest of the sources that the step is made from; empty: all of the program's
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

/// The program as the step's fingerprint knows it: its version, and the digest of the step's sources.
std::string program_of(const RunRecord& record, const StepRecord& step);

/// What changed between two records of a step, apart from its outputs; nothing if it would make the same
/// again.
std::optional<std::string> difference(const StepRecord& before, const StepRecord& now);

/// Throws Error where something other than a regular file stands in the place of a folder's run.json.
void check_record_place(const std::filesystem::path& folder);

/// A record as a file holds it, with what only a reader of the file needs.
struct WrittenRecord {
  RunRecord record;
  std::vector<std::string> order;  ///< the ids of its steps as they stand in the file: the order they ran in
};

/// Reads the text of a run.json. Throws Error with `where`, the step and the member, where the text is no
/// JSON, not of schema 1, lacks a member or has one of another kind; where a digest is none, a step or an
/// output stands twice, an output is no file of its step's stem, or the seed is not the parameter of that
/// name.
WrittenRecord run_record_from_text(std::string_view text, std::string_view where);

/// The same of the file in an output folder. Throws Error, too, where there is none.
WrittenRecord read_written_record(const std::filesystem::path& folder);

/// For the next run, to which a record is only a memory: an empty one where there is none, and, with a
/// warning, where the file is not what run_record_from_text() reads.
RunRecord read_run_record(const std::filesystem::path& folder);

/// The text of a run.json with the steps in this order; steps that are not in it are left out.
std::string run_record_to_text(const RunRecord& record, std::span<const std::string> order);

/// Writes it, steps in the order of the list. Steps that are no longer in the list are left out.
void write_run_record(const std::filesystem::path& folder, const RunRecord& record,
                      std::span<const Step> steps);

}  // namespace computedivide
