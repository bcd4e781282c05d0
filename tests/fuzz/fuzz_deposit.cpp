// Any bytes as the deposit of Garcia (2022): its tables, separated by lines of "====", are joined or refused,
// and the stream of works ends.

#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "data/works/source.hpp"
#include "input_folder.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const InputFolder folder;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  folder.empty();
  for (const char* name : {"ai_openalex_works.csv", "ai_concepts.csv", "ai_institute_metadata.csv",
                           "ai_authors.csv", "ai_abstracts.json", "concepts.json"})
    folder.write(name, take_part(text));
  try {
    const auto source = garcia_deposit(folder.path(), ReadOptions{});
    Work work;
    for (std::size_t works = 0; source->next(work); ++works) {
      if (works > size + 1) std::abort();
    }
  } catch (const Error&) {
  }
  return 0;
}
