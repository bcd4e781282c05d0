#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/text/scorer.hpp"

namespace computedivide {

/// Scored works as bytes, six to forty a work: what threads hand over, and what a partial file holds. Works
/// stand in the order in which they were read; topics are named where they come first.
class WorkLogWriter {
 public:
  /// Appends the work; `names` are the scorer's.
  void add(const ScoredWork& work, const std::vector<std::string>& names);

  /// The bytes since the last clear().
  std::string_view bytes() const { return bytes_; }

  /// Begins the next piece; what topics are called is still known.
  void clear() { bytes_.clear(); }

 private:
  std::string bytes_;
  std::uint64_t last_key_ = 0;
  std::vector<std::int32_t> numbers_;  // of the scorer's topics in this log, −1 for none yet
  std::int32_t known_ = 0;
};

/// Reads what a WorkLogWriter wrote, in pieces that end between works.
class WorkLogReader {
 public:
  /// Reads the next work of the piece and shortens it; false at its end. Topics are places in names(). Throws
  /// Error with `where` for bytes that no writer wrote.
  bool next(std::string_view& piece, ScoredWork& work, std::string_view where);

  /// The topics named so far.
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::uint64_t last_key_ = 0;
  std::vector<std::string> names_;
};

}  // namespace computedivide
