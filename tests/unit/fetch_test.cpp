// The parts of fetch that need no server: addresses, gzip, the catalogue.

#include "catch.hpp"

#include <map>
#include <set>

#include "base/address.hpp"
#include "base/files.hpp"
#include "base/log.hpp"
#include "computedivide/error.hpp"
#include "data/gzip.hpp"
#include "fetch/download.hpp"
#include "scratch.hpp"

using namespace computedivide;

TEST_CASE("only plain https addresses pass, and http to this machine in tests") {
  const Address address = parse_address("HTTPS://API.OpenAlex.org:8443/works?filter=a:b,c%7Cd", false);
  CHECK(address.scheme == "https");
  CHECK(address.host == "api.openalex.org");
  CHECK(address.port == "8443");
  CHECK(address.rest == "/works?filter=a:b,c%7Cd");
  CHECK(parse_address("https://x.org", false).rest == "/");
  CHECK(parse_address("http://127.0.0.1:80/x", true).host == "127.0.0.1");
  for (const std::string bad :
       {"http://x.org/", "http://127.0.0.1/x", "ftp://x.org/", "file:///etc/passwd", "x.org",
        "https://user:pass@x.org/", "https://user@x.org/", "https://x.org\\@y.org/", "https:///x",
        "https://x.org/a b", "https://x.org/#a", "https://[::1]/", "", "https://x.org:port/",
        "https://x.org/\r\nHost: y"}) {
    INFO(bad);
    CHECK_THROWS_AS(parse_address(bad, false), Error);
  }
  CHECK_THROWS_AS(parse_address("http://127.0.0.1.example.org/", true), Error);
  CHECK(same_server(parse_address("https://x.org/a", false), parse_address("https://X.org:443/b", false)));
  CHECK_FALSE(
      same_server(parse_address("https://x.org/", false), parse_address("https://x.org:444/", false)));
}

TEST_CASE("addresses are shown without what is secret in them") {
  CHECK(without_secrets("https://x.org/a?b=c&API_KEY=k1&d=e") == "https://x.org/a?b=c&API_KEY=…&d=e");
  CHECK(without_secrets("https://x.org/a?token=k1") == "https://x.org/a?token=…");
  CHECK(without_secrets("https://me:k1@x.org/a") == "https://…@x.org/a");
  CHECK(without_secrets("https://x.org/a@b?monkey=1") == "https://x.org/a@b?monkey=1");
  CHECK(without_secret("a k1 b k1", "k1") == "a … b …");
  CHECK(without_secret("abc", "") == "abc");
  CHECK_THROWS_WITH(parse_address("https://me:k1@x.org/a", false), !contains("k1"));
}

TEST_CASE("gzip comes back as it went, byte by byte as well, and is the same every time") {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += std::to_string(i);
  const std::string bytes = gzip(text);
  CHECK(bytes == gzip(text));
  CHECK(bytes.size() < text.size());
  CHECK(gunzip(bytes, "x") == text);
  CHECK(gunzip("plain {}", "x") == "plain {}");
  CHECK(gunzip(bytes + std::string(100, '\0'), "x") == text);
  std::string slow;
  Inflater inflater([&](std::string_view piece) { slow += piece; });
  for (const char c : gzip("ab") + gzip("cd")) inflater.push({&c, 1}, "x");
  CHECK(inflater.complete());
  CHECK(slow == "abcd");
  CHECK_THROWS_WITH(gunzip(bytes.substr(0, bytes.size() - 3), "x"), contains("ends too early"));
  CHECK_THROWS_WITH(gunzip(bytes + "\x1f\x8bjunk behind it", "x"), contains("is damaged"));
}

TEST_CASE("the pinned files are well-formed, and no two of a set go to the same place") {
  const Catalogue catalogue = read_catalogue(shipped_data() / "sources.json");
  CHECK(catalogue.files.size() == 428);
  std::set<std::string> names;
  std::map<std::string, std::set<std::string>> places;
  for (const PinnedFile& file : catalogue.files) {
    INFO(file.name);
    CHECK(names.insert(file.name).second);
    CHECK(file.commit.size() == 40);
    CHECK(file.bytes > 0);
    CHECK_FALSE(file.sets.empty());
    CHECK_NOTHROW(parse_address(pinned_address(file), false));
    for (const std::string& set : file.sets) {
      if (file.file != "models.csv") CHECK(places[set].insert(file.file.string()).second);
    }
  }
  CHECK(names.contains(catalogue.models));
  CHECK(pinned_address(catalogue.files[0]) ==
        "https://raw.githubusercontent.com/epoch-research/training-cost-trends/"
        "263c40a159307e917213d1dc433c617e47d55bfe/data/All%20ML%20Systems%20-%20full%20view.csv");
}

TEST_CASE("a catalogue whose files would leave the cache is refused") {
  const Scratch folder;
  for (const std::string place : {"/etc/passwd", "../x", "a/../../x"}) {
    const auto path = folder.write(
        "sources.json", R"({"schema":1,"models":"x","files":[{"name":"x","title":"","file":")" + place +
                            R"(","sets":[],"repository":"","commit":"","path":"","sha256":")" +
                            std::string(64, '0') + R"(","bytes":1,"licence":""}]})");
    CHECK_THROWS_WITH(read_catalogue(path), contains("outside of the cache"));
  }
}

TEST_CASE("durations are said in their two largest units") {
  using std::chrono::seconds;
  CHECK(spoken_duration(seconds(5)) == "5 s");
  CHECK(spoken_duration(seconds(125)) == "2 min 5 s");
  CHECK(spoken_duration(seconds(7620)) == "2 h 7 min");
  CHECK(spoken_duration(seconds(200'000)) == "2 days 7 h");
  CHECK(spoken_duration(seconds(-3)) == "0 s");
}
