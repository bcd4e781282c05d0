#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "plot/figure.hpp"

namespace computedivide {

inline constexpr double mm_per_pt = 25.4 / 72;

/// The height of a line of text in mm, descenders and a little white space included.
double line_height_mm(double size_pt);

/// The width in mm of one line of text in Arial or a face of the same metrics (Helvetica, Liberation Sans).
/// `^{24}` counts as a superscript; characters outside the tables as wide as a digit.
double text_width_mm(std::string_view text, double size_pt, bool bold = false);

/// The width of the widest of these lines, each given by `line_of`; 0 without any.
template <class Lines, class LineOf = std::identity>
double widest_mm(const Lines& lines, double size_pt, LineOf line_of = {}) {
  double widest = 0;
  for (const auto& line : lines)
    widest = std::max(widest, text_width_mm(std::invoke(line_of, line), size_pt));
  return widest;
}

/// The text in lines of at most `width_mm`, broken at spaces; a word that is wider gets a line of its own.
std::vector<std::string> wrap_text(std::string_view text, double size_pt, double width_mm);

/// Moves positions apart so that neighbours are at least `gap` away from each other and all lie within
/// [low, high], as near to where they want to be as this allows (least squares), in the order wanted; ties
/// keep the order given. Where the room does not suffice they are spread evenly over it.
std::vector<double> spread(const std::vector<double>& wanted, double gap, double low, double high);

/// A point of a scatter plot and its name, in mm.
struct NamedPoint {
  std::string name;
  double x_mm = 0, y_mm = 0;
};

/// Where the names may be placed, and what they must keep clear of.
struct PointLabelOptions {
  double size_pt = small_pt;
  double radius_mm = 0.6;     ///< of the points
  std::vector<Leader> lines;  ///< drawn lines: crossed only where nothing else is free
};

/// What add_point_labels() could not avoid; all 0 in a figure that is fit to print.
struct LabelFaults {
  int labels_on_labels = 0;
  int labels_on_points = 0;
};

/// Writes every point's name beside it, inside `room`, clear of all points and of one another; names further
/// away get a leader. The same input gives the same places.
LabelFaults add_point_labels(Figure& figure, const std::vector<NamedPoint>& points, const Box& room,
                             const PointLabelOptions& options);

}  // namespace computedivide
