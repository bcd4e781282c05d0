// Skipping JSON at the speed of memory. Most of a work's record is never asked for, so the pass only finds
// where the members of the outermost object begin and end. Per 64 bytes it makes one bit mask each of quotes,
// backslashes, brackets and control characters; a running exclusive-or of the quotes that are not escaped
// gives the inside of strings; brackets outside strings change the depth by the numbers of set bits, and only
// where the depth could come down to the outermost object are they looked at one by one. The masks are those
// of Langdale and Lemire (2019), "Parsing gigabytes of JSON per second"; skipping by counting brackets is
// that of Jiang and Zhao (2022), "JSONSki".

#include "computedivide/data/works/json_scan.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace computedivide {

namespace {

constexpr std::size_t block_size = 64;
constexpr std::size_t blocks_at_once = 32;

/// One bit a byte of a block.
struct Masks {
  std::uint64_t quote;
  std::uint64_t backslash;
  std::uint64_t open;
  std::uint64_t close;
  std::uint64_t control;
};

/// Fills the masks of `blocks` blocks; returns whether any byte is beyond ASCII.
using MaskFunction = bool (*)(const char* text, std::size_t blocks, Masks* masks);

bool masks_portable(const char* text, std::size_t blocks, Masks* masks) {
  bool beyond_ascii = false;
  for (std::size_t block = 0; block < blocks; ++block) {
    Masks m{};
    for (std::size_t i = 0; i < block_size; ++i) {
      const auto c = static_cast<unsigned char>(text[block * block_size + i]);
      const auto bit = [i](bool set) { return static_cast<std::uint64_t>(set) << i; };
      m.quote |= bit(c == '"');
      m.backslash |= bit(c == '\\');
      m.open |= bit((c | 0x20) == '{');
      m.close |= bit((c | 0x20) == '}');
      m.control |= bit(c < 0x20);
      beyond_ascii = beyond_ascii || c >= 0x80;
    }
    masks[block] = m;
  }
  return beyond_ascii;
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) bool masks_avx2(const char* text, std::size_t blocks, Masks* masks) {
  const __m256i quote = _mm256_set1_epi8('"');
  const __m256i backslash = _mm256_set1_epi8('\\');
  // '[' and ']' are '{' and '}' without bit 5.
  const __m256i bit5 = _mm256_set1_epi8(0x20);
  const __m256i open = _mm256_set1_epi8('{');
  const __m256i close = _mm256_set1_epi8('}');
  const __m256i last_control = _mm256_set1_epi8(0x1F);
  __m256i all = _mm256_setzero_si256();
  for (std::size_t block = 0; block < blocks; ++block) {
    const auto* bytes = reinterpret_cast<const __m256i*>(text + block * block_size);
    const __m256i a = _mm256_loadu_si256(bytes);
    const __m256i b = _mm256_loadu_si256(bytes + 1);
    const __m256i a_lower = _mm256_or_si256(a, bit5);
    const __m256i b_lower = _mm256_or_si256(b, bit5);
    all = _mm256_or_si256(all, _mm256_or_si256(a, b));
#define MASK(of_a, of_b)                                                                \
  (static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(of_a))) | \
   static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(of_b))) << 32U)
    masks[block].quote = MASK(_mm256_cmpeq_epi8(a, quote), _mm256_cmpeq_epi8(b, quote));
    masks[block].backslash = MASK(_mm256_cmpeq_epi8(a, backslash), _mm256_cmpeq_epi8(b, backslash));
    masks[block].open = MASK(_mm256_cmpeq_epi8(a_lower, open), _mm256_cmpeq_epi8(b_lower, open));
    masks[block].close = MASK(_mm256_cmpeq_epi8(a_lower, close), _mm256_cmpeq_epi8(b_lower, close));
    masks[block].control = MASK(_mm256_cmpeq_epi8(_mm256_min_epu8(a, last_control), a),
                                _mm256_cmpeq_epi8(_mm256_min_epu8(b, last_control), b));
#undef MASK
  }
  return _mm256_movemask_epi8(all) != 0;
}

__attribute__((target("avx512bw,avx512f"))) bool masks_avx512(const char* text, std::size_t blocks,
                                                              Masks* masks) {
  const __m512i quote = _mm512_set1_epi8('"');
  const __m512i backslash = _mm512_set1_epi8('\\');
  const __m512i bit5 = _mm512_set1_epi8(0x20);
  const __m512i open = _mm512_set1_epi8('{');
  const __m512i close = _mm512_set1_epi8('}');
  __m512i all = _mm512_setzero_si512();
  for (std::size_t block = 0; block < blocks; ++block) {
    const __m512i a = _mm512_loadu_si512(text + block * block_size);
    const __m512i lower = _mm512_or_si512(a, bit5);
    all = _mm512_or_si512(all, a);
    masks[block].quote = _mm512_cmpeq_epi8_mask(a, quote);
    masks[block].backslash = _mm512_cmpeq_epi8_mask(a, backslash);
    masks[block].open = _mm512_cmpeq_epi8_mask(lower, open);
    masks[block].close = _mm512_cmpeq_epi8_mask(lower, close);
    masks[block].control = _mm512_cmplt_epu8_mask(a, bit5);
  }
  return _mm512_movepi8_mask(all) != 0;
}

