// gnuplot's svg terminal shows hypertext by a script of its own, which a page that runs no other scripts does
// not have. A <title> needs none: browsers show it, screen readers read it. The titles that gnuplot writes
// itself, the command of each plot ("data using (…)"), tell a reader of the figure nothing.

#include "plot/svg.hpp"

#include <fmt/format.h>

namespace computedivide {

std::string with_labels_as_titles(std::string_view svg) {
  constexpr std::string_view title = "<title>", title_end = "</title>";
  constexpr std::string_view label = "<g onmousemove=\"gnuplot_svg.showHypertext(evt,'";
  constexpr std::string_view label_end = "')\" onmouseout=", place = "translate(", element_end = "/></g>";
  std::size_t at = svg.find("<g");  // from here on titles are those of plots
  if (at == std::string_view::npos) return std::string(svg);
  std::string text(svg.substr(0, at));
  for (;;) {
    const std::size_t next_title = svg.find(title, at), next_label = svg.find(label, at);
    if (next_label < next_title) {
      const std::size_t start = next_label + label.size(), stop = svg.find(label_end, start);
      const std::size_t x = svg.find(place, stop), comma = svg.find(',', x), end = svg.find(')', comma);
      const std::size_t last = svg.find(element_end, end);
      if (last == std::string_view::npos) break;
      text += svg.substr(at, next_label - at);
      text += fmt::format("<circle cx='{}' cy='{}' r='4' fill-opacity='0' stroke='none'><title>{}</title></circle>",
                          svg.substr(x + place.size(), comma - x - place.size()),
                          svg.substr(comma + 1, end - comma - 1), svg.substr(start, stop - start));
      at = last + element_end.size();
      continue;
    }
    const std::size_t end =
        next_title == std::string_view::npos ? next_title : svg.find(title_end, next_title);
    if (end == std::string_view::npos) break;
    text += svg.substr(at, next_title - at);
    at = end + title_end.size();
  }
  return text.append(svg.substr(at));
}

}  // namespace computedivide
