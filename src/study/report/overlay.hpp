#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A place in a figure that says what it shows: a rectangle in the pixels of its view box.
struct HoverTarget {
  std::string panel;
  double x = 0;  ///< left
  double y = 0;  ///< upper
  double width = 0;
  double height = 0;
  std::string label;  ///< the point's name and its values, ready to show
};

/// Reads <stem>_points.csv (columns panel, x, y, width, height, label), panel by panel in the order in which
/// these first appear, in each from left to right. Throws Error with `where` for a column that is missing, a
/// number that is none, a size that is not above 0, and an empty label.
std::vector<HoverTarget> read_hover_targets(std::string_view csv, const std::string& where);

/// The targets as SVG: one group, a transparent rectangle with a <title> each. Empty where there are none.
std::string overlay_group(std::span<const HoverTarget> targets, std::string_view figure);

}  // namespace computedivide
