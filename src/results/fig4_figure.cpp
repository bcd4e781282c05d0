// Figure 4 as a drawing: a row a topic, with the growth of compute terms in academic-only works and in works
// with industry as two points and a line between them.

#include <algorithm>
#include <cmath>

#include "computedivide/base/error.hpp"
#include "computedivide/base/text.hpp"
#include "computedivide/plot/labels.hpp"
#include "computedivide/plot/linear_axis.hpp"
#include "computedivide/results/fig4.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double width_mm = 120;
constexpr double right_mm = 4;
constexpr double key_mm = 3;
constexpr double top_mm = 6.5;
constexpr double row_mm = 3.7;
constexpr double bottom_mm = 9;
constexpr double gap_mm = 2;  // between names and panel
constexpr double point_pt = 4.2;

constexpr std::string_view academic_colour = colours::blue;
constexpr std::string_view industry_colour = colours::vermillion;

Table fig4_table(const Fig4& fig4) {
  Table table{
      "fig4.csv",
      {"topic", "rank", "growth_academic_only", "growth_industry_involved", "difference", "academic_first",
       "academic_last", "industry_first", "industry_last", "academic_works", "industry_works"},
      {}};
  std::size_t rank = fig4.drawn.size();
  for (const TopicGrowth& topic : fig4.drawn) {
    std::vector<std::string> row{topic.topic, std::to_string(rank--)};
    for (const double value :
         {*topic.academic.value, *topic.industry.value, *topic.industry.value - *topic.academic.value,
          topic.academic.first, topic.academic.last, topic.industry.first, topic.industry.last}) {
      row.push_back(format_number(value));
    }
    row.push_back(std::to_string(topic.academic.works));
    row.push_back(std::to_string(topic.industry.works));
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// The line between two points, from edge to edge; nothing where they touch.
void add_connection(Figure& figure, const Panel& panel, double from, double to, double rank) {
  const double radius = point_pt * mm_per_pt / 2;
  double left = x_mm(panel, std::min(from, to)) + radius;
  const double right = x_mm(panel, std::max(from, to)) - radius;
  if (right <= left) return;
  const double y = y_mm(panel, rank);
  figure.leaders.push_back({left, y, right, y, Colour(colours::grey)});
}

void add_rows(Figure& figure, const Panel& panel, const Fig4& fig4) {
  double rank = static_cast<double>(fig4.drawn.size());
  for (const TopicGrowth& topic : fig4.drawn) {
    figure.texts.push_back({.text = topic.topic,
                            .x_mm = panel.box.left - gap_mm,
                            .y_mm = y_mm(panel, rank),
                            .align = Align::right,
                            .size_pt = small_pt});
    add_connection(figure, panel, *topic.academic.value, *topic.industry.value, rank);
    rank -= 1;
  }
  // No change: a line through all rows.
  const double zero = x_mm(panel, 0);
  if (zero > panel.box.left && zero < panel.box.right())
    figure.leaders.push_back({zero, panel.box.bottom, zero, panel.box.top(), tint(colours::grey, 0.5)});
}

/// The change, and between which means of how many works.
Reading growth_reading(const std::string& column, const std::string& name, const std::string& group) {
  return {.column = column,
          .name = "compute terms per abstract of " + name,
          .as = ReadAs::signed_percent,
          .details = {{.column = group + "_first", .name = "from", .to = group + "_last"},
                      {.column = group + "_works", .name = "works"}}};
}

std::string caption(const Fig4& fig4, const Fig4Options& options, const SourceInfo& source) {
  const std::string_view rule = options.growth == GrowthRule::trend ? "ends of a line fitted to yearly means"
                                : options.growth == GrowthRule::end_years
                                    ? "last year over first"
                                    : "last three years over first three";
  std::string text = fmt::format(
      "Source: {}. Those of the {} largest topics that mention more compute in {} than in {} ({}); "
      "{}.",
      source.title, fig4.topics.size(), fig4.last_year, fig4.first_year, fig4.drawn.size(), rule);
  if (fig4.academic && fig4.industry) {
    text += fmt::format(" All {} topics: academic-only {}\u00A0%, with industry {}\u00A0%.",
                        fig4.topics.size(), tick_text(fig4.academic->estimate, TickStyle::signed_percent, 1),
                        tick_text(fig4.industry->estimate, TickStyle::signed_percent, 1));
  }
  return text;
}

}  // namespace

Figure draw_fig4(const Fig4& fig4, const Fig4Options& options, const SourceInfo& source) {
  Figure figure;
  figure.name = "fig4";
  figure.width_mm = width_mm;
  figure.kind = source.kind;
  figure.table = fig4_table(fig4);
  const std::string words = caption(fig4, options, source);
  const auto rows = static_cast<double>(fig4.drawn.size());
  const double height_mm = row_mm * (rows + 0.6);
  figure.height_mm = top_mm + height_mm + bottom_mm + caption_height_mm(words, figure.width_mm);

  double low = 0, high = 0, names = 0;
  for (const TopicGrowth& topic : fig4.drawn) {
    for (const double value : {*topic.academic.value, *topic.industry.value}) {
      low = std::min(low, value);
      high = std::max(high, value);
    }
    names = std::max(names, text_width_mm(topic.topic, small_pt));
  }
  Panel panel;
  panel.box.left = names + gap_mm + 1;
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  panel.box.bottom = figure.height_mm - top_mm - height_mm;
  panel.x = linear_axis(
      fmt::format("Change of compute terms per abstract, {}–{} (%)", fig4.first_year, fig4.last_year), low,
      high, panel.box.width, TickStyle::signed_percent, 0.05, 12);
  panel.y.low = 0.4;
  panel.y.high = rows + 0.6;
  panel.y.visible = false;
  panel.readings.names = {{.column = "topic", .as = ReadAs::text}};
  panel.readings.drawn = {growth_reading("growth_academic_only", "academic-only works", "academic"),
                          growth_reading("growth_industry_involved", "works with industry", "industry")};
  add_mark(figure, panel,
           Points{{"growth_academic_only", ""}, "rank", Colour(academic_colour), point_pt, {}});
  add_mark(figure, panel,
           Points{{"growth_industry_involved", ""}, "rank", Colour(industry_colour), point_pt, {}});
  add_rows(figure, panel, fig4);
  add_key(figure, {{"Academic only", Colour(academic_colour)}, {"With industry", Colour(industry_colour)}},
          panel.box.left, figure.height_mm - key_mm);
  add_panel(figure, std::move(panel), figure.height_mm);
  add_caption(figure, words);
  return figure;
}

}  // namespace computedivide
