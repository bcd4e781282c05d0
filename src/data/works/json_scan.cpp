// Skipping JSON at the speed of memory. Most of a work's record is never asked for, so the pass only finds
// where the members of the outermost object begin and end. Per 64 bytes it makes one bit mask each of quotes,
// backslashes and brackets; a running exclusive-or of the quotes that are not escaped gives the inside of
// strings, which is looked at again only where a control character is anywhere; brackets outside strings
// change the depth by the numbers of set bits, and only where the depth could come down to the outermost
// object are they looked at one by one. The masks are those of Langdale and Lemire (2019), "Parsing gigabytes
// of JSON per second"; skipping by counting brackets is that of Jiang and Zhao (2022), "JSONSki". What stands
// between quotes and brackets is kept as bits, so that the members that are asked for can be walked without
// looking at every byte again.
//
// One pass, three ways to make its masks: the processor's widest instructions are found at run time.

#include "computedivide/data/works/json_scan.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "quote_bits.hpp"

namespace computedivide {

namespace {

constexpr std::size_t block_size = 64;

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// What goes from one block to the next while quotes and brackets are found, and where they are written.
/// Inlined into the functions that make the masks, and so it uses the instructions that these may use.
struct Strings {
  std::uint64_t* quotes;
  std::uint64_t* opening;
  std::uint64_t* brackets;
  std::uint64_t in_string = 0;  // all ones or none
  std::uint64_t escapes = 0;    // backslashes
  bool carried = false;         // the block's first character is escaped
  bool beyond_ascii = false;    // some byte is
  bool control = false;         // some byte is a control character

  /// The quotes that begin and end strings. Few blocks have a backslash or stand behind one.
  [[gnu::always_inline]] std::uint64_t quotes_that_count(std::uint64_t quote, std::uint64_t backslash) {
    escapes |= backslash;
    const UnescapedQuotes unescaped = unescaped_quotes(quote, backslash, carried);
    carried = unescaped.carried;
    return unescaped.quotes;
  }

