#pragma once

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

  /// Takes the line away, so that a message can be written in its place.
  void clear();

 private:
  std::size_t total_;
  bool visible_;
  bool drawn_ = false;
};

}  // namespace computedivide
