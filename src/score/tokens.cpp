// Edge decisions. Two tokens at one position both stand in the text, in the order of the index. Positions
// that leave a gap separate what is before from what is after. A text is cut at white space (Unicode's). A
// token is what the index says, even with white space in it.

#include "score/tokens.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace computedivide {

TokenWords words_of(std::string_view token) {
  TokenWords cut;
  bool in_word = false;
  int separators = 0;  // spaces and hyphens since the last word
  bool others = true;  // or something else, or no word yet
  for (bool first = true; !token.empty(); first = false) {
    const char32_t c = take_character(token);
    if (is_word_character(c)) {
      if (!in_word) cut.words.push_back({{}, !others && separators == 1});
      append_utf8(cut.words.back().text, fold(c));
      cut.at_begin = cut.at_begin || first;
      in_word = true;
      separators = 0;
      others = false;
    } else {
      in_word = false;
      if (c == ' ' || c == '-') {
        ++separators;
      } else {
        others = true;
      }
    }
  }
  cut.at_end = in_word;
  return cut;
}

void TokenSequence::read(const Abstract& abstract) {
  if (abstract.form != Abstract::Form::index) {
    read(abstract.form == Abstract::Form::text ? abstract.text : std::string_view());
    return;
  }
  tokens_ = abstract.tokens;
  positions_ = abstract.positions;
  order_.clear();
  size_ = 0;
  for (const AbstractToken& token : tokens_) size_ += token.count;
}

std::span<const std::uint32_t> TokenSequence::order() {
  if (order_.empty() && !order_by_position()) order_by_sorting();
  return order_;
}

/// Puts each token at its positions; false where another is there or the position is far away.
bool TokenSequence::order_by_position() {
  order_.assign(2 * std::size_t{size_} + 64, gap);
  std::size_t end = 0;
  for (std::uint32_t number = 0; number < tokens_.size(); ++number) {
    for (const std::uint32_t position :
         positions_.subspan(tokens_[number].first_position, tokens_[number].count)) {
      if (position >= order_.size() || order_[position] != gap) return false;
      order_[position] = number;
      end = std::max<std::size_t>(end, position + std::size_t{1});
    }
  }
  order_.resize(end);
  return true;
}

void TokenSequence::order_by_sorting() {
  struct Placed {
    std::uint32_t position;
    std::uint32_t number;
  };
  std::vector<Placed> placed;
  placed.reserve(size_);
  for (std::uint32_t number = 0; number < tokens_.size(); ++number) {
    for (const std::uint32_t position :
         positions_.subspan(tokens_[number].first_position, tokens_[number].count))
      placed.push_back({position, number});
  }
  std::stable_sort(placed.begin(), placed.end(),
                   [](const Placed& a, const Placed& b) { return a.position < b.position; });
  order_.clear();
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (i > 0 && placed[i].position - placed[i - 1].position > 1) order_.push_back(gap);
    order_.push_back(placed[i].number);
  }
}

void TokenSequence::read(std::string_view text) {
  text_tokens_.clear();
  positions_ = {};
  order_.clear();
  const char* begin = nullptr;  // of the token at hand
  while (true) {
    const char* at = text.data();
    const bool ends = text.empty() || is_space(take_character(text));
    if (!ends && begin == nullptr) begin = at;
    if (ends && begin != nullptr) {
      order_.push_back(static_cast<std::uint32_t>(text_tokens_.size()));
      text_tokens_.push_back({std::string_view(begin, static_cast<std::size_t>(at - begin)), 0, 1});
      begin = nullptr;
    }
    if (at == text.data()) break;
  }
  tokens_ = text_tokens_;
  size_ = static_cast<std::uint32_t>(text_tokens_.size());
}

}  // namespace computedivide
