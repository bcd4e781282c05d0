// Any bytes as a file of works: every record is given or counted, errors are of the project's own kind, and
// the stream ends.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "computedivide/base/error.hpp"
#include "computedivide/data/works/sources.hpp"
#include "computedivide/text/scorer.hpp"

using namespace computedivide;

namespace {

ScoreOptions score_options() {
  ScoreOptions options;
  options.terms = parse_lexicon("GPU\nLarge-scale\nScale\nGraphics Processing Unit\n", "terms");
  options.ai_terms = parse_lexicon("deep\ntrain*\nmachine learning\n", "ai");
  options.ambiguous_words = parse_ambiguous_words("*education*\neeg\n", "ambiguous");
  options.ambiguous = Ambiguous::drop;
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Scorer scorer(score_options());
  ReadOptions options;
  options.corpus = Corpus::all;
  options.first_year = 1;
  options.last_year = 9999;
  try {
    const auto source = open_works_stream(
        ByteStream(std::string_view(reinterpret_cast<const char*>(data), size), "fuzz"), options);
    Work work;
    ScoredWork scored;
    // No record takes less than a byte.
    for (std::size_t works = 0; source->next(work); ++works) {
      if (works > size + 1) std::abort();
      scorer.score(work, *source, false, scored);
      if (!scored.drop && (scored.year < 1 || scored.year > 9999)) std::abort();
    }
  } catch (const Error&) {
  }
  return 0;
}
