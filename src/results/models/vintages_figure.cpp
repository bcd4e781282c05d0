// The vintages as a drawing: a panel per headline, a point per vintage with its interval, the paper's value
// as a line.

#include <algorithm>
#include <map>
#include <optional>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/linear_axis.hpp"
#include "results/figure_files.hpp"
#include "results/models/vintages.hpp"

namespace computedivide {

namespace {

constexpr double panel_height_mm = 26;
constexpr double left_mm = 14;
constexpr double gap_mm = 14;
constexpr double right_mm = 4;
constexpr double heading_mm = 2.6;
constexpr double row_mm = panel_height_mm + 11;
constexpr double top_mm = 11;
constexpr double key_mm = 3;

const std::map<std::string, std::string> headings{
    {"top_quartile_academic_only_share_2010_2013", "Academic only, large-scale, 2010–2013 (%)"},
    {"top_quartile_academic_only_share_2020_2022", "Academic only, large-scale, 2020–2022 (%)"},
    {"top_quartile_industry_only_share_2022", "Industry only, large-scale, 2022 (%)"},
    {"top_quartile_industry_only_share_since_2017", "Industry only, large-scale, since 2017 (%)"},
    {"top_quartile_collaboration_share_since_2012", "Collaborations, large-scale, since 2012 (%)"},
    {"top_quartile_collaboration_share_2000_2009", "Collaborations, large-scale, 2000–2009 (%)"},
    {"largest_academic_self_supervised_over_largest_industry", "Largest academic over largest industry (%)"},
    {"training_compute_doubling_time_months_since_2010", "Doubling time since 2010 (months)"},
    {"above_1e9_parameters_2022", "Above a billion parameters, 2022 (models)"},
    {"above_1e9_parameters_industry_only_2022", "Above a billion parameters, industry only, 2022 (models)"},
    {"above_1e9_parameters_academic_only_2022", "Above a billion parameters, academic only, 2022 (models)"},
    {"above_1e9_parameters_industry_only_share_2022", "Above a billion parameters, industry only, 2022 (%)"},
    {"above_1e9_parameters_academic_only_share_2022", "Above a billion parameters, academic only, 2022 (%)"}};

/// The paper's value of a headline, where it printed one.
std::optional<double> paper_value(const VintageNumber& entry, std::span<const PublishedNumber> published) {
  const std::string id = fmt::format("{}.{}", entry.result, entry.headline);
  const auto place = std::find_if(published.begin(), published.end(),
                                  [&](const PublishedNumber& one) { return one.id == id; });
  if (place == published.end()) return std::nullopt;
  return place->value;
}

std::string cell(const std::optional<double>& value) {
  return value ? format_number(*value) : std::string();
}

Table vintages_table(const std::vector<VintageNumber>& numbers, const std::vector<std::string>& vintages,
                     std::span<const PublishedNumber> published) {
  Table table{"vintages.csv",
              {"result", "headline", "vintage", "place", "value", "low", "high", "n", "paper", "last_model",
               "reason"},
              {}};
  for (const VintageNumber& entry : numbers) {
    const auto place = std::find(vintages.begin(), vintages.end(), entry.vintage) - vintages.begin();
    const Number& number = entry.number;
    table.rows.push_back({entry.result, entry.headline, entry.vintage, std::to_string(place),
                          cell(number.value), cell(number.low), cell(number.high),
                          number.n ? std::to_string(*number.n) : "", cell(paper_value(entry, published)),
                          entry.last, number.reason});
  }
  return table;
}

Panel headline_panel(const Figure& figure, const std::vector<const VintageNumber*>& entries,
                     const std::vector<std::string>& vintages, const std::optional<double>& paper,
                     const Box& box) {
  const std::string& headline = entries.front()->headline;
  const bool percent = headings.contains(headline) && headings.at(headline).ends_with("(%)");
  double low = 0, high = paper.value_or(0);
  bool bars = false;
  for (const VintageNumber* entry : entries) {
    const Number& number = entry->number;
    if (!number.value) continue;
    high = std::max({high, *number.value, number.high.value_or(0)});
    bars = bars || (number.low && number.high);
  }
  Panel panel;
  panel.box = box;
  panel.y = linear_axis("", low, high > 0 ? high : 1, box.height,
                        percent ? TickStyle::percent : TickStyle::number, 0.04, 6);
  panel.x.low = -0.5;
  panel.x.high = static_cast<double>(vintages.size()) - 0.5;
  for (std::size_t i = 0; i < vintages.size(); ++i)
    panel.x.ticks.push_back({static_cast<double>(i), vintages[i]});
  panel.grid = true;
  const ReadAs as = percent ? ReadAs::percent : ReadAs::number;
  panel.readings = {{{.column = "vintage", .as = ReadAs::text}},
                    {{.column = "value", .as = as, .details = {interval_reading("low", "high", as)}},
                     {.column = "paper", .name = "the paper", .as = as}},
                    {{.column = "n", .name = "n"}}};
  const Place place{"place", ""};
  // An empty cell is at least nothing.
  const auto of_headline = [&](const char* column) {
    return Rows{where_is("headline", headline), where_at_least(column, 0)};
  };
  if (paper) {
    add_mark(figure, panel,
             Line{place, "paper", Colour(colours::vermillion), 0.8, false, {where_is("headline", headline)}});
  }
  if (bars)
    add_mark(figure, panel, ErrorBars{place, "low", "high", Colour(colours::blue), 0.7, of_headline("low")});
  add_mark(figure, panel, Points{place, "value", Colour(colours::blue), 4, of_headline("value")});
  return panel;
}

/// How many of the paper's values lie within the interval of the last vintage that has one.
std::string title_of(const std::vector<std::vector<const VintageNumber*>>& headlines,
                     std::span<const PublishedNumber> published) {
  std::size_t compared = 0, within = 0;
  for (const std::vector<const VintageNumber*>& entries : headlines) {
    const std::optional<double> paper = paper_value(*entries.front(), published);
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [](const VintageNumber* entry) {
      return entry->number.low && entry->number.high;
    });
    if (!paper || last == entries.rend()) continue;
    ++compared;
    within += *paper >= *(*last)->number.low && *paper <= *(*last)->number.high ? 1 : 0;
  }
  if (compared == 0) return "";
  return fmt::format("The newest data agree with {} of the paper’s {} values for which there is an interval",
                     within, compared);
}

}  // namespace

