#include "results/audit_rounding.hpp"

#include <algorithm>
#include <cmath>

namespace computedivide {

RoundedRange range_of(const PublishedNumber& number) {
  if (number.unit == "count" || number.unit == "year") return {number.value, number.value, number.value};
  const double half = 0.5 * std::pow(10.0, -number.decimals);
  return {number.value, number.value - half, number.value + half};
}

RoundedRange propagate(std::initializer_list<RoundedRange> inputs,
                       const std::function<double(std::span<const double>)>& function) {
  std::vector<double> at;
  for (const RoundedRange& input : inputs) at.push_back(input.value);
  const double value = function(at);
  RoundedRange result{value, value, value};
  for (std::size_t corner = 0; corner < (std::size_t{1} << inputs.size()); ++corner) {
    std::size_t i = 0;
    for (const RoundedRange& input : inputs) {
      at[i] = (corner >> i & 1) != 0 ? input.high : input.low;
      ++i;
    }
    const double there = function(at);
    result.low = std::min(result.low, there);
    result.high = std::max(result.high, there);
  }
  return result;
}

std::vector<Fraction> fractions_printed_as(const PublishedNumber& share, std::int64_t least_n,
                                           std::int64_t most_n) {
  const Decimal printed = rounded_at(share.value, share.decimals);
  std::vector<Fraction> found;
  for (std::int64_t n = std::max<std::int64_t>(least_n, 1); n <= most_n; ++n) {
    for (std::int64_t count = 0; count <= n; ++count) {
      const Fraction fraction{count, n};
      if (rounded_at(fraction.value(), share.decimals) == printed) found.push_back(fraction);
    }
  }
  return found;
}

}  // namespace computedivide
