// Any bytes as rows of authors, or as the census of NeurIPS 2019: read, or refused with the project's own
// error.

#include <cstdint>

#include "computedivide/error.hpp"
#include "data/papers/author_lists.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    read_author_rows({text, "fuzz.csv"});
  } catch (const Error&) {
  }
  try {
    read_census(text, "fuzz.json");
  } catch (const Error&) {
  }
  title_key(text);
  census_key(text);
  return 0;
}
