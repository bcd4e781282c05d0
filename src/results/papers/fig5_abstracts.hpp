#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "results/papers/fig5.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 2> fig5_abstracts_reads{"score.works", "lexicons"};

/// The step "fig5_abstracts": fig5_abstracts.csv (one row per year, then what was left out) and
/// fig5_abstracts.numbers.json. Only conference papers among the works are asked.
void run_fig5_abstracts(const Inputs& inputs, Outputs& outputs);

/// Papers of NeurIPS with an abstract, by year, and those whose title or abstract mentions BERT.
struct AbstractMentions {
  std::map<int, KnownAnswers> years;  ///< 2018 to 2022, each once
  std::map<std::string, std::uint64_t> left_out;
  std::uint64_t files = 0;  ///< of conference papers
};

/// Counts over the conference papers in works_features.csv.gz.
AbstractMentions count_abstract_mentions(const std::filesystem::path& features);

/// mentions_<year>, mentions_share_<year>, mentions_ratio_2021_over_2019; no values but `none` as the reason,
/// if it is not empty.
std::vector<Number> abstract_mention_numbers(const AbstractMentions& mentions, const std::string& none);

}  // namespace computedivide
