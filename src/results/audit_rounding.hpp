#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <vector>

#include "data/published.hpp"

namespace computedivide {

/// A value and the ends of what it may have been before it was rounded for print.
struct RoundedRange {
  double value = 0, low = 0, high = 0;
};

/// The values that round to the printed one: half a unit of the last place either side. Counts and years are
/// printed exactly.
inline RoundedRange range_of(const PublishedNumber& number) {
  if (number.unit == "count" || number.unit == "year") return {number.value, number.value, number.value};
  const double half = 0.5 * std::pow(10.0, -number.decimals);
  return {number.value, number.value - half, number.value + half};
}

/// The function at the values, and its least and greatest value over the corners of the ranges: its exact
/// range where it rises or falls in each input throughout.
inline RoundedRange propagate(const std::vector<RoundedRange>& inputs,
                              const std::function<double(std::span<const double>)>& function) {
  std::vector<double> at;
  for (const RoundedRange& input : inputs) at.push_back(input.value);
  const double value = function(at);
  RoundedRange result{value, value, value};
  for (std::size_t corner = 0; corner < (std::size_t{1} << inputs.size()); ++corner) {
    for (std::size_t i = 0; i < at.size(); ++i)
      at[i] = (corner >> i & 1) != 0 ? inputs[i].high : inputs[i].low;
    const double there = function(at);
    result.low = std::min(result.low, there);
    result.high = std::max(result.high, there);
  }
  return result;
}

}  // namespace computedivide
