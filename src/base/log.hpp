#pragma once

#include <fmt/format.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <type_traits>
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

/// True where a progress line may be drawn: on a terminal, in text, unless quiet.
bool shows_progress();

/// The two parts of the progress line: what is being done ("[3/9] fig1"), and how far it has got.
enum class Part { task, detail };

/// Sets a part of the progress line below the log; messages are written above it, and an empty text removes
/// the part. For callers that know that shows_progress(). Safe from any thread.
void show_progress(Part part, std::string_view text);

/// Formats and writes at one level: log::info("{} works", count).
struct Writer {
  Level level;
  template <class... Args>
  void operator()(fmt::format_string<Args...> format, Args&&... args) const {
    if (enabled(level)) write(level, fmt::format(format, std::forward<Args>(args)...));
  }
};
inline constexpr Writer debug{Level::debug}, info{Level::info}, warning{Level::warning}, error{Level::error};

}  // namespace computedivide::log

namespace computedivide {

/// A message fit for a log and a terminal, in one line: control characters, line ends, marks of writing
/// direction and bytes that are not UTF-8 show as escapes, and of a value between quotes at most about 200
/// bytes.
std::string fit_message(std::string_view message);

/// Makes every later message show "…" in place of a secret, or `shown` in place of a path.
void hide_in_messages(std::string secret, std::string shown = "…");

/// The text, cut to at most that many bytes, with how many were left out.
std::string shortened(std::string_view text, std::size_t most);

/// What an exception says, in our words also where the standard library throws it.
std::string reason_of(const std::exception& error);

/// A text as it may be shown: no secret in it, and nothing that could control a terminal or leave its line.
std::string shown_text(std::string_view text);

/// The same for a text; a number as it is.
template <class Value>
auto shown_value(const Value& value) {
  if constexpr (std::is_convertible_v<const Value&, std::string_view>) {
    return shown_text(value);
  } else {
    static_assert(std::is_arithmetic_v<Value>, "a text or a number is expected");
    return value;
  }
}

/// Prints a result for people to standard output; each of the values is a shown_value().
template <class... Args>
void say(fmt::format_string<Args...> format, Args&&... args) {
  const auto print = [&](const auto&... values) {
    fmt::print("{}", fmt::vformat(format, fmt::make_format_args(values...)));
  };
  print(shown_value(args)...);
}

/// A part of the progress line that belongs to this object while it lives. Only on a terminal, and
/// never with JSON logs: a file or pipe sees nothing of it.
class ProgressPart {
 public:
  ProgressPart(log::Part part, bool wanted) : part_(part), visible_(wanted && log::shows_progress()) {}
  ~ProgressPart() { clear(); }
  ProgressPart(const ProgressPart&) = delete;
  ProgressPart& operator=(const ProgressPart&) = delete;

  /// Takes the part away, so that a message can be written in its place.
  void clear();

 protected:
  bool visible() const { return visible_; }
  void draw(const std::string& text);
  /// True at most once per interval, and always while nothing is drawn.
  bool is_due(std::chrono::milliseconds interval);
  double seconds() const { return std::chrono::duration<double>(last_ - start_).count(); }

 private:
  log::Part part_;
  bool visible_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now(), last_{};
};

/// One line that says how far a long task has got ("[3/9] fig1"), rewritten in place below the log.
class Progress : public ProgressPart {
 public:
  /// Counts up to `total`; shows nothing where progress is off or standard error is not a terminal.
  explicit Progress(std::size_t total, bool wanted = true)
      : ProgressPart(log::Part::task, wanted), total_(total) {}

  /// Shows the line; `done` of the total, and what is being done.
  void show(std::size_t done, const std::string& what);

  /// Shows an amount in transit, with its rate and the time left: "models.csv  2.1 of 4.2 MB, 1.3 MB/s, 2 s
  /// left". The rate is that of this object's life, so `done` must count from its start; `total` 0 means that
  /// the end is not known. Redrawn at most ten times per second, so it may be called for every piece.
  void show_flow(double done, double total, const std::string& unit, const std::string& what);

 private:
  std::size_t total_;
};

/// The same for work that is measured in bytes, after what a Progress says is being done: a bar, the rate in
/// `unit`s per second and the time left, at most five times per second. Call it from one thread at a time.
class RateProgress : public ProgressPart {
 public:
  /// Shows how many of `unit` are done, and how fast.
  explicit RateProgress(std::string unit, bool wanted = true)
      : ProgressPart(log::Part::detail, wanted), unit_(std::move(unit)) {}

  /// `done` of `total` bytes (0 where it is not known), and how many units came out of them.
  void show(std::uint64_t done, std::uint64_t total, std::uint64_t units);

 private:
  std::string unit_;
};

/// A duration for readers, in its two largest units: "2 s", "3 min 20 s", "5 h 12 min", "2 days 4 h".
std::string spoken_duration(std::chrono::seconds duration);

}  // namespace computedivide
