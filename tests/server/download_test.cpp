// Files that arrive whole, or not at all.

#include "catch.hpp"

#include <atomic>
#include <fstream>

#include "base/files.hpp"
#include "computedivide/error.hpp"
#include "fetch/download.hpp"
#include "scratch.hpp"
#include "server.hpp"

using namespace computedivide;
namespace fs = std::filesystem;

namespace {

/// 300 kB that do not repeat.
std::string content() {
  std::string text;
  for (int i = 0; text.size() < 300'000; ++i) text += std::to_string(i * 7919) + ",";
  return text;
}

Download pinned(const Server& server, const Scratch& folder, const std::string& body) {
  Download wanted;
  wanted.address = server.base() + "/file.csv";
  wanted.file = folder / "data/file.csv";
  wanted.title = "a file";
  wanted.licence = "CC0";
  wanted.sha256 = sha256_hex(body);
  wanted.bytes = body.size();
  return wanted;
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("a pinned file arrives with its sidecar, and is not asked for twice") {
  const Scratch folder;
  const std::string body = content();
  Server server;
  server.on("/file.csv", [&](const httplib::Request& q, httplib::Response& r) {
    r.set_header("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT");
    obey_range(q, r, body, "\"v1\"");
  });
  server.start();
  HttpSession session(test_policy());
  Download wanted = pinned(server, folder, body);
  wanted.address += "?token=abc";
  std::uint64_t last = 0;
  wanted.progress = [&](std::uint64_t done, std::uint64_t total) {
    CHECK(done > last);
    CHECK(total == body.size());
    last = done;
  };
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(last == body.size());
  CHECK(read_file(wanted.file) == body);
  CHECK(names_in(folder / "data") == std::vector<std::string>{"file.csv", "file.csv.provenance.json"});
  CHECK(
      read_file(sidecar_of(wanted.file)) ==
      "{\n  \"schema\": 1,\n  \"title\": \"a file\",\n  \"address\": \"" + server.base() +
          "/file.csv?token=…\",\n  \"sha256\": \"" + sha256_hex(body) +
          "\",\n  \"bytes\": " + std::to_string(body.size()) +
          ",\n  \"licence\": \"CC0\",\n  \"etag\": \"\\\"v1\\\"\",\n  \"last_modified\": \"Sun, 06 Nov 1994 "
          "08:49:37 GMT\"\n}\n");
  CHECK(download(session, wanted) == Arrival::here_already);
  CHECK(server.seen().size() == 1);
}

TEST_CASE("a body that breaks off is taken up where it stopped") {
  const Scratch folder;
  const std::string body = content();
  Server server;
  std::atomic<int> count = 0;
  server.on("/file.csv", [&](const httplib::Request& q, httplib::Response& r) {
    if (count++ == 0) {
      r.set_header("ETag", "\"v1\"");
      break_off(r, body, body.size(), 100'000);
    } else {
      obey_range(q, r, body, "\"v1\"");
    }
  });
  server.start();
  HttpSession session(test_policy());
  const Download wanted = pinned(server, folder, body);
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(read_file(wanted.file) == body);
  const auto seen = server.seen();
  REQUIRE(seen.size() == 2);
  CHECK(seen[1].range == "bytes=100000-");
  CHECK(seen[1].if_range == "\"v1\"");
}

TEST_CASE("what a killed run left is taken up by the next one") {
  const Scratch folder;
  const std::string body = content();
  Server server;
  std::atomic<bool> well = false;
  server.on("/file.csv", [&](const httplib::Request& q, httplib::Response& r) {
    if (well) {
      obey_range(q, r, body, "\"v1\"");
    } else {
      r.set_header("ETag", "\"v1\"");
      break_off(r, body, body.size(), 50'000);
    }
  });
  server.start();
  const Download wanted = pinned(server, folder, body);
  HttpPolicy once = test_policy();
  once.tries = 1;
  {
    HttpSession session(once);
    CHECK_THROWS_WITH(download(session, wanted), contains("what was received is kept"));
  }
  CHECK(file_stamp(wanted.file.string() + ".part")->size == 50'000);
  CHECK_FALSE(fs::exists(wanted.file));
  well = true;
  HttpSession session(once);
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(server.seen().back().range == "bytes=50000-");
  CHECK(read_file(wanted.file) == body);
}

TEST_CASE("a run killed between the last byte and the renaming has nothing to ask") {
  const Scratch folder;
  const std::string body = content();
  Server server;
  server.start();
  const Download wanted = pinned(server, folder, body);
  fs::create_directories(folder / "data");
  folder.write("data/file.csv.part", body);
  folder.write("data/file.csv.part.json", "{\"address\": \"" + wanted.address +
                                              "\", \"etag\": \"\\\"v1\\\"\", \"last_modified\": \"\"}");
  HttpSession session(test_policy());
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(read_file(wanted.file) == body);
  CHECK(server.seen().empty());
}

TEST_CASE("a server that ignores Range, and one whose file has changed, send it anew") {
  const Scratch folder;
  const std::string body = content();
  const bool changed = GENERATE(false, true);
  Server server;
  std::atomic<int> count = 0;
  server.on("/file.csv", [&](const httplib::Request& q, httplib::Response& r) {
    if (count++ == 0) {
      r.set_header("ETag", "\"v1\"");
      break_off(r, changed ? std::string(body.size(), 'o') : body, body.size(), 100'000);
    } else if (changed) {
      obey_range(q, r, body, "\"v2\"");
    } else {
      r.status = 200;
      r.set_header("ETag", "\"v1\"");
      r.set_content(body, "text/csv");
    }
  });
  server.start();
  HttpSession session(test_policy());
  const Download wanted = pinned(server, folder, body);
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(read_file(wanted.file) == body);
  CHECK(server.seen().size() == 2);
}

TEST_CASE("a server that ignores If-Range is found out by its ETag, or else by the checksum") {
  const Scratch folder;
  const std::string body = content();
  const bool shows_etag = GENERATE(true, false);
  Server server;
  std::atomic<int> count = 0;
  server.on("/file.csv", [&](const httplib::Request& q, httplib::Response& r) {
    if (count++ == 0) {
      r.set_header("ETag", "\"v1\"");
      break_off(r, std::string(body.size(), 'o'), body.size(), 100'000);
      return;
    }
    const std::string range = q.get_header_value("Range");
    if (shows_etag) r.set_header("ETag", "\"v2\"");
    const std::size_t start = range.empty() ? 0 : std::stoul(range.substr(6));
    r.status = range.empty() ? 200 : 206;
    if (!range.empty()) {
      r.set_header("Content-Range", "bytes " + std::to_string(start) + "-" + std::to_string(body.size() - 1) +
                                        "/" + std::to_string(body.size()));
    }
    r.set_content(body.substr(start), "text/csv");
  });
  server.start();
  HttpSession session(test_policy());
  const Download wanted = pinned(server, folder, body);
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(read_file(wanted.file) == body);
  const auto seen = server.seen();
  REQUIRE(seen.size() == 3);
  CHECK(seen[2].range.empty());
}

TEST_CASE("a part that the server refuses to go on with is begun anew") {
  const Scratch folder;
  const std::string body = content();
  Server server;
  server.on("/file.csv", [&](const httplib::Request& q, httplib::Response& r) {
    if (q.has_header("Range")) {
      r.status = 416;
      return;
    }
    r.set_content(body, "text/csv");
  });
  server.start();
  const Download wanted = pinned(server, folder, body);
  fs::create_directories(folder / "data");
  folder.write("data/file.csv.part", "other bytes");
  folder.write("data/file.csv.part.json", "{\"address\": \"" + wanted.address +
                                              "\", \"etag\": \"\\\"v1\\\"\", \"last_modified\": \"\"}");
  HttpSession session(test_policy());
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(read_file(wanted.file) == body);
}

TEST_CASE("a short body without a length is noticed by the pinned length") {
  const Scratch folder;
  const std::string body = content();
  const bool heals = GENERATE(true, false);
  Server server;
  std::atomic<int> count = 0;
  server.on("/file.csv", [&](const httplib::Request& q, httplib::Response& r) {
    if (heals && count++ > 0) {
      obey_range(q, r, body, "\"v1\"");
      return;
    }
    r.set_header("ETag", "\"v1\"");
    r.status = 200;
    r.set_chunked_content_provider("text/csv", [&](std::size_t, httplib::DataSink& sink) {
      sink.write(body.data(), 1000);
      sink.done();
      return true;
    });
  });
  server.start();
  HttpSession session(test_policy());
  const Download wanted = pinned(server, folder, body);
  if (heals) {
    CHECK(download(session, wanted) == Arrival::fetched);
    CHECK(read_file(wanted.file) == body);
  } else {
    CHECK_THROWS_WITH(download(session, wanted), contains("has 1000 bytes; " + std::to_string(body.size())));
    CHECK_FALSE(fs::exists(wanted.file));
    CHECK(server.seen().size() == 4);
  }
}

TEST_CASE("a wrong file, a longer one, and a web page replace nothing") {
  const Scratch folder;
  const std::string body = content();
  Server server;
  std::string answer, type = "text/csv";
  server.on("/file.csv",
            [&](const httplib::Request&, httplib::Response& r) { r.set_content(answer, type.c_str()); });
  server.start();
  HttpSession session(test_policy());
  const Download wanted = pinned(server, folder, body);
  fs::create_directories(folder / "data");
  folder.write("data/file.csv", "what was there");
  SECTION("another content of the same length") {
    answer = std::string(body.size(), 'z');
    CHECK_THROWS_WITH(download(session, wanted),
                      contains("has SHA-256 " + sha256_hex(answer)) && contains("nothing was replaced"));
  }
  SECTION("a longer one") {
    answer = body + "x";
    CHECK_THROWS_WITH(download(session, wanted), contains("is longer than"));
  }
  SECTION("a web page by its type") {
    answer = "<p>Please log in</p>";
    type = "text/html; charset=utf-8";
    CHECK_THROWS_WITH(download(session, wanted), contains("is a web page"));
  }
  SECTION("a web page by its first bytes, of a file that is not pinned") {
    answer = "\n <!DOCTYPE HTML><p>Please log in</p>";
    Download latest = wanted;
    latest.sha256.reset();
    latest.bytes.reset();
    CHECK_THROWS_WITH(download(session, latest), contains("is a web page"));
  }
  CHECK(read_file(wanted.file) == "what was there");
  CHECK(names_in(folder / "data") == std::vector<std::string>{"file.csv"});
}

TEST_CASE("what does not validate replaces nothing, and is fetched anew the next time") {
  const Scratch folder;
  Server server;
  server.on("/file.csv",
            [](const httplib::Request& q, httplib::Response& r) { obey_range(q, r, "bad", "\"v1\""); });
  server.start();
  HttpSession session(test_policy());
  Download wanted = pinned(server, folder, "");
  wanted.sha256.reset();
  wanted.bytes.reset();
  wanted.validate = [](const fs::path& arrived) { fail("{}", read_file(arrived)); };
  for (int i = 0; i < 2; ++i) {
    CHECK_THROWS_WITH(download(session, wanted), "bad");
    CHECK(names_in(folder / "data").empty());
  }
  CHECK(server.seen().back().range.empty());
}

TEST_CASE("a refresh asks whether anything is new, but only for the copy that came") {
  const Scratch folder;
  Server server;
  std::atomic<int> version = 1;
  server.on("/file.csv", [&](const httplib::Request& q, httplib::Response& r) {
    const std::string etag = "W/\"v" + std::to_string(version) + "\"";
    if (q.get_header_value("If-None-Match") == etag) {
      r.status = 304;
      return;
    }
    r.set_header("ETag", etag);
    r.set_content("version " + std::to_string(version), "text/csv");
  });
  server.start();
  HttpSession session(test_policy());
  Download wanted = pinned(server, folder, "");
  wanted.sha256.reset();
  wanted.bytes.reset();
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(download(session, wanted) == Arrival::unchanged);
  version = 2;
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(read_file(wanted.file) == "version 2");
  std::ofstream(wanted.file) << "edited by hand";
  CHECK(download(session, wanted) == Arrival::fetched);
  CHECK(server.seen().back().if_none_match.empty());
  CHECK(read_file(wanted.file) == "version 2");
}

TEST_CASE("a piece is never taken for a file whose length nobody pinned") {
  const Scratch folder;
  const std::string body = content();
  Server server;
  const std::string kind = GENERATE("unasked", "without total", "short", "heals");
  std::atomic<int> count = 0;
  server.on("/file.csv", [&](const httplib::Request& q, httplib::Response& r) {
    const std::string range = q.get_header_value("Range");
    const std::size_t start = range.empty() ? 0 : std::stoul(range.substr(6));
    r.set_header("ETag", "\"v1\"");
    if (kind != "unasked" && range.empty()) {
      break_off(r, body, body.size(), 1000);
      return;
    }
    const std::size_t end = kind == "heals" && ++count > 1 ? body.size() : start + 1000;
    r.status = 206;
    r.set_header("Content-Range",
                 "bytes " + std::to_string(start) + "-" + std::to_string(end - 1) + "/" +
                     (kind == "without total" ? std::string("*") : std::to_string(body.size())));
    r.set_content(body.substr(start, end - start), "text/csv");
  });
  server.start();
  HttpSession session(test_policy());
  Download wanted = pinned(server, folder, "");
  wanted.sha256.reset();
  wanted.bytes.reset();
  if (kind == "heals") {
    CHECK(download(session, wanted) == Arrival::fetched);
    CHECK(read_file(wanted.file) == body);
  } else {
    CHECK_THROWS_AS(download(session, wanted), Error);
    CHECK_FALSE(fs::exists(wanted.file));
  }
}
