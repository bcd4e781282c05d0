// Features of an index against a search character by character: the same counts of every term, by the longest
// match and independently. Inputs pick pieces of text, so that terms and near misses are frequent.

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "builder_harness.hpp"

using namespace computedivide;

namespace {

const std::array<std::string, 32> pieces{" ",
                                         " ",
                                         " ",
                                         "-",
                                         "GPU",
                                         "gpu",
                                         "large",
                                         "Scale",
                                         "scale",
                                         "graphics",
                                         "Processing",
                                         "unit",
                                         "flop",
                                         "s",
                                         "_",
                                         "2",
                                         ",",
                                         ".",
                                         "\xC3\xA9" /* é */,
                                         "\xE2\x84\xAA" /* Kelvin sign */,
                                         "distributed",
                                         "computing",
                                         "co2",
                                         "530B",
                                         "TPU",
                                         "x",
                                         "(",
                                         "/",
                                         "megatron",
                                         "\xE2\x80\x93" /* en dash */,
                                         "days",
                                         "\xC2\xB2" /* superscript 2 */};

const std::vector<std::string> terms{"GPU",       "Large-scale",
                                     "Scale",     "Graphics Processing Unit",
                                     "FLOPS",     "Distributed Computing",
                                     "Computing", "CO2",
                                     "530B",      "TPU",
                                     "Megatron",  "Days"};

ScoreOptions lists() {
  ScoreOptions options;
  options.terms.terms = terms;
  options.ai_terms.terms = {"deep"};
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const ScoreOptions options = lists();
  static FeatureBuilder builder(options);
  // Tokens of an index hold no space and are not empty here.
  std::string text;
  for (std::size_t i = 0; i < size; ++i) {
    const std::string& piece = pieces[data[i] % pieces.size()];
    if (piece != " " || (!text.empty() && text.back() != ' ')) text += piece;
  }
  if (text.ends_with(' ')) text.pop_back();
  if (text.empty()) return 0;
  const Index index = index_of_text(text);
  const PlainSearch search(text);
  Work work;
  WorkFeatures features;
  for (const bool as_index : {true, false}) {
    work.abstract = as_index ? abstract_of(index) : abstract_of(text);
    builder.build(work, features);
    for (const Matching matching : {Matching::longest, Matching::independent}) {
      if (hits_of(features, options, matching) == search.hits(terms, matching)) continue;
      std::fprintf(stderr, "text: %s\n", text.c_str());
      std::abort();
    }
  }
  return 0;
}
