#pragma once

#include <cstdint>
#include <string>

namespace computedivide {

/// How often something was met in a file, and where first: "line 12: 'N/A'".
struct Tally {
  std::uint64_t count = 0;
  std::string first;
};

}  // namespace computedivide
