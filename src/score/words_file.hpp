#pragma once

#include <tsl/robin_map.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/team.hpp"
#include "score/features_row.hpp"
#include "score/ids.hpp"
#include "score/keyness.hpp"
#include "score/pass.hpp"
#include "score/settings_line.hpp"

namespace computedivide {

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
