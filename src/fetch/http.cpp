// One GET with libcurl; no other file uses the library.
//
// Redirects are followed here and not by the library: each new address passes the same checks as the first
// (https, or this very machine in a test; never down from https), and the key is sent only to the server that
// it is for. Certificates are always verified. There is no short limit on the total time: a transfer is
// aborted when it does not connect or becomes too slow. The library does not enforce its size limit on bodies
// of unknown length, so bytes are counted as they arrive.

#include "fetch/http.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <exception>

#include "base/address.hpp"
#include "base/find.hpp"
#include "base/log.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "computedivide/error.hpp"
#include "data/json/json_parts.hpp"

namespace computedivide {

namespace {

constexpr int most_redirects = 5;
constexpr std::size_t most_error_bytes = 64 * 1024;

bool is_redirect(int status) { return holds(std::array{301, 302, 303, 307, 308}, status); }

/// What one transfer's callbacks share.
struct Transfer {
  const HttpRequest& request;
  const BodySink* sink;
  HttpResponse response{};
  std::uint64_t received = 0;
  bool begun = false;
  std::exception_ptr error{};  ///< thrown in a callback; must not propagate through the library

  void begin() {
    if (begun || sink == nullptr || response.status / 100 != 2) return;
    begun = true;
    if (sink->begin) sink->begin(response);
  }

  void take(std::string_view piece) {
    received += piece.size();
    if (received > request.most_bytes) {
      fail("{}: is longer than {} bytes; the requested file is not", without_secrets(request.address),
           request.most_bytes);
    }
    begin();
    if (is_redirect(response.status)) return;
    if (response.status / 100 != 2) {
      response.body.append(
          piece.substr(0, most_error_bytes - std::min(most_error_bytes, response.body.size())));
    } else if (sink != nullptr) {
      sink->piece(piece);
    } else {
      response.body.append(piece);
    }
  }

