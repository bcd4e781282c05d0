// Addresses: which may be requested, and how they may be shown.
//
// Only a narrow subset of RFC 3986 is let through, so that this parser and libcurl's cannot read the same
// text differently: no user information, no backslash, no space, a host of letters, digits, dots and hyphens.

#include "base/address.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

namespace {

bool is_host(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(),
                                      [](char c) { return is_alphanumeric(c) || c == '.' || c == '-'; });
}

bool is_rest(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return c > ' ' && c < 127 && c != '\\' && c != '"' && c != '<' && c != '>' && c != '#';
  });
}

}  // namespace

bool is_loopback(const Address& address) {
  return address.host == "127.0.0.1" || address.host == "localhost";
}

Address parse_address(std::string_view text, bool loopback_http) {
  const auto refuse = [&](std::string_view reason) {
    fail("{}: {}; an address like https://host/path is needed", without_secrets(text), reason);
  };
  Address address;
  const std::size_t colon = text.find("://");
  if (colon == std::string_view::npos) refuse("is not a web address");
  address.scheme = to_lower(text.substr(0, colon));
  std::string_view after = text.substr(colon + 3);
  const std::size_t slash = std::min(after.find_first_of("/?#"), after.size());
  std::string_view host = after.substr(0, slash);
  address.rest = std::string(after.substr(slash));
  if (!address.rest.starts_with('/')) address.rest.insert(0, "/");
  if (const std::size_t port = host.find(':'); port != std::string_view::npos) {
    address.port = std::string(host.substr(port + 1));
    host = host.substr(0, port);
    if (address.port.empty() || address.port.size() > 5 ||
        !std::all_of(address.port.begin(), address.port.end(), is_digit))
      refuse("has a user, a password or a port that is not a number");
  }
  address.host = to_lower(host);
  if (!is_host(address.host)) refuse("does not have a plain host name");
  if (!is_rest(address.rest)) refuse("holds characters that must be written as %XX");
  if (address.scheme == "https") return address;
  if (address.scheme == "http" && loopback_http && is_loopback(address)) return address;
  refuse(address.scheme == "http" ? "is not encrypted" : "is of an unsupported kind");
  return address;
}

bool same_server(const Address& a, const Address& b) {
  const auto port = [](const Address& address) {
    return !address.port.empty() ? address.port : address.scheme == "https" ? std::string("443") : "80";
  };
  return a.scheme == b.scheme && a.host == b.host && port(a) == port(b);
}

std::string percent_encode(std::string_view text, std::string_view keep) {
  std::string encoded;
  for (const char c : text) {
    if (is_alphanumeric(c) || contains("-._~", c) || contains(keep, c)) {
      encoded += c;
    } else {
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return encoded;
}

std::string without_secrets(std::string_view address) {
  constexpr std::string_view secret_names =
      "api_key|apikey|key|token|access_token|signature|x-amz-signature|x-amz-security-token|password";
  std::string shown;
  // "https://user:password@host" is refused elsewhere; the refusal must not repeat it.
  if (const std::size_t start = address.find("://"); start != std::string_view::npos) {
    const std::size_t at = address.find('@', start + 3);
    const std::size_t path = address.find_first_of("/?", start + 3);
    if (at != std::string_view::npos && at < path) {
      shown = std::string(address.substr(0, start + 3)) + "…";
      address.remove_prefix(at);
    }
  }
  const std::size_t query = std::min(address.find('?'), address.size());
  shown += address.substr(0, query);
  address.remove_prefix(query);
  while (!address.empty()) {
    const std::size_t end = std::min(address.find_first_of("&#", 1), address.size());
    const std::string_view part = address.substr(0, end);
    const std::size_t equals = part.find('=');
    const std::string name = to_lower(part.substr(1, equals == std::string_view::npos ? equals : equals - 1));
    if (equals != std::string_view::npos && is_one_of(name, secret_names)) {
      shown += std::string(part.substr(0, equals + 1)) + "…";
    } else {
      shown += part;
    }
    address.remove_prefix(end);
  }
  return shown;
}

std::string without_secret(std::string_view text, std::string_view secret) {
  std::string shown(text);
  if (!secret.empty()) replace_all(shown, secret, "…");
  return shown;
}

}  // namespace computedivide
