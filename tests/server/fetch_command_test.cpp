// fetch as a user calls it: exit codes, what is said, kills, locks, certificates.

#include "catch.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <map>
#include <set>

#include "computedivide/base/files.hpp"
#include "computedivide/base/hash.hpp"
#include "computedivide/results/sources.hpp"
#include "openalex_server.hpp"
#include "process.hpp"
#include "scratch.hpp"

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using computedivide::read_file;

namespace {

const std::string models_csv =
    "Model,Organization,Organization categorization,Publication date,Training compute "
    "(FLOP),Parameters,Domain\n"
    "GPT-3,OpenAI,Industry,2020-05-28,3.14e23,175000000000,Language\n"
    "BERT,Google,Industry,2018-10-11,2.85e20,340000000,Language\n";

/// Sets up a program with a cache and data of its own, that may speak http to this machine.
struct Setting {
  Scratch folder;

  Setting() { fs::create_directories(folder / "data/published"); }

  fs::path cache() const { return folder / "cache"; }

  std::string environment(const std::string& more = "") const {
    return "COMPUTEDIVIDE_TEST_LOOPBACK=1 COMPUTEDIVIDE_CACHE=" + cache().string() +
           " COMPUTEDIVIDE_DATA=" + (folder / "data").string() + " " + more;
  }

  Finished run(const std::string& arguments, const std::string& more = "") const {
    return run_program(arguments + " --first-wait 0.01", environment(more));
  }

  void pin(const std::string& content) const {
    folder.write("data/sources.json",
                 R"({"schema":1,"models":"models-a","files":[{"name":"models-a","title":"A models table",)"
                 R"("file":"models.csv","sets":["models"],"repository":"who/what","commit":"c0ffee",)"
                 R"("path":"a b.csv","sha256":")" +
                     computedivide::sha256_hex(content) + R"(","bytes":)" + std::to_string(content.size()) +
                     R"(,"licence":"CC BY 4.0"}]})");
  }

  /// Starts the program and does not wait.
  pid_t start(const std::vector<std::string>& arguments) const {
    const pid_t child = ::fork();
    if (child != 0) return child;
    const int null = ::open("/dev/null", O_RDWR);
    ::dup2(null, STDOUT_FILENO);
    ::dup2(null, STDERR_FILENO);
    ::setenv("COMPUTEDIVIDE_TEST_LOOPBACK", "1", 1);
    ::setenv("COMPUTEDIVIDE_CACHE", cache().c_str(), 1);
    ::setenv("COMPUTEDIVIDE_DATA", (folder / "data").c_str(), 1);
    std::vector<char*> words{const_cast<char*>(PROGRAM)};
    for (const std::string& word : arguments) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    ::execv(PROGRAM, words.data());
    ::_exit(127);
  }
};

void kill_and_wait(pid_t child) {
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
}

/// Waits for a condition, ten seconds at most.
bool comes_true(const std::function<bool()>& condition) {
  for (int i = 0; i < 1000; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(10ms);
  }
  return false;
}

/// All files below a folder, but the lock, by name.
std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().filename() != ".lock") {
      files[fs::relative(entry.path(), folder).string()] = read_file(entry.path());
    }
  }
  return files;
}

}  // namespace

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
  // The server is gone: what is there is not asked for, not even offline.
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
  CHECK(run.exit_code == 1);
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
                              contains("list calls  at most about 13, and 1 made for this plan") &&
                              contains("$0.00; $1.00 a day are free with a key: 1 day(s)"));
  CHECK(api.list_calls == 0);
  const Finished run = setting.run("-v " + command, key);
  INFO(run.log);
  CHECK(run.exit_code == 0);
  CHECK_THAT(run.output, contains("2012-01: 150 works came, meta.count says 151 (difference -1)") &&
                             contains("works       150 in 13 pages, meta.count of the finished shards 151"));
  const Finished again = setting.run(command + " --dry-run", key);
  CHECK(again.exit_code == 0);
  CHECK_THAT(again.output, contains("12 of them here already"));
  for (const Finished* finished : {&plan, &run, &again}) {
    CHECK_THAT(finished->output + finished->log, !contains("s3cret-key"));
  }
  for (const auto& [name, content] : contents(setting.cache())) CHECK_THAT(content, !contains("s3cret-key"));
  CHECK(api.server.seen().back().authorization == "Bearer s3cret-key");
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
  CHECK_THAT(bad.log, contains("holds what is no key") && !contains("two words"));
}

