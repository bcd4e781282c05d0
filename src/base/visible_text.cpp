#include "base/visible_text.hpp"

#include "base/utf8.hpp"

namespace computedivide {

namespace {

/// The soft hyphen, spaces and marks of direction without width, the word joiner, the byte order mark.
bool has_no_width(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

}  // namespace

std::string visible_text(std::string_view text) {
  std::string visible;
  bool space_due = false;
  while (!text.empty()) {
    const std::string_view before = text;
    const char32_t c = take_character(text);
    if (has_no_width(c)) continue;
    if (is_space(c)) {
      space_due = !visible.empty();
      continue;
    }
    if (space_due) visible += ' ';
    space_due = false;
    visible += before.substr(0, before.size() - text.size());
  }
  return visible;
}

}  // namespace computedivide