#endif

MaskFunction best_masks() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512bw")) return masks_avx512;
  if (__builtin_cpu_supports("avx2")) return masks_avx2;
#endif
  return masks_portable;
}

/// Bit i is the exclusive-or of bits 0 to i.
std::uint64_t running_xor(std::uint64_t bits) {
  bits ^= bits << 1U;
  bits ^= bits << 2U;
  bits ^= bits << 4U;
  bits ^= bits << 8U;
  bits ^= bits << 16U;
  bits ^= bits << 32U;
  return bits;
}

/// The characters that a backslash before them escapes. `carried` says whether the block's first one is, and
/// becomes the same for the next block.
std::uint64_t escaped_characters(std::uint64_t backslash, bool& carried) {
  std::uint64_t escaped = carried ? 1U : 0U;
  carried = false;
  std::uint64_t left = backslash & ~escaped;
  while (left != 0) {
    const auto at = static_cast<unsigned>(std::countr_zero(left));
    if (at == 63) {
      carried = true;
      break;
    }
    escaped |= std::uint64_t{2} << at;
    left &= ~(std::uint64_t{3} << at);
  }
  return escaped;
}

/// std::popcount is a call of the library's where the processor is not known to have the instruction.
int count_ones(std::uint64_t bits) {
  bits -= (bits >> 1U) & 0x5555555555555555U;
  bits = (bits & 0x3333333333333333U) + ((bits >> 2U) & 0x3333333333333333U);
  bits = (bits + (bits >> 4U)) & 0x0F0F0F0F0F0F0F0FU;
  return static_cast<int>((bits * 0x0101010101010101U) >> 56U);
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The state of the pass between blocks.
class Pass {
 public:
  explicit Pass(JsonScan& scan) : scan_(&scan) {}

  /// False where the text cannot be an object. Sets the scan's `close` when the object ends.
  bool block(const char* text, const Masks& masks) {
    std::uint64_t quote = masks.quote;
    if ((masks.backslash | (carried_ ? 1U : 0U)) != 0)
      quote &= ~escaped_characters(masks.backslash, carried_);
    const std::uint64_t inside = running_xor(quote) ^ in_string_;
    in_string_ = (inside >> 63U) != 0 ? ~std::uint64_t{0} : 0;
    if ((masks.control & inside) != 0) return false;
    const std::uint64_t open = masks.open & ~inside;
    const std::uint64_t close = masks.close & ~inside;
    const std::uint64_t both = open | close;
    if (both == 0) return true;
    const int opened = count_ones(open);
    const int closed = count_ones(close);
    // Inside a member: nothing can close it here, or opening and closing alternate inside it.
    const bool inside_member = depth_ > closed + 1 || (depth_ == 2 && (running_xor(both) & both) == open) ||
                               (depth_ == 3 && (running_xor(both) & both) == close);
    if (inside_member) {
      depth_ += opened - closed;
      return true;
    }
    for (std::uint64_t left = both; left != 0; left &= left - 1) {
      const std::uint64_t bit = left & (~left + 1);
      const char* at = text + std::countr_zero(left);
      if ((open & bit) != 0) {
        if (++depth_ == 2) scan_->members.push_back({at, nullptr});
        if (scan_->close != nullptr) return false;
      } else {
        if (--depth_ == 1) scan_->members.back().close = at;
        if (depth_ == 0) scan_->close = at;
        if (depth_ < 0) return false;
      }
    }
    return true;
  }

  bool complete() const { return in_string_ == 0 && depth_ == 0 && scan_->close != nullptr; }

 private:
  JsonScan* scan_;
  std::uint64_t in_string_ = 0;  // all ones or none
  int depth_ = 0;
  bool carried_ = false;
};

}  // namespace

bool scan_json_object(std::string_view text, JsonScan& scan) {
  static const MaskFunction fill_masks = best_masks();
  scan.members.clear();
  scan.close = nullptr;
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  if (text.empty() || text.front() != '{' || text.back() != '}') return false;
  Masks masks[blocks_at_once];
  Pass pass(scan);
  bool beyond_ascii = false;
  const std::size_t whole = text.size() / block_size;
  for (std::size_t first = 0; first < whole; first += blocks_at_once) {
    const std::size_t count = std::min(blocks_at_once, whole - first);
    beyond_ascii |= fill_masks(text.data() + first * block_size, count, masks);
    for (std::size_t i = 0; i < count; ++i) {
      if (!pass.block(text.data() + (first + i) * block_size, masks[i])) return false;
    }
  }
  if (const std::size_t rest = text.size() % block_size; rest > 0) {
    // The last block ends in blanks, not in what happens to lie behind the text.
    char last[block_size];
    std::memset(last, ' ', sizeof last);
    std::memcpy(last, text.data() + whole * block_size, rest);
    beyond_ascii |= fill_masks(last, 1, masks);
    if (!pass.block(text.data() + whole * block_size, masks[0])) return false;
  }
  scan.ascii = !beyond_ascii;
  // The object ends where the text does: nothing can stand behind it.
  return pass.complete() && scan.close == text.data() + text.size() - 1;
}

}  // namespace computedivide
