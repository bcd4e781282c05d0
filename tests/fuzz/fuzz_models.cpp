// Any bytes: the models reader gives models or throws Error; written in our schema, they read back as
// themselves.

#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "computedivide/models.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  ModelsFile read;
  try {
    read = read_models(std::string_view(reinterpret_cast<const char*>(data), size), "fuzz.csv");
  } catch (const Error&) {
    return 0;
  }
  // What was read must be readable: no Error is acceptable from here on.
  const std::string written = models_to_csv(read.models);
  if (models_to_csv(read_models(written, "again.csv").models) != written) std::abort();
  return 0;
}
