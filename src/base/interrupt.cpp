#include "base/interrupt.hpp"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstring>

namespace computedivide {

namespace {

std::atomic<const char*> last_line{nullptr};
static_assert(std::atomic<const char*>::is_always_lock_free, "a signal handler reads it");

// write() and raise() are among the few calls that a signal handler may make.
void on_signal(int signal) {
  if (const char* line = last_line.load()) {
    // The first byte leaves the line of progress, and what the terminal echoes for Ctrl-C, behind.
    if (::write(STDERR_FILENO, "\n", 1) == 1) [[maybe_unused]]
      const auto written = ::write(STDERR_FILENO, line, std::strlen(line));
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

void say_when_interrupted(const char* line) {
  last_line = line;
  for (const int signal : {SIGINT, SIGTERM}) {
    // A caller that ignores it (nohup, a shell's background job) goes on doing so.
    if (std::signal(signal, on_signal) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

}  // namespace computedivide
