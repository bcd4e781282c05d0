#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catch.hpp"
#include "results/robustness/robustness.hpp"
#include "topic_sample.hpp"

namespace computedivide {

inline std::string choice(const Specification& specification, const std::string& name) {
  for (const auto& [key, value] : *specification.choices) {
    if (key == name) return value;
  }
  return "";
}

inline std::vector<Specification> of(const std::vector<Specification>& all, const std::string& headline) {
  std::vector<Specification> own;
  for (const Specification& specification : all) {
    if (specification.headline == headline) own.push_back(specification);
  }
  return own;
}

/// Few topics, few subsets: quick.
inline RobustnessInput small_input(int topics = 12) {
  PlantedTopics planted;
  planted.topics = topics;
  RobustnessInput input;
  input.counts = planted_counts(planted);
  input.subsets = 4;
  return input;
}

inline Number number(const std::vector<Number>& numbers, const std::string& name) {
  for (const Number& candidate : numbers) {
    if (candidate.name == name) return candidate;
  }
  FAIL("no number " << name);
  return numbers.front();
}

inline Specification made(const std::string& headline, std::optional<double> estimate,
                          std::optional<double> p) {
  Specification specification;
  specification.headline = headline;
  specification.estimate = estimate;
  specification.p_value = p;
  if (!estimate) specification.reason = "too few rows";
  return specification;
}

}  // namespace computedivide
