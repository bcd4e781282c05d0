#pragma once

#include <string>
#include <string_view>

namespace computedivide {

enum class TerminalColour { red, green, yellow, blue, grey };

/// True where colours may go to this file descriptor: it is a terminal, NO_COLOR is unset or empty
/// (https://no-color.org) and TERM is not "dumb".
bool wants_colour(int descriptor);

/// The text in this colour, for a terminal.
std::string coloured(std::string_view text, TerminalColour colour);

}  // namespace computedivide