  void take_header(std::string_view line) {
    if (line.starts_with("HTTP/")) {
      // A new header begins: the one before was an interim answer (100 Continue) or a proxy's.
      response.headers.clear();
      const std::size_t space = line.find(' ');
      const auto status = parse_count(line.substr(std::min(space, line.size() - 1) + 1, 3));
      response.status = status ? static_cast<int>(*status) : 0;
      return;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return;
    response.headers[to_lower(trim(line.substr(0, colon)))] = std::string(trim(line.substr(colon + 1)));
  }
};

/// One of the transfer's functions as a callback of the library.
template <void (Transfer::*take)(std::string_view)>
std::size_t call_back(char* bytes, std::size_t, std::size_t size, void* user) {
  Transfer& transfer = *static_cast<Transfer*>(user);
  try {
    (transfer.*take)({bytes, size});
    return size;
  } catch (...) {
    transfer.error = std::current_exception();
    return 0;  // tells the library to abort
  }
}

/// Network failures, as opposed to failures of certificates and settings, which retrying does not fix.
bool may_pass(CURLcode code) {
  constexpr CURLcode passing[] = {CURLE_COULDNT_RESOLVE_PROXY,
                                  CURLE_COULDNT_RESOLVE_HOST,
                                  CURLE_COULDNT_CONNECT,
                                  CURLE_PARTIAL_FILE,
                                  CURLE_OPERATION_TIMEDOUT,
                                  CURLE_SSL_CONNECT_ERROR,
                                  CURLE_GOT_NOTHING,
                                  CURLE_SEND_ERROR,
                                  CURLE_RECV_ERROR,
                                  CURLE_HTTP2,
                                  CURLE_HTTP2_STREAM,
                                  CURLE_WEIRD_SERVER_REPLY,
                                  CURLE_BAD_CONTENT_ENCODING};
  return holds(passing, code);
}

using HeaderList = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

void add_header(HeaderList& headers, const std::string& line) {
  headers.reset(curl_slist_append(headers.release(), line.c_str()));
}

/// Makes libcurl ready, once for all threads.
bool is_ready() {
  static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
  return code == CURLE_OK;
}

/// The address that a Location header refers to, relative to the one that answered.
std::string resolve(const std::string& base, const std::string& location) {
  CURLU* const url = curl_url();
  std::string resolved;
  char* text = nullptr;
  if (curl_url_set(url, CURLUPART_URL, base.c_str(), 0) == CURLUE_OK &&
      curl_url_set(url, CURLUPART_URL, location.c_str(), CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK &&
      curl_url_set(url, CURLUPART_FRAGMENT, nullptr, 0) == CURLUE_OK &&
      curl_url_get(url, CURLUPART_URL, &text, 0) == CURLUE_OK) {
    resolved = text;
  }
  curl_free(text);
  curl_url_cleanup(url);
  return resolved;
}

/// Where this system keeps its certificates, if not where libcurl looks: a library that is linked in knows
/// only the place of the system that it was built on.
const char* certificates_elsewhere(CURL* handle) {
  const char* usual = nullptr;
  curl_easy_getinfo(handle, CURLINFO_CAINFO, &usual);
  const auto is_there = [](const char* path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
  };
  if (usual == nullptr || is_there(usual)) return nullptr;
  for (const char* path : {"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  // Fedora
                           "/etc/ssl/ca-bundle.pem",                             // openSUSE
                           "/etc/ssl/cert.pem"}) {                               // Alpine
    if (is_there(path)) return path;
  }
  return nullptr;
}

}  // namespace

HttpResponse HttpSession::perform(const HttpRequest& request, const BodySink* sink) {
  const Address address = parse_address(request.address, policy_.loopback_http);
  if (!connection_) connection_ = {is_ready() ? curl_easy_init() : nullptr, &curl_easy_cleanup};
  if (!connection_) fail("HTTP: libcurl cannot be started; a working libcurl is needed");
  CURL* const handle = connection_.get();
  const auto set = [&](CURLoption option, auto value) { (curl_easy_setopt)(handle, option, value); };
  curl_easy_reset(handle);  // keeps the open connections
  Transfer transfer{request, sink};
  HeaderList headers(nullptr, &curl_slist_free_all);
  for (const auto& [name, value] : request.headers) add_header(headers, name + ": " + value);
  if (!request.bearer.empty()) add_header(headers, "Authorization: Bearer " + request.bearer);
  const std::string agent = fmt::format("computedivide/{}", version());
  char reason[CURL_ERROR_SIZE] = "";

  set(CURLOPT_URL, request.address.c_str());
  set(CURLOPT_PROTOCOLS_STR, policy_.loopback_http ? "https,http" : "https");
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_HTTPGET, 1L);
  set(CURLOPT_HTTPHEADER, headers.get());
  set(CURLOPT_USERAGENT, agent.c_str());
  set(CURLOPT_SSL_VERIFYPEER, 1L);
  set(CURLOPT_SSL_VERIFYHOST, 2L);
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!policy_.ca_file.empty()) {
    set(CURLOPT_CAINFO, policy_.ca_file.c_str());
  } else if (const char* elsewhere = certificates_elsewhere(handle)) {
    set(CURLOPT_CAINFO, elsewhere);
  }
  if (request.compressed) set(CURLOPT_ACCEPT_ENCODING, "gzip");
  if (is_loopback(address)) set(CURLOPT_PROXY, "");  // the local machine is not reached through a proxy
  set(CURLOPT_CONNECTTIMEOUT, static_cast<long>(policy_.connect_time.count()));
  set(CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(policy_.low_speed));
  set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(policy_.low_speed_time.count()));
  set(CURLOPT_WRITEFUNCTION, &call_back<&Transfer::take>);
  set(CURLOPT_WRITEDATA, &transfer);
  set(CURLOPT_HEADERFUNCTION, &call_back<&Transfer::take_header>);
  set(CURLOPT_HEADERDATA, &transfer);
  set(CURLOPT_ERRORBUFFER, reason);
  const CURLcode code = curl_easy_perform(handle);
  // The buffers that the handle points to live until the end of this function.
  curl_easy_reset(handle);

  if (transfer.error) std::rethrow_exception(transfer.error);
  HttpResponse& response = transfer.response;
  response.address = request.address;
  if (code == CURLE_OK) {
    transfer.begin();
    return response;
  }
  response.broken = reason[0] != '\0' ? reason : curl_easy_strerror(code);
  if (!may_pass(code)) {
    const bool trust = code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE;
    fail("{}: {}; {}", without_secrets(request.address), response.broken,
         trust ? "a valid certificate is needed (--cacert FILE names a private authority's)"
               : "a reachable address is needed");
  }
  return response;
}

