// Edge decisions. Two tokens at one position both stand in the text, in the order of the index. Positions
// that leave a gap separate what is before from what is after. A text is cut at white space (Unicode's). A
// token is what the index says, even with white space in it.

#include "score/tokens.hpp"

#include <algorithm>

#include "score/words.hpp"

namespace computedivide {

void TokenSequence::read(const Abstract& abstract) {
  if (abstract.form != Abstract::Form::index) {
    read(abstract.form == Abstract::Form::text ? abstract.text : std::string_view());
    return;
  }
  tokens_ = abstract.tokens;
  size_ = 0;
  for (const AbstractToken& token : tokens_) size_ += token.count;
  // Each token goes to its position, unless another is there or the position is far away.
  order_.assign(2 * std::size_t{size_} + 64, gap);
  for (std::uint32_t number = 0; number < tokens_.size(); ++number) {
    const std::uint32_t* position = abstract.positions.data() + tokens_[number].first_position;
    for (const std::uint32_t* end = position + tokens_[number].count; position != end; ++position) {
      if (*position >= order_.size() || order_[*position] != gap) {
        order_by_sorting(abstract);
        return;
      }
      order_[*position] = number;
    }
  }
  while (!order_.empty() && order_.back() == gap) order_.pop_back();
}

void TokenSequence::order_by_sorting(const Abstract& abstract) {
  struct Placed {
    std::uint32_t position;
    std::uint32_t number;
  };
  std::vector<Placed> placed;
  placed.reserve(size_);
  for (std::uint32_t number = 0; number < tokens_.size(); ++number) {
    for (std::uint32_t i = 0; i < tokens_[number].count; ++i)
      placed.push_back({abstract.positions[tokens_[number].first_position + i], number});
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
