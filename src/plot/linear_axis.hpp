#pragma once

#include <string>

#include "plot/axis.hpp"

namespace computedivide {

/// How the values of a linear axis are written: 0.25 as "0.25", "25" or "+25".
enum class TickStyle { number, percent, signed_percent };

/// From `low` to `high`, each moved out by a part of the range (0.05), with labels at round values, as many
/// as fit `gap_mm` apart into `length_mm`. Throws Error where the range is not finite or decreases.
Axis linear_axis(std::string title, double low, double high, double length_mm, TickStyle style,
                 double margin = 0.05, double gap_mm = 9);

/// A value as such an axis writes it, with a true minus sign; `decimals` after the point.
std::string tick_text(double value, TickStyle style, int decimals);

}  // namespace computedivide
