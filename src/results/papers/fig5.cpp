// Figure 5: BERT at NeurIPS (section 2.3).
//
// Claim: the number of NeurIPS papers that study BERT more than tripled from 2019 to 2021; in 2021 they were
// 65, about 3 % of all.
//
// Method.
// 1. Papers of NeurIPS 2018 to 2022 in the reproducibility index, by year, that name BERT, RoBERTa or
// DistilBERT
//    in title or abstract (abstracts), in any sentence that the index quotes (quotes), or in either
//    (mentions). Where annotations are given: those that mention it and those that study it, as they say.
// 2. Counts, and shares of the papers whose answer is known, with Wilson 95 % intervals.
// 3. 2021 over 2019: the ratio of the counts, as two Poisson rates, with an interval from Wilson's for the
// share of the first in their
//    sum; beside it the ratio of the shares with Katz's interval, which holds where the years
//    are samples of unequal size.
//
// Differs from the paper:
// - It searched the full texts and read those that mention BERT. Abstracts and quotes are parts of the texts:
//   counts and shares of mentions are lower bounds, and their ratios are proxies for the paper's.
// - Who studies BERT is known from annotations only.
// - A blank answer is left out and counted, except where the other answer settles it: a paper that does not
//   mention BERT does not study it (the paper read only those that mention it), and one that studies BERT
//   mentions it.
// - Where annotations are a sample, their counts are not those of the whole conference.

#include "results/papers/fig5.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "data/tables/csv_cells.hpp"
#include "plot/figure.hpp"
#include "plot/page.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/papers/release/release_sample.hpp"

