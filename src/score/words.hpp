#pragma once

#include <tsl/robin_map.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "computedivide/data/team.hpp"
#include "score/features_file.hpp"
#include "score/ids.hpp"
#include "score/lexicon.hpp"
#include "score/tokens.hpp"
#include "stats/keyness.hpp"

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

/// Counts the words of the works that count for keyness, by year and team type.
class WordTable {
 public:
  /// From here on only words that are known already are counted.
  static constexpr std::size_t most_words = 500'000;

  /// Adds a work's words, as FeatureBuilder::words() gives them.
  void add(std::string_view words, int year, TeamType team);

  /// Occurrences of words that were not counted because too many others had come before.
  std::uint64_t forgotten() const { return forgotten_; }

  /// The table as gzip-compressed CSV: a comment line with the settings, then word, topic, year, team,
  /// occurrences, works, sorted.
  std::string file(const Settings& settings, const std::string& topic) const;

 private:
  struct Cell {
    std::uint64_t occurrences = 0;
    std::uint32_t works = 0;
    std::uint32_t last_work = 0;
  };
  NamePlaces words_;
  tsl::robin_map<std::uint64_t, Cell, MixedHash> cells_;  // by word, year and team
  std::uint32_t work_ = 0;
  std::uint64_t forgotten_ = 0;
};

/// What the words are of: the topic, the choices, and the lists behind them.
Settings words_settings(const ReadOptions& read, const ScoreOptions& score);

/// Whether the file is a table of words.
bool is_words_file(const std::filesystem::path& path);

/// A table of words.
struct WordsFile {
  Settings settings;  ///< as words_settings() made them
  /// The words of works with industry (collection 0: industry-only and collaborations) and of academic-only
  /// works (1), sorted.
  std::vector<WordCount> words;
};

/// Reads a table of words. Throws Error for a damaged one.
WordsFile read_words_file(const std::filesystem::path& path);

}  // namespace computedivide
