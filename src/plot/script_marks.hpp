#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plot/figure.hpp"

namespace computedivide {

inline constexpr double px_per_pt = 96.0 / 72;

/// A literal text for gnuplot, in single quotes.
std::string literal(std::string_view text);

/// Points as the pixels in which gnuplot's svg terminal counts, two decimals.
std::string px(double pt);

/// "rgb '#0072B2'".
std::string rgb(std::string_view colour);

/// The entry of a plot command that shows the labels of a data block to who points at them, and draws
/// nothing.
std::string hover_entry(const std::string& block);

/// What the marks of a panel need in the script: the functions that choose their rows, and the entries of the
/// plot command, the first at the bottom.
struct MarkCommands {
  std::vector<std::string> functions;
  std::vector<std::string> entries;
  std::size_t areas = 0;  ///< how many entries at the bottom are bars and bands
};

/// `height_mm` is the canvas's height. The script defines cell(), middle(), inset(), log_middle(),
/// log_inset() and `data` before.
MarkCommands mark_commands(const Panel& panel, double height_mm);

}  // namespace computedivide
