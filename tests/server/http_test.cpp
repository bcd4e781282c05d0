// One GET and its retries, against a server on this machine.

#include "catch.hpp"

#include <atomic>

#include "base/address.hpp"
#include "computedivide/error.hpp"
#include "fetch/http.hpp"
#include "server.hpp"

using namespace computedivide;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// A server that answers its first requests with the given statuses, then with "fine".
void fail_first(Server& server, std::vector<int> statuses, httplib::Headers headers = {}) {
  auto count = std::make_shared<std::atomic<std::size_t>>(0);
  server.on("/.*", [=](const httplib::Request&, httplib::Response& response) {
    const std::size_t number = (*count)++;
    if (number >= statuses.size()) {
      response.set_content("fine", "text/plain");
      return;
    }
    response.status = statuses[number];
    for (const auto& [name, value] : headers) response.set_header(name, value);
    response.set_content("{\"error\":\"not now\"}", "application/json");
  });
  server.start();
}

HttpRequest get(const Server& server, const std::string& path = "/x") {
  HttpRequest request;
  request.address = server.base() + path;
  return request;
}

std::string error_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

TEST_CASE("statuses that may pass are asked again, with waits below a bound that doubles from one second") {
  std::vector<milliseconds> waits;
  Server server;
  fail_first(server, {500, 503, 504});
  HttpSession session(test_policy(&waits));
  const HttpResponse response = session.get(get(server));
  CHECK(response.status == 200);
  CHECK(response.body == "fine");
  REQUIRE(waits.size() == 3);
  CHECK(waits[0] <= 1000ms);
  CHECK(waits[1] <= 2000ms);
  CHECK(waits[2] <= 4000ms);
}

TEST_CASE("the waits follow from the seed, fill their range and stay below the longest") {
  HttpPolicy policy;
  std::mt19937_64 one(1), same(1), other(2);
  std::vector<milliseconds> first, second, third;
  for (int i = 0; i < 12; ++i) {
    first.push_back(backoff(i, policy, one));
    second.push_back(backoff(i, policy, same));
    third.push_back(backoff(i, policy, other));
    CHECK(first.back() <= std::min(policy.longest_wait, milliseconds(1000) * (1 << std::min(i, 10))));
  }
  CHECK(first == second);
  CHECK(first != third);
  std::vector<milliseconds> draws;
  for (int i = 0; i < 2000; ++i) draws.push_back(backoff(2, policy, one));
  CHECK(*std::min_element(draws.begin(), draws.end()) < 100ms);
  CHECK(*std::max_element(draws.begin(), draws.end()) > 3900ms);
}

TEST_CASE("the last answer is handed back when all tries are used up") {
  std::vector<milliseconds> waits;
  Server server;
  fail_first(server, {503, 503, 503, 503, 503});
  HttpSession session(test_policy(&waits));
  const HttpResponse response = session.get(get(server));
  CHECK(response.status == 503);
  CHECK(server.seen().size() == 4);
  CHECK(waits.size() == 3);
  CHECK_THROWS_WITH(expect_success(response), contains("HTTP 503 (not now); try again later"));
}

TEST_CASE("a Retry-After of seconds is waited for at least") {
  std::vector<milliseconds> waits;
  Server server;
  fail_first(server, {429}, {{"Retry-After", "7"}});
  HttpSession session(test_policy(&waits));
  CHECK(session.get(get(server)).status == 200);
  REQUIRE(waits.size() == 1);
  CHECK(waits[0] == 7s);
}

TEST_CASE("a Retry-After that is a date is waited for by the clock") {
  std::vector<milliseconds> waits;
  Server server;
  fail_first(server, {503}, {{"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"}});
  HttpPolicy policy = test_policy(&waits);
  policy.now = [] { return *parse_http_date("Sun, 06 Nov 1994 08:49:25 GMT"); };
  HttpSession session(policy);
  CHECK(session.get(get(server)).status == 200);
  REQUIRE(waits.size() == 1);
  CHECK(waits[0] == 12s);
}

