#pragma once

#include <tsl/robin_map.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/team.hpp"
#include "score/features_file.hpp"
#include "score/pass.hpp"
#include "stats/compare.hpp"

namespace computedivide {

/// Counts the words of the works that count for keyness, by year and team type.
class WordTable {
 public:
  /// From here on only words that are known already are counted.
  static constexpr std::size_t most_words = 500'000;

  /// Adds a work's words, as FeatureBuilder::words() gives them.
  void add(std::string_view words, int year, TeamType team);

  /// Adds the rows of a table of words, those of the years. Throws Error for a damaged one.
  void add(const std::filesystem::path& file, int first_year, int last_year);

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
  Cell* cell(std::string_view word, int year, TeamType team);

  NamePlaces words_;
  tsl::robin_map<std::uint64_t, Cell, MixedHash> cells_;  // by word, year and team
  std::uint32_t work_ = 0;
  std::uint64_t forgotten_ = 0;
};

/// What the words are of: the topic, the choices, and the lists behind them.
Settings words_settings(const ReadOptions& read, const ScoreOptions& score);

/// The table of words that belongs to a table of features: "works_words.csv.gz" beside
/// "works_features.csv.gz", "part.words.csv.gz" beside "part.csv.gz".
std::filesystem::path words_path(const std::filesystem::path& features);

/// Why the table of words next to a table of features cannot be used for the works that count under the
/// settings and years: it is not there, or was made with other lists, choices or years; empty if it can be
/// used. Where no last year is meant (open_end), that of the features counts.
std::string words_refusal(const std::filesystem::path& features, const Settings& wanted, int first_year,
                          int last_year);

/// The words of works with industry (collection 0: industry-only and collaborations) and of academic-only
/// works (1), sorted, from a table of words. Throws Error for a damaged one.
std::vector<WordCount> read_words_file(const std::filesystem::path& path);

}  // namespace computedivide
