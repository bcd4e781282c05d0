// Any text as an address, a Retry-After or a date of HTTP: what is taken for an address is the same address
// when it is put together again, and a wait is never below zero.

#include <cstdint>
#include <cstdlib>

#include "base/address.hpp"
#include "computedivide/error.hpp"
#include "fetch/http.hpp"

using namespace computedivide;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const bool loopback : {false, true}) {
    try {
      const Address address = parse_address(text, loopback);
      require(address.scheme == "https" || (loopback && is_loopback(address)));
      const std::string again = address.scheme + "://" + address.host +
                                (address.port.empty() ? "" : ":" + address.port) + address.rest;
      require(same_server(address, parse_address(again, loopback)));
    } catch (const Error&) {
    }
  }
  const std::string shown = without_secrets(text);
  require(without_secrets(shown) == shown);
  const std::string encoded = percent_encode(text);
  require(encoded.find_first_of("&?#/ \n") == std::string::npos);
  const auto now = std::chrono::system_clock::from_time_t(1'700'000'000);
  if (const auto wait = retry_after(text, now)) require(wait->count() >= 0);
  return 0;
}