TEST_CASE("Retry-After is read in all its forms, and nothing else is") {
  const auto now = *parse_http_date("Sun, 06 Nov 1994 08:49:30 GMT");
  CHECK_FALSE(parse_http_date("Wed, 21 Oct 20260 7:28:00 GMT"));  // no clock goes that far
  CHECK(retry_after("120", now) == 120s);
  CHECK(retry_after(" 0 ", now) == 0s);
  CHECK(retry_after("Sun, 06 Nov 1994 08:49:37 GMT", now) == 7s);
  CHECK(retry_after("Sunday, 06-Nov-94 08:49:37 GMT", now) == 7s);
  CHECK(retry_after("Sun Nov  6 08:49:37 1994", now) == 7s);
  CHECK(retry_after("Sun, 06 Nov 1994 08:00:00 GMT", now) == 0s);
  CHECK_FALSE(retry_after("soon", now));
  CHECK_FALSE(retry_after("-5", now));
  CHECK_FALSE(retry_after("", now));
}

TEST_CASE("a server that asks for hours is not waited for") {
  std::vector<milliseconds> waits;
  Server server;
  fail_first(server, {429, 429}, {{"Retry-After", "36000"}});
  HttpSession session(test_policy(&waits));
  CHECK(session.get(get(server)).status == 429);
  CHECK(server.seen().size() == 1);
  CHECK(waits.empty());
}

TEST_CASE("statuses that will not pass are final at once, and the message says what would help") {
  Server server;
  fail_first(server, {404, 401, 400});
  HttpSession session(test_policy());
  CHECK_THROWS_WITH(expect_success(session.get(get(server))), contains("HTTP 404"));
  CHECK_THROWS_WITH(expect_success(session.get(get(server))), contains("HTTP 401") && contains("--key-file"));
  CHECK_THROWS_WITH(expect_success(session.get(get(server))), contains("HTTP 400 (not now)"));
  CHECK(server.seen().size() == 3);
}

TEST_CASE("a broken connection is tried again, and is an error when it never holds") {
  Server server;
  std::atomic<int> count = 0;
  server.on("/once", [&](const httplib::Request&, httplib::Response& response) {
    if (count++ == 0) {
      break_off(response, "half", 8, 4);
    } else {
      response.set_content("whole", "text/plain");
    }
  });
  server.on("/never",
            [](const httplib::Request&, httplib::Response& response) { break_off(response, "half", 8, 4); });
  server.start();
  HttpSession session(test_policy());
  CHECK(session.get(get(server, "/once")).body == "whole");
  CHECK_THROWS_WITH(session.get(get(server, "/never")), contains("4 times"));
}

TEST_CASE("no server at the port is an error after all tries") {
  int port = 0;
  {
    Server server;
    server.start();
    port = server.port();
  }
  std::vector<milliseconds> waits;
  HttpSession session(test_policy(&waits));
  HttpRequest request;
  request.address = "http://127.0.0.1:" + std::to_string(port) + "/";
  CHECK_THROWS_WITH(session.get(request), contains("4 times"));
  CHECK(waits.size() == 3);
}

TEST_CASE("a body that drips is broken off") {
  Server server;
  server.on("/drip", [](const httplib::Request&, httplib::Response& response) {
    response.set_content_provider(1000, "text/plain", [](std::size_t, std::size_t, httplib::DataSink& sink) {
      std::this_thread::sleep_for(100ms);
      return sink.is_writable() && sink.write("x", 1);
    });
  });
  server.start();
  HttpPolicy policy = test_policy();
  policy.tries = 1;
  HttpSession session(policy);
  const auto start = std::chrono::steady_clock::now();
  CHECK_THROWS_WITH(session.get(get(server, "/drip")), contains("too slow"));
  CHECK(std::chrono::steady_clock::now() - start < 10s);
}

