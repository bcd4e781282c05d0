#pragma once

// What the tests of the crawl share: a small crawl's options, its run, and what it left in its folder.

#include "catch.hpp"

#include <set>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "computedivide/json.hpp"
#include "data/gzip.hpp"
#include "fetch/download.hpp"
#include "fetch/openalex/openalex.hpp"
#include "openalex_server.hpp"
#include "scratch.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

inline CrawlOptions one_year(const OpenAlexServer& api, const Scratch& folder) {
  CrawlOptions options;
  options.base = api.server.base();
  options.folder = folder / "works";
  options.first_year = options.last_year = 2012;
  options.key = "s3cret-key";
  return options;
}

inline CrawlReport run(const CrawlOptions& options, HttpPolicy policy = test_policy()) {
  HttpSession session(std::move(policy));
  return crawl(session, options, plan_crawl(session, options));
}

/// All ids that a reader finds, page by page in the order of names, first occurrences only.
inline std::vector<std::string> ids_in(const fs::path& folder) {
  std::vector<fs::path> pages;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().filename().string().starts_with("page-")) pages.push_back(entry.path());
  }
  std::sort(pages.begin(), pages.end());
  std::vector<std::string> ids;
  std::set<std::string> seen;
  for (const fs::path& page : pages) {
    for (std::string& id : read_list_page(gunzip(read_file(page), "page"), "page").ids) {
      if (seen.insert(id).second) ids.push_back(std::move(id));
    }
  }
  return ids;
}

inline std::uint64_t works_of(const CrawlReport& report) {
  std::uint64_t works = 0;
  for (const auto& [shard, state] : report.shards) works += state.works;
  return works;
}
