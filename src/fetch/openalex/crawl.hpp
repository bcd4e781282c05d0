#pragma once

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
#include "fetch/openalex/api.hpp"

namespace computedivide {

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
  /// goes in circles; empty if it can.
  std::string circle(const ListPage& page) const;

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

}  // namespace computedivide
