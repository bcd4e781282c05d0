// Chinese organisations among large models as a drawing: their share by year outside industry and inside it,
// one panel for each population.

#include <algorithm>
#include <map>
#include <optional>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/models/chinese_labs.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double heading_mm = 3;
constexpr double key_mm = 7.2;
constexpr double top_mm = 11.5;
constexpr double height_mm = 40;
constexpr double bottom_mm = 5;
constexpr double left_mm = 14;
constexpr double gap_mm = 14;
constexpr double right_mm = 3;
constexpr double apart_years = 0.12;  // the two groups' points of a year

constexpr std::string_view outside_colour = colours::blue;
constexpr std::string_view inside_colour = colours::vermillion;

const std::map<std::string, std::string> headings{
    {"large-scale", "Large-scale models"}, {"above 1e9 parameters", "Models above a billion parameters"}};

void add_rows(Table& table, const std::string& population, const std::vector<ChineseYear>& years) {
  const auto add = [&](const ChineseYear& year, const char* group, const CountryCounts& counts,
                       double shift) {
    const Number share = share_number("", counts.chinese, counts.known, "");
    const auto cell = [](const std::optional<double>& value) {
      return value ? format_number(*value) : std::string();
    };
    table.rows.push_back({population, group, std::to_string(year.year), format_number(year.year + shift),
                          cell(share.value), cell(share.low), cell(share.high),
                          std::to_string(counts.chinese), std::to_string(counts.known),
                          std::to_string(counts.unknown), std::to_string(counts.hong_kong)});
  };
  for (const ChineseYear& year : years) {
    add(year, "outside industry", year.outside, -apart_years);
    add(year, "industry", year.inside, apart_years);
  }
}

Panel population_panel(const Figure& figure, const std::string& population,
                       const std::vector<ChineseYear>& years, const Box& box) {
  Panel panel;
  panel.box = box;
  panel.y = share_axis("With an organisation in China (%)");
  const double first = years.front().year, last = std::max<double>(years.back().year, first + 3);
  panel.x = year_axis("", first - 0.6, last + 0.6, box.width, small_pt);
  panel.grid = true;
  panel.readings = {
      {{.column = "group", .as = ReadAs::text}, {.column = "year"}},
      {{.column = "share",
        .name = "Chinese",
        .as = ReadAs::percent,
        .details = {count_reading("chinese", "known"), interval_reading("low", "high", ReadAs::percent)}}},
      {}};
  const Place place{"place", ""};
  for (const auto& [group, colour] :
       {std::pair{"outside industry", outside_colour}, {"industry", inside_colour}}) {
    const Rows rows{where_is("population", population), where_is("group", group), where_at_least("known", 1)};
    if (chosen_rows(figure.table, rows).empty()) continue;
    add_mark(figure, panel, ErrorBars{place, "low", "high", tint(colour, 0.6), 0.7, rows});
    add_mark(figure, panel, Points{place, "share", Colour(colour), 4, rows});
  }
  return panel;
}

/// Over all years of the population with most models.
std::string title_of(const ChineseLabs& labs) {
  const bool above = !labs.above.empty();
  CountryCounts outside, inside;
  for (const ChineseYear& year : above ? labs.above : labs.large) {
    outside.chinese += year.outside.chinese;
    outside.known += year.outside.known;
    inside.chinese += year.inside.chinese;
    inside.known += year.inside.known;
  }
  if (outside.known == 0 || inside.known == 0) return "";
  const auto share = [](const CountryCounts& counts) {
    return percent_words(static_cast<double>(counts.chinese) / static_cast<double>(counts.known));
  };
  return fmt::format(
      "An organisation in China takes part in {} of {} from outside industry ({} of {}), and "
      "in {} of those with industry ({} of {})",
      share(outside), above ? "models above a billion parameters" : "large-scale models", outside.chinese,
      outside.known, share(inside), inside.chinese, inside.known);
}

}  // namespace

Figure draw_chinese_labs(const ChineseLabs& labs, const Fig1Options& options, const SourceInfo& source) {
  Figure figure;
  figure.name = "chinese_labs";
  figure.kind = source.kind;
  figure.table = {"chinese_labs.csv",
                  {"population", "group", "year", "place", "share", "low", "high", "chinese", "known",
                   "unknown", "hong_kong"},
                  {}};
  std::vector<std::pair<std::string, const std::vector<ChineseYear>*>> populations;
  if (!labs.large.empty()) populations.emplace_back("large-scale", &labs.large);
  if (!labs.above.empty()) populations.emplace_back("above 1e9 parameters", &labs.above);
  for (const auto& [name, years] : populations) add_rows(figure.table, name, *years);
  figure.width_mm = populations.size() > 1 ? double_column_mm : single_column_mm;
  const std::string words = fmt::format(
      "Source: {}, until {}. Among models whose countries are known; whiskers: 95\u00A0% Wilson intervals.",
      source.title, format_date(options.until));
  figure.height_mm = top_mm + height_mm + bottom_mm + caption_height_mm(words, figure.width_mm);
  const auto panels = static_cast<double>(populations.size());
  const double width = (figure.width_mm - left_mm - right_mm - gap_mm * (panels - 1)) / panels;
  for (std::size_t i = 0; i < populations.size(); ++i) {
    const Box box{left_mm + static_cast<double>(i) * (width + gap_mm), figure.height_mm - top_mm - height_mm,
                  width, height_mm};
    Panel panel = population_panel(figure, populations[i].first, *populations[i].second, box);
    if (i > 0) panel.y.title.clear();
    figure.texts.push_back(
        {.text = headings.at(populations[i].first), .x_mm = box.left, .y_mm = figure.height_mm - heading_mm});
    add_panel(figure, std::move(panel), figure.height_mm - heading_mm);
  }
  add_key(figure, {{"Outside industry", Colour(outside_colour)}, {"With industry", Colour(inside_colour)}},
          left_mm, figure.height_mm - key_mm);
  add_caption(figure, words);
  add_title(figure, title_of(labs));
  return figure;
}

}  // namespace computedivide
