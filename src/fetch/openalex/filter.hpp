#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// Which works of the snapshot stay, as the API's filter= says it.
struct WorkFilter {
  std::vector<std::string> topics;  ///< "C1|C2", as crawls have them; empty: any
  int first_year = 2012;
  int last_year = 2021;
  std::string language = "en";  ///< a work without the member stays

  /// The filter in words, for the sidecar: what two runs must agree on.
  std::string description() const;
};

/// What becomes of a line, in the order in which it is decided.
enum class FilterVerdict { unreadable, year, abstract, language, retracted, expansion, topic, kept };

inline constexpr std::size_t verdict_count = 8;

/// "outside of the years", "no abstract", …
std::string_view name_of(FilterVerdict verdict);

/// Decides on records and cuts those that stay down to the members that the study uses.
class SnapshotFilter {
 public:
  /// Makes the ids to look for out of the filter.
  explicit SnapshotFilter(const WorkFilter& filter);

  /// Decides on one line; `reduced` is then the record with the kept members as they were spelt.
  FilterVerdict decide(std::string_view line, std::string& reduced) const;

 private:
  bool topic_matches(std::string_view concepts, std::string_view topics, std::string_view primary) const;

  WorkFilter filter_;
  std::vector<std::string> concept_ids_, topic_ids_,
      subfield_ids_;  ///< with quotes and slash: "/C154945302\""
};

/// Lines from pieces. A line longer than `most` is dropped and counted, so that memory stays bounded.
class LineSplitter {
 public:
  /// Hands each whole line, without its line feed, to the sink.
  LineSplitter(std::function<void(std::string_view line)> sink, std::size_t most = std::size_t{256} << 20);
  /// Takes the next piece, cut anywhere.
  void push(std::string_view piece);

  /// Hands on a last line that has no line feed.
  void finish();
  /// Lines that were dropped for their length.
  std::uint64_t too_long() const { return too_long_; }

 private:
  void hand_on(std::string_view line);

  std::function<void(std::string_view)> sink_;
  std::size_t most_;
  std::string open_;
  bool skipping_ = false;
  std::uint64_t too_long_ = 0;
};

}  // namespace computedivide
