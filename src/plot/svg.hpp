#pragma once

#include <string>
#include <string_view>

namespace computedivide {

/// An SVG of gnuplot's in which every hypertext label is a transparent circle with the label as its <title>,
/// and in which no plot has its command as a title; the title of the whole drawing stays.
std::string with_labels_as_titles(std::string_view svg);

}  // namespace computedivide
