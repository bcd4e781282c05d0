#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <span>
#include <vector>

#include "data/published.hpp"

namespace computedivide {

/// A value and the ends of what it may have been before it was rounded for print.
struct RoundedRange {
  double value = 0;
  double low = 0;
  double high = 0;
};

/// The values that round to the printed one: half a unit of the last place either side. Counts and years are
/// printed exactly.
RoundedRange range_of(const PublishedNumber& number);

/// The function at the values, and its least and greatest value over the corners of the ranges: its exact
/// range where it rises or falls in each input throughout.
RoundedRange propagate(std::initializer_list<RoundedRange> inputs,
                       const std::function<double(std::span<const double>)>& function);

/// A share as a count of a whole.
struct Fraction {
  std::int64_t count = 0;
  std::int64_t n = 0;
  /// The share as a number.
  double value() const { return static_cast<double>(count) / static_cast<double>(n); }
};

/// All fractions of wholes from `least_n` to `most_n` that, rounded as printed, give the share, by whole and
/// then by count: the GRIM test (Brown and Heathers 2017). Empty where no such whole can have given it.
std::vector<Fraction> fractions_printed_as(const PublishedNumber& share, std::int64_t least_n,
                                           std::int64_t most_n);

}  // namespace computedivide
