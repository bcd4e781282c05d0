#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "computedivide/text/score_works.hpp"
#include "computedivide/text/word_counts.hpp"

namespace computedivide {

/// Whose abstracts are set against one another: collection 0 those of works with industry (industry-only or
/// collaborations), 1 those of academic-only ones.
inline constexpr std::array<const char*, 2> theme_groups{"industry_involved", "academic_only"};

/// Which works' words are counted, and which themes are looked for.
struct ThemeOptions {
  std::string topic = "Natural language processing";  ///< one of the run's topics: only its works count
  std::vector<Lexicon> themes;
  Lexicon stop_words;
  std::size_t most_words = WordCounter::most_words;
};

/// What the works of one collection hold.
struct ThemeGroup {
  std::uint64_t works = 0;
  std::vector<std::uint64_t> with_theme;  ///< works with a term of each theme, in the order of the options
};

/// What the abstracts of both collections hold.
struct ThemeWords {
  std::array<ThemeGroup, 2> groups;
  std::uint64_t other_works = 0;  ///< of the topic, but of neither group
  std::vector<WordCount> words;   ///< sorted
  std::uint64_t forgotten = 0;    ///< occurrences of words beyond the most that are counted
  ScoreReport report;
};

/// Reads all works in the order of their paths, and counts themes and words in the abstracts of the topic's
/// works; filters, duplicates, topics and team types are those of score_works(paths, run). Compute terms of
/// several words count as one word. Throws Error for a topic that the run's lexicon does not have.
ThemeWords count_theme_words(const std::vector<std::filesystem::path>& paths, const ScoreRun& run,
                             const ThemeOptions& options);

}  // namespace computedivide
