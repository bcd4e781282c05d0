#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

/// Digests of files, remembered by size, inode and times, so that a file that was not touched is not read
/// again. The cache is a hidden file of this machine, a hint and never part of a result. Safe from any
/// thread.
class DigestCache {
 public:
  /// Reads the cache of an earlier run; a missing or broken one counts as empty.
  explicit DigestCache(std::filesystem::path memory);

  /// SHA-256 of the file's content; nothing if there is no such file.
  std::optional<std::string> file(const std::filesystem::path& path);

  /// What represents a source's content: a file's digest, one digest over several files with their names, a
  /// program's version, or the reason for which it is missing.
  std::string source(const Source& source);

  /// Writes the cache, if it has anything new, without files that are gone.
  void save();

 private:
  struct Entry {
    FileStamp stamp;
    std::int64_t read_ns = 0;  ///< when the reading began
    std::string digest;
  };

  std::filesystem::path memory_;
  std::map<std::string, Entry> entries_;
  bool changed_ = false;
  std::mutex mutex_;
};

/// One input of a step and the digest of its content: "models", or "models.csv" for a file of an earlier
/// step.
struct InputDigest {
  std::string name;
  std::string sha256;
  bool operator==(const InputDigest&) const = default;
};

/// The digest of all that a step's result depends on, by the step's id. Equal fingerprints mean equal
/// outputs.
std::string fingerprint(std::string_view id, std::string_view program, const Parameters& parameters,
                        const std::vector<InputDigest>& inputs);

/// The file name that Frictionless prescribes.
inline constexpr std::string_view datapackage_file = "datapackage.json";

/// What is recorded about a finished step: what it was made from, and what it made.
struct StepRecord {
  std::string fingerprint;
  std::string code;  ///< digest of the sources that the step is made from; empty: all of the program's
  Parameters parameters;
  std::vector<InputDigest> inputs;
  std::vector<Outputs::Written> outputs;
};

/// run.json: the record that tells the next run what is fresh, and a reader where everything comes from.
/// It holds no date, host or path.
struct RunRecord {
  std::string version;
  std::string source_digest;
  Parameters parameters;                    ///< all parameters of the last run, including "seed"
  std::vector<SourceInfo> sources;          ///< sources that were there in the last run
  std::map<std::string, StepRecord> steps;  ///< by id
};

/// The program as the step's fingerprint knows it: its version, and the digest of the step's sources.
std::string program_of(const RunRecord& record, const StepRecord& step);

/// Its name, version and sources, as run.json and `verify` write them.
Json program_json(const RunRecord& record);

/// What changed between two records of a step, apart from its outputs; nothing if it would make the same
/// outputs again.
std::optional<std::string> difference(const StepRecord& before, const StepRecord& now);

/// Throws Error if a folder's run.json is something other than a regular file.
void check_record_place(const std::filesystem::path& folder);

/// A record as stored in a file, with what only a reader of the file needs.
struct WrittenRecord {
  RunRecord record;
  std::vector<std::string> order;  ///< the ids of its steps in the file's order: the order they ran in
};

/// Reads the text of a run.json. Throws Error with `where`, the step and the member, where the text is not
/// JSON or not of schema 1, lacks a member or has one of the wrong kind; where a digest is not a SHA-256, a
/// step or an output occurs twice, an output is not a file of its step's stem, or the seed is not the
/// parameter of that name.
WrittenRecord run_record_from_text(std::string_view text, std::string_view where);

/// The same for the file in an output folder. Throws Error, too, if there is none.
WrittenRecord read_written_record(const std::filesystem::path& folder);

/// For the next run, which can do without: an empty record if there is none or, with a warning, if
/// run_record_from_text() cannot read the file.
RunRecord read_run_record(const std::filesystem::path& folder);

/// The text of a run.json with the steps in this order; steps that are not in it are left out.
std::string run_record_to_text(const RunRecord& record, std::span<const std::string> order);

/// Writes it, steps in the order of the list. Steps that are no longer in the list are left out.
void write_run_record(const std::filesystem::path& folder, const RunRecord& record,
                      std::span<const Step> steps);

/// An output folder, locked for one run at a time. Temporary files left over by a killed run are removed.
class Workspace {
 public:
  /// Makes the folder where needed and takes the lock. Throws Error if another run holds it.
  explicit Workspace(std::filesystem::path folder);

  /// Releases the lock. A folder that this run made and that stayed empty is removed again:
  /// bad input leaves nothing behind.
  ~Workspace();

 private:
  std::filesystem::path folder_;
  bool made_ = false;
  Descriptor lock_;
};

/// `<out>/.computedivide`.
std::filesystem::path hidden_folder(const std::filesystem::path& out);

/// Removes what run.json lists, run.json itself, its datapackage.json and the hidden memory, and the folder
/// if nothing else is in it. Returns how many files were removed.
std::size_t clean_outputs(const std::filesystem::path& out);

}  // namespace computedivide
