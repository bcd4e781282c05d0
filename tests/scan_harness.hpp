#pragma once

// What the tests of the passes by 64 bytes share: texts to pass over, and the ways to do it.

#include <string>
#include <vector>

#include "computedivide/data/works/json_scan.hpp"
#include "computedivide/stats/random.hpp"

/// A text with room behind it, as the passes need it.
inline std::string padded(std::string text) {
  text.reserve(text.size() + 64);
  return text;
}

/// The instructions that this processor has.
inline std::vector<computedivide::Simd> simds() {
  using computedivide::best_simd;
  using computedivide::Simd;
  std::vector<Simd> all{Simd::portable};
  if (best_simd() != Simd::portable) all.push_back(Simd::avx2);
  if (best_simd() == Simd::avx512) all.push_back(Simd::avx512);
  return all;
}

/// Pieces of JSON and of words that edits put in.
inline const std::vector<std::string> pieces{
    "{",     "}",  "[",        "]",          ",",       ":",   "\"",   "\\",   " ",   "\\\"", "\\\\",
    "0",     "1",  "17",       "4294967296", "x",       "GPU", "\":[", "],\"", "]}",  "{\"",  "\": [",
    "], \"", "\n", "\xC3\xA9", "\"a\":[1]",  "compute", "the", "-",    "_",    "1.5", "null"};

/// An index as OpenAlex has it, of tokens of many lengths.
inline std::string usual(std::mt19937_64& random, bool blanks) {
  using computedivide::random_below;
  static const std::vector<std::string> words{
      "compute",    "The", "a",    "GPUs,", "(large-scale)", "x_1", "caf\xC3\xA9",
      "\\\"hi\\\"", "net", "C3PO", "",      "memory.",       "of",  "\\u00e9"};
  const std::string blank = blanks ? " " : "";
  std::string text = "{";
  const std::uint64_t tokens = 1 + random_below(random, 30);
  for (std::uint64_t i = 0; i < tokens; ++i) {
    if (i > 0) text += "," + blank;
    text += '"' + words[random_below(random, words.size())];
    text += std::string(random_below(random, 4), 'q') + "\":" + blank + '[';
    const std::uint64_t positions = 1 + random_below(random, 4);
    for (std::uint64_t j = 0; j < positions; ++j) {
      if (j > 0) text += "," + blank;
      text += std::to_string(random_below(random, j == 0 ? 9 : 20000));
    }
    text += ']';
  }
  return padded(text + '}');
}