namespace computedivide {

namespace {

constexpr int ratio_of_year = 2021;
constexpr int ratio_to_year = 2019;
constexpr const char* studies_unknown =
    "the reproducibility index does not say which papers study BERT; annotations (studies_bert) do";

void take(KnownAnswers& answers, const std::optional<bool>& answer, const std::string& question,
          LeftOut& left_out) {
  if (!answer) {
    ++left_out[question + " unknown"];
    return;
  }
  ++answers.known;
  answers.yes += *answer;
}

Fig5 without_papers() {
  Fig5 fig5;
  for (int year = fig5_first_year; year <= fig5_last_year; ++year) fig5.years.emplace_back().year = year;
  return fig5;
}

auto& year_of(auto& fig5, int year) { return fig5.years[static_cast<std::size_t>(year - fig5_first_year)]; }

Number share_ratio(std::string name, const KnownAnswers& a, const KnownAnswers& b,
                   const std::string& question) {
  if (a.known == 0 || b.known == 0 || b.yes == 0 || a.yes == 0) {
    return missing_number(
        std::move(name), "ratio", "katz",
        fmt::format("{} {} of {} papers with a known answer in {}, {} of {} in {}; none may be 0", question,
                    a.yes, a.known, ratio_of_year, b.yes, b.known, ratio_to_year));
  }
  return share_ratio_number(std::move(name), a.yes, a.known, b.yes, b.known);
}

void add_numbers(Fig5& fig5, std::string_view question, KnownAnswers BertYear::*answers) {
  for (const BertYear& year : fig5.years) {
    const KnownAnswers& known = year.*answers;
    const std::string name = fmt::format("{}_{}", question, year.year);
    const std::string share = fmt::format("{}_share_{}", question, year.year);
    const std::string empty = fmt::format("no paper of {} with a known answer", year.year);
    fig5.numbers.push_back(count_number(name, known.yes, known.known, empty));
    fig5.numbers.push_back(share_number(share, known.yes, known.known, empty));
  }
  const KnownAnswers& last = year_of(fig5, ratio_of_year).*answers;
  const KnownAnswers& first = year_of(fig5, ratio_to_year).*answers;
  const std::string ratio = fmt::format("{}_ratio_{}_over_{}", question, ratio_of_year, ratio_to_year);
  if (last.known == 0 || first.known == 0) {
    fig5.numbers.push_back(missing_number(
        ratio, "ratio", "conditional_wilson",
        fmt::format("no paper of {} with a known answer", first.known == 0 ? ratio_to_year : ratio_of_year)));
  } else {
    fig5.numbers.push_back(
        count_ratio(ratio, last.yes, first.yes,
                    fmt::format("no paper of {} counts: there is no ratio to 0", ratio_to_year)));
  }
  fig5.numbers.push_back(
      share_ratio(fmt::format("{}_share_ratio_{}_over_{}", question, ratio_of_year, ratio_to_year), last,
                  first, std::string(question)));
}

/// Whether a year has papers to draw.
bool drawable(const Fig5& fig5) {
  return std::ranges::any_of(
      fig5.years, [](const BertYear& year) { return year.mentions.known + year.studies.known > 0; });
}

// The drawing: papers per year that mention BERT and that study it, as counts and as shares.

constexpr double height_mm = 34;
constexpr double totals_mm = 1.5;  // above the bars
constexpr double bar = 0.36;       // the width of one of two bars, in years
constexpr double point_pt = 3.2;

struct Series {
  std::string name, label;
  std::string sentence_label;  ///< for a reader who points at a datum
  KnownAnswers BertYear::*answers;
  double from;  ///< where its bar begins, from the year
  Colour colour;
};

/// From the index abstracts and quotes; from annotations mentions and studies. Each year has a pair of bars.
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
  return std::ranges::any_of(fig5.years, [](const BertYear& year) { return year.quotes.known > 0; });
}

Table fig5_table(const Fig5& fig5) {
  Table table{"fig5.csv", {"series", "year", "from", "to", "known", "papers", "share", "low", "high"}, {}};
  const bool from_index = is_from_index(fig5);
  for (const Series& series : all_series()) {
    // For the index, abstracts and quotes are drawn separately: the number for either of them is in the
    // numbers file only.
    if (from_index && series.name == "mentions") continue;
    for (const BertYear& year : fig5.years) {
      const KnownAnswers& answers = year.*series.answers;
      if (answers.known == 0) continue;
      const Number share = share_number("", answers.yes, answers.known, "");
      table.rows.push_back(row_cells(series.name, year.year, rounded(year.year + series.from),
                                     rounded(year.year + series.from + bar), answers.known, answers.yes,
                                     *share.value, *share.low, *share.high));
    }
  }
  return table;
}

Rows rows_of(const Series& series) { return {where_is("series", series.name)}; }

bool is_drawn(const Figure& figure, const Series& series) {
  return !cells_of(figure.table, "year", rows_of(series)).empty();
}

Panel start_panel(std::string letter, std::string heading, Axis y) {
  Panel panel = new_panel(std::move(letter), std::move(heading), std::move(y), height_mm);
  Reading series{.column = "series", .as = ReadAs::text};
  for (const Series& each : all_series()) series.words[each.name] = each.sentence_label;
  panel.readings.names = {{.column = "year"}, series};
  panel.readings.drawn = {{.column = "papers",
                           .name = "papers",
                           .details = {{.column = "known", .name = "of", .unit = " with a known answer"}}},
                          estimate_reading("share", "share", ReadAs::percent, "papers", "known")};
  return panel;
}

std::string caption(const Fig5& fig5, const SourceInfo& source) {
  if (is_from_index(fig5)) {
    std::int64_t papers = 0;
    for (const BertYear& year : fig5.years) papers += year.quotes.known;
    return fmt::format(
        "Source: {}. NeurIPS papers (n\u00A0=\u00A0{}) with BERT, RoBERTa or DistilBERT in title or "
        "abstract, and in the sentences that the index quotes: both are lower bounds of those that mention "
        "it. Whiskers: 95\u00A0% Wilson intervals.",
        source_words(source), papers);
  }
  std::int64_t mentions = 0, studies = 0;
  for (const BertYear& year : fig5.years) {
    mentions += year.mentions.known;
    studies += year.studies.known;
  }
  return fmt::format(
      "Source: {}. Annotated NeurIPS papers that mention BERT, RoBERTa or DistilBERT (n\u00A0=\u00A0{} with "
      "a known answer), and that study it (n\u00A0=\u00A0{}). Whiskers: 95\u00A0% Wilson intervals.",
      source_words(source), mentions, studies);
}

/// Papers by quotes (the index) or by studies (annotations).
std::int64_t papers_of(const Fig5& fig5, int year) {
  const BertYear& answers = year_of(fig5, year);
  return is_from_index(fig5) ? answers.quotes.yes : answers.studies.yes;
}

std::string title_of(const Fig5& fig5) {
  const std::int64_t before = papers_of(fig5, ratio_to_year), after = papers_of(fig5, ratio_of_year);
  // A year without papers may be one that the table does not have.
  if (before == 0 || after == 0) return "";
  return fmt::format(
      "NeurIPS papers {} went from {} in {} to {} in {}, {} times as many",
      is_from_index(fig5) ? "with BERT in a quoted sentence" : "that study BERT", before, ratio_to_year,
      after, ratio_of_year,
      tick_text(static_cast<double>(after) / static_cast<double>(before), TickStyle::number, 1));
}

/// What the paper prints of its last year: papers, and what their number is more than.
std::vector<Reference> paper_counts(const Fig5& fig5, std::span<const PublishedNumber> published) {
  std::vector<Reference> lines;
  const auto add = [&](double at, const std::string& words) {
    lines.push_back(paper_line(at, words));
    lines.back().to =
        ratio_of_year;  // only as far as the bar that it is about: the bar's value is written above it
  };
  if (const auto papers = published_value(published, "fig5.studies_2021"))
    add(*papers, fmt::format("{} in {}", *papers, ratio_of_year));
  const auto ratio = published_value(published, "fig5.studies_ratio_2021_over_2019");
  if (const std::int64_t before = papers_of(fig5, ratio_to_year); ratio && before > 0)
    add(*ratio * static_cast<double>(before), fmt::format("more than {} times {}", *ratio, ratio_to_year));
  return lines;
}

std::vector<Reference> paper_shares(std::span<const PublishedNumber> published) {
  const auto share = published_value(published, "fig5.studies_share_2021");
  if (!share) return {};
  Reference line = paper_line(*share, fmt::format("about {} in {}", printed_percent(*share), ratio_of_year));
  line.to = ratio_of_year + 0.5;
  return {line};
}

}  // namespace

