// Any bytes as an answer of OpenAlex: a page of works is read or refused, its ids lie in it, and none of its
// cursors and ids can change the address that they are put into.

#include <cstdint>
#include <cstdlib>

#include "base/address.hpp"
#include "computedivide/error.hpp"
#include "fetch/openalex/openalex.hpp"

using namespace computedivide;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

/// The address with external input in it is still one address, on the same server.
void check_address(const std::string& address) {
  const Address parts = parse_address(address, false);
  require(parts.scheme == "https" && parts.host == "api.example.org");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view body(reinterpret_cast<const char*>(data), size);
  ListPage page;
  try {
    page = read_list_page(body, "fuzz");
  } catch (const Error&) {
    return 0;
  }
  for (const std::string& id : page.ids) require(body.find(id) != std::string_view::npos);
  require(page.cut.size() <= page.ids.size());
  for (const std::string& id : page.cut) check_address(work_address("https://api.example.org", id));
  if (page.next_cursor)
    check_address(list_address("https://api.example.org", {"a:b", *page.next_cursor, {}, 1}));
  return 0;
}
