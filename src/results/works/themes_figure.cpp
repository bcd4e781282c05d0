// Thematic differences as a drawing: the share of works with each theme, a dot and its interval for each
// group.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/linear_axis.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/models/team_counts.hpp"
#include "results/works/themes.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double key_mm = 3;
constexpr double top_mm = 7;
constexpr double height_mm = 40;
constexpr double bottom_mm = 5;
constexpr double right_mm = 2.5;

constexpr double apart = 0.16;  // a group's dot from the middle of its theme, in themes
constexpr double point_pt = 4.0;

std::string_view colour_of_group(std::size_t group) {
  return colour_of(group == 0 ? TeamType::industry_only : TeamType::academic_only);
}

/// "Training parallelism", for a reader.
std::string title_of_theme(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

Table themes_table(const Themes& themes) {
  Table table{
      "themes.csv", {"theme", "group", "works", "works_with_theme", "share", "low", "high", "place"}, {}};
  for (std::size_t i = 0; i < themes.names.size(); ++i) {
    for (std::size_t group = 0; group < 2; ++group) {
      const ThemeGroup& counts = themes.found.groups[group];
      const Number share = share_number("", static_cast<std::int64_t>(counts.with_theme[i]),
                                        static_cast<std::int64_t>(counts.works), "no work");
      const auto cell = [](const std::optional<double>& value) { return value ? format_number(*value) : ""; };
      table.rows.push_back({themes.names[i], theme_groups[group], std::to_string(counts.works),
                            std::to_string(counts.with_theme[i]), cell(share.value), cell(share.low),
                            cell(share.high),
                            format_number(static_cast<double>(i + 1) + (group == 0 ? apart : -apart))});
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
          {{.column = "share",
            .name = "works with the theme",
            .as = ReadAs::percent,
            .details = {count_reading("works_with_theme", "works"),
                        interval_reading("low", "high", ReadAs::percent)}}},
          {}};
}

/// The theme in which the groups differ most.
std::string title_of(const Themes& themes) {
  const auto share = [&](std::size_t group, std::size_t theme) {
    const ThemeGroup& counts = themes.found.groups[group];
    return static_cast<double>(counts.with_theme[theme]) / static_cast<double>(counts.works);
  };
  std::size_t most = 0;
  for (std::size_t i = 1; i < themes.names.size(); ++i) {
    if (std::abs(share(0, i) - share(1, i)) > std::abs(share(0, most) - share(1, most))) most = i;
  }
  return fmt::format("{} differs most: it is in {} of works with industry and {} of academic-only works",
                     title_of_theme(themes.names[most]), percent_words(share(0, most)),
                     percent_words(share(1, most)));
}

}  // namespace

Figure draw_themes(const Themes& themes, const SourceInfo& source) {
  Figure figure;
  figure.name = "themes";
  figure.kind = source.kind;
  figure.table = themes_table(themes);
  const std::array<ThemeGroup, 2>& groups = themes.found.groups;
  if (groups[0].works == 0 || groups[1].works == 0 || themes.names.empty()) return figure;

  const std::string caption = fmt::format(
      "Source: {}. Works of the topic {} whose abstract has a term of the theme, with Wilson 95\u00A0% "
      "intervals.",
      source.title, themes.topic);
  figure.height_mm = top_mm + height_mm + bottom_mm + caption_height_mm(caption, figure.width_mm);
  double highest = 0;
  for (const std::optional<double>& high : numbers_of(figure.table, "high", {})) {
    highest = std::max(highest, high.value_or(0));
  }
  Panel panel;
  panel.y = linear_axis("Works with the theme (%)", 0, highest, height_mm, TickStyle::percent, 0.05);
  panel.y.low = 0;
  std::erase_if(panel.y.ticks, [&](const Tick& tick) { return tick.at < 0; });
  panel.x.low = 0.5;
  panel.x.high = static_cast<double>(themes.names.size()) + 0.5;
  for (std::size_t i = 0; i < themes.names.size(); ++i) {
    panel.x.ticks.push_back({static_cast<double>(i + 1), title_of_theme(themes.names[i])});
  }
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  panel.box.bottom = figure.height_mm - top_mm - height_mm;
  panel.grid = true;
  panel.readings = readings_of(themes);

  const Place place{"place", ""};
  for (std::size_t group = 0; group < 2; ++group) {
    const Rows rows{where_is("group", theme_groups[group])};
    const Colour colour(colour_of_group(group));
    add_mark(figure, panel, ErrorBars{place, "low", "high", colour, 1.0, rows});
    add_mark(figure, panel, Points{place, "share", colour, point_pt, rows});
  }
  add_key(figure,
          {{fmt::format("Academic only (n\u00A0=\u00A0{})", groups[1].works), Colour(colour_of_group(1))},
           {fmt::format("With industry (n\u00A0=\u00A0{})", groups[0].works), Colour(colour_of_group(0))}},
          panel.box.left, figure.height_mm - key_mm);
  add_panel(figure, std::move(panel), figure.height_mm);
  add_caption(figure, caption);
  add_title(figure, title_of(themes));
  return figure;
}

}  // namespace computedivide
