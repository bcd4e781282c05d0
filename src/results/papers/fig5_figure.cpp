// Figure 5 as a drawing: papers a year that mention BERT and that study it, as counts and as shares.

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "plot/linear_axis.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/papers/fig5.hpp"

namespace computedivide {

namespace {

// The page, in mm, from the top down.
constexpr double right_mm = 2.5;
constexpr double heading_a_mm = 3;
constexpr double key_mm = 7.2;
constexpr double top_a_mm = 12;
constexpr double height_mm = 34;
constexpr double heading_b_mm = 56;
constexpr double top_b_mm = 60;
constexpr double page_mm = top_b_mm + height_mm + 5;
constexpr double totals_mm = 1.5;  // above the bars
constexpr double bar = 0.36;       // the width of one of two bars, in years
constexpr double point_pt = 3.2;

struct Series {
  std::string name;
  std::string label;
  std::string sentence_label;  ///< for a reader who points at a datum
  KnownAnswers BertYear::*answers;
  double from;  ///< where its bar begins, from the year
  Colour colour;
};

/// Of the index abstracts and quotes; of annotations mentions and studies. A pair of bars stands for a year.
std::vector<Series> all_series() {
  return {
      {"abstracts", "In title or abstract", "papers with BERT in title or abstract", &BertYear::abstracts,
       -bar, tint(colours::green, 0.45)},
      {"quotes", "In quoted sentences", "papers with BERT in a quoted sentence", &BertYear::quotes, 0,
       shade(colours::green, 0.8)},
      {"mentions", "Mention BERT", "papers that mention BERT", &BertYear::mentions, -bar,
       tint(colours::green, 0.45)},
      {"studies", "Study BERT", "papers that study BERT", &BertYear::studies, 0, shade(colours::green, 0.8)}};
}

bool is_from_index(const Fig5& fig5) {
  return std::any_of(fig5.years.begin(), fig5.years.end(),
                     [](const BertYear& year) { return year.quotes.known > 0; });
}

Table fig5_table(const Fig5& fig5) {
  Table table{"fig5.csv", {"series", "year", "from", "to", "known", "papers", "share", "low", "high"}, {}};
  const bool from_index = is_from_index(fig5);
  for (const Series& series : all_series()) {
    // What is known of the index is drawn in parts: either of them is in the numbers alone.
    if (from_index && series.name == "mentions") continue;
    for (const BertYear& year : fig5.years) {
      const KnownAnswers& answers = year.*series.answers;
      if (answers.known == 0) continue;
      const Number share = share_number("", answers.yes, answers.known, "");
      table.rows.push_back(
          {series.name, std::to_string(year.year), format_number(rounded(year.year + series.from)),
           format_number(rounded(year.year + series.from + bar)), std::to_string(answers.known),
           std::to_string(answers.yes), format_number(*share.value), format_number(*share.low),
           format_number(*share.high)});
    }
  }
  return table;
}

Rows rows_of(const Series& series) {
  return {where_is("series", series.name)};
}

bool is_drawn(const Figure& figure, const Series& series) {
  return !cells_of(figure.table, "year", rows_of(series)).empty();
}

double highest(const Table& table, const std::string& column) {
  double most = 0;
  for (const std::optional<double>& value : numbers_of(table, column, {})) {
    most = std::max(most, value.value_or(0));
  }
  return most;
}

Panel start_panel(const Figure& figure, std::string letter, std::string heading, Axis y) {
  Panel panel;
  panel.letter = std::move(letter);
  panel.heading = std::move(heading);
  panel.y = std::move(y);
  panel.box.left = 0;
  panel.box.height = height_mm;
  panel.box.width = figure.width_mm - right_mm;
  Reading series{.column = "series", .as = ReadAs::text};
  for (const Series& each : all_series()) series.words[each.name] = each.sentence_label;
  panel.readings.names = {{.column = "year"}, series};
  panel.readings.drawn = {
      {.column = "papers",
       .name = "papers",
       .details = {{.column = "known", .name = "of", .unit = " with a known answer"}}},
      {.column = "share",
       .name = "share",
       .as = ReadAs::percent,
       .details = {count_reading("papers", "known"), interval_reading("low", "high", ReadAs::percent)}}};
  return panel;
}

std::string caption(const Fig5& fig5, const SourceInfo& source) {
  if (is_from_index(fig5)) {
    std::int64_t papers = 0;
    for (const BertYear& year : fig5.years) papers += year.quotes.known;
    return fmt::format(
        "Source: {}. NeurIPS papers (n\u00A0=\u00A0{}) with BERT, RoBERTa or DistilBERT in title or "
        "abstract, and "
        "in the sentences that the index quotes: both are lower bounds of those that mention it. Whiskers: "
        "95\u00A0% Wilson intervals.",
        source.title, papers);
  }
  std::int64_t mentions = 0;
  std::int64_t studies = 0;
  for (const BertYear& year : fig5.years) {
    mentions += year.mentions.known;
    studies += year.studies.known;
  }
  return fmt::format(
      "Source: {}. Annotated NeurIPS papers that mention BERT, RoBERTa or DistilBERT "
      "(n\u00A0=\u00A0{} with a known answer), and that study it (n\u00A0=\u00A0{}). Whiskers: 95\u00A0% "
      "Wilson intervals.",
      source.title, mentions, studies);
}

/// The first and the last of the paper's two years, 2019 and 2021, by the widest of the two measures.
std::string title_of(const Fig5& fig5) {
  const bool from_index = is_from_index(fig5);
  const auto papers = [&](int year) -> std::int64_t {
    for (const BertYear& one : fig5.years) {
      if (one.year == year) return from_index ? one.quotes.yes : one.studies.yes;
    }
    return 0;
  };
  if (papers(2019) == 0) return "";
  return fmt::format(
      "NeurIPS papers {} went from {} in 2019 to {} in 2021, {} times as many",
      from_index ? "with BERT in a quoted sentence" : "that study BERT", papers(2019), papers(2021),
      tick_text(static_cast<double>(papers(2021)) / static_cast<double>(papers(2019)), TickStyle::number, 1));
}

}  // namespace

Figure draw_fig5(const Fig5& fig5, const SourceInfo& source) {
  Figure figure;
  figure.name = "fig5";
  figure.kind = source.kind;
  figure.table = fig5_table(fig5);
  Panel a = start_panel(figure, "a", "Papers a year", count_axis("Papers", highest(figure.table, "papers")));
  Axis shares = linear_axis("Share of papers (%)", 0, std::max(0.004, highest(figure.table, "high")),
                            height_mm, TickStyle::percent);
  shares.low = 0;
  shares.high = std::min(shares.high, 1.0);
  Panel b = start_panel(figure, "b", "Share of papers with a known answer", std::move(shares));
  const double left = std::max(y_axis_room_mm(a.y), y_axis_room_mm(b.y));
  for (Panel* panel : {&a, &b}) {
    panel->box.left = left;
    panel->box.width = figure.width_mm - left - right_mm;
    panel->x = year_axis("", fig5_first_year - 0.6, fig5_last_year + 0.6, panel->box.width, small_pt);
  }
  b.grid = true;

  const Place place{"from", "to"};
  const Values totals = fitted_values(
      figure.table, a,
      {.place = place, .on_top_of = "papers", .lift_mm = totals_mm, .column = "papers", .rows = {}});
  const double pushed_mm = extra_height_mm(figure.table, totals);
  const std::string words = caption(fig5, source);
  figure.height_mm = page_mm + pushed_mm + caption_height_mm(words, figure.width_mm);
  a.box.bottom = figure.height_mm - top_a_mm - pushed_mm - height_mm;
  b.box.bottom = figure.height_mm - top_b_mm - pushed_mm - height_mm;

  std::vector<KeyEntry> key;
  for (const Series& series : all_series()) {
    if (!is_drawn(figure, series)) continue;
    key.push_back({series.label, series.colour});
    const Rows rows = rows_of(series);
    add_mark(figure, a,
             StackedBars{.place = place, .width = 0.94, .stack = {{"papers", series.colour}}, .rows = rows});
    add_mark(figure, b, Line{place, "share", series.colour, 1.0, false, rows});
    add_mark(figure, b, ErrorBars{place, "low", "high", series.colour, 0.7, rows});
    add_mark(figure, b, Points{place, "share", series.colour, point_pt, rows});
  }
  add_mark(figure, a, totals);
  add_key(figure, key, left, figure.height_mm - key_mm);
  add_panel(figure, std::move(a), figure.height_mm - heading_a_mm);
  add_panel(figure, std::move(b), figure.height_mm - heading_b_mm - pushed_mm);
  add_caption(figure, words);
  add_title(figure, title_of(fig5));
  return figure;
}

}  // namespace computedivide
