#pragma once

#include <string>
#include <vector>

#include "plot/figure.hpp"

namespace computedivide {

/// A point of a scatter plot and its name, in mm.
struct NamedPoint {
  std::string name;
  double x_mm = 0, y_mm = 0;
};

/// Where the names stand, and what they must keep clear of.
struct PointLabelOptions {
  double size_pt = small_pt;
  double radius_mm = 0.6;     ///< of the points
  std::vector<Box> taken;     ///< other texts: never covered
  std::vector<Leader> lines;  ///< drawn lines: crossed only where nothing else is free
  Colour colour = Colour(colours::ink);
  Colour leader_colour = Colour(colours::grey);
};

/// What add_point_labels() could not avoid; all 0 in a figure that is fit to print.
struct LabelFaults {
  int labels_on_labels = 0;
  int labels_on_points = 0;
  int labels_on_taken = 0;
};

/// Writes every point's name beside it, inside `room`, clear of all points and of one another; names that
/// stand further away get a leader. The same input gives the same places.
LabelFaults add_point_labels(Figure& figure, const std::vector<NamedPoint>& points, const Box& room,
                             const PointLabelOptions& options);

}  // namespace computedivide
