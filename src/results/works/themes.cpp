// Thematic differences in NLP research (Methods, "Thematic differences in engineering topics").
//
// Claim: high-profile industry publications on natural language processing frequently feature engineering
// (training parallelism, memory efficiency, training stability), while top academic ones mostly do not.
//
// Method. Abstracts of works on the topic `theme_topic` in two groups, with industry and academic-only. Each
// theme is a small lexicon of ours; a work has the theme where its abstract has any of the terms. Shares by
// group with Wilson 95 % intervals, their difference (Newcombe) and ratio (Katz). Beside them the words that
// set the groups apart, by keyness (log-odds ratio with an informative Dirichlet prior).
//
// Differs from the paper:
// - The paper contrasts "top" and "high-profile" publications that it does not list; here every work of the
//   topic counts, whatever its standing.
// - It prints no counts and no word lists; the lexicons are ours and deliberately have few, plain terms.
// - The differences over the years after `last_year` are given as well (…_since_2022), where the works are
//   features that have those years.
// - A work counts where it has an abstract and a team type; the text of the paper itself is not read.

#include "results/works/themes.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/log.hpp"
#include "base/text.hpp"
#include "computedivide/csv.hpp"
#include "computedivide/error.hpp"
#include "data/sidecar.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/models/team_counts.hpp"
#include "results/works/counts/words_table.hpp"

