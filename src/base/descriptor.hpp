#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

namespace computedivide {

/// A file by the system's number for it, open until the object's end. With files.cpp the only place that
/// opens, reads, writes and locks files by such numbers.
class Descriptor {
 public:
  /// No file.
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor();

  /// True where a file is open.
  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }

  /// Up to `size` bytes into `out`: how many, 0 at the end; nothing (with errno) where reading fails.
  std::optional<std::size_t> read(char* out, std::size_t size) const;

  /// Sets where the next byte is read; false (with errno) where the file has no such place.
  bool seek(std::uint64_t offset) const;

 private:
  int number_ = -1;
};

/// A file for reading. Throws Error for folders and unreadable files, with the system's reason; `kind` ("CSV
/// file") is what is expected.
Descriptor open_for_reading(const std::filesystem::path& path, std::string_view kind = "file");

/// A file for writing behind its end, made where it is missing. Throws Error where that fails.
Descriptor open_for_appending(const std::filesystem::path& path);

/// A lock file of a folder, made where it is missing, with its lock, which the system takes back when the
/// program ends; no file where another program holds it. Throws Error where the folder cannot be written.
Descriptor open_locked(const std::filesystem::path& file);

/// Writes all bytes. Throws Error with the path and what is expected where that fails.
void write_all(int descriptor, std::string_view bytes, const std::filesystem::path& path,
               std::string_view expected = "free space and permission are expected");

}  // namespace computedivide
