#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "computedivide/error.hpp"
#include "pipeline/step.hpp"

namespace computedivide {

// The words of each choice, the default first, in the order of the values of its enum: for the parameters,
// the results that read them, and the robustness of these alike.
inline constexpr std::array<std::string_view, 2> highly_cited_words{"flag", "cohort_percentile"};
inline constexpr std::array<std::string_view, 2> large_models_population_words{"all", "notable"};
inline constexpr std::array<std::string_view, 3> score_words{"occurrences", "presence", "per_100_tokens"};
inline constexpr std::array<std::string_view, 3> share_among_words{"known", "academic_and_industry", "all"};
inline constexpr std::array<std::string_view, 2> score_over_words{"all", "known"};
inline constexpr std::array<std::string_view, 2> cell_weights_words{"none", "works"};
inline constexpr std::array<std::string_view, 4> growth_words{"poisson", "fitted_line", "end_years",
                                                              "three_year_means"};
inline constexpr std::array<std::string_view, 2> growth_over_words{"topics", "works"};
inline constexpr std::array<std::string_view, 2> unstated_devices_words{"left_out", "one"};

/// The place of a parameter's value among its legal words, as the enum whose values stand in their order.
/// Throws Error with the nearest word.
template <class Enum, std::size_t N>
Enum parse_word(const Inputs& inputs, std::string_view parameter,
                const std::array<std::string_view, N>& words) {
  const std::string& word = inputs.parameter(parameter);
  const auto place = std::find(words.begin(), words.end(), word);
  if (place == words.end()) {
    fail("parameter '{}': '{}' is unknown{}", parameter, word,
         suggestion(word, std::vector<std::string>(words.begin(), words.end())));
  }
  return static_cast<Enum>(place - words.begin());
}

}  // namespace computedivide
