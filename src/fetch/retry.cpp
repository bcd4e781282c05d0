// When to ask again, and how long to wait before.
//
// Waits are drawn with full jitter: evenly from nothing to a bound that doubles from one second (M. Brooker,
// "Exponential Backoff and Jitter", AWS Architecture Blog, 2015), which spreads many clients best. A server's
// Retry-After is a lower bound; where it asks for more than the policy waits, the answer is final and the
// caller says when to come back.

#include <algorithm>
#include <thread>

#include "base/address.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/json_parts.hpp"
#include "fetch/http.hpp"

namespace computedivide {

using std::chrono::milliseconds;

std::string_view HttpResponse::header(std::string_view name) const {
  const auto place = headers.find(std::string(name));
  return place == headers.end() ? std::string_view() : std::string_view(place->second);
}

bool worth_retrying(int status) {
  switch (status) {
    case 408:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
    case 522:
    case 524:
      return true;
    default:
      return false;
  }
}

milliseconds backoff(int retry, const HttpPolicy& policy, std::mt19937_64& jitter) {
  milliseconds bound = policy.first_wait;
  for (int i = 0; i < retry && bound < policy.longest_wait; ++i) bound *= 2;
  bound = std::min(bound, policy.longest_wait);
  // The standard's distributions differ between libraries; a remainder of 64 bits does not, and its bias is
  // below 1e-14.
  return milliseconds(static_cast<std::int64_t>(jitter() % static_cast<std::uint64_t>(bound.count() + 1)));
}

std::optional<std::chrono::seconds> retry_after(std::string_view value,
                                                std::chrono::system_clock::time_point now) {
  value = trim(value);
  if (const auto seconds = parse_count(value)) {
    return std::chrono::seconds(static_cast<std::int64_t>(std::min<std::uint64_t>(*seconds, 1'000'000'000)));
  }
  if (const auto date = parse_http_date(value)) {
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(*date - now));
  }
  return std::nullopt;
}

std::chrono::system_clock::time_point HttpSession::now() const {
  return policy_.now ? policy_.now() : std::chrono::system_clock::now();
}

void HttpSession::sleep(milliseconds duration) {
  if (duration.count() <= 0) return;
  if (policy_.sleep) {
    policy_.sleep(duration);
  } else {
    std::this_thread::sleep_for(duration);
  }
}

void HttpSession::keep_pace() {
  const auto time = std::chrono::steady_clock::now();
  if (last_start_ && policy_.least_interval.count() > 0) {
    sleep(std::chrono::ceil<milliseconds>(*last_start_ + policy_.least_interval - time));
  }
  last_start_ = std::chrono::steady_clock::now();
}

HttpResponse HttpSession::retry(const std::function<HttpRequest()>& next, const BodySink* sink,
                                const std::function<bool(const HttpResponse&)>& is_final) {
  for (int tried = 0;; ++tried) {
    const HttpRequest request = next();
    HttpResponse response = attempt(request, sink);
    const bool broken = !response.broken.empty();
    if (!broken && (!worth_retrying(response.status) || (is_final && is_final(response)))) return response;

    const std::string what = broken ? response.broken : fmt::format("HTTP {}", response.status);
    if (tried + 1 >= policy_.tries) {
      if (!broken) return response;
      fail("{}: {}, {} times; a connection that holds is needed (what has come is kept)",
           without_secrets(request.address), what, policy_.tries);
    }
    milliseconds wait = backoff(tried, policy_, jitter_);
    if (const auto asked = retry_after(response.header("retry-after"), now()); asked && !broken) {
      if (*asked > policy_.longest_retry_after) return response;
      wait = std::max<milliseconds>(wait, *asked);
    }
    log::info("{}: {}; trying again in {:.1f} s", without_secrets(request.address), what,
              static_cast<double>(wait.count()) / 1000);
    sleep(wait);
  }
}

HttpResponse HttpSession::get(const HttpRequest& request,
                              const std::function<bool(const HttpResponse&)>& is_final) {
  return retry([&] { return request; }, nullptr, is_final);
}

bool is_web_page(const HttpResponse& response, std::string_view first_bytes) {
  if (first_bytes.starts_with("\xEF\xBB\xBF")) first_bytes.remove_prefix(3);
  const std::string start = to_lower(trim(first_bytes.substr(0, 256)));
  return start.starts_with("<!doctype html") || start.starts_with("<html") ||
         to_lower(response.header("content-type")).starts_with("text/html");
}

void expect_success(const HttpResponse& response, std::string_view secret) {
  if (response.status / 100 == 2) return;
  std::string said;
  if (is_web_page(response, response.body)) {
    said = " (a web page, not data)";
  } else if (!response.body.empty() && trim(response.body).starts_with('{')) {
    // {"error": …, "message": …}: show the sentence meant for people.
    const JsonParts answer(response.body);
    std::string_view message = answer.find("message");
    if (message.empty()) message = answer.find("error");
    if (is_string(message)) message = message.substr(1, message.size() - 2);
    if (!message.empty()) said = fmt::format(" ({})", message);
  }
  std::string_view help = "try again later";
  if (response.status == 401 || response.status == 403) {
    help = secret.empty() ? "a key may be needed (OPENALEX_API_KEY or --key-file)"
                          : "a valid key is needed: the one in OPENALEX_API_KEY or --key-file is refused";
  } else if (response.status == 404 || response.status == 410) {
    help = "an address at which the file still is is needed";
  } else if (response.status / 100 == 4 && response.status != 408 && response.status != 429) {
    help = "a request that the server takes is needed";
  }
  fail("{}: HTTP {}{}; {}", without_secrets(response.address), response.status, without_secret(said, secret),
       help);
}

}  // namespace computedivide