  /// `running` is the running exclusive-or of the quotes.
  [[gnu::always_inline]] void block(std::size_t number, std::uint64_t quote, std::uint64_t running,
                                    std::uint64_t open, std::uint64_t open_or_close) {
    const std::uint64_t inside = running ^ in_string;
    in_string = static_cast<std::uint64_t>(static_cast<std::int64_t>(inside) >> 63);
    quotes[number] = quote;
    opening[number] = open & ~inside;
    brackets[number] = open_or_close & ~inside;
  }
};

/// The depth, and the members of the outermost object, from the brackets of the blocks; false where these do
/// not balance.
[[gnu::always_inline]] inline bool find_members(JsonScan& scan, std::size_t blocks) {
  int depth = 0;
  for (std::size_t block = 0; block < blocks; ++block) {
    std::uint64_t left = scan.brackets[block];
    if (left == 0) continue;
    const std::uint64_t open = scan.opening[block];
    const int closed = __builtin_popcountll(left & ~open);
    // Nothing can close the member here, or opening and closing alternate inside it, as in lists of objects.
    if (depth > closed + 1 || (depth == 2 && (running_parity(left) & left) == open) ||
        (depth == 3 && (running_parity(left) & left) == (left & ~open))) {
      depth += __builtin_popcountll(open) - closed;
      continue;
    }
    const char* begin = scan.text.data() + block * block_size;
    for (; left != 0; left &= left - 1) {
      const std::uint64_t bit = left & (~left + 1);
      const char* at = begin + std::countr_zero(left);
      if (scan.close != nullptr) return false;
      if ((open & bit) != 0) {
        if (++depth == 2) scan.members.push_back({at, nullptr});
      } else {
        if (--depth == 1) scan.members.back().close = at;
        if (depth == 0) scan.close = at;
      }
    }
  }
  return depth == 0 && scan.close != nullptr;
}

/// How many more brackets open than close.
[[gnu::always_inline]] inline int left_open(const JsonScan& scan) {
  int open = 0;
  for (std::size_t block = 0; block * block_size < scan.text.size(); ++block)
    open += 2 * __builtin_popcountll(scan.opening[block]) - __builtin_popcountll(scan.brackets[block]);
  return open;
}

/// Finds the quotes and brackets of `blocks` blocks of text, of which the first is numbered `first`.
using TakeBlocks = void (*)(const char* text, std::size_t first, std::size_t blocks, Strings& strings);

void take_portable(const char* text, std::size_t first, std::size_t blocks, Strings& strings) {
  for (std::size_t block = 0; block < blocks; ++block) {
    std::uint64_t quote = 0;
    std::uint64_t backslash = 0;
    std::uint64_t open = 0;
    std::uint64_t close = 0;
    for (std::size_t i = 0; i < block_size; ++i) {
      const auto c = static_cast<unsigned char>(text[block * block_size + i]);
      const auto bit = [i](bool set) { return static_cast<std::uint64_t>(set) << i; };
      quote |= bit(c == '"');
      backslash |= bit(c == '\\');
      open |= bit((c | 0x20) == '{');
      close |= bit((c | 0x20) == '}');
      strings.control = strings.control || c < 0x20;
      strings.beyond_ascii = strings.beyond_ascii || c >= 0x80;
    }
    quote = strings.quotes_that_count(quote, backslash);
    strings.block(first + block, quote, running_parity(quote), open, open | close);
  }
}

#if defined(__x86_64__)

__attribute__((target("avx2,pclmul,popcnt,bmi"))) void take_avx2(const char* text, std::size_t first,
                                                                 std::size_t blocks, Strings& shared) {
  Strings strings = shared;
  const __m256i quotes = _mm256_set1_epi8('"');
  const __m256i backslashes = _mm256_set1_epi8('\\');
  // '[' and ']' are '{' and '}' without bit 5.
  const __m256i bit5 = _mm256_set1_epi8(0x20);
  const __m256i opening = _mm256_set1_epi8('{');
  const __m256i closing = _mm256_set1_epi8('}');
  __m256i all = _mm256_setzero_si256();
  __m256i least = bit5;
  for (std::size_t block = 0; block < blocks; ++block) {
    const auto* bytes = reinterpret_cast<const __m256i*>(text + block * block_size);
    const __m256i a = _mm256_loadu_si256(bytes);
    const __m256i b = _mm256_loadu_si256(bytes + 1);
    const __m256i a_lower = _mm256_or_si256(a, bit5);
    const __m256i b_lower = _mm256_or_si256(b, bit5);
    all = _mm256_or_si256(all, _mm256_or_si256(a, b));
    least = _mm256_min_epu8(least, _mm256_min_epu8(a, b));
#define MASK(of_a, of_b)                                                                \
  (static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(of_a))) | \
   static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(of_b))) << 32U)
    std::uint64_t quote = MASK(_mm256_cmpeq_epi8(a, quotes), _mm256_cmpeq_epi8(b, quotes));
    const std::uint64_t backslash =
        MASK(_mm256_cmpeq_epi8(a, backslashes), _mm256_cmpeq_epi8(b, backslashes));
    const std::uint64_t open = MASK(_mm256_cmpeq_epi8(a_lower, opening), _mm256_cmpeq_epi8(b_lower, opening));
    const std::uint64_t close =
        MASK(_mm256_cmpeq_epi8(a_lower, closing), _mm256_cmpeq_epi8(b_lower, closing));
#undef MASK
    if (backslash != 0 || strings.carried) [[unlikely]]
      quote = strings.quotes_that_count(quote, backslash);
    strings.block(first + block, quote, running_parity_fast(quote), open, open | close);
  }
  strings.beyond_ascii |= _mm256_movemask_epi8(all) != 0;
  strings.control |= _mm256_movemask_epi8(_mm256_cmpeq_epi8(least, bit5)) != -1;
  shared = strings;
}

// A mask that need not leave its register does not: each way out takes one of few places in a cycle.
__attribute__((target("avx512bw,avx512f,pclmul,popcnt,bmi"))) void take_avx512(const char* text,
                                                                               std::size_t first,
                                                                               std::size_t blocks,
                                                                               Strings& shared) {
  Strings strings = shared;
  const __m512i quotes = _mm512_set1_epi8('"');
  const __m512i backslashes = _mm512_set1_epi8('\\');
  const __m512i bit5 = _mm512_set1_epi8(0x20);
  const __m512i opening = _mm512_set1_epi8('{');
  const __m512i closing = _mm512_set1_epi8('}');
  __m512i all = _mm512_setzero_si512();
  __m512i least = bit5;
  for (std::size_t block = 0; block < blocks; ++block) {
    const __m512i a = _mm512_loadu_si512(text + block * block_size);
    const __m512i lower = _mm512_or_si512(a, bit5);
    all = _mm512_or_si512(all, a);
    least = _mm512_min_epu8(least, a);
    std::uint64_t quote = _mm512_cmpeq_epi8_mask(a, quotes);
    const __mmask64 backslash = _mm512_cmpeq_epi8_mask(a, backslashes);
    const __mmask64 open = _mm512_cmpeq_epi8_mask(lower, opening);
    const __mmask64 close = _mm512_cmpeq_epi8_mask(lower, closing);
    if (_kortestz_mask64_u8(backslash, backslash) == 0 || strings.carried) [[unlikely]]
      quote = strings.quotes_that_count(quote, backslash);
    strings.block(first + block, quote, running_parity_fast(quote), open, _kor_mask64(open, close));
  }
  strings.beyond_ascii |= _mm512_movepi8_mask(all) != 0;
  strings.control |= _mm512_cmplt_epu8_mask(least, bit5) != 0;
  shared = strings;
}

