// Compute terms and companies on arXiv: a second test of Figure 3's direction.
//
// Claim: topics whose abstracts mention compute are less academic (Figure 3). If so, topics whose label
// holds a compute term should lean towards companies on another corpus too.
//
// Method. Klinger, Mateos-Garcia and Stathoulopoulos (2020) give, for each of 386 topics of arXiv papers on
// AI, its mean weight in papers of companies and of academia. A topic leans by the log2 of the first over the
// second. Topics whose label holds a term of the paper's list (whole words) are compared with the others: the
// difference of means with Welch's 95 % interval, and its p-value by 9,999 permutations of the labels (seed
// 1). Beside it the share of arXiv papers from companies, on AI and on other subjects, by year.
//
// Differs from the paper:
// - The corpus is arXiv, 2001 to 2020, not OpenAlex; topics come from a topic model, and a label of about
// five words represents all abstracts of a topic.
// - Few topics hold a term, so that the interval is wide. Topics with a weight of 0 have no logarithm: they
//   are left out and counted.
// - Papers with a company among the affiliations count as company papers by the source's own rule. A year's
// share is the
//   mean of its months' shares, since the source gives no counts; 2020 ends in August.

#include "results/works/arxiv_topics.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "data/lexicon.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/labels.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"

namespace computedivide {

namespace {

constexpr std::size_t permutations = 9999;
constexpr std::uint64_t seed = 1;

/// The words of a term or label, in lower case; hyphens and spaces separate words as underscores do.
std::vector<std::string> words_of(std::string_view text) {
  std::string lower = to_lower(text);
  for (char& c : lower)
    if (c == '-' || c == ' ') c = '_';
  return split_list(lower, '_');
}

std::vector<ArxivYear> years_of(const std::vector<ArxivMonth>& months) {
  struct Sums {
    double ai = 0, other = 0;
    std::int64_t n_ai = 0, n_other = 0;
  };
  std::map<int, Sums> by_year;
  for (const ArxivMonth& month : months) {
    Sums& sums = by_year[month.year];
    (month.ai ? sums.ai : sums.other) += month.company;
    ++(month.ai ? sums.n_ai : sums.n_other);
  }
  std::vector<ArxivYear> years;
  for (const auto& [year, sums] : by_year) {
    if (sums.n_ai == 0 || sums.n_other == 0) continue;
    years.push_back({year, std::min(sums.n_ai, sums.n_other), sums.ai / static_cast<double>(sums.n_ai),
                     sums.other / static_cast<double>(sums.n_other)});
  }
  return years;
}

// The drawing: how topics lean, and companies' share of papers by year.

constexpr double height_mm = 38;
constexpr double spread = 0.3;  // of a group's points to either side of its place
constexpr double point_pt = 2.0;
constexpr double mean_pt = 5.0;

constexpr std::string_view compute_group = "compute term";
constexpr std::string_view other_group = "no compute term";
const std::vector<std::string> header = split_list(
    "panel,group,topic,place,log2_ratio,mean,year,months,company_share_ai,company_share_other", ',');

Table arxiv_table(const ArxivTopics& result) {
  Table table{"arxiv_topics.csv", header, {}};
  for (const bool compute : {true, false}) {
    const std::string group(compute ? compute_group : other_group);
    const double centre = compute ? 1 : 2;
    std::vector<const ArxivLean*> leans;
    for (const ArxivLean& lean : result.leans)
      if (lean.compute == compute) leans.push_back(&lean);
    double sum = 0;
    for (std::size_t i = 0; i < leans.size(); ++i) {
      // Topics are in alphabetical order, which is unrelated to how they lean.
      const double at =
          leans.size() < 2 ? 0.5 : static_cast<double>(i) / static_cast<double>(leans.size() - 1);
      table.rows.push_back(row_cells("a", group, leans[i]->words, centre + spread * (2 * at - 1),
                                     leans[i]->log2_ratio, "", "", "", "", ""));
      sum += leans[i]->log2_ratio;
    }
    table.rows.push_back(
        row_cells("a mean", group, "", centre, "", sum / static_cast<double>(leans.size()), "", "", "", ""));
  }
  for (const ArxivYear& year : result.years)
    table.rows.push_back(row_cells("b", "", "", "", "", "", year.year, year.months, year.ai, year.other));
  return table;
}

Panel leans_panel(const Figure& figure, const ArxivTopics& result) {
  const auto [low, high] = std::ranges::minmax_element(result.leans, {}, &ArxivLean::log2_ratio);
  const auto compute =
      std::ranges::count_if(result.leans, [](const ArxivLean& lean) { return lean.compute; });
  const auto others = static_cast<std::ptrdiff_t>(result.leans.size()) - compute;
  Panel panel = new_panel("a", "How topics of arXiv papers on AI lean",
                          linear_axis("Companies over academia (log2)", low->log2_ratio, high->log2_ratio,
                                      height_mm, TickStyle::number),
                          height_mm);
  panel.x.low = 0.5;
  panel.x.high = 2.5;
  panel.x.ticks = {{1, fmt::format("Compute term (n\u00A0=\u00A0{})", compute)},
                   {2, fmt::format("No compute term (n\u00A0=\u00A0{})", others)}};
  panel.grid = true;
  panel.references = {null_line(0)};
  set_width(figure, {&panel});
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
  return panel;
}

Panel years_panel(const Figure& figure, const ArxivTopics& result) {
  double highest = 0.01;
  for (const ArxivYear& year : result.years) highest = std::max({highest, year.ai, year.other});
  Panel panel = new_panel("b", "arXiv papers from companies",
                          axis_from_zero("Papers from companies (%)", highest, height_mm), height_mm);
  set_width(figure, {&panel});
  const double first = result.years.front().year;
  const double last = std::max<double>(result.years.back().year, first + 1);
  panel.x = year_axis(first - 0.5, last + 0.5, panel.box.width);
  panel.readings.names = {{.column = "year"}};
  panel.readings.drawn = {{.column = "company_share_ai", .name = "on AI", .as = ReadAs::percent},
                          {.column = "company_share_other", .name = "not on AI", .as = ReadAs::percent}};
  const Rows rows{where_is("panel", "b")};
  const Place place{"year", ""};
  panel.key = {{"On AI", Colour(colours::vermillion)}, {"Not on AI", Colour(colours::grey)}};
  add_mark(figure, panel,
           Line{.place = place, .y = "company_share_other", .colour = panel.key[1].colour, .rows = rows});
  add_mark(figure, panel,
           Line{.place = place, .y = "company_share_ai", .colour = panel.key[0].colour, .rows = rows});
  add_mark(figure, panel, Points{place, "company_share_other", panel.key[1].colour, point_pt, rows});
  add_mark(figure, panel, Points{place, "company_share_ai", panel.key[0].colour, point_pt, rows});
  return panel;
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

bool holds_term(std::string_view label, std::span<const std::string> terms) {
  const std::vector<std::string> words = words_of(label);
  return std::ranges::any_of(terms, [&](const std::string& term) {
    const std::vector<std::string> wanted = words_of(term);
    return !wanted.empty() &&
           std::search(words.begin(), words.end(), wanted.begin(), wanted.end()) != words.end();
  });
}

ArxivTopics compute_arxiv_topics(const std::vector<ArxivTopic>& topics, const std::vector<ArxivMonth>& months,
                                 std::span<const std::string> terms) {
  ArxivTopics result;
  std::vector<double> compute, others;
  for (const ArxivTopic& topic : topics) {
    if (topic.company == 0 || topic.academia == 0) {
      ++result.zero_weights;
      continue;
    }
    const ArxivLean lean{topic.words, std::log2(topic.company / topic.academia),
                         holds_term(topic.words, terms)};
    (lean.compute ? compute : others).push_back(lean.log2_ratio);
    result.leans.push_back(lean);
  }
  if (compute.size() < 2 || others.size() < 2) {
    fail("arxiv_topics: {} topics hold a compute term and {} do not; at least 2 of each are expected",
         compute.size(), others.size());
  }
  result.difference = welch_difference(compute, others, interval_level);
  result.p = permutation_p(compute, others, permutations, seed);
  result.years = years_of(months);

  const auto n = result.leans.size();
  result.numbers = {
      with_interval(value_number("difference", result.difference.difference, "log2", "welch", n, "topics"),
                    result.difference.interval),
      value_number("difference_p", result.p, "p", "permutation", n, "topics"),
      count_number("compute_topics", compute.size(), n),
      count_number("zero_weights", result.zero_weights, topics.size())};
  for (const ArxivYear& year : result.years) {
    for (const auto& [what, share] : {std::pair{"ai", year.ai}, {"other", year.other}}) {
      result.numbers.push_back(value_number(fmt::format("company_share_{}_{}", what, year.year), share,
                                            "share", "mean of months", year.months, "months"));
    }
  }
  return result;
}

void run_arxiv_topics(const Inputs& inputs, Outputs& outputs) {
  const std::vector<ArxivTopic> topics = read_arxiv_topics(CsvReader(inputs.source_file("arxiv_weights")));
  const std::vector<ArxivMonth> months = read_arxiv_months(CsvReader(inputs.source_file("arxiv_companies")));
  const ArxivTopics result = compute_arxiv_topics(topics, months, compute_terms().terms);
  const SourceInfo& source = inputs.source("arxiv_weights");
  write_figure(outputs, draw_arxiv_topics(result, source));
  write_numbers(inputs, outputs, "arxiv_topics", source, result.numbers);
}

Figure draw_arxiv_topics(const ArxivTopics& result, const SourceInfo& source) {
  Figure figure = start_figure("arxiv_topics", source, arxiv_table(result));
  const std::string caption = fmt::format(
      "Source: {}. One dot per topic, larger dots are means; difference {} [{}, {}], permutation "
      "p\u00A0=\u00A0{}. {} topics with a weight of 0 are left out.",
      source_words(source), tick_text(result.difference.difference, TickStyle::number, 2),
      tick_text(result.difference.interval.low, TickStyle::number, 2),
      tick_text(result.difference.interval.high, TickStyle::number, 2), fmt::format("{:.2g}", result.p),
      result.zero_weights);
  std::vector<RowOfPanels> rows;
  rows.push_back({leans_panel(figure, result)});
  if (!result.years.empty()) rows.push_back({years_panel(figure, result)});
  compose(figure, std::move(rows), caption, title_of(result));
  return figure;
}

}  // namespace computedivide
