// The crawl of OpenAlex's API, against a small one on this machine: pages, shards, plans, cursors.

#include "crawl_harness.hpp"

TEST_CASE("a crawl saves every page raw, by topic and month, and asks for none twice") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-02", 250);
  api.fill("2012-07", 100, 1000);
  api.start();
  const CrawlOptions options = one_year(api, folder);
  const CrawlReport report = run(options);
  CHECK(report.end == CrawlEnd::complete);
  CHECK(report.failures.empty());
  CHECK(works_of(report) == 350);
  CHECK(report.calls == 3 + 1 + 10);
  CHECK(ids_in(options.folder).size() == 350);
  const std::string topic = "C154945302+C119857082+C108583219";
  CHECK(fs::exists(options.folder / topic / "2012-02/page-00003.json.gz"));

  const auto lists = api.lists();
  CHECK(std::set<std::string>(lists.begin(), lists.end()).size() == lists.size());
  CHECK_THAT(
      lists[1],
      contains("filter=concepts.id:C154945302%7CC119857082%7CC108583219,from_publication_date:2012-02-01,"
               "to_publication_date:2012-02-29,has_abstract:true,language:en,is_retracted:false&") &&
          contains("&sort=publication_date&cursor=*") && contains("&per_page=100&"));
  for (const Seen& seen : api.server.seen()) CHECK(seen.authorization == "Bearer s3cret-key");

  const CrawlReport again = run(options);
  CHECK(again.calls == 0);
  CHECK(works_of(again) == 350);
  CHECK(api.lists().size() == lists.size());
}

TEST_CASE("the plan counts works and calls with one call per topic, and none when all is here") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-02", 250);
  api.start();
  const CrawlOptions options = one_year(api, folder);
  HttpSession session(test_policy());
  const CrawlPlan plan = plan_crawl(session, options);
  CHECK(plan.shards.size() == 12);
  CHECK(plan.works == 250);
  CHECK(plan.calls == 14);
  CHECK(plan.planning_calls == 1);
  CHECK(api.list_calls == 0);
  crawl(session, options, plan);
  const CrawlPlan after = plan_crawl(session, options);
  CHECK(after.done == 12);
  CHECK(after.calls == 0);
  CHECK(after.planning_calls == 0);
  CHECK(api.count_calls == 1);
}

TEST_CASE("a page saved by a run killed before its checkpoint is not asked for again") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 250);
  api.start();
  CrawlOptions options = one_year(api, folder);
  options.most_calls = 1;
  CHECK(run(options).end == CrawlEnd::call_limit);
  const fs::path shard = crawl_shards(options)[0].folder;
  const std::string before = read_file(shard / ".checkpoint.json");
  options.most_calls = 1;
  run(options);
  REQUIRE(fs::exists(shard / "page-00002.json.gz"));
  // The state after a kill between the page and its checkpoint.
  std::ofstream(shard / ".checkpoint.json") << before;
  std::ofstream(shard / ".page-00003.json.gz.77.tmp") << "half a page";
  options.most_calls.reset();
  const CrawlReport report = run(options);
  CHECK(report.end == CrawlEnd::complete);
  CHECK(works_of(report) == 250);
  CHECK(ids_in(options.folder).size() == 250);
  CHECK_FALSE(fs::exists(shard / ".page-00003.json.gz.77.tmp"));
  const auto lists = api.lists();
  CHECK(std::set<std::string>(lists.begin(), lists.end()).size() == lists.size());
}

