#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

/// Digests of files, remembered by size, inode and times, so that a file that was not touched is not read
/// again. The memory is a hidden file of this machine, a hint and never part of a result. Safe from any
/// thread.
class DigestCache {
 public:
  /// Reads the memory of an earlier run; a missing or broken one is an empty one.
  explicit DigestCache(std::filesystem::path memory);

  /// SHA-256 of the file's content; nothing where there is no such file.
  std::optional<std::string> file(const std::filesystem::path& path);

  /// What stands for a source's content: a file's digest, one digest over several files with their names, a
  /// program's version, or the reason for which it is missing.
  std::string source(const Source& source);

  /// Writes the memory, if anything new is in it, without files that are gone.
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
std::string fingerprint(std::string_view id, std::string_view program,
                        const std::map<std::string, std::string>& parameters,
                        const std::vector<InputDigest>& inputs);

}  // namespace computedivide
