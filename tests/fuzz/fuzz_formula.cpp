// Any bytes: the formula parser gives a formula or throws Error, quickly.

#include <cstdint>

#include "computedivide/error.hpp"
#include "computedivide/formula.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    computedivide::parse_formula({reinterpret_cast<const char*>(data), size});
  } catch (const computedivide::Error&) {
    return 0;
  }
  return 0;
}
