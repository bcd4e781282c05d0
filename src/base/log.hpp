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

/// True where a line of progress may be drawn: on a terminal, in text, unless quiet.
bool shows_progress();

/// The two parts of the line of progress: what is done ("[3/9] fig1"), and how far that has come.
enum class Part { task, detail };

/// Sets a part of the line of progress below the log, which every message is written above; empty takes the
/// part away. For callers that know that shows_progress(). Safe from any thread.
void show_progress(Part part, std::string_view text);

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
