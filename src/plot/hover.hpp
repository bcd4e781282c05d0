#pragma once

#include <string>
#include <vector>

#include "plot/figure.hpp"

namespace computedivide {

/// A line of more vertices is told of at so many places, evenly spread over it.
inline constexpr std::size_t most_told_of_line = 25;

/// What a reader is told who points at a datum, and where it stands, in axis units.
struct HoverLabel {
  double x = 0, y = 0;
  std::string text;  ///< "Medical imaging: compute terms per abstract 1.01, works 201"
};

/// One label for every datum of a panel that is seen, mark by mark, each from left to right: at a point, in
/// the middle of a bar's segment, at a line's vertices, but for those that a point stands on and those that
/// say what another of the line has said. Bands, intervals and values have none: they are in the labels of
/// what they belong to.
std::vector<HoverLabel> hover_labels(const Figure& figure, const Panel& panel);

}  // namespace computedivide
