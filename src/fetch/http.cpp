// One GET by libcurl; nothing else knows it.
//
// Redirects are followed here and not by the library: each new address passes the same gate as the first
// (https, or this very machine in a test; never down from https), and the key stays with the server that it
// is for. Certificates are always verified. There is no short limit on the whole time: a transfer is broken
// off when it does not connect or when it drips. The library does not enforce its size limit on bodies of
// unknown length, so bytes are counted as they come.

#include "fetch/http.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <exception>

#include "base/address.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

constexpr int most_redirects = 5;
constexpr std::size_t most_error_bytes = 64 * 1024;

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// What one transfer's callbacks share.
struct Transfer {
  const HttpRequest& request;
  const BodySink* sink;
  HttpResponse response{};
  std::uint64_t received = 0;
  bool begun = false;
  std::exception_ptr error{};  ///< thrown in a callback; must not cross the library

  void begin() {
    if (begun || sink == nullptr || response.status / 100 != 2) return;
    begun = true;
    if (sink->begin) sink->begin(response);
  }

  void take(std::string_view piece) {
    received += piece.size();
    if (received > request.most_bytes) {
      fail("{}: is longer than {} bytes; the file that was asked for is not",
           without_secrets(request.address), request.most_bytes);
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
      // A new header begins: that before it was an interim answer (100 Continue) or a proxy's.
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

template <class Take>
std::size_t guarded(Transfer& transfer, std::size_t size, Take take) {
  try {
    take();
    return size;
  } catch (...) {
    transfer.error = std::current_exception();
    return 0;  // tells the library to break off
  }
}

std::size_t on_body(char* bytes, std::size_t, std::size_t size, void* user) {
  Transfer& transfer = *static_cast<Transfer*>(user);
  return guarded(transfer, size, [&] { transfer.take({bytes, size}); });
}

std::size_t on_header(char* bytes, std::size_t, std::size_t size, void* user) {
  Transfer& transfer = *static_cast<Transfer*>(user);
  return guarded(transfer, size, [&] { transfer.take_header({bytes, size}); });
}

/// Failures of the network, as against those of certificates and settings, which no second try heals.
bool may_pass(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_PARTIAL_FILE:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
      return true;
    default:
      return false;
  }
}

struct HeaderList {
  curl_slist* list = nullptr;
  HeaderList() = default;
  HeaderList(const HeaderList&) = delete;
  HeaderList& operator=(const HeaderList&) = delete;
  ~HeaderList() { curl_slist_free_all(list); }
  void add(const std::string& line) { list = curl_slist_append(list, line.c_str()); }
};

/// Makes libcurl ready, once for all threads.
bool is_ready() {
  static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
  return code == CURLE_OK;
}

/// The address that a Location means, seen from the one that answered.
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

}  // namespace

struct HttpSession::Connection {
  CURL* const handle = is_ready() ? curl_easy_init() : nullptr;
  Connection() {
    if (handle == nullptr) fail("HTTP: libcurl cannot be started; a working libcurl is needed");
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() { curl_easy_cleanup(handle); }
};

HttpSession::HttpSession(HttpPolicy policy) : policy_(std::move(policy)), jitter_(policy_.seed) {}
HttpSession::~HttpSession() = default;

HttpResponse HttpSession::perform(const HttpRequest& request, const BodySink* sink) {
  const Address address = parse_address(request.address, policy_.loopback_http);
  if (!connection_) connection_ = std::make_unique<Connection>();
  CURL* const handle = connection_->handle;
  const auto set = [&](CURLoption option, auto value) { (curl_easy_setopt)(handle, option, value); };
  curl_easy_reset(handle);  // keeps the open connections
  Transfer transfer{request, sink};
  HeaderList headers;
  for (const auto& [name, value] : request.headers) headers.add(name + ": " + value);
  if (!request.bearer.empty()) headers.add("Authorization: Bearer " + request.bearer);
  const std::string agent = fmt::format("computedivide/{}", version());
  char reason[CURL_ERROR_SIZE] = "";

  set(CURLOPT_URL, request.address.c_str());
  set(CURLOPT_PROTOCOLS_STR, policy_.loopback_http ? "https,http" : "https");
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_HTTPGET, 1L);
  set(CURLOPT_HTTPHEADER, headers.list);
  set(CURLOPT_USERAGENT, agent.c_str());
  set(CURLOPT_SSL_VERIFYPEER, 1L);
  set(CURLOPT_SSL_VERIFYHOST, 2L);
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!policy_.ca_file.empty()) set(CURLOPT_CAINFO, policy_.ca_file.c_str());
  if (request.compressed) set(CURLOPT_ACCEPT_ENCODING, "gzip");
  if (is_loopback(address)) set(CURLOPT_PROXY, "");  // this machine is behind no proxy
  set(CURLOPT_CONNECTTIMEOUT, static_cast<long>(policy_.connect_time.count()));
  set(CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(policy_.low_speed));
  set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(policy_.low_speed_time.count()));
  set(CURLOPT_WRITEFUNCTION, &on_body);
  set(CURLOPT_WRITEDATA, &transfer);
  set(CURLOPT_HEADERFUNCTION, &on_header);
  set(CURLOPT_HEADERDATA, &transfer);
  set(CURLOPT_ERRORBUFFER, reason);
  const CURLcode code = curl_easy_perform(handle);
  // The buffers that the handle points to end with this function.
  curl_easy_reset(handle);

  if (transfer.error) std::rethrow_exception(transfer.error);
  HttpResponse& response = transfer.response;
  response.address = request.address;
  if (code == CURLE_OK) {
    transfer.begin();
    return response;
  }
  response.broken = reason[0] != '\0' ? reason : curl_easy_strerror(code);
  response.try_again = may_pass(code);
  if (!response.try_again) {
    const bool trust = code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE;
    fail("{}: {}; {}", without_secrets(request.address), response.broken,
         trust ? "a valid certificate is needed (--cacert FILE names a private authority's)"
               : "an address that can be reached is needed");
  }
  return response;
}

HttpResponse HttpSession::attempt(const HttpRequest& request, const BodySink* sink) {
  if (policy_.offline) {
    fail("{}: --offline forbids connections; run again without it, or name a file at hand",
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
      fail("{}: leads on and on, {} times; an address that answers is needed",
           without_secrets(request.address), most_redirects);
    }
    const Address from = parse_address(now.address, policy_.loopback_http);
    const std::string target = resolve(now.address, location);
    if (target.empty()) {
      fail("{}: leads to '{}', which is no address; an address that answers is needed",
           without_secrets(now.address), without_secrets(location));
    }
    const Address to = parse_address(target, policy_.loopback_http && from.scheme == "http");
    now.address = target;
    now.bearer = same_server(origin, to) ? request.bearer : "";
  }
}

std::optional<std::chrono::system_clock::time_point> parse_http_date(std::string_view text) {
  // The library's reader takes more than dates with a year, such as "12:00"; HTTP's forms all name the zone
  // or the weekday.
  if (text.empty() || text.find(':') == std::string_view::npos || text.find(' ') == std::string_view::npos) {
    return std::nullopt;
  }
  const time_t seconds = curl_getdate(std::string(text).c_str(), nullptr);
  if (seconds < 0) return std::nullopt;
  return std::chrono::system_clock::from_time_t(seconds);
}

}  // namespace computedivide
