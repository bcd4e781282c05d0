// Sixteen places of a text at once: a part can stand only where its first three characters do, so three
// comparisons of sixteen bytes each, shifted by a byte, leave few places to look at (the idea of W. Mula's
// "SIMD-friendly algorithms for substring searching").

#include "computedivide/text/parts.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "computedivide/text/words.hpp"

namespace computedivide {

namespace {

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool is_ascii_letter(char c) {
  return c >= 'a' && c <= 'z';
}

}  // namespace

PartSearch::PartSearch(std::vector<std::string> parts) : parts_(std::move(parts)) {
  // Letters alone: with bit 5 set, both their cases are equal and nothing else is.
  quick_ = std::all_of(parts_.begin(), parts_.end(), [](const std::string& part) {
    return part.size() >= begin_size && std::all_of(part.begin(), part.end(), is_ascii_letter);
  });
  if (!quick_) return;
  for (const std::string& part : parts_) {
    Begin& begin = begins_.emplace_back();
    for (std::size_t i = 0; i < begin_size; ++i) begin[i].fill(part[i]);
  }
}

bool PartSearch::any_at(std::string_view text, std::size_t at) const {
  return std::any_of(parts_.begin(), parts_.end(), [&](const std::string& part) {
    return text.size() - at >= part.size() &&
           std::equal(part.begin(), part.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, char b) { return a == ascii_lower(b); });
  });
}

bool PartSearch::any_in(std::string_view text) const {
  if (!quick_) {
    const std::string lower = fold(text);
    return std::any_of(parts_.begin(), parts_.end(),
                       [&](const std::string& part) { return lower.find(part) != std::string::npos; });
  }
  std::size_t at = 0;
#if defined(__SSE2__)
  for (; at + 18 <= text.size(); at += 16) {
    const auto load = [&](std::size_t place) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + place));
      return _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    };
    const __m128i first = load(at);
    const __m128i second = load(at + 1);
    const __m128i third = load(at + 2);
    __m128i any = _mm_setzero_si128();
    for (const Begin& begin : begins_) {
      const auto is = [&](__m128i characters, std::size_t place) {
        return _mm_cmpeq_epi8(characters,
                              _mm_loadu_si128(reinterpret_cast<const __m128i*>(begin[place].data())));
      };
      any = _mm_or_si128(any, _mm_and_si128(_mm_and_si128(is(first, 0), is(second, 1)), is(third, 2)));
    }
    for (auto left = static_cast<std::uint32_t>(_mm_movemask_epi8(any)); left != 0; left &= left - 1) {
      if (any_at(text, at + static_cast<std::size_t>(std::countr_zero(left)))) return true;
    }
  }
#endif
  for (; at < text.size(); ++at) {
    if (any_at(text, at)) return true;
  }
  return false;
}

}  // namespace computedivide
