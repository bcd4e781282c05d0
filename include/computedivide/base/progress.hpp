#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace computedivide {

/// One line on standard error that tells how far long work has come ("[3/9] fig1"), rewritten in place. Only
/// on a terminal, and never with JSON logs: a file or pipe sees nothing of it.
class Progress {
 public:
  explicit Progress(std::size_t total, bool wanted = true);
  ~Progress();
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

/// A duration for readers, in its two largest units: "2 s", "3 min 20 s", "5 h 12 min", "2 days 4 h".
std::string spoken_duration(std::chrono::seconds duration);

}  // namespace computedivide
