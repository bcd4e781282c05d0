#pragma once

#include <string>
#include <string_view>

namespace computedivide {

/// The text as a reader sees it: every run of blanks, line ends and Unicode spaces is one space, characters
/// of no width (zero-width space, joiners, soft hyphen, byte order mark) are gone, and it is trimmed.
std::string visible_text(std::string_view text);

}  // namespace computedivide
