// Any bytes: the annotations reader gives papers or throws Error; written out, they read back as themselves.

#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "computedivide/papers.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  PapersFile read;
  try {
    read = read_papers(std::string_view(reinterpret_cast<const char*>(data), size), "fuzz.csv");
  } catch (const Error&) {
    return 0;
  }
  // What was read must be readable: no Error is acceptable from here on.
  const std::string written = papers_to_csv(read.papers);
  if (papers_to_csv(read_papers(written, "again.csv").papers) != written) std::abort();
  return 0;
}
