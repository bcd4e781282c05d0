#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "fetch/http.hpp"

namespace computedivide {

/// Artificial intelligence, machine learning and deep learning: works on any of them, each counted once.
inline constexpr std::string_view ai_concepts = "C154945302|C119857082|C108583219";

/// Artificial intelligence among the subfields of OpenAlex's topics.
inline constexpr std::string_view ai_subfield = "1702";

/// Dollars per call that lists or filters; single works are free.
inline constexpr double list_call_usd = 1e-4;

/// Free dollars per day, with a key and without.
inline constexpr double daily_budget_with_key_usd = 1.0;
inline constexpr double daily_budget_without_key_usd = 0.1;

inline constexpr std::uint64_t works_a_page = 100;

/// The members of a work that the study uses: these are requested, and kept from a snapshot.
const std::vector<std::string_view>& kept_members();

/// The filter for works on a topic: "C1|C2" → concepts.id:C1|C2, "T10320" → topics.id:T10320, "1702"
/// → primary_topic.subfield.id:1702. Throws Error for other words and for mixtures.
std::string topic_condition(std::string_view topic);

/// One page of a list.
struct ListRequest {
  std::string filter;
  std::string cursor;                   ///< "*" for the first page; for a sample, the page number from "1"
  std::optional<std::uint64_t> sample;  ///< number of works drawn
  std::uint64_t seed = 1;               ///< of the draw
};

std::string list_address(std::string_view base, const ListRequest& request);

/// The number of works by year, in one call.
std::string count_address(std::string_view base, std::string_view filter);

/// One work with all its authors.
std::string work_address(std::string_view base, std::string_view id);

/// What a page says about itself. The records are not read.
struct ListPage {
  std::uint64_t count = 0;                 ///< in the whole list, according to the server
  std::optional<std::string> next_cursor;  ///< nothing on the last page
  std::vector<std::string> ids;            ///< of its works: "https://openalex.org/W…"
  std::vector<std::string> cut;            ///< ids of works whose authors were cut at 100: "W…"
};

/// Reads {"meta": …, "results": […]}. Throws Error with `where` for anything else, a page cut short included.
ListPage read_list_page(std::string_view body, std::string_view where);

/// "W123", the id of one work's record; empty if it is not one.
std::string id_of_work(std::string_view record);

/// True for a 429 that means that the day's budget is spent, as opposed to one that means "slower".
bool budget_spent(const HttpResponse& response, const HttpPolicy& policy);

/// Requests an address of the API: an answer that the budget is spent is final. `key` is secret, or empty.
HttpResponse ask_api(HttpSession& session, std::string address, const std::string& key);

/// Throws Error for a status that is not a success, and for a web page.
void expect_data(const HttpResponse& response, const std::string& key, std::string_view base);

/// True where the answer says that the rest of the day's budget does not cover another list call.
bool budget_exhausted_after(const HttpResponse& response);

/// "in 5 h 12 min", from X-RateLimit-Reset or Retry-After; "after 00:00 UTC" if neither is there.
std::string budget_renewal(const HttpResponse& response, std::chrono::system_clock::time_point now);

/// A part of a crawl that is requested separately: a topic and a month or, for a sample, a topic and a year.
struct Shard {
  std::string topic;  ///< "C1|C2"
  std::string label;  ///< "2012-01" or "2012"
  int year = 0;
  std::string filter;
  std::filesystem::path folder;
};

/// How far a shard has got: the content of its checkpoint.
struct ShardState {
  std::string query;        ///< filter, selection and sample: pages of another query are not mixed in
  std::uint64_t pages = 0;  ///< saved
  std::optional<std::string> next = "*";    ///< the cursor to continue with; nothing: complete
  std::uint64_t works = 0;                  ///< distinct
  std::uint64_t duplicates = 0;             ///< records whose id had been seen before
  std::uint64_t cut = 0;                    ///< works whose authors the list cut at 100
  std::uint64_t completed = 0;              ///< of these, completed one by one
  std::uint64_t count = 0;                  ///< meta.count of the last page
  std::optional<std::uint64_t> population;  ///< for a sample: the number of works that it was drawn from
  std::vector<std::string> hashes;          ///< SHA-256 of each page's file
};

/// Whether all works that the server counted are there; a sample is complete when its last page is there.
bool is_complete(const ShardState& state);

/// The saved pages of one shard and their checkpoint.
class ShardStore {
 public:
  /// Continues from what is there, including a last page saved by a run that was killed before its
  /// checkpoint; `pending` returns that page. A shard with a damaged checkpoint or page, or that ended before
  /// all works had arrived, starts over. Throws Error if the folder holds pages of another query.
  ShardStore(const Shard& shard, std::string query, bool compress);

