#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace computedivide {

/// How often something was found in a file, and where first: "line 12: 'N/A'".
struct Tally {
  std::uint64_t count = 0;
  std::string first;

  /// Counts one more, found at this place.
  void add(std::string_view place) {
    if (count++ == 0) first = place;
  }
};

}  // namespace computedivide
