#pragma once

#include <string>
#include <string_view>

namespace computedivide {

/// A letter, digit or underscore: Unicode's categories L and N, as `\w` of Python's re (combining marks are
/// none).
bool is_word_character(char32_t c);

/// A blank as str.split() of Python knows it: ASCII blanks, U+001C–1F, U+0085, no-break and typographic
/// spaces.
bool is_space(char32_t c);

/// The character in lower case, one for one. ASCII folds to ASCII; beyond it, only what stays beyond it: the
/// Kelvin sign is no "k" and the long s no "s", since the terms ignore the case of ASCII alone.
char32_t fold(char32_t c);

/// Takes the next character off the front of `text`, which is not empty. A byte that is no UTF-8 counts as
/// U+FFFD.
char32_t take_character(std::string_view& text);

/// All characters folded.
std::string fold(std::string_view text);

}  // namespace computedivide
