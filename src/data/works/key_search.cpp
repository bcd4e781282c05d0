// A search for a key by its last two characters, at as many places at once as the processor has bytes in a
// register: keys that are looked for end in letters and a quote that few strings end in, so that few places
// are compared in full.

#include "computedivide/data/works/key_search.hpp"

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace computedivide {

namespace {

/// Behind the first key that ends at one of the places, a bit each from `at` on; nullptr where none does.
[[gnu::always_inline]] inline const char* end_of_key(std::uint64_t places, const char* at, const char* end,
                                                     std::string_view key) {
  const char* key_end = key.data() + key.size();
  for (; places != 0; places &= places - 1) {
    const char* behind = at + std::countr_zero(places) + 1;
    if (behind > end) return nullptr;
    // Eight characters at once tell nearly all that are not the key.
    if (std::memcmp(behind - 8, key_end - 8, 8) == 0 &&
        std::memcmp(behind - key.size(), key.data(), key.size()) == 0)
      return behind;
  }
  return nullptr;
}

#if defined(__x86_64__)

__attribute__((target("avx2,bmi"))) const char* find_avx2(std::string_view text, std::string_view key) {
  const __m256i last = _mm256_set1_epi8(key[key.size() - 1]);
  const __m256i before = _mm256_set1_epi8(key[key.size() - 2]);
  const char* end = text.data() + text.size();
  for (const char* at = text.data() + key.size() - 1; at < end; at += 32) {
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at - 1));
    const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(a, last), _mm256_cmpeq_epi8(b, before));
    const auto places = static_cast<std::uint32_t>(_mm256_movemask_epi8(both));
    if (places == 0) continue;
    if (const char* found = end_of_key(places, at, end, key)) return found;
  }
  return nullptr;
}

__attribute__((target("avx512bw,avx512f,bmi"))) const char* find_avx512(std::string_view text,
                                                                        std::string_view key) {
  const __m512i last = _mm512_set1_epi8(key[key.size() - 1]);
  const __m512i before = _mm512_set1_epi8(key[key.size() - 2]);
  const char* end = text.data() + text.size();
  for (const char* at = text.data() + key.size() - 1; at < end; at += 64) {
    const __mmask64 ends = _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(at), last);
    const __mmask64 places = _mm512_mask_cmpeq_epi8_mask(ends, _mm512_loadu_si512(at - 1), before);
    if (_kortestz_mask64_u8(places, places) != 0) continue;
    if (const char* found = end_of_key(places, at, end, key)) return found;
  }
  return nullptr;
}

#endif

}  // namespace

const char* find_key(std::string_view text, std::string_view key, [[maybe_unused]] Simd simd) {
  if (text.size() < key.size()) return nullptr;
#if defined(__x86_64__)
  if (simd == Simd::avx512 && key.size() >= 8) return find_avx512(text, key);
  if (simd == Simd::avx2 && key.size() >= 8) return find_avx2(text, key);
#endif
  const std::size_t at = text.find(key);
  return at == std::string_view::npos ? nullptr : text.data() + at + key.size();
}

}  // namespace computedivide
