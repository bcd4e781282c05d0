// Any bytes: the JSON door gives a document or throws Error, and a document, written, reads back as itself.

#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "computedivide/json.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const std::string once = to_text(parse_json({reinterpret_cast<const char*>(data), size}, "fuzz.json"));
    if (to_text(parse_json(once, "again.json")) != once) std::abort();
  } catch (const Error&) {
    return 0;
  }
  return 0;
}