namespace computedivide {

namespace {

constexpr std::size_t listed_words = 100;

std::string_view without_prefix(std::string_view name) {
  constexpr std::string_view prefix = "theme_";
  return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
}

/// Industry's share with the theme minus that of academia, or divided by it.
Number contrast_number(const std::string& name, const ThemeCounts& found, std::size_t place,
                       const std::string& no_works, bool is_ratio) {
  const ThemeGroup &industry = found.groups[0], &academic = found.groups[1];
  const std::uint64_t y_1 = industry.with_theme[place], y_2 = academic.with_theme[place];
  const bool no_group = industry.works == 0 || academic.works == 0;
  if (no_group || (is_ratio && (y_1 == 0 || y_2 == 0))) {
    return missing_number(name, is_ratio ? "ratio" : "share", is_ratio ? "katz" : "newcombe",
                          no_group ? no_works : "a group has no work with the theme");
  }
  return (is_ratio ? share_ratio_number : share_difference_number)(name, y_1, industry.works, y_2,
                                                                   academic.works);
}

std::vector<Number> themes_numbers(const Themes& themes) {
  const ThemeCounts& found = themes.found;
  const auto all =
      static_cast<std::int64_t>(found.groups[0].works + found.groups[1].works + found.other_works);
  std::vector<Number> numbers;
  for (std::size_t group = 0; group < 2; ++group) {
    numbers.push_back(
        count_number(fmt::format("works_{}", theme_groups[group]), found.groups[group].works, all));
  }
  const auto no_works = [&](std::size_t group) {
    return fmt::format("no {} work of the topic '{}'", group == 0 ? "industry-involved" : "academic-only",
                       themes.topic);
  };
  for (std::size_t i = 0; i < themes.names.size(); ++i) {
    for (std::size_t group = 0; group < 2; ++group) {
      numbers.push_back(share_number(fmt::format("{}_share_{}", themes.names[i], theme_groups[group]),
                                     found.groups[group].with_theme[i], found.groups[group].works,
                                     no_works(group)));
    }
    const std::string none = no_works(found.groups[0].works == 0 ? 0 : 1);
    numbers.push_back(contrast_number(themes.names[i] + "_difference", found, i, none, false));
    numbers.push_back(contrast_number(themes.names[i] + "_ratio", found, i, none, true));
  }
  return numbers;
}

// The drawing: the share of works with each theme, a dot and its interval for each group.

constexpr double height_mm = 40;
constexpr double apart = 0.16;  // a group's dot from the middle of its theme, in themes
constexpr double point_pt = 4.0;

std::string_view colour_of_group(std::size_t group) {
  return colour_of(group == 0 ? TeamType::industry_only : TeamType::academic_only);
}

/// "Training parallelism", for a reader.
std::string title_of_theme(std::string name) {
  std::ranges::replace(name, '_', ' ');
  return capitalised(std::move(name));
}

Table themes_table(const Themes& themes) {
  Table table{
      "themes.csv", {"theme", "group", "works", "works_with_theme", "share", "low", "high", "place"}, {}};
  for (std::size_t i = 0; i < themes.names.size(); ++i) {
    for (std::size_t group = 0; group < 2; ++group) {
      const ThemeGroup& counts = themes.found.groups[group];
      const Number share = share_number("", counts.with_theme[i], counts.works, "no work");
      table.rows.push_back(row_cells(themes.names[i], theme_groups[group], counts.works, counts.with_theme[i],
                                     share.value, share.low, share.high,
                                     static_cast<double>(i + 1) + (group == 0 ? apart : -apart)));
    }
  }
  return table;
}

Readings readings_of(const Themes& themes) {
  Reading theme{.column = "theme", .as = ReadAs::text};
  for (const std::string& name : themes.names) theme.words[name] = title_of_theme(name);
  const Reading group{.column = "group",
                      .as = ReadAs::text,
                      .words = {{theme_groups[0], "with industry"}, {theme_groups[1], "academic only"}}};
  return {{theme, group},
          {estimate_reading("share", "works with the theme", ReadAs::percent, "works_with_theme", "works")},
          {}};
}

/// The theme in which the groups differ most.
std::string title_of(const Themes& themes) {
  const auto share = [&](std::size_t group, std::size_t theme) {
    const ThemeGroup& counts = themes.found.groups[group];
    return static_cast<double>(counts.with_theme[theme]) / static_cast<double>(counts.works);
  };
  std::size_t most = 0;
  for (std::size_t i = 1; i < themes.names.size(); ++i)
    if (std::abs(share(0, i) - share(1, i)) > std::abs(share(0, most) - share(1, most))) most = i;
  return fmt::format("{} differs most: it is in {} of works with industry and {} of academic-only works",
                     title_of_theme(themes.names[most]), percent_words(share(0, most)),
                     percent_words(share(1, most)));
}

}  // namespace

ThemeCounts count_themes(const std::filesystem::path& features, const std::string& topic,
                         const WorkChoices& choices, std::size_t themes) {
  const TopicLexicon list = ml_topics();
  const auto named = std::ranges::find(list.topics, topic, &Topic::name);
  const auto place = static_cast<std::uint32_t>(named - list.topics.begin());
  ThemeCounts found;
  for (ThemeGroup& group : found.groups) group.with_theme.resize(themes);
  std::vector<std::uint32_t> topics;
  read_features(features, [&](const ScoredWork& scored) {
    const WorkFeatures& work = scored.features;
    if (scored.duplicate || drop_reason(work, choices)) return;
    topics_of(work, choices, topics);
    if (!std::ranges::binary_search(topics, place)) return;
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
      "side,rank,word,count_industry_involved,count_academic_only,documents_industry_involved,documents_"
      "academic_only,log_odds,z\n";
  if (!themes.words) return text + "not available: needs the works,,,,,,,,\n";
  const std::vector<WordCount>& words = *themes.words;
  std::vector<std::size_t> order(words.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t side = 0; side < 2; ++side) {
    // Ranks use z as the file shows it; words without any difference belong to neither side.
    const double sign = side == 0 ? 1 : -1;
    const auto score = [&](std::size_t i) { return sign * rounded(themes.keys[i].z); };
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
      return score(a) != score(b) ? score(a) > score(b) : words[a].word < words[b].word;
    });
    for (std::size_t rank = 0; rank < std::min(listed_words, order.size()); ++rank) {
      const std::size_t i = order[rank];
      if (!(score(i) > 0)) break;
      append_csv_record(text, row_cells(theme_groups[side], rank + 1, words[i].word, words[i].count[0],
                                        words[i].count[1], words[i].documents[0], words[i].documents[1],
                                        themes.keys[i].log_odds, themes.keys[i].z));
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
  const WorkChoices choices = work_choices(inputs), later = later_choices(choices);
  const auto count = [&](const WorkChoices& counted) {
    return count_themes(inputs.file("works_features.csv.gz"), topic, counted, lexicons.size());
  };
  Themes themes =
      compare_themes(topic, lexicons, count(choices), std::move(words), inputs.number("keyness_prior"));
  if (later.first_year < later.last_year) {
    const ThemeCounts found = count(later);
    for (std::size_t i = 0; i < themes.names.size(); ++i)
      themes.numbers.push_back(contrast_number(
          fmt::format("{}_difference_since_{}", themes.names[i], later.first_year), found, i,
          fmt::format("no works of both groups after {} are available", choices.last_year), false));
  }
  const SourceInfo source = read_source(inputs.file("works.provenance.json"));
  write_figure(outputs, draw_themes(themes, source));
  outputs.write("themes_words.csv", theme_words_csv(themes));
  write_numbers(inputs, outputs, "themes", source, themes.numbers);
}

Figure draw_themes(const Themes& themes, const SourceInfo& source) {
  Figure figure = start_figure("themes", source, themes_table(themes));
  const std::array<ThemeGroup, 2>& groups = themes.found.groups;
  if (groups[0].works == 0 || groups[1].works == 0 || themes.names.empty()) return figure;

  const std::string caption = fmt::format(
      "Source: {}. Works of the topic {} whose abstract has a term of the theme, with Wilson 95\u00A0% "
      "intervals.",
      source_words(source), themes.topic);
  Panel panel = new_panel(
      "", "", axis_from_zero("Works with the theme (%)", highest_of(figure.table, {"high"}), height_mm),
      height_mm);
  panel.x.low = 0.5;
  panel.x.high = static_cast<double>(themes.names.size()) + 0.5;
  for (std::size_t i = 0; i < themes.names.size(); ++i)
    panel.x.ticks.push_back({static_cast<double>(i + 1), title_of_theme(themes.names[i])});
  set_width(figure, {&panel});
  panel.grid = true;
  panel.readings = readings_of(themes);

  const Place place{"place", ""};
  for (std::size_t group = 0; group < 2; ++group) {
    const Rows rows{where_is("group", theme_groups[group])};
    const Colour colour(colour_of_group(group));
    add_mark(figure, panel, ErrorBars{place, "low", "high", colour, 1.0, rows});
    add_mark(figure, panel, Points{place, "share", colour, point_pt, rows});
  }
  for (const std::size_t group : {std::size_t{1}, std::size_t{0}}) {
    panel.key.push_back({fmt::format("{} (n\u00A0=\u00A0{})", group == 0 ? "With industry" : "Academic only",
                                     groups[group].works),
                         Colour(colour_of_group(group))});
  }
  compose(figure, {{std::move(panel)}}, caption, title_of(themes));
  return figure;
}

}  // namespace computedivide
