// fetch as a user calls it: exit codes, messages, and what it leaves behind.

#include "data/gzip.hpp"
#include "fetch_harness.hpp"

TEST_CASE("fetch models brings the pinned file into the cache, with where it comes from") {
  const Setting setting;
  setting.pin(models_csv);
  std::string base;
  {
    Server server;
    server.on("/who/what/c0ffee/a b.csv",
              [](const httplib::Request&, httplib::Response& r) { r.set_content(models_csv, "text/plain"); });
    server.start();
    base = server.base();
    const Finished run = setting.run("fetch models --base-url " + base);
    INFO(run.log);
    CHECK(run.exit_code == 0);
    CHECK_THAT(run.output, contains("fetched") && contains("A models table"));
  }
  CHECK(read_file(setting.cache() / "models.csv") == models_csv);
  CHECK_THAT(read_file(setting.cache() / "models.csv.provenance.json"),
             contains("\"licence\": \"CC BY 4.0\""));
  // The server is gone: files that are there are not requested, not even offline.
  const Finished again = setting.run("fetch models --offline --base-url " + base);
  CHECK(again.exit_code == 0);
  CHECK_THAT(again.output, contains("here already"));
}

TEST_CASE(
    "the shipped catalogue's models table is taken as it is pinned, and found in the cache by what reads "
    "it") {
  const fs::path table = shared_file("models/epoch_full_2025-06.csv");
  REQUIRE_SHARED(table);
  const Setting setting;
  const std::string body = read_file(table);
  Server server;
  server.on("/epoch-research/training-cost-trends/263c40a159307e917213d1dc433c617e47d55bfe/data/.*",
            [&](const httplib::Request& q, httplib::Response& r) { obey_range(q, r, body, "\"v1\""); });
  server.start();
  const Finished run = setting.run("fetch models --base-url " + server.base(), "COMPUTEDIVIDE_DATA=");
  INFO(run.log);
  REQUIRE(run.exit_code == 0);
  CHECK_THAT(server.seen()[0].target, contains("/data/All%20ML%20Systems%20-%20full%20view.csv"));
  ::setenv("COMPUTEDIVIDE_CACHE", setting.cache().c_str(), 1);
  const auto sources = computedivide::resolve_sources({});
  ::unsetenv("COMPUTEDIVIDE_CACHE");
  const auto models = std::find_if(sources.begin(), sources.end(),
                                   [](const auto& source) { return source.name == "models"; });
  REQUIRE(models != sources.end());
  CHECK(models->files == std::vector<fs::path>{setting.cache() / "models.csv"});
}

TEST_CASE("fetch models --vintage names what is pinned when it does not know the name") {
  const Setting setting;
  setting.pin(models_csv);
  const Finished run = setting.run("fetch models --vintage b");
  CHECK(run.exit_code == 2);
  CHECK_THAT(run.log, contains("--vintage: 'b' is not pinned"));
  CHECK(setting.run("fetch models --vintage a --latest").exit_code == 2);
}

TEST_CASE("fetch models --latest reads the table before it replaces anything") {
  const Setting setting;
  std::string body = models_csv;
  Server server;
  server.on("/data/all_ai_models.csv",
            [&](const httplib::Request&, httplib::Response& r) { r.set_content(body, "text/csv"); });
  server.start();
  const std::string command = "fetch models --latest --base-url " + server.base();
  const Finished run = setting.run(command);
  INFO(run.log);
  CHECK(run.exit_code == 0);
  CHECK_THAT(run.log, contains("2 models"));
  for (const std::string bad : {"a,b\n1,2\n", "", "<html>busy</html>", "Model,Organization\n\"cut"}) {
    body = bad;
    const Finished refused = setting.run(command);
    CHECK(refused.exit_code == 1);
    CHECK(refused.output.empty());
    CHECK(read_file(setting.cache() / "models.csv") == models_csv);
  }
}

TEST_CASE("fetch openalex plans, crawls, reports, and never shows the key") {
  const Setting setting;
  OpenAlexServer api;
  api.fill("2012-01", 150);
  api.count = [](std::uint64_t n) { return n == 0 ? 0 : n + 1; };
  api.start();
  const std::string command = "fetch openalex --years 2012 --base-url " + api.server.base();
  const std::string key = "OPENALEX_API_KEY=s3cret-key";
  const Finished plan = setting.run(command + " --dry-run", key);
  INFO(plan.log);
  CHECK(plan.exit_code == 3);
  CHECK_THAT(plan.output, contains("works       150 (by the server's counts)") &&
                              contains("at most about 13") &&
                              contains("$0.00; $1.00 a day are free with a key: 1 day(s)"));
  CHECK(api.list_calls == 0);
  const Finished run = setting.run("-v " + command, key);
  INFO(run.log);
  // The server counts one work more than it delivers: what arrived is kept, and the month is requested again.
  CHECK(run.exit_code == 1);
  CHECK_THAT(run.log, contains("2012-01") && contains("150") && contains("151"));
  CHECK_THAT(run.output, contains("works       150 in 13 pages"));
  const Finished short_of_one = setting.run(command + " --dry-run", key);
  CHECK(short_of_one.exit_code == 3);
  CHECK_THAT(short_of_one.output, contains("11 of them here already"));
  api.count = [](std::uint64_t n) { return n; };
  CHECK(setting.run(command, key).exit_code == 0);
  const Finished again = setting.run(command + " --dry-run", key);
  CHECK(again.exit_code == 0);
  CHECK_THAT(again.output, contains("12 of them here already"));
  for (const Finished* finished : {&plan, &run, &again}) {
    CHECK_THAT(finished->output + finished->log, !contains("s3cret-key"));
  }
  for (const auto& [name, content] : contents(setting.cache())) CHECK_THAT(content, !contains("s3cret-key"));
  CHECK(api.server.seen().back().authorization == "Bearer s3cret-key");
}

