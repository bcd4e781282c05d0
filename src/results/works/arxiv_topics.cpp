// Compute terms and companies on arXiv: a second test of Figure 3's direction.
//
// Claim: topics whose abstracts speak of compute are less academic (Figure 3). If so, topics whose label
// holds a compute term should lean towards companies on another corpus too.
//
// Method. Klinger, Mateos-Garcia and Stathoulopoulos (2020) give, for each of 386 topics of arXiv papers on
// AI, its mean weight in papers of companies and of academia. A topic leans by the log2 of the first over the
// second. Topics whose label holds a term of the paper's list (whole words) are compared with the others: the
// difference of means with Welch's 95 % interval, and its p-value by 9,999 permutations of the labels (seed
// 1). Beside it the share of arXiv papers from companies, on AI and on other subjects, by year.
//
// Differs from the paper:
// - The corpus is arXiv, 2001 to 2020, not OpenAlex; topics come from a topic model, and a label of five
// words
//   or so stands for all abstracts of a topic.
// - Few topics hold a term, so that the interval is wide. Topics with a weight of 0 have no logarithm: they
//   are left out and counted.
// - Papers with companies among others count as company papers in the source's own way. A year's share is the
//   mean of its months' shares, since the source gives no counts; 2020 ends in August.

#include "results/works/arxiv_topics.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "results/estimates.hpp"
#include "results/figure_files.hpp"
#include "score/lexicon.hpp"

namespace computedivide {

namespace {

constexpr std::size_t permutations = 9999;
constexpr std::uint64_t seed = 1;

/// The words of a term or label, in lower case; hyphens and spaces part words as underscores do.
std::vector<std::string> words_of(std::string_view text) {
  std::string lower = to_lower(text);
  for (char& c : lower) {
    if (c == '-' || c == ' ') c = '_';
  }
  return split_list(lower, '_');
}

Number number_of(std::string name, double value, std::int64_t n, std::string unit, std::string method,
                 std::string n_of) {
  Number number;
  number.name = std::move(name);
  number.value = value;
  number.n = n;
  number.unit = std::move(unit);
  number.method = std::move(method);
  number.n_of = std::move(n_of);
  return number;
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

}  // namespace

bool holds_term(std::string_view label, std::span<const std::string> terms) {
  const std::vector<std::string> words = words_of(label);
  return std::any_of(terms.begin(), terms.end(), [&](const std::string& term) {
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

  const auto n = static_cast<std::int64_t>(result.leans.size());
  Number difference = number_of("difference", result.difference.difference, n, "log2", "welch", "topics");
  difference.low = result.difference.interval.low;
  difference.high = result.difference.interval.high;
  difference.level = interval_level;
  result.numbers.push_back(std::move(difference));
  result.numbers.push_back(number_of("difference_p", result.p, n, "p", "permutation", "topics"));
  result.numbers.push_back(count_number("compute_topics", static_cast<std::int64_t>(compute.size()), n));
  result.numbers.push_back(
      count_number("zero_weights", result.zero_weights, static_cast<std::int64_t>(topics.size())));
  for (const ArxivYear& year : result.years) {
    result.numbers.push_back(number_of(fmt::format("company_share_ai_{}", year.year), year.ai, year.months,
                                       "share", "mean of months", "months"));
    result.numbers.push_back(number_of(fmt::format("company_share_other_{}", year.year), year.other,
                                       year.months, "share", "mean of months", "months"));
  }
  return result;
}

void run_arxiv_topics(const Inputs& inputs, Outputs& outputs) {
  const std::vector<ArxivTopic> topics = read_arxiv_topics(inputs.source_file("arxiv_weights"));
  const std::vector<ArxivMonth> months = read_arxiv_months(inputs.source_file("arxiv_companies"));
  const ArxivTopics result = compute_arxiv_topics(topics, months, compute_terms().terms);
  const SourceInfo& source = inputs.source("arxiv_weights");
  write_figure(outputs, draw_arxiv_topics(result, source));
  outputs.write("arxiv_topics.numbers.json",
                numbers_to_text({"arxiv_topics", source, inputs.parameters(), result.numbers}));
}

}  // namespace computedivide
