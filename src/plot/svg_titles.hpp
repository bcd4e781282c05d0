#pragma once

#include <string>
#include <string_view>

namespace computedivide {

/// An SVG of gnuplot's without the titles of its plots, which are the commands that drew them; the title of
/// the whole drawing stays.
std::string without_plot_titles(std::string_view svg);

}  // namespace computedivide
