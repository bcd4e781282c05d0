#pragma once

#include <string>
#include <vector>

#include "plot/figure.hpp"

namespace computedivide {

/// The texts of a figure that touch one another or leave it, one sentence each: tick labels, values, titles,
/// names, caption. None in a figure that is fit to print. Computed from the metrics of the type, before
/// anything is drawn.
std::vector<std::string> clashes(const Figure& figure);

}  // namespace computedivide
