#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/step.hpp"

namespace computedivide {

/// What the text of a parameter must be, beside its legal words.
enum class ParameterKind {
  word,
  date,
  positive_number,
  count,
  name  ///< any text; the step that reads it knows which there are
};

/// A choice that the paper leaves open, with the value that each profile takes.
struct ParameterSpec {
  std::string_view name;
  ParameterKind kind = ParameterKind::word;
  std::span<const std::string_view> words;  ///< legal as they are
  std::string_view paper;                   ///< the value in profile paper
  std::string_view latest;                  ///< and in profile latest
  std::string_view meaning;                 ///< one sentence for list
};

/// The values of all parameters: the profile's, then what `settings` ("NAME=VALUE") say, and the seed as
/// parameter "seed". Throws Error for unknown names, with the nearest one, and for values that are none, with
/// the legal ones.
Parameters resolve_parameters(std::span<const ParameterSpec> specs, std::string_view profile,
                              std::span<const std::string> settings, std::uint64_t seed);

/// "flag | cohort_percentile", "a number above 0 | calendar_year", for list and messages.
std::string legal_values(const ParameterSpec& spec);

}  // namespace computedivide