HttpResponse HttpSession::attempt(const HttpRequest& request, const BodySink* sink) {
  if (policy_.offline) {
    fail("{}: --offline forbids connections; run again without it, or name a local file",
         without_secrets(request.address));
  }
  const Address origin = parse_address(request.address, policy_.loopback_http);
  HttpRequest now = request;
  for (int redirects = 0;; ++redirects) {
    keep_pace();
    HttpResponse response = perform(now, sink);
    const std::string location(response.header("location"));
    if (!is_redirect(response.status) || location.empty() || !response.broken.empty()) return response;
    if (redirects == most_redirects) {
      fail("{}: redirects {} times; an address that answers is needed", without_secrets(request.address),
           most_redirects);
    }
    const Address from = parse_address(now.address, policy_.loopback_http);
    const std::string target = resolve(now.address, location);
    if (target.empty()) {
      fail("{}: redirects to '{}', which is not an address; an address that answers is needed",
           without_secrets(now.address), without_secrets(location));
    }
    const Address to = parse_address(target, policy_.loopback_http && from.scheme == "http");
    now.address = target;
    now.bearer = same_server(origin, to) ? request.bearer : "";
  }
}

std::optional<std::chrono::system_clock::time_point> parse_http_date(std::string_view text) {
  // The library's parser also accepts texts such as "12:00", without a year; all of HTTP's forms name the
  // zone or the weekday.
  if (text.empty() || !contains(text, ':') || !contains(text, ' ')) return std::nullopt;
  const time_t seconds = curl_getdate(std::string(text).c_str(), nullptr);
  constexpr auto last =
      std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::time_point::max());
  if (seconds < 0 || seconds > last.time_since_epoch().count()) return std::nullopt;
  return std::chrono::system_clock::from_time_t(seconds);
}

// When to retry, and how long to wait first.
//
// Waits are drawn with full jitter: uniformly from zero to a bound that starts at one second and doubles (M.
// Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015), which spreads many clients best. A
// server's Retry-After is a lower bound; if it asks for more than the policy allows, the answer is final and
// the caller reports when to come back.

using std::chrono::milliseconds;

std::string_view HttpResponse::header(std::string_view name) const {
  const auto place = headers.find(std::string(name));
  return place == headers.end() ? std::string_view() : std::string_view(place->second);
}

bool worth_retrying(int status) { return holds(std::array{408, 429, 500, 502, 503, 504, 522, 524}, status); }

milliseconds backoff(int retry, const HttpPolicy& policy, std::mt19937_64& jitter) {
  milliseconds bound = policy.first_wait;
  for (int i = 0; i < retry && bound < policy.longest_wait; ++i) bound *= 2;
  bound = std::min(bound, policy.longest_wait);
  // The standard's distributions differ between libraries; the remainder of a 64-bit number does not, and its
  // bias is below 1e-14.
  return milliseconds(static_cast<std::int64_t>(jitter() % static_cast<std::uint64_t>(bound.count() + 1)));
}

std::optional<std::chrono::seconds> retry_after(std::string_view value,
                                                std::chrono::system_clock::time_point now) {
  value = trim(value);
  if (const auto seconds = parse_count(value))
    return std::chrono::seconds(static_cast<std::int64_t>(std::min<std::uint64_t>(*seconds, 1'000'000'000)));
  if (const auto date = parse_http_date(value))
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(*date - now));
  return std::nullopt;
}

void HttpSession::sleep(milliseconds duration) {
  if (duration.count() > 0) policy_.sleep(duration);
}

void HttpSession::keep_pace() {
  const auto time = std::chrono::steady_clock::now();
  if (last_start_ && policy_.least_interval.count() > 0)
    sleep(std::chrono::ceil<milliseconds>(*last_start_ + policy_.least_interval - time));
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
      fail("{}: {}, {} times; a stable connection is needed (what was received is kept)",
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
    // {"error": …, "message": …}: show the message meant for people.
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
    help = "an address that still has the file is needed";
  } else if (response.status / 100 == 4 && response.status != 408 && response.status != 429) {
    help = "a request that the server accepts is needed";
  }
  fail("{}: HTTP {}{}; {}", without_secrets(response.address), response.status, without_secret(said, secret),
       help);
}

}  // namespace computedivide
