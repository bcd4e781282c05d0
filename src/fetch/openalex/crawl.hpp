#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "fetch/http.hpp"
#include "fetch/openalex/shard.hpp"

namespace computedivide {

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
