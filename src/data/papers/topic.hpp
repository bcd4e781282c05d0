#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "computedivide/papers.hpp"

namespace computedivide {

inline constexpr std::array<std::string_view, 3> paper_topic_words{"nlp_speech", "vision", "other"};

/// What a paper is about, as Figure 2 groups them, by the words of its title and, if there is one, its
/// abstract.
PaperTopic topic_of(std::string_view title, std::string_view abstract);

/// Where a text names BERT, RoBERTa or DistilBERT, as byte ranges. "BERT-large" and "mBERT" do; ALBERT,
/// SciBERT and BERTScore are other things, and "Bert" and "Roberta" people.
std::vector<std::pair<std::size_t, std::size_t>> find_bert(std::string_view text);

}  // namespace computedivide
