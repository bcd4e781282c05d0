#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/descriptor.hpp"

namespace computedivide {

/// A file on its way: `<file>.part`, with what the server said of it in `<file>.part.json`, until it is whole
/// and takes its place. What a killed run leaves is found again by the next one.
class PartFile {
 public:
  /// Opens what an earlier try left for this address; empty where there is nothing, or it is another
  /// address's. Folders that are missing are made.
  PartFile(std::filesystem::path file, std::string address);

  /// Bytes that have come.
  std::uint64_t size() const { return size_; }

  /// What If-Range takes: the strong ETag, else the date of the last change; empty where there is neither, so
  /// that the part cannot be taken up.
  std::string validator() const;
  /// The server's ETag of the body; empty where it gave none.
  const std::string& etag() const { return etag_; }
  /// The server's date of the last change, as it wrote it.
  const std::string& last_modified() const { return last_modified_; }
  /// The `.part` file.
  const std::filesystem::path& path() const { return part_; }

  /// Empties the file, for a body that begins anew.
  void restart(std::string_view etag, std::string_view last_modified);
  /// Adds a piece behind what has come. Throws Error where it cannot be written.
  void append(std::string_view piece);

  /// Removes what has come.
  void discard();

  /// Brings the content to the disk and gives it the file's name, in one step.
  void adopt();

 private:
  std::filesystem::path file_, part_, state_;
  std::string address_, etag_, last_modified_;
  std::uint64_t size_ = 0;
  Descriptor open_;
};

}  // namespace computedivide
