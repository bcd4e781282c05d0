#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "computedivide/error.hpp"

namespace computedivide {

// Choices are enums. Each lists its words once, in the order of its values, for parameters, options, help,
// files and parsers alike.

/// The forms in which results are printed: for readers, a spreadsheet, a program, the README, a manuscript.
enum class TextFormat { table, csv, json, markdown, latex };
inline constexpr std::array<std::string_view, 5> text_format_words{"table", "csv", "json", "markdown",
                                                                   "latex"};

/// The words for false and true, in this order.
inline constexpr std::array<std::string_view, 2> no_yes_words{"no", "yes"};

/// The enum's value of this word. Throws Error with `where` and the nearest word for any other.
template <class Enum>
Enum parse_word(std::string_view word, std::span<const std::string_view> words, std::string_view where) {
  const auto place = std::find(words.begin(), words.end(), word);
  if (place == words.end()) {
    fail("{}: '{}' is unknown{}", where, word,
         suggestion(word, std::vector<std::string>(words.begin(), words.end())));
  }
  return static_cast<Enum>(place - words.begin());
}

/// The word of the enum's value.
template <class Enum>
std::string_view word_of(Enum value, std::span<const std::string_view> words) {
  return words[static_cast<std::size_t>(value)];
}

}  // namespace computedivide
