// The scan over an inverted index against the text itself: the same counts of every term, by longest match
// and by independent match. Inputs pick pieces of text, so that terms and near misses are frequent.

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include "computedivide/text/scorer.hpp"

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

struct NoSource final : WorksSource {
  bool next(Work&) override { return false; }
  std::string where() const override { return "fuzz"; }
  std::uint64_t file_bytes() const override { return 0; }
  std::uint64_t text_bytes() const override { return 0; }
  std::string_view form() const override { return "fuzz"; }
};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool word_byte(const std::string& text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if (c < 0x80)
    return (c >= '0' && c <= '9') || (lower(text[at]) >= 'a' && lower(text[at]) <= 'z') || c == '_';
  // Of the pieces beyond ASCII only the dash is no part of a word.
  const bool dash = (c == 0xE2 && text.compare(at, 3, "\xE2\x80\x93") == 0) ||
                    (at >= 1 && text.compare(at - 1, 3, "\xE2\x80\x93") == 0) ||
                    (at >= 2 && text.compare(at - 2, 3, "\xE2\x80\x93") == 0);
  return !dash;
}

/// The end of the term where it stands at this place; 0 where it does not.
std::size_t end_of(const std::string& text, std::size_t at, const std::string& term) {
  if (at > 0 && word_byte(text, at - 1)) return 0;
  if (at + term.size() > text.size()) return 0;
  for (std::size_t i = 0; i < term.size(); ++i) {
    const bool gap = term[i] == ' ' || term[i] == '-';
    if (gap ? text[at + i] != ' ' && text[at + i] != '-' : lower(text[at + i]) != lower(term[i])) return 0;
  }
  const std::size_t end = at + term.size();
  return end < text.size() && word_byte(text, end) ? 0 : end;
}

std::map<std::size_t, std::uint32_t> naive(const std::string& text, Matching matching) {
  std::map<std::size_t, std::uint32_t> counts;
  if (matching == Matching::independent) {
    for (std::size_t term = 0; term < terms.size(); ++term) {
      for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = end_of(text, at, terms[term]);
        if (end > 0) ++counts[term];
        at = end > 0 ? end : at + 1;
      }
    }
    return counts;
  }
  for (std::size_t at = 0; at < text.size();) {
    std::size_t best = 0, longest = 0;
    for (std::size_t term = 0; term < terms.size(); ++term) {
      const std::size_t end = end_of(text, at, terms[term]);
      if (end > longest) {
        longest = end;
        best = term;
      }
    }
    if (longest > 0) ++counts[best];
    at = longest > 0 ? longest : at + 1;
  }
  return counts;
}

std::string index_of(const std::vector<std::string>& tokens) {
  std::map<std::string, std::string> positions;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    std::string& list = positions[tokens[i]];
    list += (list.empty() ? "" : ",") + std::to_string(i);
  }
  std::string index = "{";
  for (const auto& [token, list] : positions) {
    if (index.size() > 1) index += ',';
    index += '"' + token + "\":[" + list + ']';
  }
  return index + '}';
}

ScoreOptions options_for(Matching matching) {
  ScoreOptions options;
  options.terms.terms = terms;
  options.ai_terms.terms = {"deep"};
  options.matching = matching;
  options.ambiguous = Ambiguous::keep;
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Scorer longest(options_for(Matching::longest));
  static Scorer independent(options_for(Matching::independent));
  // Tokens of an index hold no blank and are not empty.
  std::vector<std::string> tokens(1);
  for (std::size_t i = 0; i < size; ++i) {
    const std::string& piece = pieces[data[i] % pieces.size()];
    if (piece != " ") {
      tokens.back() += piece;
    } else if (!tokens.back().empty()) {
      tokens.emplace_back();
    }
  }
  if (tokens.back().empty()) tokens.pop_back();
  if (tokens.empty()) return 0;
  std::string text;
  for (const std::string& token : tokens) text += (text.empty() ? "" : " ") + token;
  // The scorer may look at the bytes behind the index.
  const std::string index = index_of(tokens);
  const std::string padded = index + std::string(64, ' ');
  for (const Matching matching : {Matching::longest, Matching::independent}) {
    NoSource source;
    Work work;
    work.year = 2015;
    work.abstract = {Abstract::Form::index, std::string_view(padded).substr(0, index.size())};
    ScoredWork scored;
    (matching == Matching::longest ? longest : independent).score(work, source, false, scored);
    std::map<std::size_t, std::uint32_t> counts;
    for (const TermCount& count : scored.terms) counts[count.term] = count.count;
    if (scored.tokens != tokens.size() || counts != naive(text, matching)) {
      std::fprintf(stderr, "text: %s\n", text.c_str());
      std::abort();
    }
  }
  return 0;
}