__attribute__((target("popcnt,bmi"))) bool find_members_fast(JsonScan& scan, std::size_t blocks) {
  return find_members(scan, blocks);
}

__attribute__((target("popcnt"))) int left_open_fast(const JsonScan& scan) {
  return left_open(scan);
}

#endif

/// Whether a control character stands inside a string; between members they are blanks.
bool has_control_in_string(const JsonScan& scan) {
  bool inside = false;
  for (std::size_t at = 0; at < scan.text.size(); ++at) {
    if ((scan.quotes[at / block_size] >> (at % block_size) & 1U) != 0) inside = !inside;
    if (inside && static_cast<unsigned char>(scan.text[at]) < 0x20) return true;
  }
  return false;
}

TakeBlocks take_with([[maybe_unused]] Simd simd) {
#if defined(__x86_64__)
  if (simd == Simd::avx512) return take_avx512;
  if (simd == Simd::avx2) return take_avx2;
#endif
  return take_portable;
}

bool find_members_with([[maybe_unused]] Simd simd, JsonScan& scan, std::size_t blocks) {
#if defined(__x86_64__)
  if (simd != Simd::portable) return find_members_fast(scan, blocks);
#endif
  return find_members(scan, blocks);
}

/// Finds the quotes and brackets of a text.
Strings take_all(std::string_view text, JsonScan& scan, Simd simd) {
  const TakeBlocks take = take_with(simd);
  const std::size_t whole = text.size() / block_size;
  // One word more than there are blocks: a walk may look one word ahead.
  if (scan.quotes.size() < whole + 2) {
    scan.quotes.resize(whole + 2);
    scan.opening.resize(whole + 2);
    scan.brackets.resize(whole + 2);
  }
  scan.text = text;
  Strings strings{scan.quotes.data(), scan.opening.data(), scan.brackets.data()};
  take(text.data(), 0, whole, strings);
  // The last block ends in blanks, not in what happens to lie behind the text.
  char last[block_size];
  std::memset(last, ' ', sizeof last);
  std::memcpy(last, text.data() + whole * block_size, text.size() % block_size);
  take(last, whole, 1, strings);
  scan.quotes[whole + 1] = 0;
  scan.brackets[whole + 1] = 0;
  return strings;
}

}  // namespace

Simd best_simd() {
#if defined(__x86_64__)
  static const Simd best = [] {
    __builtin_cpu_init();
    const bool helpers =
        __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("popcnt") && __builtin_cpu_supports("bmi");
    if (helpers && __builtin_cpu_supports("avx512bw")) return Simd::avx512;
    if (helpers && __builtin_cpu_supports("avx2")) return Simd::avx2;
    return Simd::portable;
  }();
  return best;
#else
  return Simd::portable;
#endif
}

bool scan_json_object(std::string_view text, JsonScan& scan, Simd simd) {
  scan.members.clear();
  scan.close = nullptr;
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  if (text.empty() || text.front() != '{' || text.back() != '}') return false;
  const Strings strings = take_all(text, scan, simd);
  scan.ascii = !strings.beyond_ascii;
  scan.escapes = strings.escapes != 0;
  // The object ends where the text does: nothing can stand behind it.
  return strings.in_string == 0 && find_members_with(simd, scan, text.size() / block_size + 1) &&
         scan.close == text.data() + text.size() - 1 && !(strings.control && has_control_in_string(scan));
}

bool is_between_members(std::string_view before, JsonScan& scan, Simd simd) {
  if (before.empty() || before.front() != '{') return false;
  const Strings strings = take_all(before, scan, simd);
  if (strings.in_string != 0 || strings.control) return false;
  int depth = 0;
  for (std::size_t block = 0; block * block_size < before.size(); ++block) {
    for (std::uint64_t left = scan.brackets[block]; left != 0; left &= left - 1) {
      depth += (scan.opening[block] >> std::countr_zero(left) & 1U) != 0 ? 1 : -1;
      // What stands behind the object is none of it.
      if (depth == 0) return false;
    }
  }
  return depth == 1;
}

int brackets_left_open(std::string_view text, JsonScan& scan, Simd simd) {
  static_cast<void>(take_all(text, scan, simd));
#if defined(__x86_64__)
  if (simd != Simd::portable) return left_open_fast(scan);
#endif
  return left_open(scan);
}

}  // namespace computedivide
