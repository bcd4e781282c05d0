#pragma once

// What the passes over records and indexes share (json_scan.cpp, index_scan.cpp): which quotes of 64 bytes
// begin or end strings. Inlined into the functions that make the masks, and so it uses the instructions that
// these may use.

#include <bit>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace computedivide {

/// Bit i is the exclusive-or of bits 0 to i: of quotes, the inside of strings.
[[gnu::always_inline]] inline std::uint64_t running_parity(std::uint64_t bits) {
  for (unsigned shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

#if defined(__x86_64__)
/// The same by one multiplication without carries.
__attribute__((target("pclmul"), always_inline)) inline std::uint64_t running_parity_fast(
    std::uint64_t bits) {
  const __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128(static_cast<long long>(bits)),
                                               _mm_set1_epi8(static_cast<char>(0xFF)), 0);
  return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}
#endif

/// The quotes of a block that no backslash escapes, and whether the next block's first character is escaped.
struct UnescapedQuotes {
  std::uint64_t quotes;
  bool carried;
};

/// The quotes that no backslash before them escapes. `carried` says whether the block's first character is
/// escaped. Never inlined: few blocks come here, and its names would take the registers of the passes.
[[gnu::noinline]] inline UnescapedQuotes unescaped_quotes(std::uint64_t quote, std::uint64_t backslash,
                                                          bool carried) {
  std::uint64_t escaped = carried ? 1U : 0U;
  carried = false;
  for (std::uint64_t left = backslash & ~escaped; left != 0;) {
    const auto at = static_cast<unsigned>(std::countr_zero(left));
    if (at == 63) {
      carried = true;
      break;
    }
    escaped |= std::uint64_t{2} << at;
    left &= ~(std::uint64_t{3} << at);
  }
  return {quote & ~escaped, carried};
}

}  // namespace computedivide
