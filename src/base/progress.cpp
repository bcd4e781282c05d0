#include "computedivide/base/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
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

void Progress::show_flow(double done, double total, const std::string& unit, const std::string& what) {
  if (!visible_) return;
  const auto now = std::chrono::steady_clock::now();
  if (drawn_ && now - last_ < std::chrono::milliseconds(100)) return;
  last_ = now;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  const double rate = seconds > 0 ? done / seconds : 0;
  std::string line =
      total > 0 ? fmt::format("{}  {:.1f} of {:.1f} {}, {:.1f} {}/s", what, done, total, unit, rate, unit)
                : fmt::format("{}  {:.1f} {}, {:.1f} {}/s", what, done, unit, rate, unit);
  if (total > done && rate > 0) {
    line += fmt::format(", {} left",
                        spoken_duration(std::chrono::seconds(static_cast<long long>((total - done) / rate))));
  }
  fmt::print(stderr, "\r{}\x1b[K", line);
  std::fflush(stderr);
  drawn_ = true;
}

void Progress::clear() {
  if (!drawn_) return;
  fmt::print(stderr, "\r\x1b[K");
  std::fflush(stderr);
  drawn_ = false;
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
