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
#include <utility>

namespace computedivide {

namespace {

int descriptor_of(Stream stream) { return static_cast<int>(stream); }

constexpr std::size_t column_gap = 2, narrowest = 8;

struct TableColumn {
  std::size_t at = 0, width = 0, least = 0;  ///< place in the row; characters
};

/// Leaves out what may go, then narrows the widest, until the columns fit.
void fit(std::vector<TableColumn>& columns, std::size_t most) {
  const auto room = [&](auto width_of_column) {
    std::size_t sum = column_gap * (columns.size() - 1);
    for (const TableColumn& column : columns) sum += width_of_column(column);
    return sum;
  };
  const auto least_of = [](const TableColumn& column) {
    return std::min(column.width, std::max(column.least, narrowest));
  };
  for (std::size_t i = columns.size(); i-- > 0 && room(least_of) > most;) {
    if (columns[i].least == 0) columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(i));
  }
  const auto narrow = [&](const auto& floor) {
    while (room([](const TableColumn& column) { return column.width; }) > most) {
      TableColumn* widest = nullptr;
      for (TableColumn& column : columns) {
        if (column.width > floor(column) && (widest == nullptr || column.width > widest->width))
          widest = &column;
      }
      if (widest == nullptr) return;
      --widest->width;
    }
  };
  narrow(least_of);
  narrow([](const TableColumn&) { return narrowest; });
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

bool is_terminal(Stream stream) { return ::isatty(descriptor_of(stream)) == 1; }

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
    const std::vector<std::size_t>& least,
    const std::function<std::optional<TerminalColour>(std::size_t row, std::size_t column)>& colour) {
  std::vector<TableColumn> columns;
  for (std::size_t i = 0; i < rows.front().size(); ++i) {
    columns.push_back({i, 0, least[i]});
    for (const std::vector<std::string>& row : rows)
      columns[i].width = std::max(columns[i].width, width_of(row[i]));
  }
  if (most_columns > 0) fit(columns, most_columns);
  std::string out;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::size_t blanks = 0;  // not written at a line's end
    for (const TableColumn& column : columns) {
      const std::string cell = cut_to(rows[row][column.at], column.width);
      if (!cell.empty()) {
        out.append(std::exchange(blanks, 0), ' ');
        const auto chosen = row > 0 ? colour(row - 1, column.at) : std::nullopt;
        out += chosen ? coloured(cell, *chosen) : cell;
      }
      blanks += column.width - width_of(cell) + column_gap;
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
