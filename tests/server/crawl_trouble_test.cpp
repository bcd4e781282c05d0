// The crawl of OpenAlex's API, against one that limits, refuses, lies and breaks.

#include "crawl_harness.hpp"

TEST_CASE("a crowd is waited out, a spent budget ends the run and says when to go on") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 250);
  std::atomic<bool> spent = true;
  api.disturb = [&](int call, const httplib::Request&, httplib::Response& r) {
    if (call == 1 || (call >= 3 && spent)) {
      r.status = 429;
      r.set_header("Retry-After", call == 1 ? "1" : "7620");
      r.set_header("X-RateLimit-Remaining", call == 1 ? "0.5" : "0.00005");
      if (call != 1) r.set_header("X-RateLimit-Reset", "7620");
      r.set_content("{\"error\":\"Too Many Requests\",\"message\":\"s3cret-key\"}", "application/json");
      return true;
    }
    return false;
  };
  api.start();
  const CrawlOptions options = one_year(api, folder);
  std::vector<std::chrono::milliseconds> waits;
  const CrawlReport report = run(options, test_policy(&waits));
  CHECK(report.end == CrawlEnd::budget);
  CHECK(report.renewal == "in 2 h 7 min");
  CHECK(report.shards.at(0).second.pages == 1);
  CHECK(waits == std::vector<std::chrono::milliseconds>{std::chrono::seconds(1)});
  CHECK(api.list_calls == 3);
  spent = false;
  const CrawlReport next = run(options);
  CHECK(next.end == CrawlEnd::complete);
  CHECK(works_of(next) == 250);
  CHECK(next.calls == 2 + 11);
}

TEST_CASE("when what remains does not pay another call, none is made") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 250);
  api.disturb = [&](int call, const httplib::Request& q, httplib::Response& r) {
    r.set_header("X-RateLimit-Remaining", call == 2 ? "0.00001" : "0.5");
    r.set_header("X-RateLimit-Reset", "60");
    api.list(q, r);
    return true;
  };
  api.start();
  const CrawlReport report = run(one_year(api, folder));
  CHECK(report.end == CrawlEnd::budget);
  CHECK(report.renewal == "in 1 min 0 s");
  CHECK(api.list_calls == 2);
  CHECK(report.shards.at(0).second.works == 200);
}

TEST_CASE("a refused key stops the crawl with help, and is shown nowhere") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 250);
  api.disturb = [](int call, const httplib::Request&, httplib::Response& r) {
    if (call < 2) return false;
    r.status = 401;
    r.set_content("{\"error\":\"Invalid\",\"message\":\"key s3cret-key is unknown\"}", "application/json");
    return true;
  };
  api.start();
  const CrawlOptions options = one_year(api, folder);
  CHECK_THROWS_WITH(run(options), contains("HTTP 401 (key … is unknown)") && contains("OPENALEX_API_KEY"));
  CHECK(read_checkpoint(crawl_shards(options)[0].folder)->pages == 1);
}

TEST_CASE("a server that repeats the key in its pages does not get it into a file") {
  const Scratch folder;
  OpenAlexServer api;
  api.works["2012-01"] = {work_json("W1", 2012, 1, ",\"title\":\"s3cret-key\"")};
  api.start();
  CrawlOptions options = one_year(api, folder);
  options.compress = false;
  run(options);
  for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
    if (entry.is_regular_file()) CHECK_THAT(read_file(entry.path()), !contains("s3cret-key"));
  }
  CHECK(ids_in(options.folder).size() == 1);
}

TEST_CASE("works whose authors were cut are asked for one by one, and come first when read") {
  const Scratch folder;
  OpenAlexServer api;
  api.works["2012-01"] = {work_json("W1", 2012), work_json("W2", 2012, 100),
                          work_json("W3", 2012, 3, ",\"is_authors_truncated\":true"),
                          work_json("W4", 2012, 100)};
  api.single["W2"] = work_json("W2", 2012, 180);
  api.single["W3"] = work_json("W3", 2012, 120);
  api.start();
  CrawlOptions options = one_year(api, folder);
  options.compress = false;
  const CrawlReport report = run(options);
  CHECK(api.single_calls == 3);
  CHECK(report.shards[0].second.cut == 3);
  CHECK(report.shards[0].second.completed == 2);
  CHECK(report.shards[0].second.works == 4);
  const fs::path shard = report.shards[0].first.folder;
  const std::string whole = read_file(shard / "page-00001-authors.json");
  CHECK(read_list_page(whole, "page").ids ==
        std::vector<std::string>{"https://openalex.org/W2", "https://openalex.org/W3"});
  CHECK_THAT(whole, contains(api.single["W2"]));
  CHECK(ids_in(options.folder).front() == "https://openalex.org/W2");
}

