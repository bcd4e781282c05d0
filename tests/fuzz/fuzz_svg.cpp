// Any bytes as gnuplot's SVG: labels become titles, commands go, and what has neither stays as it is.

#include <cstdint>
#include <cstdlib>

#include "plot/gnuplot.hpp"

using namespace computedivide;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view svg(reinterpret_cast<const char*>(data), size);
  const std::string text = with_labels_as_titles(svg);
  if (text.size() > svg.size()) std::abort();
  if (svg.find("<title>") == std::string_view::npos && svg.find("onmousemove") == std::string_view::npos &&
      text != svg)
    std::abort();
  return 0;
}
