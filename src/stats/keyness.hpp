#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace computedivide {

/// How often a word, or a several-word term, occurs in each of two collections of texts.
struct WordCount {
  std::string word;                          ///< folded
  std::array<std::uint64_t, 2> count{};      ///< occurrences
  std::array<std::uint64_t, 2> documents{};  ///< texts that hold it
};

/// How much more a word belongs to collection 0 than to collection 1.
struct Keyness {
  double log_odds = 0;  ///< log of the ratio of the word's odds; above 0 where collection 0 uses it more
  double standard_error = 0;
  double z = 0;  ///< log_odds / standard_error
};

/// The keyness of every word of `counts`, in their order: log-odds ratios with an informative Dirichlet prior
/// (Monroe, Colaresi and Quinn 2008) that is worth `prior_words` words, spread over the vocabulary as the two
/// collections together are. Throws Error where prior_words is not above 0, and where a word occurs in
/// neither collection.
std::vector<Keyness> keyness(const std::vector<WordCount>& counts, double prior_words);

}  // namespace computedivide
