// fetch in trouble: kills, locks, no network, certificates.

#include "fetch_harness.hpp"

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
  std::atomic<bool> half_sent = false, killed = false;
  OpenAlexServer api;
  api.fill("2012-01", 400);
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
  CHECK_THAT(run.log, contains("another fetch is using it"));
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
    const std::string command = "env ASAN_OPTIONS=detect_leaks=0 " + setting.environment() +
                                " strace -f -o " + trace.string() +
                                " -e trace=socket,connect,socketpair,openat " + built_program() + " " +
                                arguments + " >/dev/null 2>&1";
    INFO(arguments);
    CHECK(std::system(command.c_str()) != 0);  // 1: what is asked for is not here; 3: it would be fetched
    const std::string calls = read_file(trace);
    CHECK_THAT(calls, contains("openat("));  // the trace is one
    CHECK_THAT(calls, !contains("socket") && !contains("connect("));
  }
}

TEST_CASE("certificates are verified, those of --cacert and SSL_CERT_FILE too, and https leads to no http") {
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
  const Finished down = setting.run("fetch models --latest" + base, "SSL_CERT_FILE=" + certificate);
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
