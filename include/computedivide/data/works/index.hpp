#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "computedivide/data/works/json_cursor.hpp"

namespace computedivide {

/// One token of an inverted index, as it stands in the JSON text.
struct IndexToken {
  std::string_view raw;        ///< between the quotes
  bool plain = true;           ///< ASCII without escapes: raw is the token itself
  std::string_view positions;  ///< between the brackets
  std::uint32_t count = 0;     ///< of positions that are whole numbers and not negative
};

/// Calls `use` with each position of a token.
template <class Use>
void for_each_position(std::string_view positions, Use use) {
  std::uint64_t value = 0;
  bool digits = false;
  bool good = true;
  const auto end_number = [&] {
    if (digits && good) use(static_cast<std::uint32_t>(value));
    value = 0;
    digits = false;
    good = true;
  };
  int depth = 0;
  for (const char c : positions) {
    if (c == '[' || c == '{') ++depth;
    if (c == ']' || c == '}') --depth;
    if (depth == 0 && c == ',') {
      end_number();
    } else if (c >= '0' && c <= '9' && depth == 0) {
      value = value * 10 + static_cast<std::uint64_t>(c - '0');
      digits = true;
      good = good && value <= 0xFFFFFFFFU;
    } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
      good = false;
    }
  }
  end_number();
}

/// Walks {"token":[positions],…} without building anything. Every character is checked against JSON's
/// grammar; what is grammar but no index (a position that is no whole number, a value that is no list) is
/// skipped and counted.
class IndexWalk {
 public:
  /// The text is one JSON object with 64 readable bytes behind it.
  explicit IndexWalk(std::string_view object) : cursor_(object), members_(cursor_, '{') {}

  /// The next token with its positions; false at the end, and where the text is no JSON.
  bool next(IndexToken& token) {
    if (quick_member(token)) return true;
    while (members_.next()) {
      token.raw = members_.key.raw;
      token.plain = !members_.key.escaped && is_ascii(token.raw);
      token.count = 0;
      bool ok = false;
      if (cursor_.peek() != '[') {
        ok = cursor_.skip();
        ++bad_values;
        token.positions = {};
      } else if (quick_positions(token)) {
        ok = true;
      } else {
        ok = careful_positions(token);
      }
      if (!members_.value_read(ok)) return false;
      if (token.count > 0) return true;
    }
    return false;
  }

  /// False where the walk ended at something that is no JSON.
  bool ok() const { return members_.ok(); }

  std::uint64_t bad_values = 0;     ///< tokens whose value is no list
  std::uint64_t bad_positions = 0;  ///< positions that are no whole numbers from 0 to 2³² − 1

 private:
  static bool is_ascii(std::string_view raw) {
#if defined(__SSE2__)
    if (raw.size() <= 16) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(raw.data()));
      return (static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)) &
              ((std::uint32_t{1} << raw.size()) - 1)) == 0;
    }
