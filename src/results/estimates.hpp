#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "computedivide/numbers.hpp"

namespace computedivide {

/// The level of every interval that a result gives.
inline constexpr double interval_level = 0.95;

/// A share with its Wilson interval, count and n; no value, but `empty` as its reason, where n is 0.
Number share_number(std::string name, std::int64_t count, std::int64_t n, std::string empty);

/// A count among n.
Number count_number(std::string name, std::int64_t count, std::int64_t n);

/// A number that cannot be computed.
Number missing_number(std::string name, std::string unit, std::string method, std::string reason);

/// The slope of y on x by ordinary least squares with a constant, and its t interval.
struct Slope {
  double value = 0, low = 0, high = 0;
};

/// Throws Error where there are fewer than three points or x does not vary.
Slope fitted_slope(const std::vector<double>& x, const std::vector<double>& y);

}  // namespace computedivide