Number count_ratio(std::string name, std::int64_t count_1, std::int64_t count_2, std::string empty) {
  constexpr const char* method = "conditional_wilson";
  if (count_2 == 0) return missing_number(std::move(name), "ratio", method, std::move(empty));
  const Interval share = wilson_interval(static_cast<std::size_t>(count_1),
                                         static_cast<std::size_t>(count_1 + count_2), interval_level);
  const double ratio = static_cast<double>(count_1) / static_cast<double>(count_2);
  // count_2 is above 0, so the share's upper end is below 1.
  return with_interval(value_number(std::move(name), ratio, "ratio", method, count_1 + count_2),
                       share.low / (1 - share.low), share.high / (1 - share.high));
}

Fig5 compute_fig5(const std::vector<Paper>& papers) {
  Fig5 fig5 = without_papers();
  for (const Paper& paper : papers) {
    if (paper.year < fig5_first_year || paper.year > fig5_last_year) {
      ++fig5.left_out[fmt::format("year outside {}–{}", fig5_first_year, fig5_last_year)];
      continue;
    }
    BertYear& year = year_of(fig5, paper.year);
    std::optional<bool> mentions = paper.mentions_bert;
    std::optional<bool> studies = paper.studies_bert;
    if (!mentions && studies == true) mentions = true;
    if (!studies && mentions == false) studies = false;
    take(year.mentions, mentions, "mentions_bert", fig5.left_out);
    take(year.studies, studies, "studies_bert", fig5.left_out);
  }
  add_numbers(fig5, "mentions", &BertYear::mentions);
  add_numbers(fig5, "studies", &BertYear::studies);
  // Without any paper one reason says more than one per year.
  if (papers.empty()) {
    for (Number& number : fig5.numbers) number.reason = std::string(no_annotations);
  }
  return fig5;
}

