#include "computedivide/data/works/json_cursor.hpp"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "computedivide/base/utf8.hpp"

namespace computedivide {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The four hexadecimal digits at `at`; nothing where they are none.
std::optional<std::uint32_t> four_digits(std::string_view raw, std::size_t at) {
  if (at + 4 > raw.size()) return std::nullopt;
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(raw.data() + at, raw.data() + at + 4, value, 16);
  if (error != std::errc{} || end != raw.data() + at + 4) return std::nullopt;
  return value;
}

}  // namespace

bool JsonCursor::text(Text& text) {
  if (!take('"')) return false;
  const char* begin = at_;
  text.escaped = false;
#if defined(__SSE2__)
  // Sixteen bytes at once to the next quote, backslash or control character; the padding makes this safe.
  const __m128i quote = _mm_set1_epi8('"');
  const __m128i backslash = _mm_set1_epi8('\\');
  const __m128i last_control = _mm_set1_epi8(0x1F);
  while (at_ < end_) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at_));
    const __m128i special =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                     _mm_cmpeq_epi8(_mm_min_epu8(bytes, last_control), bytes));
    const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(special));
    if (mask == 0) {
      at_ += 16;
      continue;
    }
    at_ += std::countr_zero(mask);
    if (at_ >= end_) return false;
#else
  for (; at_ < end_; ++at_) {
#endif
    if (*at_ == '"') {
      text.raw = {begin, static_cast<std::size_t>(at_ - begin)};
      ++at_;
      return true;
    }
    if (*at_ == '\\') {
      text.escaped = true;
      at_ += 2;
#if !defined(__SSE2__)
      --at_;
#endif
      continue;
    }
    if (static_cast<unsigned char>(*at_) < 0x20) return false;
  }
  return false;
}

bool JsonCursor::number(std::string_view& number) {
  peek();
  const char* begin = at_;
  const auto digits = [&] {
    const char* first = at_;
    while (at_ < end_ && is_digit(*at_)) ++at_;
    return at_ > first;
  };
  if (at_ < end_ && *at_ == '-') ++at_;
  if (at_ < end_ && *at_ == '0') {
    ++at_;
  } else if (!digits()) {
    return false;
  }
  if (at_ < end_ && *at_ == '.') {
    ++at_;
    if (!digits()) return false;
  }
  if (at_ < end_ && (*at_ == 'e' || *at_ == 'E')) {
    ++at_;
    if (at_ < end_ && (*at_ == '+' || *at_ == '-')) ++at_;
    if (!digits()) return false;
  }
  number = {begin, static_cast<std::size_t>(at_ - begin)};
  return true;
}

bool JsonCursor::word(std::string_view word) {
  peek();
  if (static_cast<std::size_t>(end_ - at_) < word.size() || std::memcmp(at_, word.data(), word.size()) != 0) {
    return false;
  }
  at_ += word.size();
  return true;
}

bool JsonCursor::skip() {
  std::uint64_t objects = 0;  // a bit a level: whether it is an object
  int depth = 0;
  Text text_at_hand;
  std::string_view number_at_hand;
  for (;;) {
    // At a value.
    const char c = peek();
    if (c == '{' || c == '[') {
      if (depth == 64) return false;
      ++at_;
      objects = objects << 1U | (c == '{' ? 1U : 0U);
      ++depth;
      if (!take(c == '{' ? '}' : ']')) {
        if (c == '{' && !(text(text_at_hand) && take(':'))) return false;
        continue;
      }
      objects >>= 1U;
      --depth;
    } else if (c == '"') {
      if (!text(text_at_hand)) return false;
    } else if (c == '-' || is_digit(c)) {
      if (!number(number_at_hand)) return false;
    } else if (!(word("true") || word("false") || word("null"))) {
      return false;
    }
    // Behind a value.
    for (;;) {
      if (depth == 0) return true;
      const bool object = (objects & 1U) != 0;
      if (take(',')) {
        if (object && !(text(text_at_hand) && take(':'))) return false;
        break;
      }
      if (!take(object ? '}' : ']')) return false;
      objects >>= 1U;
      --depth;
    }
  }
}

bool JsonCursor::skip(std::string_view& value) {
  peek();
  const char* begin = at_;
  if (!skip()) return false;
  value = {begin, static_cast<std::size_t>(at_ - begin)};
  return true;
}

bool unescape_json(std::string_view raw, std::string& out, std::uint64_t& lone_surrogates) {
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] != '\\') {
      out += raw[i];
      continue;
    }
    if (++i == raw.size()) return false;
    switch (raw[i]) {
      case '"':
      case '\\':
      case '/':
        out += raw[i];
        break;
      case 'b':
        out += '\b';
        break;
      case 'f':
        out += '\f';
        break;
      case 'n':
        out += '\n';
        break;
      case 'r':
        out += '\r';
        break;
      case 't':
        out += '\t';
        break;
      case 'u': {
        const std::optional<std::uint32_t> first = four_digits(raw, i + 1);
        if (!first) return false;
        i += 4;
        if (*first < 0xD800 || *first > 0xDFFF) {
          append_utf8(out, *first);
          break;
        }
        // A high surrogate and a low one make one character; alone, either is none.
        if (*first < 0xDC00 && raw.substr(i + 1, 2) == "\\u") {
          const std::optional<std::uint32_t> second = four_digits(raw, i + 3);
          if (second && *second >= 0xDC00 && *second <= 0xDFFF) {
            append_utf8(out, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
            i += 6;
            break;
          }
        }
        ++lone_surrogates;
        append_utf8(out, 0xFFFD);
        break;
      }
      default:
        return false;
    }
  }
  return true;
}

std::optional<double> json_double(std::string_view number) {
  // Up to fifteen digits and a small power of ten are both exact, so one division rounds correctly (Clinger
  // 1990).
  static constexpr double powers[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                      1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  if (number.size() <= 16) {
    std::uint64_t digits = 0;
    std::size_t decimals = 0;
    bool simple = !number.empty();
    bool point = false;
    for (const char c : number) {
      if (is_digit(c)) {
        digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
        decimals += point ? 1 : 0;
      } else if (c == '.' && !point) {
        point = true;
      } else {
        simple = false;
        break;
      }
    }
    if (simple && number.size() <= 15 + (point ? 1U : 0U)) {
      return static_cast<double>(digits) / powers[decimals];
    }
  }
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (error != std::errc{} || end != number.data() + number.size() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

}  // namespace computedivide
