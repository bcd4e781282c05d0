#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace computedivide {

/// One line on standard error that tells how far long work has come ("[3/9] fig1"), rewritten in place below
/// the log. Only on a terminal, and never with JSON logs: a file or pipe sees nothing of it.
class Progress {
 public:
  /// Counts to `total`; shows nothing where it is not wanted or standard error is no terminal.
  explicit Progress(std::size_t total, bool wanted = true);
  ~Progress();
  /// Counts to `total`; shows nothing where it is not wanted or standard error is no terminal.
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Shows the line; `done` of the total, and what is being done.
  void show(std::size_t done, const std::string& what);

  /// Shows an amount that flows, with its rate and the time left: "models.csv  2.1 of 4.2 MB, 1.3 MB/s, 2 s
  /// left". The rate is that of this object's life, so `done` must count from its start; `total` 0 means that
  /// the end is not known. Redrawn ten times a second at most: may be called for every piece.
  void show_flow(double done, double total, const std::string& unit, const std::string& what);

  /// Takes the line away, so that a message can be written in its place.
  void clear();

 private:
  std::size_t total_;
  bool visible_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point last_{};
};

/// The same for work that is measured in bytes, behind what a Progress says is being done: a bar, the rate in
/// `unit`s a second and the time left, five times a second at most. Call it from one thread at a time.
class RateProgress {
 public:
  /// Shows how many of `unit` are done, and how fast.
  explicit RateProgress(std::string unit, bool wanted = true);
  ~RateProgress();
  /// Shows how many of `unit` are done, and how fast.
  RateProgress(const RateProgress&) = delete;
  RateProgress& operator=(const RateProgress&) = delete;

  /// `done` of `total` bytes (0 where it is not known), and how many units came out of them.
  void show(std::uint64_t done, std::uint64_t total, std::uint64_t units);

  /// Takes the line away.
  void clear();

 private:
  std::string unit_;
  bool visible_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point start_;
  std::chrono::steady_clock::time_point last_;
};

/// What such a line says: "[=====>    ] 52 %  120,000 works, 81,000 works/s, 2 min left". `seconds` since the
/// start.
std::string rate_line(std::uint64_t done, std::uint64_t total, std::uint64_t units, const std::string& unit,
                      double seconds);

/// A duration for readers, in its two largest units: "2 s", "3 min 20 s", "5 h 12 min", "2 days 4 h".
std::string spoken_duration(std::chrono::seconds duration);

}  // namespace computedivide
