// Sixteen places of a text at once: a part can stand only where its first two characters do, so two
// comparisons of sixteen bytes each, one shifted by a byte, leave few places to look at (the idea of
// W. Mula's "SIMD-friendly algorithms for substring searching").

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
    return part.size() >= 2 && std::all_of(part.begin(), part.end(), is_ascii_letter);
  });
}

bool PartSearch::stands_at(std::string_view text, std::size_t at, const std::string& part) const {
  return text.size() - at >= part.size() &&
         std::equal(part.begin(), part.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char a, char b) { return a == ascii_lower(b); });
}

bool PartSearch::any_in(std::string_view text) const {
  if (!quick_) {
    const std::string lower = fold(text);
    return std::any_of(parts_.begin(), parts_.end(),
                       [&](const std::string& part) { return lower.find(part) != std::string::npos; });
  }
  std::size_t at = 0;
#if defined(__SSE2__)
  for (; at + 17 <= text.size(); at += 16) {
    const __m128i bit5 = _mm_set1_epi8(0x20);
    const auto load = [&](std::size_t place) {
      return _mm_or_si128(_mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + place)), bit5);
    };
    const __m128i first = load(at);
    const __m128i second = load(at + 1);
    for (const std::string& part : parts_) {
      const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(first, _mm_set1_epi8(part[0])),
                                         _mm_cmpeq_epi8(second, _mm_set1_epi8(part[1])));
      for (auto left = static_cast<std::uint32_t>(_mm_movemask_epi8(both)); left != 0; left &= left - 1) {
        if (stands_at(text, at + static_cast<std::size_t>(std::countr_zero(left)), part)) return true;
      }
    }
  }
#endif
  for (; at < text.size(); ++at) {
    for (const std::string& part : parts_) {
      if (stands_at(text, at, part)) return true;
    }
  }
  return false;
}

}  // namespace computedivide
