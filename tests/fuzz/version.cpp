// The fuzzers need some version for the user agent, but not the build's.

#include "base/version.hpp"

namespace computedivide {

std::string_view version() { return "0"; }

}  // namespace computedivide
