#pragma once

#include <string>
#include <string_view>

#include "data/html.hpp"

namespace computedivide {

/// The text as an id or the target of a link in the page: letters, digits, ".", "_" and "-"; every other byte
/// is a "-".
std::string anchor(std::string_view text);

/// An <a> to the address with this text, both escaped.
std::string html_link(std::string_view address, std::string_view text);

/// A name such as "fig1.share_2012", escaped; a line may break behind its dots and underscores.
std::string html_name(std::string_view name);

/// Prose, escaped; what stands between two backticks is code.
std::string html_prose(std::string_view text);

/// The word that marks what was made from simulated input.
std::string_view synthetic_mark();

}  // namespace computedivide
