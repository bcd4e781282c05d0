#pragma once

#include <string>

namespace computedivide {

/// Appends the character's bytes in UTF-8; `c` is a code point up to U+10FFFF.
void append_utf8(std::string& out, char32_t c);

}  // namespace computedivide
