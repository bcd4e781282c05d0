#include "base/log.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <new>
#include <vector>

#include "base/terminal.hpp"
#include "base/text.hpp"

namespace computedivide::log {

namespace {

std::atomic<Level> least_level{Level::info};
std::atomic<Format> line_format{Format::text};
std::mutex one_line_at_a_time;
std::array<std::string, 2> progress;  // its parts, guarded by the mutex

/// Returns to the start of the terminal's line and erases it.
constexpr std::string_view new_line_begin = "\r\x1b[K";

/// Draws the progress line, cut at the terminal's width: one that wraps could not be erased.
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

bool progress_is_drawn() { return !progress[0].empty() || !progress[1].empty(); }

constexpr std::string_view name_of(Level level) {
  constexpr std::string_view names[] = {"debug", "info", "warning", "error"};
  return names[static_cast<std::size_t>(level)];
}

/// In colour on a terminal: yellow for a warning, red for an error.
std::string shown_name_of(Level level) {
  static const bool colour = wants_colour(Stream::error);
  const std::string_view name = name_of(level);
  if (!colour || level < Level::warning) return std::string(name);
  return coloured(name, level == Level::warning ? TerminalColour::yellow : TerminalColour::red);
}

// `base` does not know the JSON library: a log line needs no more than the escapes of RFC 8259, section 7.
// What fit_message() has made is UTF-8 without control characters, whatever the files and arguments hold.
std::string json_string(std::string_view text) {
  std::string escaped(text);
  replace_all(escaped, "\\", "\\\\");
  replace_all(escaped, "\"", "\\\"");
  return '"' + escaped + '"';
}

}  // namespace

void configure(Level level, Format format) {
  least_level = level;
  line_format = format;
}

bool enabled(Level level) { return level >= least_level.load(); }

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
  std::fflush(stdout);  // results printed earlier come first, also on a terminal or in a shared file
  if (progress_is_drawn()) line.insert(0, new_line_begin);
  std::fwrite(line.data(), 1, line.size(), stderr);
  draw_progress();
}

bool shows_progress() {
  return enabled(Level::info) && line_format.load() == Format::text && takes_escapes(Stream::error);
}

void show_progress(Part part, std::string_view text) {
  const std::lock_guard<std::mutex> lock(one_line_at_a_time);
  if (progress_is_drawn()) std::fwrite(new_line_begin.data(), 1, new_line_begin.size(), stderr);
  progress[static_cast<std::size_t>(part)] = text;
  draw_progress();
  std::fflush(stderr);
}

}  // namespace computedivide::log

namespace computedivide {

namespace {

// Every message passes through here last: text from outside can neither forge a line of the log, nor move a
// terminal's cursor, nor fill a screen.

constexpr std::size_t most_quoted = 200;   ///< bytes of a value between quotes
constexpr std::size_t most_in_all = 2000;  ///< bytes of a message

bool opens(std::string_view message, std::size_t quote) {
  return quote == 0 || message[quote - 1] == ' ' || message[quote - 1] == '(';
}

/// The quote that closes a value: the next one after which a sentence goes on. A value may hold apostrophes.
std::size_t closing(std::string_view message, std::size_t from) {
  constexpr std::string_view behind = " ,;:.)";
  std::size_t at = message.find('\'', from);
  while (at != std::string_view::npos && at + 1 < message.size() && !contains(behind, message[at + 1]))
    at = message.find('\'', at + 1);
  return at;
}

struct Secrets {
  std::mutex lock;
  std::vector<std::pair<std::string, std::string>> all;  ///< and what is shown instead
};

Secrets& secrets() {
  static Secrets known;
  return known;
}

std::string without_secrets_of_ours(std::string_view text) {
  std::string shown(text);
  const std::lock_guard<std::mutex> guard(secrets().lock);
  for (const auto& [secret, instead] : secrets().all) replace_all(shown, secret, instead);
  return shown;
}

std::string time_left(double seconds) {
  return spoken_duration(std::chrono::seconds(static_cast<long long>(std::ceil(seconds)))) + " left";
}

/// "[=====>    ] 52 %  120,000 works, 81,000 works/s, 2 min left". `seconds` since the start.
std::string rate_line(std::uint64_t done, std::uint64_t total, std::uint64_t units, const std::string& unit,
                      double seconds) {
  std::string line;
  // A total that has been passed was wrong.
  const bool known = total > 0 && done <= total;
  if (known) {
    constexpr std::size_t width = 24;
    const double share = static_cast<double>(done) / static_cast<double>(total);
    const auto filled = static_cast<std::size_t>(share * width);
    std::string bar(filled, '=');
    if (filled < width) bar += '>';
    bar.resize(width, ' ');
    line = fmt::format("[{}] {:.0f} %  ", bar, 100 * share);
  }
  line += fmt::format("{} {}", grouped(std::to_string(units)), unit);
  if (seconds < 0.5) return line;
  line += fmt::format(", {} {}/s",
                      grouped(fmt::format("{:.0f}", std::floor(static_cast<double>(units) / seconds))), unit);
  if (known && done > 0)
    line += ", " + time_left(seconds * static_cast<double>(total - done) / static_cast<double>(done));
  return line;
}

}  // namespace

void hide_in_messages(std::string secret, std::string shown) {
  if (secret.empty()) return;
  const std::lock_guard<std::mutex> guard(secrets().lock);
  secrets().all.emplace_back(std::move(secret), std::move(shown));
}

std::string shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return fmt::format("{}… ({} bytes more)", text.substr(0, end), text.size() - end);
}

