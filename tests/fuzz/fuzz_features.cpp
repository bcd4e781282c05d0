// Any line as a row of the table of features: it is refused with the project's own error, or read; what was
// read is written, and read to the same bytes again.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "computedivide/error.hpp"
#include "score/features_file.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  ScoreOptions options;
  options.terms = {"terms", {"GPU", "Large-scale", "train*"}};
  options.themes = {{"theme_memory", {"memory"}}};
  std::vector<std::string> topics;
  FeaturesRowReader reader(options, topics);
  FeaturesRowWriter writer(options);
  std::string line(reinterpret_cast<const char*>(data), size);
  line = line.substr(0, line.find('\n'));
  ScoredWork work;
  work.input = "works.jsonl";
  try {
    reader.read(line, work, "fuzz");
  } catch (const Error&) {
    return 0;
  }
  std::string first, second;
  writer.append(first, work, topics);
  if (first.find('\n') + 1 != first.size()) std::abort();
  reader.read(std::string_view(first).substr(0, first.size() - 1), work, "fuzz");
  writer.append(second, work, topics);
  if (first != second) std::abort();
  return 0;
}
