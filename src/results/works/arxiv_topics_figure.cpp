// Compute terms and companies on arXiv as a drawing: how topics lean, and companies' share of papers by year.

#include <algorithm>
#include <numeric>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/labels.hpp"
#include "plot/linear_axis.hpp"
#include "results/figure_files.hpp"
#include "results/works/arxiv_topics.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double right_mm = 2.5;
constexpr double heading_a_mm = 3;
constexpr double top_a_mm = 6;
constexpr double height_mm = 38;
constexpr double heading_b_mm = 54;
constexpr double key_mm = 58;
constexpr double top_b_mm = 61.5;
constexpr double page_mm = top_b_mm + height_mm + 6;
constexpr double spread = 0.3;  // of a group's points to either side of its place
constexpr double point_pt = 2.0;
constexpr double mean_pt = 5.0;

constexpr std::string_view compute_group = "compute term";
constexpr std::string_view other_group = "no compute term";
const std::vector<std::string> header{"panel",
                                      "group",
                                      "topic",
                                      "place",
                                      "log2_ratio",
                                      "mean",
                                      "year",
                                      "months",
                                      "company_share_ai",
                                      "company_share_other"};

Table arxiv_table(const ArxivTopics& result) {
  Table table{"arxiv_topics.csv", header, {}};
  for (const bool compute : {true, false}) {
    const std::string group(compute ? compute_group : other_group);
    const double centre = compute ? 1 : 2;
    std::vector<const ArxivLean*> leans;
    for (const ArxivLean& lean : result.leans) {
      if (lean.compute == compute) leans.push_back(&lean);
    }
    double sum = 0;
    for (std::size_t i = 0; i < leans.size(); ++i) {
      // Topics are in the order of their words, which has nothing to do with how they lean.
      const double at =
          leans.size() < 2 ? 0.5 : static_cast<double>(i) / static_cast<double>(leans.size() - 1);
      table.rows.push_back({"a", group, leans[i]->words, format_number(centre + spread * (2 * at - 1)),
                            format_number(leans[i]->log2_ratio), "", "", "", "", ""});
      sum += leans[i]->log2_ratio;
    }
    table.rows.push_back({"a mean", group, "", format_number(centre), "",
                          format_number(sum / static_cast<double>(leans.size())), "", "", "", ""});
  }
  for (const ArxivYear& year : result.years) {
    table.rows.push_back({"b", "", "", "", "", "", std::to_string(year.year), std::to_string(year.months),
                          format_number(year.ai), format_number(year.other)});
  }
  return table;
}

void add_leans(Figure& figure, const ArxivTopics& result) {
  const auto [low, high] =
      std::minmax_element(result.leans.begin(), result.leans.end(),
                          [](const ArxivLean& a, const ArxivLean& b) { return a.log2_ratio < b.log2_ratio; });
  const auto compute = std::count_if(result.leans.begin(), result.leans.end(),
                                     [](const ArxivLean& lean) { return lean.compute; });
  const auto others = static_cast<std::ptrdiff_t>(result.leans.size()) - compute;
  Panel panel;
  panel.letter = "a";
  panel.heading = "How topics of arXiv papers on AI lean";
  panel.y = linear_axis("Companies over academia (log2)", low->log2_ratio, high->log2_ratio, height_mm,
                        TickStyle::number);
  panel.x.low = 0.5;
  panel.x.high = 2.5;
  panel.x.ticks = {{1, fmt::format("Compute term (n\u00A0=\u00A0{})", compute)},
                   {2, fmt::format("No compute term (n\u00A0=\u00A0{})", others)}};
  panel.grid = true;
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  panel.box.bottom = figure.height_mm - top_a_mm - height_mm;
  panel.readings.names = {{.column = "topic", .as = ReadAs::text}, {.column = "group", .as = ReadAs::text}};
  panel.readings.drawn = {{.column = "log2_ratio", .name = "log2 ratio"}, {.column = "mean", .name = "mean"}};
  const Place place{"place", ""};
  for (const bool is_compute : {false, true}) {
    const std::string group(is_compute ? compute_group : other_group);
    const Colour colour(is_compute ? colours::vermillion : colours::blue);
    add_mark(figure, panel,
             Points{place,
                    "log2_ratio",
                    tint(colour, 0.5),
                    point_pt,
                    {where_is("panel", "a"), where_is("group", group)}});
    add_mark(figure, panel,
             Points{place, "mean", colour, mean_pt, {where_is("panel", "a mean"), where_is("group", group)}});
  }
  add_panel(figure, std::move(panel), figure.height_mm - heading_a_mm);
}