#endif
    for (const char c : raw) {
      if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    return true;
  }

  /// A member as nearly all are: "token":[positions], the token ASCII of at most fifteen characters without
  /// escapes, no blanks around the colon. Nothing is taken where it is anything else.
  bool quick_member(IndexToken& token) {
#if defined(__SSE2__)
    const char* at = cursor_.at();
    if (!members_.awaits_member() || *at != '"') return false;
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + 1));
    const auto mask = [&](__m128i set) { return static_cast<std::uint32_t>(_mm_movemask_epi8(set)); };
    const std::uint32_t quote = mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
    if (quote == 0) return false;
    const auto size = static_cast<unsigned>(std::countr_zero(quote));
    // Backslashes, control characters, and (negative as signed numbers) what is not ASCII.
    const std::uint32_t special = mask(
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')), _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20))));
    const char* colon = at + 2 + size;
    if ((special & ((std::uint32_t{1} << size) - 1)) != 0 || colon[0] != ':' || colon[1] != '[') return false;
    const QuickList list = quick_list(colon + 2);
    const char* end = colon + 3 + list.size;
    if (list.count == 0 || end > cursor_.end()) return false;
    token.raw = {at + 1, size};
    token.plain = true;
    token.count = list.count;
    token.positions = {colon + 2, list.size};
    members_.took_member(token.raw, end);
    return true;
#else
    (void)token;
    return false;
#endif
  }

  struct QuickList {
    unsigned size = 0;
    std::uint32_t count = 0;  ///< 0 where the list is for a closer look
  };

  /// A list of at most fifteen characters: digits, with single commas and perhaps blanks between them, and
  /// the closing bracket behind.
  static QuickList quick_list([[maybe_unused]] const char* begin) {
#if defined(__SSE2__)
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(begin));
    const auto mask = [&](__m128i set) { return static_cast<std::uint32_t>(_mm_movemask_epi8(set)); };
    const std::uint32_t closing = mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(']')));
    if (closing == 0) return {};
    const auto size = static_cast<unsigned>(std::countr_zero(closing));
    const std::uint32_t inside = (std::uint32_t{1} << size) - 1;
    const std::uint32_t digit =
        mask(_mm_cmpeq_epi8(_mm_max_epu8(_mm_sub_epi8(bytes, _mm_set1_epi8('0')), _mm_set1_epi8(9)),
                            _mm_set1_epi8(9))) &
        inside;
    const std::uint32_t zero = mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('0'))) & inside;
    const std::uint32_t first_digit = digit & ~(digit << 1U);
    // A zero is no first of several digits; ten digits and more could exceed a position.
    const std::uint32_t long_run = digit & (digit >> 4U) & (digit >> 9U);
    if ((zero & first_digit & (digit >> 1U)) != 0 || long_run != 0) return {};
    // One position alone, as most tokens have.
    if (digit == inside) return {size, first_digit};
    const std::uint32_t comma = mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(','))) & inside;
    const std::uint32_t blank = mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '))) & inside;
    // Commas stand behind digits, blanks behind commas, and a number behind each of them.
    const bool fits = (digit | comma | blank) == inside && (comma & ~(digit << 1U)) == 0 &&
                      (blank & ~(comma << 1U)) == 0 &&
                      (first_digit & ~(1U | (comma << 1U) | (blank << 1U))) == 0;
    if (!fits) return {};
    // Not std::popcount: without the instruction it is a call, and there are few to count.
    std::uint32_t numbers = 0, commas = 0;
    for (std::uint32_t left = first_digit; left != 0; left &= left - 1) ++numbers;
    for (std::uint32_t left = comma; left != 0; left &= left - 1) ++commas;
    return numbers == commas + 1 ? QuickList{size, numbers} : QuickList{};
#else
    return {};
#endif
  }

  bool quick_positions(IndexToken& token) {
    const char* begin = cursor_.at() + 1;
    const QuickList list = quick_list(begin);
    if (list.count == 0) return false;
    token.count = list.count;
    token.positions = {begin, list.size};
    cursor_.jump(begin + list.size + 1);
    return true;
  }

  bool careful_positions(IndexToken& token) {
    const char* begin = cursor_.at() + 1;
    JsonItems items(cursor_, '[');
    while (items.next()) {
      std::string_view number;
      const char* before = cursor_.at();
      bool ok = cursor_.number(number);
      const bool whole = ok && number.size() <= 10 &&
                         number.find_first_not_of("0123456789") == std::string_view::npos &&
                         (number.size() < 10 || number <= "4294967295");
      if (!ok) {
        cursor_.jump(before);
        ok = cursor_.skip();
      }
      if (whole) {
        ++token.count;
      } else {
        ++bad_positions;
      }
      if (!items.value_read(ok)) return false;
    }
    token.positions = {begin, static_cast<std::size_t>(cursor_.at() - begin - 1)};
    return items.ok();
  }

  JsonCursor cursor_;
  JsonItems members_;
};

}  // namespace computedivide
