#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

/// The place of a parameter's value among its legal words, as the enum whose values stand in their order.
/// Throws Error with the nearest word.
template <class Enum, std::size_t N>
Enum parse_word(const Inputs& inputs, std::string_view parameter, const std::array<std::string, N>& words) {
  const std::string& word = inputs.parameter(parameter);
  const auto place = std::find(words.begin(), words.end(), word);
  if (place == words.end()) {
    fail("parameter '{}': '{}' is unknown{}", parameter, word, suggestion(word, words));
  }
  return static_cast<Enum>(place - words.begin());
}

}  // namespace computedivide