TEST_CASE("a body longer than allowed is broken off while it comes, its length known or not") {
  std::atomic<std::size_t> written = 0;  // the server may still be writing when the test is done
  Server server;
  server.on("/endless", [&](const httplib::Request&, httplib::Response& response) {
    response.set_chunked_content_provider("text/plain", [&](std::size_t, httplib::DataSink& sink) {
      const std::string piece(10'000, 'x');
      written += piece.size();
      return sink.write(piece.data(), piece.size());
    });
  });
  server.start();
  HttpSession session(test_policy());
  HttpRequest request = get(server, "/endless");
  request.most_bytes = 100'000;
  CHECK_THROWS_WITH(session.get(request), contains("is longer than 100000 bytes"));
  CHECK(written < 50'000'000);
}

TEST_CASE("redirects are followed on this machine, but not to http elsewhere, nor for ever") {
  Server server;
  server.on("/moved", [](const httplib::Request&, httplib::Response& r) { r.set_redirect("here?a=b", 302); });
  server.on("/here", [](const httplib::Request& q, httplib::Response& r) {
    r.set_content("found " + q.get_param_value("a"), "text/plain");
  });
  server.on("/out", [](const httplib::Request&, httplib::Response& r) {
    r.set_redirect("http://example.org/x", 301);
  });
  server.on("/file",
            [](const httplib::Request&, httplib::Response& r) { r.set_redirect("file:///etc/passwd", 302); });
  server.on("/round", [](const httplib::Request&, httplib::Response& r) { r.set_redirect("/round", 307); });
  server.start();
  HttpSession session(test_policy());
  CHECK(session.get(get(server, "/moved")).body == "found b");
  CHECK_THROWS_WITH(session.get(get(server, "/out")), contains("http://example.org/x: is not encrypted"));
  CHECK_THROWS_WITH(session.get(get(server, "/file")), contains("file:///etc/passwd"));
  CHECK_THROWS_WITH(session.get(get(server, "/round")), contains("redirects"));
}

TEST_CASE("a key goes to the server that it is for, and to no other") {
  Server server, other;
  server.on("/same", [](const httplib::Request&, httplib::Response& r) { r.set_redirect("/last", 302); });
  server.on("/other",
            [&](const httplib::Request&, httplib::Response& r) { r.set_redirect(other.base() + "/x", 302); });
  server.on("/last",
            [](const httplib::Request&, httplib::Response& r) { r.set_content("last", "text/plain"); });
  other.on("/x", [](const httplib::Request&, httplib::Response& r) { r.set_content("other", "text/plain"); });
  server.start();
  other.start();
  HttpSession session(test_policy());
  HttpRequest request = get(server, "/same");
  request.bearer = "s3cret";
  CHECK(session.get(request).body == "last");
  request.address = server.base() + "/other";
  CHECK(session.get(request).body == "other");
  for (const Seen& seen : server.seen()) CHECK(seen.authorization == "Bearer s3cret");
  REQUIRE(other.seen().size() == 1);
  CHECK(other.seen()[0].authorization.empty());
}

TEST_CASE("a key that a server repeats in its error is not shown") {
  Server server;
  server.on("/.*", [](const httplib::Request& request, httplib::Response& response) {
    response.status = 401;
    response.set_content("{\"message\":\"no such key: " + request.get_header_value("Authorization") + "\"}",
                         "application/json");
  });
  server.start();
  HttpSession session(test_policy());
  HttpRequest request = get(server);
  request.bearer = "s3cret";
  const std::string message = error_of([&] { expect_success(session.get(request), request.bearer); });
  CHECK_THAT(message, contains("HTTP 401 (no such key: Bearer …)"));
  CHECK_THAT(message, !contains("s3cret"));
}

TEST_CASE("without a key no Authorization is sent at all") {
  Server server;
  fail_first(server, {});
  HttpSession session(test_policy());
  session.get(get(server));
  REQUIRE(server.seen().size() == 1);
  CHECK(server.seen()[0].authorization.empty());
}

TEST_CASE("an error that is a web page is called one, and its text is not shown") {
  Server server;
  server.on("/.*", [](const httplib::Request&, httplib::Response& response) {
    response.status = 404;
    response.set_content("<!DOCTYPE html><title>lost</title>", "text/html");
  });
  server.start();
  HttpSession session(test_policy());
  const std::string message = error_of([&] { expect_success(session.get(get(server))); });
  CHECK_THAT(message, contains("HTTP 404 (a web page, not data)"));
  CHECK_THAT(message, !contains("lost"));
}

TEST_CASE("offline refuses before anything is sent, and http is refused without the tests' flag") {
  Server server;
  fail_first(server, {});
  HttpPolicy offline = test_policy();
  offline.offline = true;
  CHECK_THROWS_WITH(HttpSession(offline).get(get(server)), contains("--offline forbids connections"));
  HttpPolicy strict = test_policy();
  strict.loopback_http = false;
  CHECK_THROWS_WITH(HttpSession(strict).get(get(server)), contains("is not encrypted"));
  CHECK(server.seen().empty());
}

TEST_CASE("requests keep their distance in time") {
  std::vector<milliseconds> waits;
  Server server;
  fail_first(server, {});
  HttpPolicy policy = test_policy(&waits);
  policy.least_interval = 10'000ms;
  HttpSession session(policy);
  for (int i = 0; i < 3; ++i) session.get(get(server));
  REQUIRE(waits.size() == 2);
  CHECK(waits[0] > 5s);
  CHECK(waits[0] <= 10s);
}
