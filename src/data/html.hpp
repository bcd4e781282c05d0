#pragma once

#include <string>
#include <string_view>

namespace computedivide {

/// The text with &, <, > and both quotes as entities, and control characters but tabs and line ends as
/// blanks: fit for the text and the quoted attributes of HTML.
std::string escape_html(std::string_view text);

}  // namespace computedivide
