// The door to libutf8proc, which knows Unicode's categories and cases.

#include "base/utf8.hpp"

#include <utf8proc.h>

#include <fmt/format.h>

#include <array>

namespace computedivide {

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
    return;
  }
  std::array<utf8proc_uint8_t, 4> bytes;
  const utf8proc_ssize_t size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes.data());
  out.append(bytes.begin(), bytes.begin() + size);
}

char32_t take_character(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) {
    text.remove_prefix(1);
    return lead;
  }
  utf8proc_int32_t c = 0;
  const utf8proc_ssize_t size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                                 static_cast<utf8proc_ssize_t>(text.size()), &c);
  text.remove_prefix(size > 0 ? static_cast<std::size_t>(size) : 1);
  return size > 0 ? static_cast<char32_t>(c) : U'\uFFFD';
}

bool is_word_character(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

char32_t fold(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  const auto lower = static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
  return lower < 0x80 ? c : lower;
}

std::string escaped(std::string_view text) {
  std::string line;
  while (!text.empty()) {
    const std::string_view before = text;
    const char32_t c = take_character(text);
    const std::string_view bytes = before.substr(0, before.size() - text.size());
    const bool is_bad = c == U'\uFFFD' && bytes.size() == 1;
    const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    const bool is_seen = category != UTF8PROC_CATEGORY_CC && category != UTF8PROC_CATEGORY_CF &&
                         category != UTF8PROC_CATEGORY_ZL && category != UTF8PROC_CATEGORY_ZP;
    if (!is_bad && is_seen) {
      line += bytes;
    } else if (c == '\n' || c == '\r' || c == '\t') {
      line += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
    } else if (is_bad || c < 0x80) {
      line += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes.front()));
    } else {
      line += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    }
  }
  return line;
}

std::string fold(std::string_view text) {
  std::string folded;
  while (!text.empty()) append_utf8(folded, fold(take_character(text)));
  return folded;
}

}  // namespace computedivide
