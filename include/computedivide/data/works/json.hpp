#pragma once

#include <string_view>

namespace computedivide {

// The works reader's door to simdjson.

/// Whether the bytes are UTF-8.
bool is_valid_utf8(std::string_view text);

/// Whether the text is one JSON document, every string and number of it checked.
bool is_valid_json(std::string_view text);

}  // namespace computedivide
