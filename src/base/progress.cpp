#include "base/progress.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

#include "base/log.hpp"

namespace computedivide {

Progress::Progress(std::size_t total, bool wanted)
    : total_(total), visible_(wanted && log::shows_progress()) {}

Progress::~Progress() {
  clear();
}

void Progress::show(std::size_t done, const std::string& what) {
  if (!visible_) return;
  log::show_progress(log::Part::task, fmt::format("[{}/{}] {}", done, total_, what));
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
  log::show_progress(log::Part::task, line);
  drawn_ = true;
}

void Progress::clear() {
  if (!drawn_) return;
  log::show_progress(log::Part::task, "");
  drawn_ = false;
}

namespace {

/// "1,234,567".
std::string with_commas(std::uint64_t number) {
  std::string text = fmt::format("{}", number);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
  return text;
}

std::string time_left(double seconds) {
  if (seconds < 90) return fmt::format("{:.0f} s left", std::ceil(seconds));
  if (seconds < 90 * 60) return fmt::format("{:.0f} min left", seconds / 60);
  return fmt::format("{:.1f} h left", seconds / 3600);
}

}  // namespace

std::string rate_line(std::uint64_t done, std::uint64_t total, std::uint64_t units, const std::string& unit,
                      double seconds) {
  std::string line;
  // A total that was passed was none.
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
  line += fmt::format("{} {}", with_commas(units), unit);
  if (seconds < 0.5) return line;
  line += fmt::format(", {} {}/s",
                      with_commas(static_cast<std::uint64_t>(static_cast<double>(units) / seconds)), unit);
  if (known && done > 0) {
    line += ", " + time_left(seconds * static_cast<double>(total - done) / static_cast<double>(done));
  }
  return line;
}

RateProgress::RateProgress(std::string unit, bool wanted)
    : unit_(std::move(unit)),
      visible_(wanted && log::shows_progress()),
      start_(std::chrono::steady_clock::now()) {}

RateProgress::~RateProgress() {
  clear();
}

void RateProgress::show(std::uint64_t done, std::uint64_t total, std::uint64_t units) {
  if (!visible_) return;
  const auto now = std::chrono::steady_clock::now();
  if (drawn_ && now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  log::show_progress(log::Part::detail, rate_line(done, total, units, unit_, seconds));
  drawn_ = true;
}

void RateProgress::clear() {
  if (!drawn_) return;
  log::show_progress(log::Part::detail, "");
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