  /// How far it has come.
  const ShardState& state() const { return state_; }
  /// The same, for changes before the next checkpoint.
  ShardState& state() { return state_; }
  /// Whether all pages are there.
  bool done() const { return !state_.next.has_value(); }

  /// A page saved without its checkpoint.
  std::optional<std::string> pending() const;

  /// Why a page cannot be accepted: its cursor, or all its works, have been seen before, so that the server
  /// goes in circles, or its list has shrunk; empty if it can.
  std::string astray(const ListPage& page) const;

  /// Whether the next page is requested with a cursor of an earlier run.
  bool is_resumed() const { return is_resumed_; }

  /// Removes all pages; the next one requested is the first.
  void start_over();

  /// Whether all works of the page have been seen before.
  bool has_all(const ListPage& page) const;

  /// Why a page that ends the list must not: fewer works have arrived than it counts; empty if it may, or if
  /// it does not end the list.
  std::string early_end(const ListPage& page) const;

  /// Saves the page as it arrived, gzip or plain.
  void save_page(std::string_view body);

  /// Saves works with all their authors next to the page that cut them, under a name that sorts before it, so
  /// that a reader that keeps the first of two equal ids keeps the complete work.
  void save_completed(const std::vector<std::string>& works);

  /// Counts the page that was saved, moves on to `next`, and writes the checkpoint.
  void advance(const ListPage& page, std::optional<std::string> next);

 private:
  std::filesystem::path page_file(std::uint64_t number, std::string_view suffix = "") const;
  /// A page that is missing or not as it was saved; also determines the form of the pages.
  std::optional<std::filesystem::path> damaged_page();
  void load();
  void remove_pages() const;
  void write_checkpoint() const;

  std::filesystem::path folder_;
  bool compress_;
  ShardState state_;
  std::uint64_t first_count_ = 0;  ///< meta.count as first reported
  bool is_resumed_ = false;        ///< whether `next` comes from an earlier run
  std::unordered_set<std::string> ids_;
  std::unordered_set<std::string> cursors_;
};

/// The checkpoint in a shard's folder; nothing if it was not begun or, with a warning, if the file is
/// damaged.
std::optional<ShardState> read_checkpoint(const std::filesystem::path& folder);

/// Which works to ask the OpenAlex API for, and where their pages go.
struct CrawlOptions {
  std::string base = "https://api.openalex.org";
  std::filesystem::path folder;
  std::vector<std::string> topics{std::string(ai_concepts)};
  int first_year = 2012;
  int last_year = 2021;
  std::string language = "en";
  std::optional<std::uint64_t> sample;  ///< works drawn per topic and year, at most 10,000; nothing: all
  std::uint64_t seed = 1;
  std::string key;  ///< secret; empty: none is sent
  bool compress = true;
  std::optional<std::uint64_t> most_calls;  ///< list calls of this run
};

/// What will be requested, and what it costs.
struct CrawlPlan {
  std::vector<Shard> shards;                                        ///< by topic and time
  std::uint64_t done = 0;                                           ///< shards that are there already
  std::map<std::pair<std::string, int>, std::uint64_t> population;  ///< works by topic and year
  std::uint64_t works = 0;                                          ///< in all shards, by the server's counts
  std::uint64_t calls = 0;           ///< list calls still to make: an upper estimate
  std::uint64_t planning_calls = 0;  ///< list calls made to find this out
  std::uint64_t pages_saved = 0;
  bool counted =
      false;  ///< false offline and when nothing is left to fetch: works and calls are then unknown
};

/// The shards of a crawl, without any request. Throws Error for topics and years that make no sense.
std::vector<Shard> crawl_shards(const CrawlOptions& options);

/// Counts the works, with one call per topic; none if everything is already there, and none offline.
CrawlPlan plan_crawl(HttpSession& session, const CrawlOptions& options);

/// Why a crawl ended.
enum class CrawlEnd { complete, budget, call_limit };

/// What a crawl has fetched, including what was there before.
struct CrawlReport {
  CrawlEnd end = CrawlEnd::complete;
  std::string renewal;  ///< when the budget is renewed: "in 5 h 12 min"
  std::uint64_t calls = 0;
  std::vector<std::pair<Shard, ShardState>> shards;           ///< begun or done
  std::vector<std::pair<std::string, std::string>> failures;  ///< shard and what is wrong with it
};

/// Requests every page that is not there yet. Stops at the budget and at the limit; a shard whose pages go in
/// circles is abandoned and reported, and the others go on. Throws Error for refused keys, refused queries
/// and broken connections: all pages up to then are kept.
CrawlReport crawl(HttpSession& session, const CrawlOptions& options, const CrawlPlan& plan,
                  const std::function<void(std::uint64_t works, const Shard& shard)>& progress = {});

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
