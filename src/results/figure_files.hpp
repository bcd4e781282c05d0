#pragma once

#include "pipeline/step.hpp"
#include "plot/figure.hpp"

namespace computedivide {

/// Writes what is known of a figure before it is drawn: its table under the table's name, where there is
/// anything to draw its script `<name>.gp`, and where it has panels `<name>_points.csv`, which says where in
/// `<name>.svg` each datum is, and what to tell a reader who points at it.
void write_figure(Outputs& outputs, const Figure& figure);

/// "12 of 24" in brackets behind a share, and the interval of confidence of any value.
Reading count_reading(std::string count, std::string of);
Reading interval_reading(std::string low, std::string high, ReadAs as);

}  // namespace computedivide
