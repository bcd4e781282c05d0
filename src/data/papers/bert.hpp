#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace computedivide {

/// Where a text names BERT, RoBERTa or DistilBERT, as bytes from and to. "BERT-large" and
/// "mBERT" do; ALBERT, SciBERT and BERTScore are other things, and "Bert" and "Roberta" people.
std::vector<std::pair<std::size_t, std::size_t>> find_bert(std::string_view text);

}  // namespace computedivide
