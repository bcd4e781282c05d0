#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/works/work.hpp"

namespace computedivide {

/// A word of a text: a maximal run of letters, digits and underscores.
struct Word {
  std::string text;     ///< folded
  bool linked = false;  ///< exactly one space or one hyphen lies between it and the word before
};

/// The words of one token.
struct TokenWords {
  std::vector<Word> words;
  bool at_begin = false;  ///< the token begins with its first word
  bool at_end = false;    ///< the token ends with its last word
};

/// Cuts a token, or any text without runs of white space, into words.
TokenWords words_of(std::string_view token);

/// The tokens of a text, and their order. Views stay valid as long as the text that was read.
class TokenSequence {
 public:
  /// In `order`: positions leave a gap here, and no term reaches across it.
  static constexpr std::uint32_t gap = 0xFFFFFFFF;

  /// Reads an abstract of either form, which must stay where it is; one without text has no tokens.
  void read(const Abstract& abstract);

  /// Reads a text, cut at white space.
  void read(std::string_view text);

  /// The tokens with their number of occurrences: each once for an index, in the order of the text otherwise.
  std::span<const AbstractToken> tokens() const { return tokens_; }

  /// How many tokens the text has: positions of an index, words of a text.
  std::uint32_t size() const { return size_; }

  /// Places in tokens(), in the order of the text; put together when it is first asked for.
  std::span<const std::uint32_t> order();

 private:
  bool order_by_position();
  void order_by_sorting();

  std::span<const AbstractToken> tokens_;
  std::span<const std::uint32_t> positions_;  // of an index
  std::vector<AbstractToken> text_tokens_;
  std::vector<std::uint32_t> order_;  // empty until it is asked for
  std::uint32_t size_ = 0;
};

}  // namespace computedivide
