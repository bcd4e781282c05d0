// BERT and its two kin, as words of their own. Case tells the model from the name: people write "Bert" and
// "Roberta", models have at least their capitals.

#include "data/papers/bert.hpp"

#include <algorithm>
#include <array>

namespace computedivide {

namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

constexpr std::array<std::string_view, 12> names{"BERT",       "mBERT",       "BERTs",      "RoBERTa",
                                                 "ROBERTA",    "RoBERTA",     "RoBerta",    "DistilBERT",
                                                 "DistilBert", "DistillBERT", "distilbert", "DISTILBERT"};

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> find_bert(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_word(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_word(text[end])) ++end;
    // "bert-base-uncased" is written small.
    const bool released = text.substr(at, end - at) == "bert" &&
                          (text.substr(end).starts_with("-base") || text.substr(end).starts_with("-large"));
    if (released || std::find(names.begin(), names.end(), text.substr(at, end - at)) != names.end())
      found.emplace_back(at, end);
    at = end;
  }
  return found;
}

}  // namespace computedivide
