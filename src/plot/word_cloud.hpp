#pragma once

#include <string>
#include <vector>

#include "plot/figure.hpp"

namespace computedivide {

/// A word of a cloud.
struct CloudWord {
  std::string text;
  double weight = 0;  ///< above 0; the area that the word takes grows with it
  Colour colour;
  bool bold = false;
};

/// How large the words of a cloud may be, in points. Words that would be smaller than the least stand in it.
struct CloudOptions {
  double largest_pt = 34;
  double least_pt = 5;
  double gap_mm = 0.5;  ///< between two words
};

/// Writes the words into the room, the first in its middle, each later one at the first free place of a
/// spiral from there. The type is the largest in which all have a place; where even the smallest leaves some
/// without, the last of them are left out. Returns how many words were written. The same words get the same
/// places.
std::size_t add_word_cloud(Figure& figure, const std::vector<CloudWord>& words, const Box& room,
                           const CloudOptions& options = {});

}  // namespace computedivide
