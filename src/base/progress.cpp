#include "computedivide/base/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace computedivide {

Progress::Progress(std::size_t total, bool wanted)
    : total_(total), visible_(wanted && ::isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
  clear();
}

void Progress::show(std::size_t done, const std::string& what) {
  if (!visible_) return;
  // Carriage return, the line, erase to its end.
  fmt::print(stderr, "\r[{}/{}] {}\x1b[K", done, total_, what);
  std::fflush(stderr);
  drawn_ = true;
}

void Progress::clear() {
  if (!drawn_) return;
  fmt::print(stderr, "\r\x1b[K");
  std::fflush(stderr);
  drawn_ = false;
}

}  // namespace computedivide
