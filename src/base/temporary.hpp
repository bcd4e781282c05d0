#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

#include "base/files.hpp"

namespace computedivide {

/// $TMPDIR, or /tmp where there is no such folder.
std::filesystem::path temporary_place();

/// A folder of its own in temporary_place(), which goes with the object. Throws Error where none can be made.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// A file without a name, made when it is first written to, for what memory should not hold. Several threads
/// may use it. Nothing of it stays, however the program ends.
class SpillFile {
 public:
  /// A piece of the file.
  struct Extent {
    std::uint64_t begin = 0;
    std::size_t size = 0;
    bool operator==(const Extent&) const = default;
  };

  /// The folder is made where it is missing; without one it is that for temporary files.
  explicit SpillFile(std::filesystem::path folder = {}) : folder_(std::move(folder)) {}

  /// Writes the bytes behind all others. Throws Error where the folder or the disk does not take them.
  Extent append(std::string_view bytes);

  /// Gives back a piece.
  std::string read(const Extent& extent);

  /// Gives `use` the whole file, piece by piece.
  void read_all(const std::function<void(std::string_view)>& use);

 private:
  void open();

  std::filesystem::path folder_;
  std::mutex mutex_;
  Descriptor file_;
  std::uint64_t size_ = 0;
};

}  // namespace computedivide
