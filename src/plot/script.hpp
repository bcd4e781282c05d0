#pragma once

#include <string>
#include <string_view>

#include "plot/figure.hpp"

namespace computedivide {

/// The figure as a gnuplot 5.4 script. Run in the folder of its table (`gnuplot fig1.gp` beside fig1.csv) it
/// writes `<name>.svg`. Byte-identical for the same figure. A figure may be of texts alone. Throws Error
/// for one with neither panels nor texts, and for a panel without marks.
std::string gnuplot_script(const Figure& figure);

/// A text for gnuplot's enhanced mode, in single quotes: everything literal but for "^{24}".
std::string quoted_text(std::string_view text);

}  // namespace computedivide
