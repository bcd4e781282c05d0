#pragma once

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace computedivide::log {

enum class Level { debug, info, warning, error };
enum class Format { text, json };

/// Messages below `level` are not written. Standard output is for results; every message goes to standard
/// error.
void configure(Level level, Format format);

/// True where a message of this level would be written.
bool enabled(Level level);

/// Writes one line: "computedivide: warning: …" or {"level":"warning","message":"…"}. Safe from any thread.
void write(Level level, std::string_view message);

template <class... Args>
void debug(fmt::format_string<Args...> format, Args&&... args) {
  if (enabled(Level::debug)) write(Level::debug, fmt::format(format, std::forward<Args>(args)...));
}

template <class... Args>
void info(fmt::format_string<Args...> format, Args&&... args) {
  if (enabled(Level::info)) write(Level::info, fmt::format(format, std::forward<Args>(args)...));
}

template <class... Args>
void warning(fmt::format_string<Args...> format, Args&&... args) {
  if (enabled(Level::warning)) write(Level::warning, fmt::format(format, std::forward<Args>(args)...));
}

template <class... Args>
void error(fmt::format_string<Args...> format, Args&&... args) {
  if (enabled(Level::error)) write(Level::error, fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace computedivide::log
