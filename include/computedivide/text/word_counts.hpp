#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "computedivide/text/lexicon.hpp"
#include "computedivide/text/matcher.hpp"

namespace computedivide {

/// How often a word, or a several-word term, stands in each of two collections of texts.
struct WordCount {
  std::string word;                          ///< folded
  std::array<std::uint64_t, 2> count{};      ///< occurrences
  std::array<std::uint64_t, 2> documents{};  ///< texts that hold it
};

/// Counts the words of texts in two collections. A word is a maximal run of letters, digits and underscores
/// of two characters at least that is no plain number and no stop word. Of the terms given, those of several
/// words count as one word each where they stand (the longest at one place), and their words do not count
/// there.
class WordCounter {
 public:
  /// From here on only words that are known already are counted: memory stays below about 300 MB.
  static constexpr std::size_t most_words = 2'000'000;

  /// Counts the words that are not in `stop_words`, and `terms` of several words as one, up to `most`
  /// different ones.
  WordCounter(const Lexicon& stop_words, std::span<const std::string> terms, std::size_t most = most_words);

  /// Adds a text to collection 0 or 1.
  void add(std::size_t collection, std::string_view text);

  /// All words, sorted.
  std::vector<WordCount> counts() const;

  /// Occurrences of words that were not counted because too many others had come before.
  std::uint64_t forgotten() const { return forgotten_; }

 private:
  struct Sums {
    std::array<std::uint64_t, 2> count{};
    std::array<std::uint64_t, 2> documents{};
  };
  void take_word(std::string_view folded);

  std::unordered_set<std::string> stop_words_;
  std::vector<std::string> terms_;                    // of several words, folded
  std::vector<std::vector<std::string>> term_words_;  // of each
  Vocabulary vocabulary_;
  TermMatcher matcher_;
  std::size_t most_;
  std::unordered_map<std::string, Sums> sums_;
  std::uint64_t forgotten_ = 0;
  std::unordered_map<std::string, std::uint32_t> text_words_;  // of the text at hand
};

}  // namespace computedivide
