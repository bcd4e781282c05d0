#include "base/visible_text.hpp"

namespace computedivide {

std::string visible_text(std::string_view text) {
  // U+00A0, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000; U+00AD, U+200B to U+200F, U+2060,
  // U+FEFF.
  const auto is_space = [](std::string_view c) {
    return (c.size() == 1 && std::string_view(" \t\r\n\v\f").find(c[0]) != std::string_view::npos) ||
           c == "\xC2\xA0" || c == "\xE2\x80\xA8" || c == "\xE2\x80\xA9" || c == "\xE2\x80\xAF" ||
           c == "\xE2\x81\x9F" || c == "\xE3\x80\x80" ||
           (c.starts_with("\xE2\x80") && c >= "\xE2\x80\x80" && c <= "\xE2\x80\x8A");
  };
  const auto has_no_width = [](std::string_view c) {
    return c == "\xC2\xAD" || c == "\xE2\x81\xA0" || c == "\xEF\xBB\xBF" ||
           (c.starts_with("\xE2\x80") && c >= "\xE2\x80\x8B" && c <= "\xE2\x80\x8F");
  };
  std::string visible;
  bool space_due = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const std::string_view c = text.substr(at, length);
    at += length;
    if (has_no_width(c)) continue;
    if (is_space(c)) {
      space_due = !visible.empty();
      continue;
    }
    if (space_due) visible += ' ';
    space_due = false;
    visible += c;
  }
  return visible;
}

}  // namespace computedivide
