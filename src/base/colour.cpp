#include "base/colour.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

namespace computedivide {

bool wants_colour(int descriptor) {
  const char* refused = std::getenv("NO_COLOR");
  if (refused != nullptr && *refused != '\0') return false;
  const char* terminal = std::getenv("TERM");
  if (terminal != nullptr && std::string_view(terminal) == "dumb") return false;
  return ::isatty(descriptor) == 1;
}

std::string coloured(std::string_view text, TerminalColour colour) {
  // The sixteen colours of every terminal, which its user may have chosen.
  constexpr int codes[] = {31, 32, 33, 34, 90};
  return fmt::format("\x1b[{}m{}\x1b[0m", codes[static_cast<int>(colour)], text);
}

}  // namespace computedivide
