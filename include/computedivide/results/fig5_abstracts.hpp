#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "computedivide/data/numbers.hpp"
#include "computedivide/pipeline/step.hpp"
#include "computedivide/results/fig5.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 1> fig5_abstracts_reads{"works"};

/// The step "fig5_abstracts": fig5_abstracts.csv (a row a year, then what was left out) and
/// fig5_abstracts.numbers.json. Only files of conference papers are read.
void run_fig5_abstracts(const Inputs& inputs, Outputs& outputs);

/// Whether BERT, RoBERTa or DistilBERT stands in the text as a word: spelled so, with a plural s or without,
/// and no ASCII letter or digit beside it ("BERT-based" counts, "ALBERT" and "BERTScore" do not). The paper's
/// own spelling DistillBERT counts too; "Bert" and "bert" do not, which are names and tokens.
bool mentions_bert(std::string_view text);

/// Papers of NeurIPS with an abstract, by year, and those whose title or abstract mentions BERT.
struct AbstractMentions {
  std::map<int, KnownAnswers> years;  ///< 2018 to 2022, each once
  std::map<std::string, std::uint64_t> left_out;
  std::size_t files = 0;  ///< of conference papers
  bool synthetic = false;
};

/// Counts over the files among these that hold conference papers; a paper that stands twice counts once.
AbstractMentions count_abstract_mentions(const std::vector<std::filesystem::path>& paths);

/// mentions_<year>, mentions_share_<year>, mentions_ratio_2021_over_2019; no values, but `none` as their
/// reason, where it is not empty.
std::vector<Number> abstract_mention_numbers(const AbstractMentions& mentions, const std::string& none);

}  // namespace computedivide
