#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace computedivide {

/// The columns of the terminal at this file descriptor; 0 where there is none, or where it does not say.
std::size_t terminal_columns(int descriptor);

/// How many characters the UTF-8 text has.
std::size_t width_of(std::string_view text);

/// The UTF-8 text, cut to at most so many characters, the last of which is then "…".
std::string cut_to(std::string_view text, std::size_t columns);

/// Narrows the widest of these column widths until they sum to at most `total`; none becomes less than 8.
void narrow_columns(std::span<std::size_t> widths, std::size_t total);

}  // namespace computedivide
