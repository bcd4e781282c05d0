// Any bytes: a configuration file gives its entries or throws UsageError; each entry has a line of the file.

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "data/toml.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto lines = 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  try {
    for (const computedivide::TomlEntry& entry : computedivide::parse_toml(text, "fuzz.toml")) {
      if (entry.line == 0 || entry.line > lines) std::abort();
      if (!entry.key.empty() && !entry.is_array && entry.values.size() != 1) std::abort();
    }
  } catch (const computedivide::Error&) {
    return 0;
  }
  return 0;
}