TEST_CASE("duplicates stay in the raw pages, are counted once, and set against meta.count") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 150);
  api.works["2012-01"].push_back(work_json("W7", 2012));
  api.count = [](std::uint64_t n) { return n == 0 ? 0 : n + 2; };
  api.start();
  const CrawlOptions options = one_year(api, folder);
  const CrawlReport report = run(options);
  const ShardState& state = report.shards[0].second;
  CHECK(state.works == 150);
  CHECK(state.duplicates == 1);
  CHECK(state.count == 153);
  // Fewer than the server counts: the shard stays open, and the next run asks again.
  REQUIRE(report.failures.size() == 1);
  CHECK_THAT(report.failures[0].second, contains("150") && contains("153"));
  CHECK(run(options).calls > 0);
  const fs::path sidecar = sidecar_of(report.shards[0].first.folder / "pages");
  const Json json = parse_json(read_file(sidecar), "sidecar");
  CHECK(json.at("works", "").integer("") == 150);
  CHECK(json.at("duplicates", "").integer("") == 1);
  CHECK(json.at("meta_count", "").integer("") == 153);
  CHECK(json.at("licence", "").text("") == "CC0");
}

TEST_CASE("a last page without works ends a shard") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 200);
  api.cursor = [](std::size_t next, std::size_t) { return "c" + std::to_string(next); };
  api.start();
  const CrawlReport report = run(one_year(api, folder));
  CHECK(report.end == CrawlEnd::complete);
  CHECK(report.failures.empty());
  CHECK(report.shards[0].second.works == 200);
  CHECK(report.shards[0].second.pages == 3);
}

TEST_CASE("a list that ends too early is asked for again, and the shard stays open if it does so again") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 350);
  std::atomic<int> lies = GENERATE(1, 100);
  const int all_lies = lies;
  const bool with_cursor = GENERATE(true, false);
  api.disturb = [&](int, const httplib::Request& request, httplib::Response& response) {
    if (request.get_param_value("cursor") != "c100" || lies-- <= 0) return false;
    response.set_content(fmt::format(R"({{"meta":{{"count":350,"next_cursor":{}}},"results":[]}})",
                                     with_cursor ? "\"c100x\"" : "null"),
                         "application/json");
    return true;
  };
  api.start();
  const CrawlOptions options = one_year(api, folder);
  const CrawlReport report = run(options);
  CHECK(report.failures.size() == (all_lies == 1 ? 0 : 1));
  CHECK(works_of(report) == (all_lies == 1 ? 350 : 100));
  lies = 0;
  const CrawlReport again = run(options);
  CHECK(again.failures.empty());
  CHECK(works_of(again) == 350);
  CHECK(ids_in(options.folder).size() == 350);
}

TEST_CASE("a count that grows with every page ends a shard") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 4000);
  std::atomic<std::uint64_t> asked = 0;
  api.count = [&](std::uint64_t n) { return n == 0 ? 0 : 200 + 100 * ++asked; };
  api.start();
  const CrawlReport report = run(one_year(api, folder));
  REQUIRE(report.failures.size() == 1);
  CHECK(works_of(report) < 4000);
}

TEST_CASE("a checkpoint that is damaged, or says all is there before it is, starts over") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 150);
  api.start();
  const CrawlOptions options = one_year(api, folder);
  run(options);
  const fs::path checkpoint = crawl_shards(options)[0].folder / ".checkpoint.json";
  std::string text = read_file(checkpoint);
  const std::string damage = GENERATE("{\"schema\"", "deep", "short", "-1");
  if (damage == "short") {
    text.replace(text.find("\"works\": 150"), 12, "\"works\": 149");
  } else if (damage == "deep") {
    text = std::string(20000, '[') + std::string(20000, ']');
  } else if (damage == "-1") {
    text.replace(text.find("\"pages\": 2"), 10, "\"pages\": -2");
  } else {
    text = damage;
  }
  std::ofstream(checkpoint) << text;
  const CrawlReport report = run(options);
  CHECK(report.failures.empty());
  CHECK(report.shards[0].second.works == 150);
  CHECK(ids_in(options.folder).size() == 150);
}