TEST_CASE("a sample asks for pages of a seeded draw a year, and knows what it was drawn from") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 400);
  api.fill("2012-05", 400, 5000);
  api.start();
  CrawlOptions options = one_year(api, folder);
  options.sample = 250;
  options.seed = 42;
  options.topics = {"C204321447"};
  const CrawlReport report = run(options);
  CHECK(report.end == CrawlEnd::complete);
  REQUIRE(report.shards.size() == 1);
  CHECK(report.shards[0].second.works == 250);
  CHECK(report.shards[0].second.population == 800);
  const auto lists = api.lists();
  REQUIRE(lists.size() == 3);
  CHECK_THAT(lists[2], contains("&sample=250&seed=42&page=3"));
  for (const std::string& target : lists) CHECK_THAT(target, !contains("sort=") && !contains("cursor="));
  CHECK(ids_in(options.folder).size() == 250);
  // Another seed is another sample: it must not be mixed with this one.
  options.seed = 43;
  CHECK_THROWS_WITH(run(options), contains("holds pages of another query") && contains("seed=42"));
}

TEST_CASE("web pages and pages cut short are refused and nothing of them is kept") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 100);
  std::string body = "<html>login</html>", type = "text/html";
  api.disturb = [&](int, const httplib::Request&, httplib::Response& r) {
    r.set_content(body, type.c_str());
    return true;
  };
  api.start();
  const CrawlOptions options = one_year(api, folder);
  CHECK_THROWS_WITH(run(options), contains("answers with a web page"));
  type = "application/json";
  for (const std::string broken :
       {"{\"meta\":{\"count\":1,\"next_cursor\":null},\"results\":[{\"id\":\"https://openalex.org/W1\"",
        "{\"meta\":{\"count\":1,\"next_cursor\":null}}", "[]", "",
        "{\"meta\":{\"count\":1,\"next_cursor\":null},\"results\":[{\"doi\":null}]}"}) {
    body = broken;
    CHECK_THROWS_WITH(run(options), contains("2012-01, page 1"));
  }
  CHECK(ids_in(options.folder).empty());
}

TEST_CASE("a lone surrogate in one title does not cost the page") {
  const Scratch folder;
  OpenAlexServer api;
  api.works["2012-01"] = {work_json("W1", 2012, 1, ",\"title\":\"\\ud83d broken\""), work_json("W2", 2012)};
  api.start();
  const CrawlOptions options = one_year(api, folder);
  CHECK(works_of(run(options)) == 2);
  CHECK(ids_in(options.folder).size() == 2);
}

TEST_CASE("a shard of which a page is missing or changed is fetched again, whether it was whole or not") {
  const Scratch folder;
  OpenAlexServer api;
  api.fill("2012-01", 350);
  api.start();
  CrawlOptions options = one_year(api, folder);
  const std::optional<std::uint64_t> all = options.most_calls;
  if (GENERATE(true, false)) options.most_calls = 2;
  run(options);
  options.most_calls = all;
  const fs::path page =
      crawl_shards(options)[0].folder / GENERATE("page-00001.json.gz", "page-00002.json.gz");
  if (GENERATE(true, false)) {
    fs::remove(page);
  } else {
    std::ofstream(page) << "changed";
  }
  CHECK(works_of(run(options)) == 350);
  CHECK(ids_in(options.folder).size() == 350);
}

TEST_CASE("what makes no sense is refused before anything is asked") {
  CrawlOptions options;
  const auto shards = [&] { return crawl_shards(options); };
  options.topics = {"machine learning"};
  CHECK_THROWS_WITH(shards(), contains("topic 'machine learning': is unknown"));
  options.topics = {"C1|T2"};
  CHECK_THROWS_WITH(shards(), contains("of one kind"));
  options.topics = {"C1"};
  options.first_year = 2022;
  CHECK_THROWS_WITH(shards(), contains("--years"));
  options.first_year = 2012;
  options.sample = 10'001;
  CHECK_THROWS_WITH(shards(), contains("--sample: 10001"));
  options.sample.reset();
  options.language = "en,is_retracted:true";
  CHECK_THROWS_WITH(shards(), contains("--language"));
  options.language = "en";
  CHECK(shards().size() == 120);
  CHECK(topic_condition("T1|T2") == "topics.id:T1|T2");
  CHECK(topic_condition("1702") == "primary_topic.subfield.id:1702");
}

TEST_CASE("another record in place of a work whose authors were cut is not kept") {
  const Scratch folder;
  OpenAlexServer api;
  api.works["2012-01"] = {work_json("W2", 2012, 100)};
  api.single["W2"] = GENERATE(as<std::string>(), work_json("W9", 2012, 180), "[1,2]", "{}",
                              "{\"id\":" + std::string(5000, '[') + std::string(5000, ']') + "}");
  api.start();
  const CrawlOptions options = one_year(api, folder);
  const CrawlReport report = run(options);
  CHECK(report.shards[0].second.completed == 0);
  CHECK(ids_in(options.folder) == std::vector<std::string>{"https://openalex.org/W2"});
}
