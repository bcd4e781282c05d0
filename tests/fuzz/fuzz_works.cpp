// Any bytes as a file of works: every record is given or counted, what is given lies within its memory,
// errors are of the project's own kind, and the stream ends.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "computedivide/error.hpp"
#include "data/works/source.hpp"

using namespace computedivide;

namespace {

/// Reads every byte of the work's texts.
std::uint64_t sum_of(const Work& work) {
  std::uint64_t sum = 0;
  const auto add = [&](std::string_view text) {
    for (const char c : text) sum += static_cast<unsigned char>(c);
  };
  for (const std::string_view text :
       {work.language, work.venue, work.primary_area, work.title, work.abstract.text})
    add(text);
  for (const WorkConcept& entry : work.concepts) add(entry.name);
  for (const WorkConcept& entry : work.topics) add(entry.name);
  for (const std::string_view topic : work.given_topics) add(topic);
  for (const AbstractToken& token : work.abstract.tokens) {
    add(token.text);
    if (token.count == 0) std::abort();
    for (std::uint32_t i = 0; i < token.count; ++i)
      sum += work.abstract.positions.at(token.first_position + i);
  }
  return sum;
}

void read_all(std::string_view bytes, const ReadOptions& options) {
  try {
    const auto source = open_works_stream(ByteStream(bytes, "fuzz"), options);
    Work work;
    volatile std::uint64_t sum = 0;
    // No record takes less than a byte.
    for (std::size_t works = 0; source->next(work); ++works) {
      if (works > bytes.size() + 1) std::abort();
      sum = sum + sum_of(work);
      if (!work.drop && (work.year < options.first_year || work.year > options.last_year)) std::abort();
      if (work.drop == Drop::not_a_work && work.key != 0) std::abort();
    }
  } catch (const Error&) {
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  ReadOptions options;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  read_all(bytes, options);
  options.first_year = 1;
  options.last_year = 9999;
  read_all(bytes, options);
  return 0;
}