TEST_CASE("fetch openalex stops at the budget with exit code 3 and says when to go on") {
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
  CHECK_THAT(run.log, contains("budget is spent; go on with the same command in 1 h 0 min"));
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
  server.on("/data/jsonl/works/updated_date=2026-05-01/part_0000.gz", [](const httplib::Request&,
                                                                         httplib::Response& r) {
    r.set_content(work_json("W1", 2015, 1, R"(,"concepts":[{"id":"https://openalex.org/C119857082"}])"),
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

TEST_CASE("a fetch killed in the middle of a file takes it up where it stopped") {
  const Setting setting;
  std::string body;
  while (body.size() < 400'000) body += models_csv;
  setting.pin(body);
  std::atomic<bool> half_sent = false, killed = false;
  Server server;
  server.on("/who/.*", [&](const httplib::Request& q, httplib::Response& r) {
    if (q.has_header("Range")) {
      obey_range(q, r, body, "\"v1\"");
      return;
    }
    r.set_header("ETag", "\"v1\"");
    r.set_content_provider(body.size(), "text/csv",
                           [&](std::size_t offset, std::size_t, httplib::DataSink& sink) {
                             if (offset == 0) return sink.write(body.data(), 200'000);
                             half_sent = true;
                             while (!killed) std::this_thread::sleep_for(5ms);
                             return false;
                           });
  });
  server.start();
  const fs::path part = setting.cache() / "models.csv.part";
  const pid_t child = setting.start({"fetch", "models", "--base-url", server.base()});
  CHECK(comes_true([&] {
    std::error_code error;
    return half_sent && fs::file_size(part, error) == 200'000 && !error;
  }));
  kill_and_wait(child);
  killed = true;
  CHECK_FALSE(fs::exists(setting.cache() / "models.csv"));
  const Finished run = setting.run("fetch models --base-url " + server.base());
  INFO(run.log);
  CHECK(run.exit_code == 0);
  CHECK(read_file(setting.cache() / "models.csv") == body);
  CHECK(server.seen().back().range == "bytes=200000-");
}

TEST_CASE("a crawl killed in the middle of a page asks again for that page alone") {
  const Setting setting;
  OpenAlexServer api;
  api.fill("2012-01", 400);
  std::atomic<bool> half_sent = false, killed = false;
  api.disturb = [&](int call, const httplib::Request&, httplib::Response& r) {
    if (call != 3) return false;
    r.set_content_provider(10'000, "application/json",
                           [&](std::size_t, std::size_t, httplib::DataSink& sink) {
                             if (!half_sent) sink.write("{\"meta\":{", 9);
                             half_sent = true;
                             while (!killed) std::this_thread::sleep_for(5ms);
                             return false;
                           });
    return true;
  };
  api.start();
  const pid_t child =
      setting.start({"fetch", "openalex", "--years", "2012", "--base-url", api.server.base()});
  CHECK(comes_true([&] { return half_sent.load(); }));
  kill_and_wait(child);
  killed = true;
  const Finished run = setting.run("fetch openalex --years 2012 --base-url " + api.server.base());
  INFO(run.log);
  CHECK(run.exit_code == 0);
  CHECK_THAT(run.output, contains("works       400 in 15 pages"));
  std::map<std::string, int> asked;
  for (const std::string& target : api.lists()) ++asked[target];
  CHECK(asked.size() == 15);
  CHECK(api.lists().size() == 16);
}

TEST_CASE("a crawl killed at any of many moments and started again ends with the same bytes") {
  OpenAlexServer api;
  for (int month = 1; month <= 9; ++month) {
    api.fill("2012-0" + std::to_string(month), 30, static_cast<std::size_t>(month) * 1000);
  }
  api.page = 10;
  api.start();
  const std::string command = "fetch openalex --years 2012 --base-url " + api.server.base();
  const Setting whole, pieces;
  REQUIRE(whole.run(command).exit_code == 0);
  for (const auto delay : {150ms, 300ms, 450ms, 600ms, 750ms}) {
    const pid_t child =
        pieces.start({"fetch", "openalex", "--years", "2012", "--base-url", api.server.base()});
    std::this_thread::sleep_for(delay);
    kill_and_wait(child);
  }
  REQUIRE(pieces.run(command).exit_code == 0);
  CHECK(contents(whole.cache()) == contents(pieces.cache()));
}

TEST_CASE("two fetches do not work in one cache at a time") {
  const Setting setting;
  setting.pin(models_csv);
  fs::create_directories(setting.cache());
  const int lock = ::open((setting.cache() / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  REQUIRE(::flock(lock, LOCK_EX | LOCK_NB) == 0);
  const Finished run = setting.run("fetch models");
  ::close(lock);
  CHECK(run.exit_code == 1);
  CHECK_THAT(run.log, contains("another fetch is at work there"));
}

TEST_CASE("offline opens no socket") {
  if (std::system("strace -o /dev/null true 2>/dev/null") != 0) {
    std::printf("skipped: strace is not there or not allowed\n");
    return;
  }
  const Setting setting;
  setting.pin(models_csv);
  for (const std::string arguments :
       {"fetch models --offline", "fetch models --latest --offline", "fetch openalex --offline --dry-run",
        "fetch openalex --offline", "fetch openalex --snapshot --offline"}) {
    const fs::path trace = setting.folder / "trace";
    const std::string command =
        "env ASAN_OPTIONS=detect_leaks=0 " + setting.environment() + " strace -f -o " + trace.string() +
        " -e trace=socket,connect,socketpair,openat " + PROGRAM + " " + arguments + " >/dev/null 2>&1";
    INFO(arguments);
    CHECK(std::system(command.c_str()) != 0);  // 1: what is asked for is not here; 3: it would be fetched
    const std::string calls = read_file(trace);
    CHECK_THAT(calls, contains("openat("));  // the trace is one
    CHECK_THAT(calls, !contains("socket") && !contains("connect("));
  }
}

TEST_CASE("certificates are verified, against --cacert as well, and https does not lead down to http") {
  const Setting setting;
  setting.pin(models_csv);
  const std::string certificate = (setting.folder / "cert.pem").string(),
                    key = (setting.folder / "key.pem").string();
  const std::string command =
      "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext "
      "subjectAltName=IP:127.0.0.1 "
      "-keyout " +
      key + " -out " + certificate + " 2>/dev/null";
  if (std::system(command.c_str()) != 0) {
    std::printf("skipped: no openssl to make a certificate with\n");
    return;
  }
  Server plain;
  plain.on("/.*",
           [](const httplib::Request&, httplib::Response& r) { r.set_content(models_csv, "text/csv"); });
  plain.start();
  Server server(std::make_unique<httplib::SSLServer>(certificate.c_str(), key.c_str()));
  server.on("/who/.*",
            [](const httplib::Request&, httplib::Response& r) { r.set_content(models_csv, "text/csv"); });
  server.on("/data/all_ai_models.csv",
            [&](const httplib::Request&, httplib::Response& r) { r.set_redirect(plain.base() + "/x", 302); });
  server.start();
  const std::string base = " --base-url " + server.base("https");

  const Finished unknown = setting.run("fetch models" + base);
  CHECK(unknown.exit_code == 1);
  CHECK_THAT(unknown.log, contains("certificate") && contains("--cacert"));
  const Finished down = setting.run("fetch models --latest --cacert " + certificate + base);
  CHECK(down.exit_code == 1);
  CHECK_THAT(down.log, contains(plain.base() + "/x: is not encrypted"));
  CHECK(plain.seen().empty());
  const Finished other_name = setting.run("fetch models --cacert " + certificate +
                                          " --base-url https://localhost:" + std::to_string(server.port()));
  CHECK(other_name.exit_code == 1);
  const Finished known = setting.run("fetch models --cacert " + certificate + base);
  INFO(known.log);
  CHECK(known.exit_code == 0);
  CHECK(read_file(setting.cache() / "models.csv") == models_csv);
}

TEST_CASE("http is refused where the tests' flag is not set") {
  const Setting setting;
  setting.pin(models_csv);
  const Finished run =
      setting.run("fetch models --base-url http://127.0.0.1:1", "COMPUTEDIVIDE_TEST_LOOPBACK=0");
  CHECK(run.exit_code == 1);
  CHECK_THAT(run.log, contains("is not encrypted"));
}
