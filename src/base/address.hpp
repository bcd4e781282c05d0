#pragma once

#include <string>
#include <string_view>

namespace computedivide {

/// A web address, split into its parts. Only these four: no user, no password, no fragment.
struct Address {
  std::string scheme;  ///< "https" or "http"
  std::string host;    ///< in lower case
  std::string port;    ///< empty: the scheme's own
  std::string rest;    ///< path and query, from the slash on
};

/// Splits an address into its parts. Throws Error for anything that is not plain
/// "https://host[:port]/path?query", and for http unless `loopback_http` is set and the host is this machine
/// itself (127.0.0.1 or localhost), which is how the tests' servers are reached.
Address parse_address(std::string_view address, bool loopback_http);

/// True where both name the same server: scheme, host and port. A key is sent to no other server.
bool same_server(const Address& a, const Address& b);

/// True for 127.0.0.1 and localhost.
bool is_loopback(const Address& address);

/// All bytes but letters, digits, "-._~" and those in `keep` as %XX.
std::string percent_encode(std::string_view text, std::string_view keep = "");

/// The address as it may be shown and recorded: values of query parameters that hold keys, tokens or
/// signatures are replaced by "…".
std::string without_secrets(std::string_view address);

/// The text with every occurrence of the secret replaced by "…", for text that a server may echo.
std::string without_secret(std::string_view text, std::string_view secret);

}  // namespace computedivide
