// The fuzzers need a version for the name that requests go by, and none of the build's.

#include "base/version.hpp"

namespace computedivide {

std::string_view version() {
  return "0";
}

}  // namespace computedivide
