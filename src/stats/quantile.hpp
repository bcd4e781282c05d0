#pragma once

#include <span>
#include <vector>

namespace computedivide {

/// The type-7 quantile of Hyndman and Fan (1996), the default of R, NumPy and spreadsheets: linear between
/// the order statistics, with the smallest value at 0 and the largest at 1. `probability` lies in [0, 1];
/// the values need no order, and are finite. Throws Error where there are none.
double quantile(std::vector<double> values, double probability);

/// The same of values already in ascending order, without a copy.
double sorted_quantile(std::span<const double> ascending, double probability);

/// The type-7 quantile at a half.
double median(std::vector<double> values);

}  // namespace computedivide
