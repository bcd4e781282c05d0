// Any bytes as a list of words, of topics, or of venues and their topics: read, or refused with the project's
// own error.

#include <cstdint>
#include <cstdlib>

#include "computedivide/error.hpp"
#include "data/lexicon.hpp"
#include "input_folder.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const InputFolder folder;
  const std::filesystem::path file = folder.write("words.txt", {reinterpret_cast<const char*>(data), size});
  try {
    for (const std::string& term : read_lexicon(file).terms) {
      if (term.empty()) std::abort();
    }
  } catch (const Error&) {
  }
  try {
    read_topics(file);
  } catch (const Error&) {
  }
  try {
    read_topic_map(file);
  } catch (const Error&) {
  }
  return 0;
}
