// Papers as files. A folder of a thousand PDFs holds some that are encrypted, cut off, scans, or HTML error
// pages with a wrong name: each is one problem told, and the others are read.
//
// pdftotext runs without a shell, with nothing on standard input, and writes to a pipe that is read with a
// deadline; where time or text run over, it is killed. Its memory is limited too: a small PDF can unfold to
// gigabytes.

#include "computedivide/annotate/pdf.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <system_error>
#include <vector>

#include "base/platform.hpp"
#include "computedivide/base/error.hpp"
#include "computedivide/base/files.hpp"
#include "computedivide/base/text.hpp"

extern char** environ;

namespace computedivide {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr rlim_t most_memory = 2ULL << 30;  // bytes of pdftotext's address space
constexpr std::size_t most_complaints = 4096;

struct Converted {
  bool started = false;
  bool too_long = false;
  bool too_much = false;
  int exit_code = 0;  ///< 128 + signal where a signal ended it
  std::string text;
  std::string complaints;
};

struct Pipe {
  std::array<int, 2> ends{-1, -1};
  bool open() { return open_pipe(ends); }
  void close(std::size_t end) {
    if (ends[end] >= 0) ::close(ends[end]);
    ends[end] = -1;
  }
  ~Pipe() {
    close(0);
    close(1);
  }
};

/// Appends what is there; false at the end. What goes beyond `most` is read and dropped.
bool read_some(int from, std::string& to, std::size_t most, bool& over) {
  std::array<char, 65536> buffer;
  const ssize_t got = ::read(from, buffer.data(), buffer.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  const std::size_t room = most - std::min(most, to.size());
  to.append(buffer.data(), std::min(room, static_cast<std::size_t>(got)));
  over = over || static_cast<std::size_t>(got) > room;
  return got > 0;
}

/// Reads both pipes until they end, the deadline, or too much text.
void drain(Pipe& out, Pipe& err, const PaperLimits& limits, Converted& result) {
  const auto deadline = Clock::now() + std::chrono::seconds(limits.seconds);
  bool ignored = false;
  std::array<pollfd, 2> wait{pollfd{out.ends[0], POLLIN, 0}, pollfd{err.ends[0], POLLIN, 0}};
  while (wait[0].fd >= 0 || wait[1].fd >= 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) {
      result.too_long = true;
      return;
    }
    const int ready = ::poll(wait.data(), wait.size(), static_cast<int>(left));
    if (ready < 0 && errno != EINTR) return;
    if (ready <= 0) continue;
    if (wait[0].revents != 0 && !read_some(wait[0].fd, result.text, limits.text_bytes, result.too_much))
      wait[0].fd = -1;
    if (wait[1].revents != 0 && !read_some(wait[1].fd, result.complaints, most_complaints, ignored))
      wait[1].fd = -1;
    if (result.too_much) return;
  }
}

/// The end of the child, which is killed where it is not wanted any more or lasts beyond its output.
int end_of(pid_t child, bool unwanted, int seconds) {
  const auto deadline = Clock::now() + std::chrono::seconds(seconds);
  int status = 0;
  if (unwanted) ::kill(child, SIGKILL);
  for (;;) {
    const pid_t ended = ::waitpid(child, &status, unwanted ? 0 : WNOHANG);
    if (ended == child) break;
    if (ended < 0 && errno != EINTR) return 0;
    if (ended == 0) {
      if (Clock::now() > deadline) {
        ::kill(child, SIGKILL);
        unwanted = true;
      } else {
        ::usleep(1000);
      }
    }
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Converted convert(const fs::path& path, const PaperLimits& limits) {
  Pipe out;
  Pipe err;
  if (!out.open() || !err.open()) {
    fail("{}: cannot be run: {}; free file descriptors are needed", limits.pdftotext, std::strerror(errno));
  }
  // An absolute path: a name that begins with '-' is no option.
  std::vector<std::string> arguments{
      limits.pdftotext, "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", fs::absolute(path).string(), "-"};
  std::vector<char*> pointers;
  for (std::string& argument : arguments) pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, out.ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err.ends[1], STDERR_FILENO);
  pid_t child = 0;
  Converted result;
  result.started = ::posix_spawnp(&child, pointers[0], &actions, nullptr, pointers.data(), environ) == 0;
  posix_spawn_file_actions_destroy(&actions);
  if (!result.started) return result;
  const rlimit memory{most_memory, most_memory};
  ::prlimit(child, RLIMIT_AS, &memory, nullptr);
  out.close(1);
  err.close(1);
  drain(out, err, limits, result);
  result.exit_code = end_of(child, result.too_long || result.too_much, limits.seconds);
  return result;
}

bool has_letters(std::string_view text) {
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }) >= 20;
}

/// The first line that pdftotext wrote to standard error.
std::string complaint(std::string_view complaints) {
  const std::vector<std::string> lines = split_list(complaints, '\n');
  std::string line = lines.empty() ? "no message" : lines.front();
  return line;
}

PaperFileText problem(std::string words) {
  return {{}, std::move(words)};
}

PaperFileText read_pdf(const fs::path& path, std::string_view head, const PaperLimits& limits) {
  // The mark may stand after some rubbish, as readers allow.
  if (head.substr(0, 1024).find("%PDF-") == std::string_view::npos)
    return problem("is not a PDF: '%PDF-' is missing");
  Converted converted = convert(path, limits);
  if (!converted.started || converted.exit_code == 127) {
    return problem(
        fmt::format("{} is not installed; 'apt-get install poppler-utils' brings it", limits.pdftotext));
  }
  if (converted.too_long) return problem(fmt::format("pdftotext took more than {} s", limits.seconds));
  if (converted.too_much) return problem(fmt::format("has more than {} MB of text", limits.text_bytes >> 20));
  if (converted.exit_code != 0) {
    const std::string words = to_lower(converted.complaints);
    if (converted.exit_code == 3 || words.find("password") != std::string::npos ||
        words.find("encrypt") != std::string::npos)
      return problem("is encrypted");
    return problem(fmt::format("is damaged: pdftotext ended with {}: {}", converted.exit_code,
                               complaint(converted.complaints)));
  }
  if (!has_letters(converted.text)) return problem("holds no text; it may be a scan");
  return {std::move(converted.text), {}};
}

}  // namespace

PaperFileText read_paper_file(const fs::path& path, const PaperLimits& limits) {
  const std::optional<FileStamp> stamp = file_stamp(path);
  if (!stamp) return problem("is not there, or no file");
  if (stamp->size == 0) return problem("is empty");
  if (stamp->size > limits.file_bytes)
    return problem(
        fmt::format("is huge: {} MB, and {} MB is the limit", stamp->size >> 20, limits.file_bytes >> 20));
  std::string content;
  try {
    content = read_file(path);
  } catch (const Error&) {
    return problem("cannot be read");
  }
  if (to_lower(path.extension().string()) == ".pdf") return read_pdf(path, content, limits);
  if (content.starts_with("%PDF-")) return problem("is a PDF under the name of a text; name it .pdf");
  if (content.find('\0') != std::string::npos) return problem("is not text: it holds NUL bytes");
  if (content.size() > limits.text_bytes)
    return problem(fmt::format("has more than {} MB of text", limits.text_bytes >> 20));
  if (!has_letters(content)) return problem("holds no text");
  return {std::move(content), {}};
}

}  // namespace computedivide
