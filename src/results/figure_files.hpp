#pragma once

#include <span>
#include <string>
#include <string_view>

#include "computedivide/numbers.hpp"
#include "pipeline/step.hpp"
#include "plot/figure.hpp"

namespace computedivide {

/// Writes what is known of a figure before it is drawn: its table under the table's name, and where there is
/// anything to draw its script `<name>.gp`.
void write_figure(Outputs& outputs, const Figure& figure);

/// "12 of 24" in brackets behind a share, and the interval of confidence of any value.
Reading count_reading(std::string count, std::string of);
Reading interval_reading(std::string low, std::string high, ReadAs as);

/// The number of that name where it has a value, else nullptr.
const Number* with_value(std::span<const Number> numbers, std::string_view name);

/// "80 %" of a share; one decimal below 10 %.
std::string percent_words(double share);

/// "−0.05 [−0.27, 0.17]": a value and its interval, both with that many decimals.
std::string interval_words(double value, double low, double high, int decimals = 2);

/// The word for an interval above 0, below 0, or neither.
std::string_view side_words(double low, double high, std::string_view above, std::string_view below,
                            std::string_view neither);

}  // namespace computedivide
