#pragma once

#include <fmt/format.h>

#include <array>
#include <span>
#include <string_view>

#include "base/words.hpp"
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
inline constexpr std::array<std::string_view, 2> language_words{"en", "any"};

/// The parameter's value as the enum's.
template <class Enum>
Enum parse_word(const Inputs& inputs, std::string_view parameter, std::span<const std::string_view> words) {
  return parse_word<Enum>(inputs.parameter(parameter), words, fmt::format("parameter '{}'", parameter));
}

}  // namespace computedivide