std::string fit_message(std::string_view text) {
  const std::string shown = without_secrets_of_ours(text);
  const std::string_view message = shown;
  std::string fit;
  std::size_t at = 0;
  while (message.size() > most_quoted) {
    const std::size_t quote = message.find('\'', at);
    const std::size_t end = quote == std::string_view::npos ? quote : closing(message, quote + 1);
    if (end == std::string_view::npos) break;
    fit += message.substr(at, quote + 1 - at);
    at = quote + 1;
    if (!opens(message, quote)) continue;
    fit += shortened(message.substr(at, end - at), most_quoted);
    fit += '\'';
    at = end + 1;
  }
  fit += message.substr(at);
  return shortened(escaped(fit), most_in_all);
}

std::string reason_of(const std::exception& error) {
  if (const auto* file = dynamic_cast<const std::filesystem::filesystem_error*>(&error)) {
    return fmt::format("{}: {}; a file system that allows this is expected", file->path1().string(),
                       file->code().message());
  }
  if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr)
    return "memory: is used up; more memory or smaller input is needed";
  return error.what();
}

std::string shown_text(std::string_view text) { return escaped(without_secrets_of_ours(text)); }

void ProgressPart::clear() {
  if (!drawn_) return;
  log::show_progress(part_, "");
  drawn_ = false;
}

void ProgressPart::draw(const std::string& text) {
  log::show_progress(part_, text);
  drawn_ = true;
}

bool ProgressPart::is_due(std::chrono::milliseconds interval) {
  const auto now = std::chrono::steady_clock::now();
  if (drawn_ && now - last_ < interval) return false;
  last_ = now;
  return true;
}

void Progress::show(std::size_t done, const std::string& what) {
  if (visible()) draw(fmt::format("[{}/{}] {}", done, total_, what));
}

void Progress::show_flow(double done, double total, const std::string& unit, const std::string& what) {
  if (!visible() || !is_due(std::chrono::milliseconds(100))) return;
  const double rate = seconds() > 0 ? done / seconds() : 0;
  const std::string of = total > 0 ? fmt::format(" of {:.1f}", total) : "";
  std::string line = fmt::format("{}  {:.1f}{} {}, {:.1f} {}/s", what, done, of, unit, rate, unit);
  if (total > done && rate > 0) line += ", " + time_left((total - done) / rate);
  draw(line);
}

void RateProgress::show(std::uint64_t done, std::uint64_t total, std::uint64_t units) {
  if (visible() && is_due(std::chrono::milliseconds(200)))
    draw(rate_line(done, total, units, unit_, seconds()));
}

std::string spoken_duration(std::chrono::seconds duration) {
  const long long total = std::max<long long>(0, duration.count());
  const long long days = total / 86400, hours = total / 3600 % 24, minutes = total / 60 % 60,
                  seconds = total % 60;
  if (days > 0) return fmt::format("{} days {} h", days, hours);
  if (hours > 0) return fmt::format("{} h {} min", hours, minutes);
  if (minutes > 0) return fmt::format("{} min {} s", minutes, seconds);
  return fmt::format("{} s", seconds);
}

}  // namespace computedivide
