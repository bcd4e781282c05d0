// Thematic differences in NLP research (Methods, "Thematic differences in engineering topics").
//
// Claim: high-profile industry publications on natural language processing frequently feature engineering
// (training parallelism, memory efficiency, training stability), top academic ones mostly do not.
//
// Method. Abstracts of works on the topic `theme_topic` in two groups, with industry and academic-only. Each
// theme is a small lexicon of ours; a work has the theme where its abstract has any of the terms. Shares by
// group with Wilson 95 % intervals, their difference (Newcombe) and ratio (Katz). Beside them the words that
// set the groups apart, by keyness (log-odds ratio with an informative Dirichlet prior).
//
// Differs from the paper:
// - The paper contrasts "top" and "high-profile" publications that it does not list; here every work of the
//   topic counts, whatever its standing.
// - It prints no counts and no word lists; the lexicons are ours and err towards few, plain terms.
// - A work counts where it has an abstract and a team type; the text of the paper itself is not read.

#include "results/works/themes.hpp"

#include <algorithm>
#include <numeric>

#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "score/words.hpp"
#include "stats/two_proportions.hpp"

namespace computedivide {

namespace {

constexpr std::size_t listed_words = 100;

std::string_view without_prefix(std::string_view name) {
  constexpr std::string_view prefix = "theme_";
  return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
}

Number between_number(std::string name, double value, const Interval& interval, std::int64_t n,
                      std::string unit, std::string method) {
  Number number;
  number.name = std::move(name);
  number.value = value;
  number.low = interval.low;
  number.high = interval.high;
  number.level = interval_level;
  number.n = n;
  number.unit = std::move(unit);
  number.method = std::move(method);
  return number;
}

/// The difference of the two shares, and their ratio.
void add_contrast(std::vector<Number>& numbers, const std::string& theme, const ThemeCounts& found,
                  std::size_t place, const std::string& no_works) {
  const ThemeGroup& industry = found.groups[0];
  const ThemeGroup& academic = found.groups[1];
  const std::string difference = theme + "_difference", ratio = theme + "_ratio";
  if (industry.works == 0 || academic.works == 0) {
    numbers.push_back(missing_number(difference, "share", "newcombe", no_works));
    numbers.push_back(missing_number(ratio, "ratio", "katz", no_works));
    return;
  }
  const std::uint64_t y_1 = industry.with_theme[place], y_2 = academic.with_theme[place];
  const double p_1 = static_cast<double>(y_1) / static_cast<double>(industry.works);
  const double p_2 = static_cast<double>(y_2) / static_cast<double>(academic.works);
  const auto n = static_cast<std::int64_t>(industry.works + academic.works);
  numbers.push_back(between_number(
      difference, p_1 - p_2, difference_interval(y_1, industry.works, y_2, academic.works, interval_level), n,
      "share", "newcombe"));
  if (y_1 == 0 || y_2 == 0) {
    numbers.push_back(missing_number(ratio, "ratio", "katz", "a group has no work with the theme"));
    return;
  }
  numbers.push_back(between_number(ratio, p_1 / p_2,
                                   ratio_interval(y_1, industry.works, y_2, academic.works, interval_level),
                                   n, "ratio", "katz"));
}

std::vector<Number> themes_numbers(const Themes& themes) {
  const ThemeCounts& found = themes.found;
  const auto all =
      static_cast<std::int64_t>(found.groups[0].works + found.groups[1].works + found.other_works);
  std::vector<Number> numbers;
  for (std::size_t group = 0; group < 2; ++group) {
    numbers.push_back(count_number(fmt::format("works_{}", theme_groups[group]),
                                   static_cast<std::int64_t>(found.groups[group].works), all));
  }
  const auto no_works = [&](std::size_t group) {
    return fmt::format("no {} work of the topic '{}'", group == 0 ? "industry-involved" : "academic-only",
                       themes.topic);
  };
  for (std::size_t i = 0; i < themes.names.size(); ++i) {
    for (std::size_t group = 0; group < 2; ++group) {
      numbers.push_back(share_number(fmt::format("{}_share_{}", themes.names[i], theme_groups[group]),
                                     static_cast<std::int64_t>(found.groups[group].with_theme[i]),
                                     static_cast<std::int64_t>(found.groups[group].works), no_works(group)));
    }
    add_contrast(numbers, themes.names[i], found, i, no_works(found.groups[0].works == 0 ? 0 : 1));
  }
  return numbers;
}

}  // namespace

ThemeCounts count_themes(const std::filesystem::path& features, const std::string& topic,
                         const WorkChoices& choices, std::size_t themes) {
  const TopicLexicon list = ml_topics();
  const auto named = std::find_if(list.topics.begin(), list.topics.end(),
                                  [&](const Topic& entry) { return entry.name == topic; });
  const auto place = static_cast<std::uint32_t>(named - list.topics.begin());
  ThemeCounts found;
  for (ThemeGroup& group : found.groups) group.with_theme.resize(themes);
  std::vector<std::uint32_t> topics;
  read_features(features, [&](const ScoredWork& scored) {
    const WorkFeatures& work = scored.features;
    if (scored.duplicate || drop_reason(work, choices)) return;
    topics_of(work, choices, topics);
    if (!std::binary_search(topics.begin(), topics.end(), place)) return;
    const TeamType team = team_type(work.institutions, choices.team);
    const bool industry = team == TeamType::industry_only || team == TeamType::collaboration;
    if (!industry && team != TeamType::academic_only) {
      ++found.other_works;
      return;
    }
    ThemeGroup& group = found.groups[industry ? 0 : 1];
    ++group.works;
    for (std::size_t i = 0; i < themes; ++i) group.with_theme[i] += work.themes[i] > 0 ? 1 : 0;
  });
  return found;
}

Themes compare_themes(std::string topic, const std::vector<Lexicon>& lexicons, ThemeCounts found,
                      std::optional<std::vector<WordCount>> words, double prior_words) {
  Themes themes;
  themes.topic = std::move(topic);
  for (const Lexicon& theme : lexicons) themes.names.emplace_back(without_prefix(theme.name));
  themes.found = std::move(found);
  themes.words = std::move(words);
  if (themes.words) themes.keys = keyness(*themes.words, prior_words);
  themes.numbers = themes_numbers(themes);
  return themes;
}

std::string theme_words_csv(const Themes& themes) {
  std::string text =
      "side,rank,word,count_industry_involved,count_academic_only,documents_industry_involved,"
      "documents_academic_only,log_odds,z\n";
  if (!themes.words) return text + "not available: needs the works,,,,,,,,\n";
  const std::vector<WordCount>& words = *themes.words;
  std::vector<std::size_t> order(words.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t side = 0; side < 2; ++side) {
    // What the file shows of z is what ranks; words without any difference belong to neither side.
    const double sign = side == 0 ? 1 : -1;
    const auto score = [&](std::size_t i) { return sign * rounded(themes.keys[i].z); };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return score(a) != score(b) ? score(a) > score(b) : words[a].word < words[b].word;
    });
    for (std::size_t rank = 0; rank < std::min(listed_words, order.size()); ++rank) {
      const std::size_t i = order[rank];
      if (!(score(i) > 0)) break;
      append_csv_record(text,
                        std::vector<std::string>{
                            theme_groups[side], std::to_string(rank + 1), words[i].word,
                            std::to_string(words[i].count[0]), std::to_string(words[i].count[1]),
                            std::to_string(words[i].documents[0]), std::to_string(words[i].documents[1]),
                            format_number(themes.keys[i].log_odds), format_number(themes.keys[i].z)});
    }
  }
  return text;
}

void run_themes(const Inputs& inputs, Outputs& outputs) {
  const std::vector<Lexicon> lexicons = theme_lexicons();
  const std::string topic = inputs.parameter("theme_topic");
  std::optional<std::vector<WordCount>> words;
  for (const std::filesystem::path& file : inputs.files_ending("works_words.csv.gz"))
    words = read_words_file(file);
  if (!words)
    log::warning("themes: the words of the works are not known under these choices: keyness needs the works");
  const Themes themes = compare_themes(
      topic, lexicons,
      count_themes(inputs.file("works_features.csv.gz"), topic, work_choices(inputs), lexicons.size()),
      std::move(words), inputs.number("keyness_prior"));
  const SourceInfo source = works_source(inputs.file("works.provenance.json"));
  write_figure(outputs, draw_themes(themes, source));
  outputs.write("themes_words.csv", theme_words_csv(themes));
  outputs.write("themes.numbers.json",
                numbers_to_text({"themes", source, inputs.parameters(), themes.numbers}));
}

}  // namespace computedivide
