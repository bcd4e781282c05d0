#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace computedivide {

/// A digit of ASCII, whatever the locale.
constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// A small letter of ASCII.
constexpr bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}

/// A capital letter of ASCII.
constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

/// A letter of ASCII.
constexpr bool is_letter(char c) {
  return is_lower(c) || is_upper(c);
}

/// The text without blanks, tabs, line ends and no-break spaces (U+00A0) at either end.
std::string_view trim(std::string_view text);

/// ASCII letters in lower case; all other bytes as they are.
std::string to_lower(std::string_view text);

/// The parts between separators, trimmed; empty parts are left out.
std::vector<std::string> split_list(std::string_view text, char separator);

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

/// The legal name nearest to an unknown one, if it is near (edit distance at most a third of its length, 2 at
/// least).
std::optional<std::string> nearest_name(std::string_view unknown, std::span<const std::string> legal);

/// "; did you mean 'window'?" or, where nothing is near, "; one of: a, b, c".
std::string suggestion(std::string_view unknown, std::span<const std::string> legal);

/// The byte offset of the first byte that is not valid UTF-8; nothing if all is.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

}  // namespace computedivide
