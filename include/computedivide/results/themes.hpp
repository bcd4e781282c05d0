#pragma once

#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

#include "computedivide/data/numbers.hpp"
#include "computedivide/pipeline/step.hpp"
#include "computedivide/plot/figure.hpp"
#include "computedivide/results/score_works.hpp"
#include "computedivide/text/keyness.hpp"
#include "computedivide/text/theme_words.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> themes_reads{"works", "lexicons"};
inline constexpr std::array<std::string_view, 13> themes_parameters{
    "first_year",        "last_year",   "corpus",       "language",     "topic_source",
    "topic_score",       "matching",    "ambiguous",    "academic_set", "strict_team",
    "conference_topics", "theme_topic", "keyness_prior"};

/// The step "themes": themes.csv, themes_words.csv, themes.gp and themes.numbers.json. Where a group has no
/// work of the topic, the numbers say so and there is nothing to draw.
void run_themes(const Inputs& inputs, Outputs& outputs);

/// Engineering themes in academic and in industry abstracts.
struct Themes {
  std::vector<std::string> names;  ///< of the themes: "training_parallelism"
  ThemeWords found;
  std::vector<Keyness> keys;  ///< of found.words
  std::vector<Number> numbers;
};

/// Reads the works and compares the groups. Throws Error as count_theme_words and keyness do.
Themes compute_themes(const std::vector<std::filesystem::path>& paths, const ScoreRun& run,
                      const ThemeOptions& options, double prior_words);

/// The words furthest apart, the first hundred by z each way: the text of themes_words.csv.
std::string theme_words_csv(const Themes& themes);

/// The drawing, its table included: without panels where a group is without works.
Figure draw_themes(const Themes& themes, const ThemeOptions& options, const SourceInfo& source);

}  // namespace computedivide
