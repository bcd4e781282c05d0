// gnuplot gives every plot in an SVG a title of its own: the command that drew it, "data using (…)". A
// browser shows it as a tooltip and a screen reader reads it as a name, which tells a reader of the figure
// nothing. The drawing's own title, outside all groups, stays: it is the figure's name.

#include "plot/svg_titles.hpp"

namespace computedivide {

std::string without_plot_titles(std::string_view svg) {
  constexpr std::string_view open = "<title>", close = "</title>";
  std::string text;
  std::size_t at = svg.find("<g");  // from here on titles are those of plots
  if (at == std::string_view::npos) return std::string(svg);
  text.append(svg, 0, at);
  while (at < svg.size()) {
    const std::size_t start = svg.find(open, at);
    const std::size_t end = start == std::string_view::npos ? start : svg.find(close, start);
    if (end == std::string_view::npos) break;
    text.append(svg, at, start - at);
    at = end + close.size();
  }
  return text.append(svg, at);
}

}  // namespace computedivide
