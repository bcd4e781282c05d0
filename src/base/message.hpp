#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace computedivide {

/// A message fit for a log and a terminal, in one line: control characters, line ends, marks of writing
/// direction and bytes that are not UTF-8 show as escapes, and of a value between quotes at most about 200
/// bytes.
std::string fit_message(std::string_view message);

/// Has every later message show "…" in place of a secret, whoever repeats it.
void hide_in_messages(std::string secret);

/// The text, cut to at most so many bytes, with how many were left out.
std::string shortened(std::string_view text, std::size_t most);

/// The formatted text with every argument escaped; line ends of the format stay.
std::string escaped_format(fmt::string_view format, fmt::format_args arguments);

/// Prints a result for people to standard output: what comes from a file cannot steer the terminal, and stays
/// in its line.
template <class... Args>
void say(fmt::format_string<Args...> format, Args&&... args) {
  fmt::print("{}", escaped_format(format, fmt::make_format_args(args...)));
}

}  // namespace computedivide
