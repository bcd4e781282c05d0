#include "base/terminal.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <numeric>
#include <utility>

namespace computedivide {

namespace {

int descriptor_of(Stream stream) {
  return static_cast<int>(stream);
}

/// Narrows the widest of these column widths until they sum to at most `total`; none becomes less than 8.
void narrow_columns(std::span<std::size_t> widths, std::size_t total) {
  constexpr std::size_t least = 8;
  std::size_t sum = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
  while (sum > total) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (widest == widths.end() || *widest <= least) return;
    --*widest;
    --sum;
  }
}

std::atomic<const char*> last_line{nullptr};
static_assert(std::atomic<const char*>::is_always_lock_free, "a signal handler reads it");

// write() and raise() are among the few functions that a signal handler may call.
void on_signal(int signal) {
  if (const char* line = last_line.load()) {
    // The first byte moves past the progress line and past what the terminal echoes for Ctrl-C.
    if (::write(STDERR_FILENO, "\n", 1) == 1) [[maybe_unused]]
      const auto written = ::write(STDERR_FILENO, line, std::strlen(line));
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

bool is_terminal(Stream stream) {
  return ::isatty(descriptor_of(stream)) == 1;
}

std::size_t terminal_columns(Stream stream) {
  winsize size{};
  return ::ioctl(descriptor_of(stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void hold_standard_streams() {
  for (const Stream stream : {Stream::input, Stream::output, Stream::error}) {
    if (::fcntl(descriptor_of(stream), F_GETFD) >= 0) continue;
    const int held = ::open("/dev/null", stream == Stream::input ? O_WRONLY : O_RDONLY);
    if (held >= 0 && held != descriptor_of(stream)) ::close(held);
  }
}

bool takes_escapes(Stream stream) {
  const char* terminal = std::getenv("TERM");
  return is_terminal(stream) && (terminal == nullptr || std::string_view(terminal) != "dumb");
}

bool wants_colour(Stream stream) {
  const char* refused = std::getenv("NO_COLOR");
  return takes_escapes(stream) && (refused == nullptr || *refused == '\0');
}

std::string coloured(std::string_view text, TerminalColour colour) {
  // The sixteen colours of every terminal, which its user may have chosen.
  constexpr int codes[] = {31, 32, 33, 34, 90};
  return fmt::format("\x1b[{}m{}\x1b[0m", codes[static_cast<int>(colour)], text);
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string cut_to(std::string_view text, std::size_t columns) {
  std::size_t characters = 0;
  std::size_t end = 0;  // after the last character that stays where the text is cut
  for (std::size_t at = 0; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
    ++characters;
    if (characters == columns) end = at;
    if (characters > columns) return std::string(text.substr(0, end)) + "…";
  }
  return std::string(text);
}

std::string text_table(
    const std::vector<std::vector<std::string>>& rows, std::size_t most_columns,
    const std::function<std::optional<TerminalColour>(std::size_t row, std::size_t column)>& colour) {
  constexpr std::size_t gap = 2;
  std::vector<std::size_t> widths(rows.front().size());
  for (const std::vector<std::string>& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  if (most_columns > 0)
    narrow_columns(widths, most_columns - std::min(most_columns, gap * (widths.size() - 1)));
  std::string out;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::size_t blanks = 0;  // not written at a line's end
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const std::string cell = cut_to(rows[row][i], widths[i]);
      if (!cell.empty()) {
        out.append(std::exchange(blanks, 0), ' ');
        const auto chosen = row > 0 ? colour(row - 1, i) : std::nullopt;
        out += chosen ? coloured(cell, *chosen) : cell;
      }
      blanks += widths[i] - width_of(cell) + gap;
    }
    out += '\n';
  }
  return out;
}

void say_when_interrupted(const char* line) {
  last_line = line;
  for (const int signal : {SIGINT, SIGTERM}) {
    // If the caller ignores it (nohup, a shell's background job), it stays ignored.
    if (std::signal(signal, on_signal) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

}  // namespace computedivide
