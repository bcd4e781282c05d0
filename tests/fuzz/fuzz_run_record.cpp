// Any bytes: the reader of run.json gives a record or throws Error, and a record, written, reads back as
// itself.

#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "pipeline/record.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const WrittenRecord once = run_record_from_text({reinterpret_cast<const char*>(data), size}, "run.json");
    const std::string text = run_record_to_text(once.record, once.order);
    const WrittenRecord again = run_record_from_text(text, "again.json");
    if (run_record_to_text(again.record, again.order) != text) std::abort();
  } catch (const Error&) {
    return 0;
  }
  return 0;
}
