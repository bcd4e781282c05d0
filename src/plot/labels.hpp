#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

inline constexpr double mm_per_pt = 25.4 / 72;

/// The height of a line of text in mm, descenders and a little air included.
double line_height_mm(double size_pt);

/// The width in mm of one line of text in Arial or a face of the same metrics (Helvetica, Liberation Sans).
/// `^{24}` counts as a superscript; characters outside the tables as wide as a digit.
double text_width_mm(std::string_view text, double size_pt, bool bold = false);

/// The text in lines of at most `width_mm`, broken at blanks; a word that is wider stands alone.
std::vector<std::string> wrap_text(std::string_view text, double size_pt, double width_mm);

/// Moves positions apart so that neighbours are at least `gap` away from each other and all lie within
/// [low, high], as near to where they want to be as this allows (least squares), in the order wanted; ties
/// keep the order given. Where the room does not suffice they are spread evenly over it.
std::vector<double> spread(const std::vector<double>& wanted, double gap, double low, double high);

}  // namespace computedivide
