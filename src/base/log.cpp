#include "base/log.hpp"

#include <array>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <string>

#include "base/message.hpp"
#include "base/terminal.hpp"

namespace computedivide::log {

namespace {

std::atomic<Level> least_level{Level::info};
std::atomic<Format> line_format{Format::text};
std::mutex one_line_at_a_time;
std::array<std::string, 2> progress;  // its parts, guarded by the mutex

/// Begins the terminal's line anew and erases it.
constexpr std::string_view new_line_begin = "\r\x1b[K";

/// Draws the line of progress, cut where the terminal's line ends: one that goes on below could not be
/// erased.
void draw_progress() {
  std::string line = progress[0];
  if (!line.empty() && !progress[1].empty()) line += "  ";
  line += progress[1];
  if (line.empty()) return;
  if (const std::size_t columns = terminal_columns(Stream::error); columns > 0)
    line = cut_to(line, columns - 1);
  std::fwrite(line.data(), 1, line.size(), stderr);
  std::fflush(stderr);
}

bool progress_is_drawn() {
  return !progress[0].empty() || !progress[1].empty();
}

constexpr std::string_view name_of(Level level) {
  switch (level) {
    case Level::debug:
      return "debug";
    case Level::info:
      return "info";
    case Level::warning:
      return "warning";
    case Level::error:
      return "error";
  }
  return "error";
}

/// In colour on a terminal: yellow for a warning, red for an error.
std::string shown_name_of(Level level) {
  static const bool colour = wants_colour(Stream::error);
  const std::string_view name = name_of(level);
  if (!colour || level < Level::warning) return std::string(name);
  return coloured(name, level == Level::warning ? TerminalColour::yellow : TerminalColour::red);
}

// base knows nothing of the JSON door: a log line needs no more than the escapes of RFC 8259, section 7. What
// fit_message() has made is UTF-8 without control characters, whatever the files and arguments hold.
std::string json_string(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      quoted += '\\';
      quoted += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

}  // namespace

void configure(Level level, Format format) {
  least_level = level;
  line_format = format;
}

bool enabled(Level level) {
  return level >= least_level.load();
}

void write(Level level, std::string_view text) {
  if (!enabled(level)) return;
  const std::string message = fit_message(text);
  std::string line;
  if (line_format.load() == Format::json) {
    line = fmt::format("{{\"level\":\"{}\",\"message\":{}}}\n", name_of(level), json_string(message));
  } else if (level == Level::info) {
    line = fmt::format("{}\n", message);
  } else {
    line = fmt::format("computedivide: {}: {}\n", shown_name_of(level), message);
  }
  const std::lock_guard<std::mutex> lock(one_line_at_a_time);
  std::fflush(
      stdout);  // what was printed as a result before stands before, also on a terminal or in one file
  if (progress_is_drawn()) line.insert(0, new_line_begin);
  std::fwrite(line.data(), 1, line.size(), stderr);
  draw_progress();
}

bool shows_progress() {
  return enabled(Level::info) && line_format.load() == Format::text && is_terminal(Stream::error);
}

void show_progress(Part part, std::string_view text) {
  const std::lock_guard<std::mutex> lock(one_line_at_a_time);
  if (progress_is_drawn()) std::fwrite(new_line_begin.data(), 1, new_line_begin.size(), stderr);
  progress[static_cast<std::size_t>(part)] = text;
  draw_progress();
  std::fflush(stderr);
}

}  // namespace computedivide::log
