#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace computedivide {

// Files by the system's descriptors: with files.cpp the only place that opens, reads, writes and locks them.

/// A file for reading. Throws Error for folders and unreadable files, with the system's reason; `kind` ("CSV
/// file") is what is expected.
int open_for_reading(const std::filesystem::path& path, std::string_view kind = "file");

/// A file for writing behind its end, made where it is missing. Throws Error where that fails.
int open_for_appending(const std::filesystem::path& path);

/// A lock file of a folder, made where it is missing, and its lock, which the system takes back when the
/// program ends; nothing where another program holds it. Throws Error where the folder cannot be written.
std::optional<int> open_locked(const std::filesystem::path& file);

/// Up to `size` bytes into `out`: how many, 0 at the end; nothing (with errno) where reading fails.
std::optional<std::size_t> read_some(int descriptor, char* out, std::size_t size);

/// Sets where the next byte is read; false (with errno) where the file has no such place.
bool seek_to(int descriptor, std::uint64_t offset);

/// Writes all bytes. Throws Error with the path where that fails.
void write_all(int descriptor, std::string_view bytes, const std::filesystem::path& path);

/// Gives a descriptor back; a negative one is none.
void close_descriptor(int descriptor);

}  // namespace computedivide
