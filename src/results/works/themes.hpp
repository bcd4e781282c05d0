#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "results/works/counts/score_works.hpp"
#include "stats/compare.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> themes_reads{"score.works", "lexicons"};
inline constexpr std::array<std::string_view, 13> themes_parameters{
    "first_year",        "last_year",   "corpus",       "language",     "topic_source",
    "topic_score",       "matching",    "ambiguous",    "academic_set", "strict_team",
    "conference_topics", "theme_topic", "keyness_prior"};

/// The step "themes": themes.csv, themes_words.csv, themes.gp and themes.numbers.json. Where a group has no
/// work of the topic, the numbers say so and there is nothing to draw. Where the words of the works are not
/// known under the choices made, themes_words.csv says so.
void run_themes(const Inputs& inputs, Outputs& outputs);

/// Whose abstracts are compared: group 0 are works with industry (industry-only or collaborations), group 1
/// academic-only works.
inline constexpr std::array<const char*, 2> theme_groups{"industry_involved", "academic_only"};

/// The works of one group.
struct ThemeGroup {
  std::uint64_t works = 0;
  std::vector<std::uint64_t> with_theme;  ///< works with a term of each theme
};

/// The works of both groups.
struct ThemeCounts {
  std::array<ThemeGroup, 2> groups;
  std::uint64_t other_works = 0;  ///< of the topic, but of neither group
};

/// Counts the works of the topic that count under the choices, from works_features.csv.gz.
ThemeCounts count_themes(const std::filesystem::path& features, const std::string& topic,
                         const WorkChoices& choices, std::size_t themes);

/// Engineering themes in academic and in industry abstracts.
struct Themes {
  std::string topic;
  std::vector<std::string> names;  ///< of the themes: "training_parallelism"
  ThemeCounts found;
  std::optional<std::vector<WordCount>> words;  ///< collection 0 is group 0; nothing if not known
  std::vector<Keyness> keys;                    ///< of the words
  std::vector<Number> numbers;
};

/// Compares the groups. Throws Error as keyness does.
Themes compare_themes(std::string topic, const std::vector<Lexicon>& themes, ThemeCounts found,
                      std::optional<std::vector<WordCount>> words, double prior_words);

/// The words furthest apart, the first hundred by z each way: the text of themes_words.csv.
std::string theme_words_csv(const Themes& themes);

/// The drawing with its table: without panels where a group is without works.
Figure draw_themes(const Themes& themes, const SourceInfo& source);

}  // namespace computedivide
