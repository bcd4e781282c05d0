// Any bytes as the index of reproducibility and its lists of papers, in all their forms: read, or refused
// with the project's own error.

#include <array>
#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "data/papers/author_lists.hpp"
#include "data/papers/index.hpp"
#include "input_folder.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const InputFolder folder;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  folder.empty();
  const std::string_view first = take_part(text);
  const std::array compact{folder.write("NeurIPS.jsonl", first)};
  const std::array raw{folder.write("NeurIPS_2019_ranges.json", first),
                       folder.write("NeurIPS_2019.csv", text)};
  for (const std::span<const std::filesystem::path> files :
       {std::span<const std::filesystem::path>(compact), std::span<const std::filesystem::path>(raw)}) {
    try {
      for (const IndexPaper& paper : read_index(files).papers) {
        if (paper.key.empty()) std::abort();
      }
    } catch (const Error&) {
    }
  }
  try {
    read_conference_list(compact.front());
  } catch (const Error&) {
  }
  split_authors(first);
  return 0;
}