Fig5 compute_fig5(std::span<const PaperFacts> papers) {
  Fig5 fig5 = without_papers();
  for (const PaperFacts& paper : papers) {
    if (paper.venue != "NeurIPS" || paper.year < fig5_first_year || paper.year > fig5_last_year) continue;
    if (paper.excluded) {
      ++fig5.left_out["left out by the index's authors"];
      continue;
    }
    BertYear& year = year_of(fig5, paper.year);
    std::optional<bool> abstract = paper.bert_abstract;
    if (abstract) *abstract = *abstract || paper.bert_title;
    take(year.abstracts, abstract, "abstract", fig5.left_out);
    take(year.quotes, paper.bert_quotes, "quotes", fig5.left_out);
    take(year.mentions, paper.bert_quotes || paper.bert_title || paper.bert_abstract == true, "mentions",
         fig5.left_out);
  }
  add_numbers(fig5, "abstracts", &BertYear::abstracts);
  add_numbers(fig5, "quotes", &BertYear::quotes);
  add_numbers(fig5, "mentions", &BertYear::mentions);
  for (Number& number : fig5.numbers) number.fidelity = Fidelity::proxy;
  const std::size_t known = fig5.numbers.size();
  add_numbers(fig5, "studies", &BertYear::studies);
  for (std::size_t i = known; i < fig5.numbers.size(); ++i) fig5.numbers[i].reason = studies_unknown;
  return fig5;
}

void run_fig5(const Inputs& inputs, Outputs& outputs) {
  const PapersAtHand at_hand = read_papers_at_hand(inputs);
  const Fig5 fig5 =
      at_hand.from_index ? compute_fig5(std::span(at_hand.facts.papers)) : compute_fig5(at_hand.annotated);
  if (drawable(fig5)) write_figure(outputs, draw_fig5(fig5, at_hand.source, published_of(inputs)));
  outputs.write("fig5_left_out.csv", left_out_csv(fig5.left_out));
  write_numbers(inputs, outputs, "fig5", at_hand.source, fig5.numbers);
}

Figure draw_fig5(const Fig5& fig5, const SourceInfo& source, std::span<const PublishedNumber> published) {
  Figure figure = start_figure("fig5", source, fig5_table(fig5));
  const std::vector<Reference> counts = paper_counts(fig5, published), shares = paper_shares(published);
  const double most_share = std::max(0.004, highest_of(figure.table, {"high"}, shares));
  Panel a =
      start_panel("a", "Papers by year", count_axis("Papers", highest_of(figure.table, {"papers"}, counts)));
  Panel b = start_panel("b", "Share of the conference's papers",
                        linear_axis("Share of papers (%)", 0, most_share, height_mm, TickStyle::percent));
  b.y.low = 0;
  b.y.high = std::min(b.y.high, 1.0);
  b.grid = true;
  a.references = counts;
  b.references = shares;
  set_width(figure, {&a, &b});
  for (Panel* panel : {&a, &b})
    panel->x = year_axis(fig5_first_year - 0.6, fig5_last_year + 0.6, panel->box.width);

  const Place place{"from", "to"};
  for (const Series& series : all_series()) {
    if (!is_drawn(figure, series)) continue;
    a.key.push_back({series.label, series.colour});
    const Rows rows = rows_of(series);
    add_mark(figure, a,
             StackedBars{.place = place, .width = 0.94, .stack = {{"papers", series.colour}}, .rows = rows});
    add_mark(figure, b, Line{place, "share", series.colour, 1.0, rows});
    add_mark(figure, b, ErrorBars{place, "low", "high", series.colour, 0.7, rows});
    add_mark(figure, b, Points{place, "share", series.colour, point_pt, rows});
  }
  add_mark(
      figure, a,
      Values{.place = place, .on_top_of = "papers", .lift_mm = totals_mm, .column = "papers", .rows = {}});
  compose(figure, {{std::move(a)}, {std::move(b)}}, caption(fig5, source), title_of(fig5));
  return figure;
}

}  // namespace computedivide
