// Any bytes as gnuplot's SVG: what is taken out are titles, and nothing is left to take out afterwards.

#include <cstdint>
#include <cstdlib>

#include "plot/svg_titles.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view svg(reinterpret_cast<const char*>(data), size);
  const std::string text = without_plot_titles(svg);
  if (text.size() > svg.size()) std::abort();
  if (svg.find("<title>") == std::string_view::npos && text != svg) std::abort();
  return 0;
}