TEST_CASE("a cursor that repeats, near or far, ends the shard and not the crawl") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 500);
  api.fill("2012-02", 50, 1000);
  const bool at_once = GENERATE(true, false);
  api.cursor = [=](std::size_t next, std::size_t size) {
    if (size == 500 && next == 300) return std::string(at_once ? "c200" : "c100");
    return next < size ? "c" + std::to_string(next) : std::string();
  };
  api.start();
  const CrawlOptions options = one_year(api, folder);
  const CrawlReport report = run(options);
  REQUIRE(report.failures.size() == 1);
  CHECK_THAT(report.failures[0].second, contains("page 3 leads back to an earlier page"));
  CHECK(report.shards[0].second.works == 200);
  CHECK(report.shards[1].second.works == 50);
  // The server recovers.
  api.cursor = [](std::size_t next, std::size_t size) {
    return next < size ? "c" + std::to_string(next) : std::string();
  };
  const CrawlReport again = run(options);
  CHECK(again.failures.empty());
  CHECK(again.calls == 3);
  CHECK(again.shards[0].second.works == 500);
}

TEST_CASE("cursors that are always new do not keep us asking when the works repeat") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 100);
  std::atomic<int> number = 0;
  api.cursor = [&](std::size_t, std::size_t size) { return size == 0 ? "" : "n" + std::to_string(number++); };
  api.disturb = [&](int, const httplib::Request& q, httplib::Response& r) {
    if (q.get_param_value("cursor").starts_with("n")) {
      httplib::Request first = q;
      first.params.erase("cursor");
      first.params.emplace("cursor", "*");
      api.list(first, r);
      return true;
    }
    return false;
  };
  api.start();
  const CrawlReport report = run(one_year(api, folder));
  REQUIRE(report.failures.size() == 1);
  CHECK_THAT(report.failures[0].second, contains("has only works that were already fetched"));
  CHECK(report.shards[0].second.works == 100);
}

TEST_CASE("a list that shrinks while it is fetched is not complete") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 350);
  std::atomic<bool> lies = true;
  api.disturb = [&](int, const httplib::Request& request, httplib::Response& response) {
    if (request.get_param_value("cursor") != "c100" || !lies) return false;
    response.set_content(R"({"meta":{"count":0,"next_cursor":null},"results":[]})", "application/json");
    return true;
  };
  api.start();
  const CrawlOptions options = one_year(api, folder);
  CHECK(run(options).failures.size() == 1);
  // If the list is as short in the next run, it is fetched from its beginning.
  if (GENERATE(true, false)) CHECK(run(options).failures.size() == 1);
  lies = false;
  const CrawlReport again = run(options);
  CHECK(again.failures.empty());
  CHECK(again.shards[0].second.pages == 4);
  CHECK(ids_in(options.folder).size() == 350);
}

TEST_CASE("a shard whose cursor leads nowhere any more is fetched from its beginning") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 250);
  std::atomic<bool> expired = true;
  api.disturb = [&](int, const httplib::Request& request, httplib::Response& response) {
    if (request.get_param_value("cursor") != "c100" || !expired.exchange(false)) return false;
    response.status = 400;
    return true;
  };
  api.start();
  CrawlOptions options = one_year(api, folder);
  options.most_calls = 1;
  run(options);
  options.most_calls.reset();
  const CrawlReport report = run(options);
  CHECK(report.failures.empty());
  CHECK(report.shards[0].second.works == 250);
  CHECK(report.shards[0].second.pages == 3);
  CHECK(ids_in(options.folder).size() == 250);
}

TEST_CASE("a page with works that ended its list too early costs no work in the next run") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 350);
  std::atomic<bool> lies = true;
  api.cursor = [&](std::size_t next, std::size_t size) {
    return next < size && !(lies && next == 200) ? "c" + std::to_string(next) : std::string();
  };
  api.start();
  const CrawlOptions options = one_year(api, folder);
  const CrawlReport report = run(options);
  CHECK(report.failures.size() == 1);
  CHECK(works_of(report) == 200);
  lies = false;
  const CrawlReport again = run(options);
  CHECK(again.failures.empty());
  CHECK(again.shards[0].second.duplicates == 0);
  CHECK(ids_in(options.folder).size() == 350);
}
