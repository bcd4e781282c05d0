#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plot/figure.hpp"

namespace computedivide {

/// The figure as a gnuplot 5.4 script. Run in the folder of its table (`gnuplot fig1.gp` beside fig1.csv) it
/// writes `<name>.svg`. Byte-identical for the same figure. A figure may be of texts alone. Throws Error
/// for one with neither panels nor texts, and for a panel without marks.
std::string gnuplot_script(const Figure& figure);

/// A text for gnuplot's enhanced mode, in single quotes: everything literal except "^{24}".
std::string quoted_text(std::string_view text);

/// A line with more vertices than this has labels at this many places, evenly spread along it.
inline constexpr std::size_t most_told_of_line = 25;

/// The label shown to a reader who points at a datum, and its position in axis units.
struct HoverLabel {
  double x = 0, y = 0;
  std::string text;  ///< "Medical imaging: compute terms per abstract 1.01, works 201"
};

/// One label for every datum of a panel that is seen, mark by mark, each from left to right: at a point, in
/// the middle of a bar's segment, at a line's vertices, except those that have a point and those that repeat
/// another label of the line. Bands, intervals and values have none: they are in the labels of the marks that
/// they belong to.
std::vector<HoverLabel> hover_labels(const Figure& figure, const Panel& panel);

/// A literal text for gnuplot, in single quotes.
std::string literal(std::string_view text);

/// Points as the pixels in which gnuplot's svg terminal counts, two decimals.
std::string px(double pt);

/// "rgb '#0072B2'".
std::string rgb(std::string_view colour);

/// What the marks of a panel need in the script: the functions that choose their rows, and the entries of the
/// plot command, the first at the bottom.
struct MarkCommands {
  std::vector<std::string> functions;
  std::vector<std::string> entries;
  std::size_t areas = 0;  ///< number of entries up to the last of bars and bands
};

/// `height_mm` is the canvas's height. The script defines cell(), middle(), inset(), log_middle(),
/// log_inset() and `data` before.
MarkCommands mark_commands(const Panel& panel, double height_mm);

}  // namespace computedivide
