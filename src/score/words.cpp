#include "score/words.hpp"

#include <algorithm>
#include <span>

#include "computedivide/base/utf8.hpp"
#include "score/word_ranges.hpp"

namespace computedivide {

namespace {

constexpr char32_t replacement = 0xFFFD;

}  // namespace

bool is_word_character(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  const std::span<const WordRange> ranges = word_ranges();
  const auto after =
      std::upper_bound(ranges.begin(), ranges.end(), c,
                       [](char32_t value, const WordRange& range) { return value < range.first; });
  return after != ranges.begin() && c <= (after - 1)->last;
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

char32_t fold(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  const std::span<const FoldRange> ranges = fold_ranges();
  const auto after =
      std::upper_bound(ranges.begin(), ranges.end(), c,
                       [](char32_t value, const FoldRange& range) { return value < range.first; });
  if (after == ranges.begin()) return c;
  const FoldRange& range = *(after - 1);
  if (c > range.last || (c - range.first) % range.step != 0) return c;
  return static_cast<char32_t>(static_cast<std::int32_t>(c) + range.shift);
}

char32_t take_character(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  char32_t c = lead < 0x80 ? lead : lead & (0x7FU >> length);
  bool valid = lead < 0x80 || (lead >= 0xC2 && lead <= 0xF4 && length <= text.size());
  for (std::size_t i = 1; valid && i < length; ++i) {
    valid = (byte(i) & 0xC0U) == 0x80;
    c = (c << 6) | (byte(i) & 0x3FU);
  }
  // Overlong forms, surrogates and what lies above U+10FFFF.
  if (valid && ((length == 3 && (c < 0x800 || (c >= 0xD800 && c <= 0xDFFF))) ||
                (length == 4 && (c < 0x10000 || c > 0x10FFFF)))) {
    valid = false;
  }
  text.remove_prefix(valid ? length : 1);
  return valid ? c : replacement;
}

std::string fold(std::string_view text) {
  std::string folded;
  while (!text.empty()) append_utf8(folded, fold(take_character(text)));
  return folded;
}

TokenWords words_of(std::string_view token) {
  TokenWords cut;
  bool in_word = false;
  int separators = 0;  // spaces and hyphens since the last word
  bool others = true;  // or something else, or no word yet
  for (bool first = true; !token.empty(); first = false) {
    const char32_t c = take_character(token);
    if (is_word_character(c)) {
      if (!in_word) cut.words.push_back({{}, !others && separators == 1});
      append_utf8(cut.words.back().text, fold(c));
      cut.at_begin = cut.at_begin || first;
      in_word = true;
      separators = 0;
      others = false;
    } else {
      in_word = false;
      if (c == ' ' || c == '-') {
        ++separators;
      } else {
        others = true;
      }
    }
  }
  cut.at_end = in_word;
  return cut;
}

}  // namespace computedivide
