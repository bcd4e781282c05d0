#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "score/keyness.hpp"
#include "score/lexicon.hpp"
#include "score/tokens.hpp"
#include "score/words.hpp"

namespace computedivide {

/// Lists the words of texts, for word clouds and keyness. A word is a maximal run of letters, digits and
/// underscores of at least two characters that is neither a plain number nor a stop word. A several-word term
/// counts as one word (the longest at one place), as the lexicon spells it, and its words do not count there.
class WordLister {
 public:
  /// Only terms of several words matter.
  WordLister(const Lexicon& stop_words, std::span<const std::string> terms);

  /// Appends the words in the order of the text, each with '\n' behind it.
  void append(TokenSequence& text, std::string& out);

 private:
  struct Term {
    std::string text;                // folded
    std::vector<std::string> words;  // the last with its star, if it has one
  };
  bool matches_at(std::size_t at, const Term& term) const;

  std::unordered_set<std::string> stop_words_;
  std::unordered_map<std::string, std::vector<Term>> by_first_word_;  // longest first
  std::vector<Word> words_;                                           // of the text at hand
};

/// Counts the words of texts in two collections.
class WordCounter {
 public:
  /// Takes the lists of a WordLister.
  WordCounter(const Lexicon& stop_words, std::span<const std::string> terms) : lister_(stop_words, terms) {}

  /// Adds a text to collection 0 or 1.
  void add(std::size_t collection, std::string_view text);

  /// All words, sorted.
  std::vector<WordCount> counts() const;

 private:
  struct Sums {
    std::array<std::uint64_t, 2> count{};
    std::array<std::uint64_t, 2> documents{};
    std::uint64_t last_text = 0;
  };
  WordLister lister_;
  TokenSequence tokens_;
  std::string list_;
  std::unordered_map<std::string, Sums> sums_;
  std::uint64_t texts_ = 0;
};

}  // namespace computedivide
