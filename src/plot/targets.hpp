#pragma once

#include <string>
#include <vector>

#include "plot/figure.hpp"

namespace computedivide {

/// The least side of a point's target, in px.
inline constexpr double least_target_px = 8;

/// A line of more vertices has so many targets, evenly spread over it.
inline constexpr std::size_t most_line_targets = 60;

/// Where a reader points at one datum of a figure, and what it is. In the pixels of the figure's SVG (its
/// viewBox), from the upper left corner.
struct Target {
  std::string panel;  ///< its letter; its number from 1 where panels have none; empty for a panel alone
  double x = 0, y = 0, width = 0, height = 0;
  std::string label;  ///< "Medical imaging: compute terms per abstract 1.01, works 201"
};

/// The size of the figure's SVG in px, the header of simulated data included.
double svg_width_px(const Figure& figure);
double svg_height_px(const Figure& figure);

/// One target for every datum that is seen, in the order in which they are drawn, the last on top: a square
/// around a point; the area of a bar's segment; a square around a line's vertices, but for those that a point
/// stands on and those that say what another of the line has said. Bands, intervals and values have none:
/// they are in the labels of what they belong to. What lies outside its panel has none, as it is not drawn.
std::vector<Target> targets(const Figure& figure);

/// The targets as CSV: panel, x, y, width, height, label.
std::string targets_csv(const std::vector<Target>& all);

}  // namespace computedivide
