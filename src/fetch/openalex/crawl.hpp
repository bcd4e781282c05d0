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

/// A part of a crawl that is asked for by itself: a topic and a month, or of a sample a topic and a year.
struct Shard {
  std::string topic;  ///< "C1|C2"
  std::string label;  ///< "2012-01" or "2012"
  int year = 0;
  std::string filter;
  std::filesystem::path folder;
};

/// How far a shard has come: what its checkpoint holds.
struct ShardState {
  std::string query;                      ///< filter, selection and sample: pages of another are not mixed in
  std::uint64_t pages = 0;                ///< saved
  std::optional<std::string> next = "*";  ///< the cursor to ask with; nothing: all is there
  std::uint64_t works = 0;                ///< distinct
  std::uint64_t duplicates = 0;           ///< records whose id had come before
  std::uint64_t cut = 0;                  ///< works whose authors the list cut at 100
  std::uint64_t completed = 0;            ///< of these, asked for one by one
  std::uint64_t count = 0;                ///< meta.count of the last page
  std::optional<std::uint64_t> population;  ///< of a sample: the works that it was drawn from
  std::vector<std::string> hashes;          ///< SHA-256 of each page's file
};

/// Whether all works are there that the server has counted; a sample is whole when its last page is.
bool is_complete(const ShardState& state);

/// The saved pages of one shard and their checkpoint.
class ShardStore {
 public:
  /// Takes up what is there, and a last page that was saved by a run killed before its checkpoint; that page
  /// is returned by `pending`. A shard whose checkpoint or a page of which is damaged, or that ended before
  /// all works had come, starts over. Throws Error where the folder holds pages of another query.
  ShardStore(const Shard& shard, std::string query, bool compress);

  /// How far it has come.
  const ShardState& state() const { return state_; }
  /// The same, to be changed before the next checkpoint.
  ShardState& state() { return state_; }
  /// Whether all pages are there.
  bool done() const { return !state_.next.has_value(); }

  /// A page saved without its checkpoint.
  std::optional<std::string> pending() const;

  /// Why a page cannot be taken: its cursor, or all its works, have come before, so that the server leads in
  /// a circle; empty where it can.
  std::string circle(const ListPage& page) const;

  /// Whether all works of the page have come before.
  bool has_all(const ListPage& page) const;

  /// Why a page cannot end the list, as it does: fewer works have come than it counts; empty where it can, or
  /// where it leads on.
  std::string early_end(const ListPage& page) const;

  /// Saves the page as it came, gzip or plain.
  void save_page(std::string_view body);

  /// Saves works with all their authors beside the page that cut them; sorted before it, so that a reader
  /// that keeps the first of two equal ids keeps the whole one.
  void save_completed(const std::vector<std::string>& works);

  /// Counts the page that was saved, moves on to `next`, and writes the checkpoint.
  void advance(const ListPage& page, std::optional<std::string> next);

 private:
  std::filesystem::path page_file(std::uint64_t number, std::string_view suffix = "") const;
  /// A page that is missing or not as it was saved; settles in which form the pages are.
  std::optional<std::filesystem::path> damaged_page();
  void load();
  void remove_pages() const;
  void write_checkpoint() const;

  std::filesystem::path folder_;
  bool compress_;
  ShardState state_;
  std::uint64_t first_count_ = 0;  ///< meta.count as it was heard first
  std::unordered_set<std::string> ids_;
  std::unordered_set<std::string> cursors_;
};

/// The checkpoint in a shard's folder; nothing where it was not begun, and, with a warning, where the file is
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
  std::optional<std::uint64_t> sample;  ///< works drawn a topic and year, at most 10,000; nothing: all
  std::uint64_t seed = 1;
  std::string key;  ///< secret; empty: none is sent
  bool compress = true;
  std::optional<std::uint64_t> most_calls;  ///< list calls of this run
};

/// What is to be asked, and what it costs.
struct CrawlPlan {
  std::vector<Shard> shards;                                        ///< by topic and time
  std::uint64_t done = 0;                                           ///< shards that are there already
  std::map<std::pair<std::string, int>, std::uint64_t> population;  ///< works by topic and year
  std::uint64_t works = 0;           ///< that all shards will hold, by the server's counts
  std::uint64_t calls = 0;           ///< list calls still to make: an upper estimate
  std::uint64_t planning_calls = 0;  ///< list calls made to know this
  std::uint64_t pages_saved = 0;
  bool counted = false;  ///< false offline, and where nothing is left to ask: works and calls are not known
};

/// The shards of a crawl, without asking anybody. Throws Error for topics and years that make no sense.
std::vector<Shard> crawl_shards(const CrawlOptions& options);

/// Counts the works, one call a topic; none where everything is there already, and none offline.
CrawlPlan plan_crawl(HttpSession& session, const CrawlOptions& options);

/// Why a crawl ended.
enum class CrawlEnd { complete, budget, call_limit };

/// What a crawl has brought, with what was there before.
struct CrawlReport {
  CrawlEnd end = CrawlEnd::complete;
  std::string renewal;  ///< when the budget is renewed: "in 5 h 12 min"
  std::uint64_t calls = 0;
  std::vector<std::pair<Shard, ShardState>> shards;           ///< begun or done
  std::vector<std::pair<std::string, std::string>> failures;  ///< shard and what is wrong with it
};

/// Asks for every page that is not there yet. Stops at the budget and at the limit; a shard whose pages go in
/// circles is given up and reported, the others go on. Throws Error for refused keys, refused queries and
/// connections that do not hold: all pages until then are kept.
CrawlReport crawl(HttpSession& session, const CrawlOptions& options, const CrawlPlan& plan,
                  const std::function<void(std::uint64_t works, const Shard& shard)>& progress = {});

}  // namespace computedivide