void add_years(Figure& figure, const ArxivTopics& result) {
  if (result.years.empty()) return;
  double highest = 0;
  for (const ArxivYear& year : result.years) highest = std::max({highest, year.ai, year.other});
  Panel panel;
  panel.letter = "b";
  panel.heading = "arXiv papers from companies";
  panel.y =
      linear_axis("Papers from companies (%)", 0, std::max(highest, 0.01), height_mm, TickStyle::percent);
  panel.y.low = 0;
  std::erase_if(panel.y.ticks, [](const Tick& tick) { return tick.at < 0; });
  panel.box.left = y_axis_room_mm(panel.y);
  panel.box.width = figure.width_mm - panel.box.left - right_mm;
  panel.box.height = height_mm;
  panel.box.bottom = figure.height_mm - top_b_mm - height_mm;
  const double first = result.years.front().year;
  const double last = std::max<double>(result.years.back().year, first + 1);
  panel.x = year_axis("", first - 0.5, last + 0.5, panel.box.width, small_pt);
  panel.readings.names = {{.column = "year"}};
  panel.readings.drawn = {{.column = "company_share_ai", .name = "on AI", .as = ReadAs::percent},
                          {.column = "company_share_other", .name = "not on AI", .as = ReadAs::percent}};
  const Rows rows{where_is("panel", "b")};
  const Place place{"year", ""};
  const std::vector<KeyEntry> key{{"On AI", Colour(colours::vermillion)},
                                  {"Not on AI", Colour(colours::grey)}};
  add_mark(figure, panel,
           Line{.place = place, .y = "company_share_other", .colour = key[1].colour, .rows = rows});
  add_mark(figure, panel,
           Line{.place = place, .y = "company_share_ai", .colour = key[0].colour, .rows = rows});
  add_mark(figure, panel, Points{place, "company_share_other", key[1].colour, point_pt, rows});
  add_mark(figure, panel, Points{place, "company_share_ai", key[0].colour, point_pt, rows});
  add_key(figure, key, panel.box.left, figure.height_mm - key_mm);
  add_panel(figure, std::move(panel), figure.height_mm - heading_b_mm);
}

std::string title_of(const ArxivTopics& result) {
  const Interval& interval = result.difference.interval;
  return fmt::format(
      "arXiv topics with a compute term {}: difference {}",
      side_words(interval.low, interval.high, "lean more to companies than others",
                 "lean less to companies than others", "do not clearly lean to companies more than others"),
      interval_words(result.difference.difference, interval.low, interval.high));
}

}  // namespace

Figure draw_arxiv_topics(const ArxivTopics& result, const SourceInfo& source) {
  Figure figure;
  figure.name = "arxiv_topics";
  figure.kind = source.kind;
  figure.table = arxiv_table(result);
  const std::string caption = fmt::format(
      "Source: {}. One dot per topic, larger dots are means; difference {} [{}, {}], permutation "
      "p\u00A0=\u00A0{}. {} topics with a weight of 0 are left out.",
      source.title, tick_text(result.difference.difference, TickStyle::number, 2),
      tick_text(result.difference.interval.low, TickStyle::number, 2),
      tick_text(result.difference.interval.high, TickStyle::number, 2), fmt::format("{:.2g}", result.p),
      result.zero_weights);
  figure.height_mm = page_mm + caption_height_mm(caption, figure.width_mm);
  add_leans(figure, result);
  add_years(figure, result);
  add_caption(figure, caption);
  add_title(figure, title_of(result));
  return figure;
}

}  // namespace computedivide
