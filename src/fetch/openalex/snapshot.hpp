#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fetch/http.hpp"

namespace computedivide {

/// Which works of the snapshot are kept, in the terms of the API's filter=.
struct WorkFilter {
  std::vector<std::string> topics;  ///< "C1|C2", as in crawls; empty: any
  int first_year = 2012;
  int last_year = 2021;
  std::string language = "en";  ///< a work without this member is kept

  /// The filter as text, for the sidecar: two runs must agree on it.
  std::string description() const;
};

/// What happens to a line, in the order in which this is decided.
enum class FilterVerdict { unreadable, year, abstract, language, retracted, expansion, topic, kept };

inline constexpr std::size_t verdict_count = 8;

/// "outside the years", "no abstract", …
std::string_view name_of(FilterVerdict verdict);

/// Decides on records and reduces those that are kept to the members that the study uses.
class SnapshotFilter {
 public:
  /// Derives the ids to look for from the filter.
  explicit SnapshotFilter(const WorkFilter& filter);

  /// Decides on one line; `reduced` is then the record with the kept members as written.
  FilterVerdict decide(std::string_view line, std::string& reduced) const;

 private:
  bool topic_matches(std::string_view concepts, std::string_view topics, std::string_view primary) const;

  WorkFilter filter_;
  std::vector<std::string> concept_ids_, topic_ids_,
      subfield_ids_;  ///< with quotes and slash: "/C154945302\""
};

/// Assembles lines from pieces. A line longer than `most` is dropped and counted, so that memory stays
/// bounded.
class LineSplitter {
 public:
  /// Passes each complete line, without its line feed, to the sink.
  LineSplitter(std::function<void(std::string_view line)> sink, std::size_t most = std::size_t{256} << 20);
  /// Takes the next piece, cut anywhere.
  void push(std::string_view piece);

  /// Passes on a last line that has no line feed.
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

/// One file of the snapshot, as its manifest lists it.
struct SnapshotPart {
  std::string path;           ///< "data/jsonl/works/updated_date=2026-05-01/part_0000.gz"
  std::string updated_date;   ///< "2026-05-01"
  std::uint64_t bytes = 0;    ///< 0: the manifest does not say
  std::uint64_t records = 0;  ///< the same
};

/// The works parts of a manifest, in order: {"files": […]}, {"entries": […]}, or either within
/// {"entities": […]}. Throws Error if there is none, and for a path that is not that of a part.
std::vector<SnapshotPart> read_manifest(std::string_view text, std::string_view where);

/// Which parts to read, and what to keep from them.
struct SnapshotOptions {
  std::string base = "https://openalex.s3.amazonaws.com";
  std::filesystem::path folder;
  WorkFilter filter;
  std::string from, to;                     ///< updated_date, "2026-05-01", both ends included; empty: open
  std::optional<std::uint64_t> most_parts;  ///< of this run
};

/// What is still to be read of a snapshot.
struct SnapshotPlan {
  std::vector<SnapshotPart> parts;  ///< still to be read
  std::uint64_t done = 0;           ///< parts that are there already
  std::uint64_t bytes = 0;          ///< compressed, of the parts still to be read
  std::uint64_t records = 0;
};

/// Reads the manifest, of the new layout or else of the old, and finds what is not there yet. Throws Error if
/// a part at hand was filtered in another way.
SnapshotPlan plan_snapshot(HttpSession& session, const SnapshotOptions& options);

/// What happened to the records of one part or several.
struct SnapshotCount {
  std::array<std::uint64_t, verdict_count> verdicts{};
  std::uint64_t too_long = 0;  ///< lines that were not read
  std::uint64_t bytes_kept = 0;

  /// Records decided on: the sum over all verdicts.
  std::uint64_t records() const;
};

/// Streams the part through the filter into `<folder>/updated_date=…/part_….jsonl.gz`; only what is kept
/// touches the disk. A broken connection is resumed where it broke; a killed run starts the part again.
/// The sidecar is written last and says that the part is done.
SnapshotCount fetch_part(HttpSession& session, const SnapshotOptions& options, const SnapshotPart& part,
                         const std::function<void(std::uint64_t bytes)>& progress = {});

}  // namespace computedivide
