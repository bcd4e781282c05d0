#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A letter, digit or underscore: Unicode's categories L and N, as `\w` of Python's re (not combining marks).
bool is_word_character(char32_t c);

/// White space as str.split() of Python knows it: ASCII's, U+001C to 1F, U+0085, no-break and typographic
/// spaces.
bool is_space(char32_t c);

/// The character in lower case, one for one. ASCII folds to ASCII; beyond it, only what stays beyond it: the
/// Kelvin sign is not "k" and the long s not "s", since the terms ignore the case of ASCII alone.
char32_t fold(char32_t c);

/// Takes the next character off the front of `text`, which is not empty. A byte that is not UTF-8 counts as
/// U+FFFD.
char32_t take_character(std::string_view& text);

/// All characters folded.
std::string fold(std::string_view text);

/// A word of a text: a maximal run of letters, digits and underscores.
struct Word {
  std::string text;     ///< folded
  bool linked = false;  ///< exactly one space or one hyphen lies between it and the word before
};

/// The words of one token.
struct TokenWords {
  std::vector<Word> words;
  bool at_begin = false;  ///< the token begins with its first word
  bool at_end = false;    ///< the token ends with its last word
};

/// Cuts a token, or any text without runs of white space, into words.
TokenWords words_of(std::string_view token);

}  // namespace computedivide
