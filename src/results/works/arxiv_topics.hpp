#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "data/narrowing/arxiv.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"
#include "stats/compare.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 3> arxiv_topics_reads{"arxiv_weights", "arxiv_companies",
                                                                    "lexicons"};

/// The step "arxiv_topics": arxiv_topics.csv, arxiv_topics.gp and arxiv_topics.numbers.json.
void run_arxiv_topics(const Inputs& inputs, Outputs& outputs);

/// Whether the topic's label, words joined by "_", holds one of the terms: all of a term's words, whole and
/// next to one another, ASCII case ignored.
bool holds_term(std::string_view label, std::span<const std::string> terms);

/// A topic whose weights are both above 0.
struct ArxivLean {
  std::string words;
  double log2_ratio = 0;  ///< of the weight of companies over that of academia
  bool compute = false;   ///< its label holds a compute term
};

/// The share of papers from companies in a year: the mean of its months.
struct ArxivYear {
  int year = 0;
  std::int64_t months = 0;  ///< that the data have
  double ai = 0, other = 0;
};

/// Both comparisons.
struct ArxivTopics {
  std::vector<ArxivLean> leans;
  std::int64_t zero_weights = 0;  ///< topics left out since a weight is 0
  MeanDifference difference;      ///< compute topics less the others, in log2 units
  double p = 1;                   ///< by permutation
  std::vector<ArxivYear> years;   ///< those with months of both kinds
  std::vector<Number> numbers;
};

/// Compares topics and counts years; does no input or output. Throws Error if fewer than two topics hold a
/// term or fewer than two do not.
ArxivTopics compute_arxiv_topics(const std::vector<ArxivTopic>& topics, const std::vector<ArxivMonth>& months,
                                 std::span<const std::string> terms);

/// The drawing with its table.
Figure draw_arxiv_topics(const ArxivTopics& result, const SourceInfo& source);

}  // namespace computedivide
