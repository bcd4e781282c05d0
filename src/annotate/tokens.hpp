#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/papers/hardware.hpp"

namespace computedivide {

/// A word, number or sign of a sentence.
struct Token {
  std::string text;       ///< in lower case; an accelerator's name whole
  std::size_t begin = 0;  ///< bytes of the sentence
  std::size_t end = 0;
  std::optional<double> number;        ///< of digits ("1,024", "3.1e21") or a word ("four", "single")
  bool digits = false;                 ///< the number is written in digits
  bool capital = false;                ///< begins with a capital letter
  std::optional<std::size_t> mention;  ///< which accelerator of the sentence's mentions this is
};

/// The sentence in tokens; each mention is one. "8x" is a number and a word; signs stand alone.
std::vector<Token> tokenize(std::string_view sentence, const std::vector<AcceleratorMention>& mentions = {});

/// A number with its scale, read from tokens: "340M", "1.5 billion", "2.5 × 10^22".
struct Quantity {
  double value = 0;
  std::size_t next = 0;  ///< the token after it
};

/// The quantity that begins at a token; nothing where none does.
std::optional<Quantity> quantity_at(const std::vector<Token>& tokens, std::size_t at);

/// Whether the token at a place is one of the words; false beyond the end.
bool is_one_of(const std::vector<Token>& tokens, std::size_t at,
               std::initializer_list<std::string_view> words);

/// Whether any token is one of the words, from `begin` to before `end`.
bool has_any(const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
             std::initializer_list<std::string_view> words);

}  // namespace computedivide