Figure draw_vintages(const std::vector<VintageNumber>& numbers, std::span<const PublishedNumber> published,
                     const SourceInfo& source) {
  std::vector<std::string> vintages;
  std::vector<std::vector<const VintageNumber*>> headlines;
  for (const VintageNumber& entry : numbers) {
    if (std::find(vintages.begin(), vintages.end(), entry.vintage) == vintages.end())
      vintages.push_back(entry.vintage);
    if (headlines.empty() || headlines.back().front()->headline != entry.headline) headlines.emplace_back();
    headlines.back().push_back(&entry);
  }
  std::erase_if(headlines, [](const std::vector<const VintageNumber*>& entries) {
    return std::none_of(entries.begin(), entries.end(),
                        [](const VintageNumber* entry) { return entry->number.value.has_value(); });
  });
  Figure figure;
  figure.name = "vintages";
  figure.width_mm = double_column_mm;
  figure.kind = source.kind;
  figure.table = vintages_table(numbers, vintages, published);
  const std::string words = fmt::format(
      "Source: {}; each vintage by the month it was made. Points: the headline in that vintage, with its "
      "95\u00A0% "
      "interval where it has one; red: the paper's value. The vintages share most models. 2022-06 ends "
      "before 2022 "
      "does; 2026-07 holds notable models only.",
      source.title);
  const std::size_t rows = (headlines.size() + 1) / 2;
  figure.height_mm = top_mm + row_mm * static_cast<double>(rows) + caption_height_mm(words, figure.width_mm);
  const double width = (figure.width_mm - left_mm - gap_mm - right_mm) / 2;
  for (std::size_t i = 0; i < headlines.size(); ++i) {
    const double above = top_mm + row_mm * static_cast<double>(i / 2);
    const Box box{left_mm + static_cast<double>(i % 2) * (width + gap_mm),
                  figure.height_mm - above - panel_height_mm, width, panel_height_mm};
    const std::string& headline = headlines[i].front()->headline;
    figure.texts.push_back({.text = headings.contains(headline) ? headings.at(headline) : headline,
                            .x_mm = box.left,
                            .y_mm = box.top() + heading_mm});
    const std::optional<double> paper = paper_value(*headlines[i].front(), published);
    if (paper) {
      const bool percent = headings.contains(headline) && headings.at(headline).ends_with("(%)");
      figure.texts.push_back(
          {.text = "Paper: " + (percent ? percent_words(*paper) : tick_text(*paper, TickStyle::number, 0)),
           .x_mm = box.right(),
           .y_mm = box.top() + heading_mm,
           .align = Align::right,
           .size_pt = small_pt,
           .colour = shade(colours::vermillion, 0.8)});
    }
    add_panel(figure, headline_panel(figure, headlines[i], vintages, paper, box), figure.height_mm);
  }
  add_key(figure, {{"Vintages", Colour(colours::blue)}, {"Published", Colour(colours::vermillion)}}, left_mm,
          figure.height_mm - key_mm + 1);
  add_caption(figure, words);
  add_title(figure, title_of(headlines, published));
  return figure;
}

}  // namespace computedivide
