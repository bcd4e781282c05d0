#pragma once

#include <string>
#include <string_view>

namespace computedivide {

/// A drawing of gnuplot's as part of a page: without its declaration, titles and description, all its ids and
/// the references to them beginning with `id`, so that many figures can stand in one page; named by `alt` for
/// who cannot see it. With `labels` the labelled data are on top, a circle with a title each. Throws Error,
/// naming `id`, where the text is no SVG with a view box or holds a script.
std::string inline_svg(std::string_view svg, std::string_view id, std::string_view name, std::string_view alt,
                       bool labels);

}  // namespace computedivide