TEST_CASE("empty lists where the count by year has works are asked again") {
  const Setting setting;
  OpenAlexServer api;
  api.fill("2012-01", 150);
  api.disturb = [](int, const httplib::Request&, httplib::Response& response) {
    response.set_content(R"({"meta":{"count":0,"next_cursor":null},"results":[]})", "application/json");
    return true;
  };
  api.start();
  const std::string command = "fetch openalex --years 2012 --base-url " + api.server.base();
  const Finished run = setting.run(command);
  CHECK(run.exit_code == 1);
  CHECK_THAT(run.log, contains("2012: ") && contains("150"));
  CHECK(setting.run(command + " --dry-run").exit_code == 3);
}

TEST_CASE("fetch openalex takes its key from a file, and sends none that is empty") {
  const Setting setting;
  OpenAlexServer api;
  api.start();
  const std::string command = "fetch openalex --years 2012 --dry-run --base-url " + api.server.base();
  const fs::path file = setting.folder.write("key", "from-file\n");
  CHECK(setting.run(command + " --key-file " + file.string(), "OPENALEX_API_KEY=other").exit_code == 3);
  CHECK(api.server.seen().back().authorization == "Bearer from-file");
  const Finished none = setting.run(command, "OPENALEX_API_KEY=");
  CHECK_THAT(none.log, contains("no key"));
  CHECK(api.server.seen().back().authorization.empty());
  setting.folder.write("key", "two words");
  const Finished bad = setting.run(command + " --key-file " + file.string());
  CHECK(bad.exit_code == 1);
  CHECK_THAT(bad.log, contains("is not a key") && !contains("two words"));
}

TEST_CASE("fetch openalex stops at the budget with exit code 3 and says when to continue") {
  const Setting setting;
  OpenAlexServer api;
  api.fill("2012-01", 250);
  api.disturb = [](int call, const httplib::Request&, httplib::Response& r) {
    if (call != 2) return false;
    r.status = 429;
    r.set_header("X-RateLimit-Remaining", "0");
    r.set_header("X-RateLimit-Reset", "3600");
    return true;
  };
  api.start();
  const std::string command = "fetch openalex --years 2012 --base-url " + api.server.base();
  const Finished run = setting.run(command, "OPENALEX_API_KEY=k");
  CHECK(run.exit_code == 3);
  CHECK_THAT(run.log, contains("1 h 0 min"));
  CHECK(setting.run(command, "OPENALEX_API_KEY=k").exit_code == 0);
}

TEST_CASE("fetch openalex --snapshot streams what its manifest lists") {
  const Setting setting;
  Server server;
  server.on("/data/jsonl/works/manifest.json", [](const httplib::Request&, httplib::Response& r) {
    r.set_content(
        R"({"files":[{"url":"s3://openalex/data/jsonl/works/updated_date=2026-05-01/part_0000.gz","meta":{"record_count":1}}]})",
        "application/json");
  });
  server.on("/data/jsonl/works/updated_date=2026-05-01/part_0000.gz",
            [](const httplib::Request&, httplib::Response& r) {
              r.set_content(computedivide::gzip(work_json(
                                "W1", 2015, 1, R"(,"concepts":[{"id":"https://openalex.org/C119857082"}])")),
                            "application/gzip");
            });
  server.start();
  const std::string command = "fetch openalex --snapshot --base-url " + server.base();
  CHECK(setting.run(command + " --dry-run").exit_code == 3);
  const Finished run = setting.run(command);
  INFO(run.log);
  CHECK(run.exit_code == 0);
  CHECK_THAT(run.output, contains("parts       1 to stream") && contains("         1  kept"));
  CHECK(fs::exists(setting.cache() / "works/snapshot/updated_date=2026-05-01/part_0000.jsonl.gz"));
  CHECK(setting.run(command + " --dry-run").exit_code == 0);
  CHECK(setting.run("fetch openalex --snapshot --sample 3").exit_code == 2);
}
