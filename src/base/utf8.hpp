#pragma once

#include <string>
#include <string_view>

namespace computedivide {

/// Appends the character's bytes in UTF-8; `c` is a code point up to U+10FFFF.
void append_utf8(std::string& out, char32_t c);

/// Takes the next character off the front of `text`, which is not empty. A byte that is not UTF-8 counts as
/// U+FFFD.
char32_t take_character(std::string_view& text);

/// A letter, digit or underscore: Unicode's categories L and N, as `\w` of Python's re (not combining marks).
bool is_word_character(char32_t c);

/// White space as str.split() of Python knows it: ASCII's, U+001C to 1F, U+0085, no-break and typographic
/// spaces.
bool is_space(char32_t c);

/// The text in one line that a terminal cannot be steered by: control and format characters (line ends,
/// escape sequences, marks of writing direction), line and paragraph separators show as "\n", "\x1b" or
/// "\u202e", bytes that are not UTF-8 as "\xff".
std::string escaped(std::string_view text);

/// The character in lower case, one for one. ASCII folds to ASCII; beyond it, only what stays beyond it: the
/// Kelvin sign is not "k" and the long s not "s", since the terms ignore the case of ASCII alone.
char32_t fold(char32_t c);

/// All characters folded.
std::string fold(std::string_view text);

}  // namespace computedivide
