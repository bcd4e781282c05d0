#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A digit of ASCII, whatever the locale.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A small letter of ASCII.
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// A capital letter of ASCII.
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// A letter of ASCII.
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }

/// A letter or digit of ASCII.
constexpr bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }

/// The text without spaces, tabs, line ends and no-break spaces (U+00A0) at either end.
std::string_view trim(std::string_view text);

/// ASCII letters in lower case; all other bytes as they are.
std::string to_lower(std::string_view text);

/// The parts between separators, trimmed; empty parts are left out.
std::vector<std::string> split_list(std::string_view text, char separator);

/// The same with the empty parts; no parts for a text of white space. The parts are views of the text.
std::vector<std::string_view> split_all(std::string_view text, char separator);

/// The whole text as a finite decimal number ("1.8E+02", "-3"), whatever the locale; nothing if it is not
/// one.
std::optional<double> parse_number(std::string_view text);

/// The whole text as a non-negative whole number; nothing if it is not one.
std::optional<std::uint64_t> parse_count(std::string_view text);

/// A number for an output file: 12 significant digits, no trailing zeros, so that the last bits of a
/// platform's arithmetic do not show.
std::string format_number(double value);

/// The same rounding, as a number.
double rounded(double value);

/// The legal name nearest to an unknown one, if it is near (edit distance at most a third of its length, but
/// at least 2).
std::optional<std::string> nearest_name(std::string_view unknown, std::span<const std::string> legal);

/// "; did you mean 'window'?" or, where nothing is near, "; one of: a, b, c".
std::string suggestion(std::string_view unknown, std::span<const std::string> legal);

/// Whether the text holds a part of it, or a character.
constexpr bool contains(std::string_view text, const auto& part) {
  return text.find(part) != std::string_view::npos;
}

/// Whether it holds any of the parts.
constexpr bool contains_any(std::string_view text, std::initializer_list<std::string_view> parts) {
  for (const std::string_view part : parts)
    if (contains(text, part)) return true;
  return false;
}

/// Whether the word is one of several, separated by bars: "less|more".
bool is_one_of(std::string_view word, std::string_view words);

/// Replaces every `from`, which is not empty, by `to`, from the front on.
void replace_all(std::string& text, std::string_view from, std::string_view to);

/// The digits of a whole number in groups of three: "1,234,567" for "1234567", "-1,234" for "-1234".
std::string grouped(std::string digits);

/// The text with its first letter capitalised, if it is an ASCII letter.
std::string capitalised(std::string text);

/// Hashes strings and views of them alike: lets a map of strings be searched with a view, without a
/// copy.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Appends the character's bytes in UTF-8; `c` is a code point up to U+10FFFF.
void append_utf8(std::string& out, char32_t c);

/// Takes the next character off the front of `text`, which is not empty. A byte that is not UTF-8 counts as
/// U+FFFD.
char32_t take_character(std::string_view& text);

/// The byte offset of the first byte that is not valid UTF-8; nothing if all is.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// A letter, digit or underscore: Unicode's categories L and N, as `\w` in Python's re (not combining marks).
bool is_word_character(char32_t c);

/// White space as in Python's str.split(): ASCII's, U+001C to 1F, U+0085, no-break and typographic
/// spaces.
bool is_space(char32_t c);

/// The text on one line, unable to control a terminal: control and format characters (line ends,
/// escape sequences, marks of writing direction), line and paragraph separators show as "\n", "\x1b" or
/// "\u202e", bytes that are not UTF-8 as "\xff".
std::string escaped(std::string_view text);

/// Text from outside as files and tables hold it: control characters other than tab and line feed, line and
/// paragraph separators, marks of writing direction and bytes that are not UTF-8 as escapes; CR LF as LF.
std::string tamed(std::string_view text);

/// The text as a reader sees it: every run of spaces, line ends and Unicode spaces is one space, characters
/// of no width (zero-width space, joiners, soft hyphen, byte order mark) are gone, a letter and its accent
/// are one character (NFC), and it is trimmed. Text that is not UTF-8 is not composed.
std::string visible_text(std::string_view text);

/// The character in lower case, one for one. ASCII folds to ASCII; beyond ASCII, only letters that stay
/// beyond it: the Kelvin sign is not "k" and the long s not "s", since the terms ignore the case of ASCII
/// alone.
char32_t fold(char32_t c);

/// All characters folded.
std::string fold(std::string_view text);

}  // namespace computedivide
