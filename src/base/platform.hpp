#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <filesystem>

struct stat;

namespace computedivide {

// What differs between Linux, macOS and the BSDs, or between standard libraries, and nothing else.

/// The running program's own file; empty if the system does not tell.
std::filesystem::path executable_path();

/// True where the file may be started as a program.
bool is_executable(const std::filesystem::path& file);

/// The id of the running process.
int process_id();

/// A pipe that programs started later do not inherit; false (with errno) if none can be made.
bool open_pipe(std::array<int, 2>& ends);

/// The processor time of a child that has not been waited for yet, in nanoseconds; 0 if the system does not
/// tell.
std::int64_t processor_time_ns(int child);

/// Bounds the address space of a child. Only Linux can do this to a running process; elsewhere nothing
/// happens.
void limit_memory(int child, std::uint64_t bytes);

/// When a file's content or its entry last changed, in nanoseconds since 1970.
std::int64_t changed_ns(const struct stat& status);

/// std::from_chars for a decimal number, whatever the locale, where the standard library has none too.
std::from_chars_result read_decimal(const char* first, const char* last, double& value);

/// The same for a float.
std::from_chars_result read_decimal(const char* first, const char* last, float& value);

}  // namespace computedivide
