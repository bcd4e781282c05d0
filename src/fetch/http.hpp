#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace computedivide {

/// How requests are made. The two clocks are members so that tests need not wait.
struct HttpPolicy {
  bool offline = false;           ///< requests are refused before a socket is opened
  bool loopback_http = false;     ///< http to 127.0.0.1 is allowed: for tests
  std::filesystem::path ca_file;  ///< certificates to trust in place of the system's; empty: the system's
  int tries = 6;
  std::chrono::milliseconds first_wait{1000};      ///< upper end of the first wait, doubled with each attempt
  std::chrono::milliseconds longest_wait{60'000};  ///< of our own waits
  std::chrono::seconds longest_retry_after{600};   ///< if a server asks for more, there is no wait
  std::chrono::milliseconds least_interval{0};     ///< between the starts of two requests
  std::chrono::seconds connect_time{20};
  std::chrono::seconds low_speed_time{60};  ///< aborted when slower than low_speed for this long
  std::uint64_t low_speed = 64;             ///< bytes a second
  std::uint64_t seed = 1;                   ///< of the jitter
  std::function<void(std::chrono::milliseconds)> sleep = [](auto wait) { std::this_thread::sleep_for(wait); };
  std::function<std::chrono::system_clock::time_point()> now = std::chrono::system_clock::now;
};

/// One GET.
struct HttpRequest {
  std::string address;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string bearer;  ///< secret: sent to the address's own server only, never shown; empty: not sent
  std::uint64_t most_bytes = std::uint64_t{1} << 30;  ///< a longer body is aborted; counted as it arrives
  bool compressed = false;                            ///< lets the server compress the transfer
};

/// What came back.
struct HttpResponse {
  int status = 0;                              ///< 0 if the connection broke before a status arrived
  std::map<std::string, std::string> headers;  ///< names in lower case
  std::string body;     ///< for an error, cut at 64 KiB; for a success, unless a sink took it
  std::string address;  ///< where redirects led
  std::string broken;   ///< why the connection broke or the body ended early; empty: complete

  /// The header's value; empty if it is missing. The name in lower case.
  std::string_view header(std::string_view name) const;
};

/// Receives the body of a success as it arrives.
struct BodySink {
  std::function<void(const HttpResponse& head)> begin;  ///< once per attempt, before the first byte
  std::function<void(std::string_view piece)> piece;
};

/// Keeps connections open; all requests made through it share one pace and one source of jitter.
class HttpSession {
 public:
  /// Takes the policy for all its requests.
  explicit HttpSession(HttpPolicy policy) : policy_(std::move(policy)), jitter_(policy_.seed) {}

  /// One attempt, with up to five redirects. Throws Error if the policy forbids the address or that of a
  /// redirect, if the server's certificate is not valid, and if the body is longer than allowed.
  HttpResponse attempt(const HttpRequest& request, const BodySink* sink = nullptr);

  /// Tries until an answer is final: a status that is not worth retrying, one that `is_final` accepts, or the
  /// last attempt. `next` makes a new request for every attempt. The caller judges the status; a connection
  /// that keeps breaking is an Error.
  HttpResponse retry(const std::function<HttpRequest()>& next, const BodySink* sink = nullptr,
                     const std::function<bool(const HttpResponse&)>& is_final = {});

  /// retry() for one unchanging request.
  HttpResponse get(const HttpRequest& request, const std::function<bool(const HttpResponse&)>& is_final = {});

  /// The time by the policy's clock.
  std::chrono::system_clock::time_point now() const { return policy_.now(); }

  /// How its requests are made.
  const HttpPolicy& policy() const { return policy_; }

 private:
  HttpResponse perform(const HttpRequest& request, const BodySink* sink);
  void sleep(std::chrono::milliseconds duration);
  void keep_pace();

  HttpPolicy policy_;
  std::unique_ptr<void, void (*)(void*)> connection_{nullptr, nullptr};  ///< libcurl's handle
  std::mt19937_64 jitter_;
  std::optional<std::chrono::steady_clock::time_point> last_start_;
};

/// True for statuses that may be temporary: 408, 429, 500, 502, 503, 504, 522, 524.
bool worth_retrying(int status);

/// Full jitter (Brooker 2015): a wait drawn uniformly from zero to first_wait·2^retry, at most longest_wait.
std::chrono::milliseconds backoff(int retry, const HttpPolicy& policy, std::mt19937_64& jitter);

/// The wait that a Retry-After asks for, as whole seconds or as an HTTP date; nothing if it is neither.
std::optional<std::chrono::seconds> retry_after(std::string_view value,
                                                std::chrono::system_clock::time_point now);

/// A date in any of HTTP's three forms (RFC 9110, section 5.6.7).
std::optional<std::chrono::system_clock::time_point> parse_http_date(std::string_view text);

/// True where a body is a web page, by its first bytes or its content type: which is what a proxy, a login
/// page or an error page sends in place of data.
bool is_web_page(const HttpResponse& response, std::string_view first_bytes);

/// Throws Error for a status that is not a success, with what the server said and what to do. `secret`
/// is kept out of the message.
void expect_success(const HttpResponse& response, std::string_view secret = "");

}  // namespace computedivide
