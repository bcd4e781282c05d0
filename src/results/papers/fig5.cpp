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
// 3. 2021 over 2019: the ratio of the counts, as two Poisson rates, by Wilson's interval for the share of the
//    first in their sum; beside it the ratio of the shares with Katz's interval, which holds where the years
//    are samples of unequal size.
//
// Differs from the paper:
// - It searched the full texts and read those that mention BERT. Abstracts and quotes are parts of the texts:
//   counts and shares of mentions are lower bounds, and their ratios stand for the paper's without being it.
// - Who studies BERT is known of annotations alone.
// - A blank answer is left out and counted. Two blanks are none: a paper that does not mention BERT does not
//   study it (the paper read only those that mention it), and one that studies it mentions it.
// - Where annotations are a sample, their counts are not those of the whole conference.

#include "results/papers/fig5.hpp"

#include "computedivide/error.hpp"
#include "computedivide/stats.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "results/papers/facts_rows.hpp"
#include "stats/two_proportions.hpp"

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

const BertYear& year_of(const Fig5& fig5, int year) {
  return fig5.years[static_cast<std::size_t>(year - fig5_first_year)];
}

Number share_ratio(std::string name, const KnownAnswers& a, const KnownAnswers& b,
                   const std::string& question) {
  if (a.known == 0 || b.known == 0 || b.yes == 0 || a.yes == 0) {
    return missing_number(
        std::move(name), "ratio", "katz",
        fmt::format("{} {} of {} papers with a known answer in {}, {} of {} in {}; none may be 0", question,
                    a.yes, a.known, ratio_of_year, b.yes, b.known, ratio_to_year));
  }
  const auto size = [](std::int64_t value) { return static_cast<std::size_t>(value); };
  const Interval interval =
      ratio_interval(size(a.yes), size(a.known), size(b.yes), size(b.known), interval_level);
  Number number;
  number.name = std::move(name);
  number.value = (static_cast<double>(a.yes) / static_cast<double>(a.known)) /
                 (static_cast<double>(b.yes) / static_cast<double>(b.known));
  number.low = interval.low;
  number.high = interval.high;
  number.level = interval_level;
  number.n = a.known + b.known;
  number.unit = "ratio";
  number.method = "katz";
  return number;
}

void add_numbers(Fig5& fig5, std::string_view question, KnownAnswers BertYear::*answers) {
  for (const BertYear& year : fig5.years) {
    const KnownAnswers& known = year.*answers;
    const std::string name = fmt::format("{}_{}", question, year.year);
    const std::string share = fmt::format("{}_share_{}", question, year.year);
    const std::string empty = fmt::format("no paper of {} with a known answer", year.year);
    fig5.numbers.push_back(known.known == 0 ? missing_number(name, "count", "count", empty)
                                            : count_number(name, known.yes, known.known));
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
    fig5.numbers.push_back(count_ratio(ratio, last.yes, first.yes,
                                       fmt::format("no paper of {} counts: 0 has no ratio", ratio_to_year)));
  }
  fig5.numbers.push_back(
      share_ratio(fmt::format("{}_share_ratio_{}_over_{}", question, ratio_of_year, ratio_to_year), last,
                  first, std::string(question)));
}

}  // namespace

Number count_ratio(std::string name, std::int64_t count_1, std::int64_t count_2, std::string empty) {
  constexpr const char* method = "conditional_wilson";
  if (count_2 == 0) return missing_number(std::move(name), "ratio", method, std::move(empty));
  const Interval share = wilson_interval(static_cast<std::size_t>(count_1),
                                         static_cast<std::size_t>(count_1 + count_2), interval_level);
  Number number;
  number.name = std::move(name);
  number.value = static_cast<double>(count_1) / static_cast<double>(count_2);
  // count_2 is above 0, so the share's upper end is below 1.
  number.low = share.low / (1 - share.low);
  number.high = share.high / (1 - share.high);
  number.level = interval_level;
  number.n = count_1 + count_2;
  number.unit = "ratio";
  number.method = method;
  return number;
}

Fig5 compute_fig5(const std::vector<Paper>& papers) {
  Fig5 fig5;
  for (int year = fig5_first_year; year <= fig5_last_year; ++year) fig5.years.emplace_back().year = year;
  for (const Paper& paper : papers) {
    if (paper.year < fig5_first_year || paper.year > fig5_last_year) {
      ++fig5.left_out[fmt::format("year outside {}–{}", fig5_first_year, fig5_last_year)];
      continue;
    }
    BertYear& year = fig5.years[static_cast<std::size_t>(paper.year - fig5_first_year)];
    std::optional<bool> mentions = paper.mentions_bert;
    std::optional<bool> studies = paper.studies_bert;
    if (!mentions && studies == true) mentions = true;
    if (!studies && mentions == false) studies = false;
    take(year.mentions, mentions, "mentions_bert", fig5.left_out);
    take(year.studies, studies, "studies_bert", fig5.left_out);
  }
  add_numbers(fig5, "mentions", &BertYear::mentions);
  add_numbers(fig5, "studies", &BertYear::studies);
  // Without any paper one reason says more than one a year.
  if (papers.empty()) {
    for (Number& number : fig5.numbers) number.reason = std::string(no_annotations);
  }
  return fig5;
}

Fig5 compute_fig5(std::span<const PaperFacts> papers) {
  Fig5 fig5;
  for (int year = fig5_first_year; year <= fig5_last_year; ++year) fig5.years.emplace_back().year = year;
  for (const PaperFacts& paper : papers) {
    if (paper.venue != "NeurIPS" || paper.year < fig5_first_year || paper.year > fig5_last_year) continue;
    if (paper.excluded) {
      ++fig5.left_out["left out by the index's authors"];
      continue;
    }
    BertYear& year = fig5.years[static_cast<std::size_t>(paper.year - fig5_first_year)];
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

bool drawable(const Fig5& fig5) {
  for (const BertYear& year : fig5.years) {
    if (year.mentions.known + year.studies.known > 0) return true;
  }
  return false;
}

void run_fig5(const Inputs& inputs, Outputs& outputs) {
  const Annotations annotations = read_annotations(inputs);
  const Facts facts = read_facts(inputs);
  const bool from_index = annotations.papers.empty() && !facts.papers.empty();
  const Fig5 fig5 = from_index ? compute_fig5(std::span(facts.papers)) : compute_fig5(annotations.papers);
  const SourceInfo& source = from_index ? facts.source : annotations.source;
  if (drawable(fig5)) {
    const Figure figure = draw_fig5(fig5, source);
    write_figure(outputs, figure);
  }
  outputs.write("fig5_left_out.csv", left_out_csv(fig5.left_out));
  outputs.write("fig5.numbers.json", numbers_to_text({"fig5", source, inputs.parameters(), fig5.numbers}));
}

}  // namespace computedivide
